#include "ui/monitoring/panels/panelgrid.h"

#include "ui/kit/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace {

constexpr int gap = 16;
constexpr int lowestCell = 33; // a panel of eight is then as low as a chart may be
constexpr int highestCell = 54;
constexpr int headHeight = 40;
constexpr int cornerSize = 14;

// Where a dragged card will stand.
class Placeholder : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = tokensOf(palette()).accent;
        QPen pen(accent, 1.5);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(tokensOf(palette()).soft(accent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
};

// The dashboard without what is folded away, the rest moved up; `folded`: by how many rows each panel moved.
qd::Dashboard unfolded(qd::Dashboard dashboard, QHash<qd::PanelId, int> *folded)
{
    QList<qd::Panel> shown;
    int offset = 0;
    int foldedFrom = -1; // the row from which panels are folded away; none
    for (qd::Panel panel : std::as_const(dashboard.panels)) {
        if (panel.view == qd::PanelView::Heading) {
            if (foldedFrom >= 0)
                offset += panel.place.y - foldedFrom;
            foldedFrom = panel.collapsed ? panel.place.y + panel.place.height : -1;
        } else if (foldedFrom >= 0) {
            continue;
        }
        folded->insert(panel.id, offset);
        panel.place.y -= offset;
        shown.append(panel);
    }
    dashboard.panels = shown;
    return dashboard;
}

} // namespace

PanelGrid::PanelGrid(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new QWidget)
    , m_shadow(new Placeholder(m_sheet))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    m_shadow->hide();
    setWidget(m_sheet);
    verticalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PanelGrid::moved);
}

void PanelGrid::show(const qd::Dashboard &dashboard, const QHash<qd::PanelId, QWidget *> &widgets)
{
    cancel();
    for (const QPointer<QWidget> &before : std::as_const(m_widgets)) {
        if (before)
            before->removeEventFilter(this);
    }
    m_folded.clear();
    m_dashboard = unfolded(dashboard, &m_folded);
    m_widgets.clear();
    QWidget *previous = nullptr;
    for (const qd::Panel &panel : dashboard.panels) {
        QWidget *widget = widgets.value(panel.id);
        if (!widget)
            continue;
        if (widget->parentWidget() != m_sheet)
            widget->setParent(m_sheet);
        widget->setMouseTracking(true);
        widget->installEventFilter(this);
        widget->setVisible(m_folded.contains(panel.id));
        widget->raise();
        if (previous)
            QWidget::setTabOrder(previous, widget);
        previous = widget;
        m_widgets.insert(panel.id, widget);
    }
    place(m_dashboard);
    emit moved();
}

bool PanelGrid::isNear(const qd::PanelId &panel) const
{
    const QWidget *widget = m_widgets.value(panel);
    if (!widget || !m_folded.contains(panel))
        return false;
    const int margin = viewport()->height() / 2;
    const QRect seen(0, verticalScrollBar()->value() - margin, viewport()->width(), viewport()->height() + 2 * margin);
    return widget->geometry().intersects(seen);
}

void PanelGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place(m_dashboard);
    emit moved();
}

int PanelGrid::cellHeight(const qd::Dashboard &dashboard) const
{
    int rows = 0;
    for (const qd::Panel &panel : dashboard.panels)
        rows = std::max(rows, panel.place.y + panel.place.height);
    return rows == 0 ? lowestCell : std::clamp((viewport()->height() + gap) / rows, lowestCell, highestCell);
}

QRect PanelGrid::rectOf(const qd::GridPlace &place) const
{
    // Whole pixels, the last column ends at the edge.
    const int width = viewport()->width() + gap;
    const int left = place.x * width / qd::GridPlace::columns;
    const int right = (place.x + place.width) * width / qd::GridPlace::columns - gap;
    return QRect(left, place.y * m_cellHeight, right - left, place.height * m_cellHeight - gap);
}

void PanelGrid::place(const qd::Dashboard &dashboard)
{
    if (m_drag.hold == Hold::None)
        m_cellHeight = cellHeight(dashboard);
    int bottom = 0;
    for (const qd::Panel &panel : dashboard.panels) {
        const QRect rect = rectOf(panel.place);
        bottom = std::max(bottom, rect.bottom() + 1);
        QWidget *widget = m_widgets.value(panel.id);
        if (!widget)
            continue;
        if (m_drag.moving && panel.id == m_drag.panel) {
            m_shadow->setGeometry(rect);
            continue;
        }
        // A heading stands at the ground of its row.
        widget->setGeometry(panel.view == qd::PanelView::Heading ? rect.adjusted(0, 0, 0, gap) : rect);
    }
    m_sheet->resize(viewport()->width(), bottom);
}

