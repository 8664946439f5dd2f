#include "ui/runbooks/runbookview.h"

#include "app/services/alertdesk.h"
#include "app/services/console.h"
#include "app/services/guidedesk.h"
#include "app/services/guiderunner.h"
#include "app/services/incidentdesk.h"
#include "ui/kit/growingcolumn.h"
#include "ui/runbooks/actioncard.h"
#include "ui/runbooks/proseview.h"
#include "ui/runbooks/stepline.h"

#include <QVBoxLayout>

namespace {
constexpr int readableWidth = 760;
constexpr int lockedRetryMs = 250;
constexpr qint64 alertsBefore = 3'600'000;
constexpr int nextSteps = 4; // of a checklist, what comes next is enough
} // namespace

RunbookView::RunbookView(qd::Console &console, Form form, QWidget *parent)
    : QScrollArea(parent)
    , m_console(console)
    , m_form(form)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its boxes and buttons take the keys
    viewport()->setAutoFillBackground(false);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RunbookView::refresh);
    if (form == Form::Checklist)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it grows instead
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches(qd::Aggregate::Incident))
            refresh();
    });
}

void RunbookView::show(const qd::Runbook &runbook, const qd::Incident &incident)
{
    const bool isSame = m_content && runbook.path == m_runbook.path && runbook.markdown == m_runbook.markdown
        && incident.id == m_incident.id;
    m_runbook = runbook;
    m_incident = incident;
    if (!isSame)
        build();
    refresh();
}

bool RunbookView::isRunning() const
{
    return std::any_of(m_actions.begin(), m_actions.end(), [](const ActionCard *card) { return card->isRunning(); });
}

void RunbookView::clear()
{
    m_steps.clear();
    m_actions.clear();
    delete takeWidget();
    m_content = nullptr;
    m_runbook = {};
    m_incident = {};
}

void RunbookView::build()
{
    m_steps.clear();
    m_actions.clear();
    m_known = {};
    if (!m_incident.id.isNull()) {
        const qint64 end = m_incident.restored.value_or(m_console.clock().nowMs());
        QList<qd::Labels> alerts;
        if (const auto episodes = m_console.alerts().within({m_incident.started - alertsBefore, end + 1}); episodes) {
            for (const qd::AlertEpisode &episode : *episodes) {
                if (episode.incident == m_incident.id)
                    alerts.append(episode.alert.labels);
            }
        }
        m_known = qd::valuesOf(m_incident, alerts);
    }
    auto *content = new GrowingColumn(this);
    if (m_form == Form::Checklist)
        connect(content, &GrowingColumn::heightChanged, this, &QWidget::setFixedHeight);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_form == Form::Whole ? 12 : 0, 0);
    column->setSpacing(m_form == Form::Whole ? 6 : 2);
    if (m_form == Form::Whole)
        content->setMaximumWidth(readableWidth);
    const bool isRead = m_incident.id.isNull();
    for (const qd::RunbookBlock &block : m_console.guide().blocks(m_runbook)) {
        using Kind = qd::RunbookBlock::Kind;
        if (block.kind == Kind::Step) {
            auto *line = new StepLine(block, !isRead, content);
            connect(line, &StepLine::ticked, this, [this, block](bool on) { tick(block, on); });
            m_steps.append(line);
            column->addWidget(line);
        } else if (block.kind == Kind::Action) {
            auto *card = new ActionCard(m_console, block,
                {m_runbook.path, m_runbook.title, m_incident.id, m_known, m_form == Form::Checklist}, content);
            connect(card, &ActionCard::failed, this, &RunbookView::failed);
            m_actions.append(card);
            column->addWidget(card);
        } else if (m_form == Form::Whole) {
            auto *prose = new ProseView(content);
            prose->show(block.markdown);
            connect(prose, &QTextBrowser::anchorClicked, this, &RunbookView::linkOpened);
            column->addWidget(prose);
        }
    }
    column->addStretch();
    setWidget(content); // the one before goes, and what still ran there is stopped and kept as such
    content->setAutoFillBackground(false); // the area turned it on
    m_content = content;
}

void RunbookView::refresh()
{
    if (!m_content)
        return;
    QHash<QString, qd::StepTick> ticks;
    if (!m_incident.id.isNull()) {
        const auto timeline = m_console.incidents().timeline(m_incident.id);
        if (!timeline && timeline.error().kind == qd::Error::Kind::StoreLocked)
            return m_retry.start(lockedRetryMs);
        if (!timeline) {
            emit failed(timeline.error());
            return;
        }
        ticks = qd::ticksIn(*timeline, m_runbook.path);
    }
    m_done = 0;
    StepLine *lastDone = nullptr;
    qint64 lastAt = 0;
    int open = 0;
    for (StepLine *line : std::as_const(m_steps)) {
        const auto tick = ticks.constFind(line->step().key);
        const bool isDone = tick != ticks.constEnd();
        m_done += isDone ? 1 : 0;
        open += isDone ? 0 : 1;
        line->show(isDone ? std::optional(*tick) : std::nullopt, m_console.clock().nowMs(), m_console.zone());
        if (isDone && tick->at >= lastAt) {
            lastDone = line;
            lastAt = tick->at;
        }
        if (m_form == Form::Checklist)
            line->setVisible(!isDone && open <= nextSteps);
    }
    if (m_form == Form::Checklist && lastDone)
        lastDone->setVisible(true); // to be taken back
    emit refreshed();
}

void RunbookView::tick(const qd::RunbookBlock &step, bool on)
{
    m_console.writes().submit(
        this,
        [&desk = m_console.guide(), id = m_incident.id, runbook = m_runbook, step, on] {
            return desk.tick(id, runbook, step, on);
        },
        [this](const qd::Result<> &done) {
            if (!done)
                emit failed(done.error());
            refresh(); // the box says what is kept
        });
}
