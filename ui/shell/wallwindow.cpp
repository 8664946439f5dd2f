#include "ui/shell/wallwindow.h"

#include "app/services/console.h"
#include "ui/bridge/bridgepage.h"
#include "ui/kit/tokens.h"
#include "ui/shell/releasebar.h"
#include "ui/shell/watchstrip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int tickMs = 1'000;
// What the bridge needs to show all of its parts uncut; a screen of 1920x1080 enlarges it by more than a half.
constexpr QSize least{1180, 620};

} // namespace

WallWindow::WallWindow(qd::Console &console, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_shown(std::make_unique<QWidget>())
{
    setWindowTitle(tr("Quarterdeck, for a wall"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    m_shown->setAttribute(Qt::WA_DontShowOnScreen);
    m_shown->setAttribute(Qt::WA_QuitOnClose, false);
    auto *column = new QVBoxLayout(m_shown.get());
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new WatchStrip(console, m_shown.get()));
    column->addWidget(new ReleaseBar(console, m_shown.get()));
    column->addWidget(new BridgePage(console, m_shown.get()), 1);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        fit(); // what is shown may need more room, or less
        update();
    });
}

WallWindow::~WallWindow() = default;

double WallWindow::scale() const
{
    const QSize needed = least.expandedTo(m_shown->minimumSizeHint());
    return std::min(double(width()) / needed.width(), double(height()) / needed.height());
}

void WallWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_shown->show();
    fit();
    m_tick.start(tickMs);
}

void WallWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_shown->hide();
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WallWindow::fit()
{
    m_shown->resize((QSizeF(size()) / scale()).toSize());
}

void WallWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).bg);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(scale(), scale());
    m_shown->render(&painter);
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isModifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control
        || event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (!isModifier)
        close();
}

void WallWindow::mousePressEvent(QMouseEvent *)
{
    close();
}