qd::PanelId PanelGrid::panelOf(const QObject *widget) const
{
    for (auto each = m_widgets.begin(); each != m_widgets.end(); ++each) {
        if (each.value() == widget)
            return each.key();
    }
    return {};
}

PanelGrid::Hold PanelGrid::holdAt(const QWidget &card, QPoint at) const
{
    if (at.x() >= card.width() - cornerSize && at.y() >= card.height() - cornerSize)
        return Hold::Corner;
    return at.y() < headHeight ? Hold::Head : Hold::None;
}

bool PanelGrid::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<QWidget *>(watched);
    const auto type = event->type();
    if (!card || (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease))
        return QScrollArea::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        const Hold hold = holdAt(*card, mouse->position().toPoint());
        if (hold == Hold::None)
            return false;
        pressed(panelOf(card), hold, mouse->globalPosition().toPoint());
        return true;
    }
    if (type == QEvent::MouseMove && m_drag.hold != Hold::None) {
        dragged(mouse->globalPosition().toPoint());
        return true;
    }
    if (type == QEvent::MouseMove) {
        const Hold hold = holdAt(*card, mouse->position().toPoint());
        card->setCursor(hold == Hold::Corner ? Qt::SizeFDiagCursor
                : hold == Hold::Head         ? Qt::OpenHandCursor
                                             : Qt::ArrowCursor);
        return false;
    }
    if (type == QEvent::MouseButtonRelease && m_drag.hold != Hold::None) {
        released();
        return true;
    }
    return false;
}

void PanelGrid::pressed(const qd::PanelId &panel, Hold hold, QPoint globalAt)
{
    const auto found = std::find_if(m_dashboard.panels.begin(), m_dashboard.panels.end(),
        [&panel](const qd::Panel &each) { return each.id == panel; });
    if (found == m_dashboard.panels.end() || (hold == Hold::Corner && found->view == qd::PanelView::Heading))
        return;
    m_drag = {panel, hold, globalAt, m_widgets.value(panel)->geometry(), false, found->place};
}

qd::GridPlace PanelGrid::placeOf(const QRect &rect, const qd::GridPlace &before, Hold hold) const
{
    const double column = double(viewport()->width() + gap) / qd::GridPlace::columns;
    qd::GridPlace place = before;
    if (hold == Hold::Head) {
        place.x = qBound(0, qRound(rect.left() / column), qd::GridPlace::columns - place.width);
        place.y = std::max(0, qRound(double(rect.top()) / m_cellHeight));
    } else {
        constexpr int narrowest = 3;
        constexpr int lowest = 3;
        place.width = qBound(narrowest, qRound((rect.width() + gap) / column), qd::GridPlace::columns - place.x);
        place.height = std::max(lowest, qRound(double(rect.height() + gap) / m_cellHeight));
    }
    return place;
}

void PanelGrid::dragged(QPoint globalAt)
{
    const QPoint by = globalAt - m_drag.from;
    if (!m_drag.moving && by.manhattanLength() < QApplication::startDragDistance())
        return;
    QWidget *card = m_widgets.value(m_drag.panel);
    if (!m_drag.moving) {
        m_drag.moving = true;
        m_shadow->show();
        card->raise();
        setFocus(); // for Escape
    }
    const QRect rect =
        m_drag.hold == Hold::Head ? m_drag.before.translated(by) : m_drag.before.adjusted(0, 0, by.x(), by.y());
    card->setGeometry(rect.x(), rect.y(), std::max(120, rect.width()), std::max(60, rect.height()));
    m_drag.target = placeOf(rect, m_drag.target, m_drag.hold);
    place(qd::placed(m_dashboard, m_drag.panel, m_drag.target));
    ensureVisible(mapFromGlobal(globalAt).x(), m_sheet->mapFromGlobal(globalAt).y(), 0, 24);
}

void PanelGrid::released()
{
    const Drag drag = std::exchange(m_drag, Drag{});
    m_shadow->hide();
    place(m_dashboard);
    if (!drag.moving)
        return;
    qd::GridPlace asked = drag.target;
    // Rows that are folded away above it are still there.
    int folded = 0;
    for (const qd::Panel &panel : std::as_const(m_dashboard.panels)) {
        if (panel.place.y <= asked.y)
            folded = std::max(folded, m_folded.value(panel.id));
    }
    asked.y += folded;
    emit placeAsked(drag.panel, asked);
}

void PanelGrid::cancel()
{
    if (m_drag.hold == Hold::None)
        return;
    m_drag = {};
    m_shadow->hide();
    place(m_dashboard);
}

void PanelGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag.hold != Hold::None)
        cancel();
    else
        QScrollArea::keyPressEvent(event);
}
