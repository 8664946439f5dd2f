#include "ui/runbooks/actioncard.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/guiderunner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/tokens.h"
#include "ui/runbooks/actiondialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gatherMs = 80;
constexpr int outputHeight = 140;
constexpr qsizetype shownOutput = 40'000;

StatusPill::State pillOf(qd::ActionRun::State state)
{
    using State = qd::ActionRun::State;
    switch (state) {
    case State::Succeeded:
        return StatusPill::State::Ok;
    case State::Failed:
    case State::TimedOut:
        return StatusPill::State::Critical;
    case State::Stopped:
        return StatusPill::State::Warning;
    case State::Starting:
    case State::Running:
        break;
    }
    return StatusPill::State::Neutral;
}

} // namespace

ActionCard::ActionCard(qd::Console &console, const qd::RunbookBlock &block, const Place &place, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_block(block)
    , m_place(place)
    , m_run(makeButton(
          block.fault.isEmpty() ? block.action.title + u'…' : tr("Action"), ButtonRole::Plain, u"play"_s, this))
    , m_stop(makeButton(tr("Stop"), ButtonRole::Danger, {}, this))
    , m_state(new StatusPill(this))
    , m_what(new Label(Label::Role::Small, this))
    , m_output(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(place.narrow ? QMargins(0, 2, 0, 2) : QMargins(12, 10, 12, 10));
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addWidget(m_state);
    row->addStretch();
    column->addLayout(row);
    m_what->setElided(true);
    column->addWidget(m_what);
    m_output->setReadOnly(true);
    m_output->setFont(QFont(u"monospace"_s, 9));
    m_output->setFixedHeight(place.narrow ? outputHeight / 2 : outputHeight);
    m_output->setAccessibleName(tr("Output of “%1”").arg(block.action.title));
    column->addWidget(m_output);
    m_output->hide();
    m_stop->hide();
    m_state->hide();
    m_what->setVisible(!place.narrow);
    if (block.fault.isEmpty()) {
        m_what->setText(qd::shownAs(block.action));
    } else {
        m_what->setText(tr("line %1: %2").arg(QString::number(block.line), block.fault));
        m_what->setInk(tokensOf(palette()).critical);
        m_what->setVisible(true);
        m_run->setEnabled(false);
    }
    m_wake.setSingleShot(true);
    m_wake.setInterval(gatherMs);
    connect(&m_wake, &QTimer::timeout, this, &ActionCard::show);
    connect(m_run, &QPushButton::clicked, this, &ActionCard::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->stop();
    });
}

ActionCard::~ActionCard() = default;

bool ActionCard::isRunning() const
{
    return m_action && !m_action->isOver();
}

void ActionCard::ask()
{
    const QString from = tr("from the runbook “%1”").arg(m_place.title);
    ActionDialog dialog(m_console, m_block.action, m_place.known, from, window());
    // The text may be another one meanwhile, and this gone: what was asked about is not what stands there.
    const QPointer<ActionCard> alive(this);
    connect(this, &QObject::destroyed, &dialog, &QDialog::reject);
    const bool isWanted = dialog.exec() == QDialog::Accepted;
    if (alive && isWanted)
        begin(dialog.values());
}

void ActionCard::begin(const qd::Labels &values)
{
    auto run = m_console.guideRunner().start(m_block.action, values, m_place.runbook, m_place.incident);
    if (!run) {
        emit failed(run.error());
        return;
    }
    m_action = std::move(*run);
    const auto later = [this] {
        if (!m_wake.isActive())
            m_wake.start();
    };
    connect(m_action.get(), &qd::ActionRun::grew, this, later);
    connect(m_action.get(), &qd::ActionRun::ended, this, later);
    connect(m_action.get(), &qd::ActionRun::notKept, this, &ActionCard::failed);
    show();
}

void ActionCard::show()
{
    const bool isRunning = this->isRunning();
    m_run->setEnabled(!isRunning);
    m_stop->setVisible(isRunning);
    m_state->setVisible(true);
    QString words = isRunning ? tr("running") : m_action->result();
    if (!isRunning)
        words += u" · "_s + tr("%1 s").arg(QLocale().toString(double(m_action->tookMs()) / 1000, 'f', 1));
    m_state->set(pillOf(m_action->state()), words);
    const QString text = m_action->output().right(shownOutput);
    m_output->setVisible(!text.trimmed().isEmpty());
    if (m_output->toPlainText() != text) {
        m_output->setPlainText(text);
        m_output->verticalScrollBar()->setValue(m_output->verticalScrollBar()->maximum());
    }
}

void ActionCard::paintEvent(QPaintEvent *)
{
    if (m_place.narrow)
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.bg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
