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

bool RunbookView::Page::isRunning() const
{
    return std::any_of(actions.begin(), actions.end(), [](const ActionCard *card) { return card->isRunning(); });
}

bool RunbookView::Page::isOf(const qd::Runbook &other, const qd::IncidentId &id) const
{
    return content && runbook.path == other.path && runbook.markdown == other.markdown && incident.id == id;
}

void RunbookView::show(const qd::Runbook &runbook, const qd::Incident &incident)
{
    if (!m_page.isOf(runbook, incident.id)) {
        putAside();
        dropAside(runbook);
        const auto known = std::find_if(
            m_aside.begin(), m_aside.end(), [&](const Page &page) { return page.isOf(runbook, incident.id); });
        m_page = known == m_aside.end() ? Page{runbook, incident} : *known;
        if (known == m_aside.end())
            build();
        else
            m_aside.erase(known);
        place();
    }
    m_page.runbook = runbook;
    m_page.incident = incident;
    refresh();
}

void RunbookView::putAside()
{
    QWidget *content = takeWidget();
    if (m_page.isRunning()) {
        content->setParent(this);
        content->hide();
        m_aside.append(m_page);
    } else {
        delete content;
    }
    m_page = {};
}

// What is over, and what is of a text that is no longer so: that is stopped, and kept as such.
void RunbookView::dropAside(const qd::Runbook &shown)
{
    QList<Page> staying;
    QList<Page> going;
    for (const Page &page : std::as_const(m_aside)) {
        const bool isGone = page.runbook.path == shown.path && page.runbook.markdown != shown.markdown;
        (page.isRunning() && !isGone ? staying : going).append(page);
    }
    m_aside = staying; // first: what stops tells of it, and may lead back here
    for (const Page &page : std::as_const(going))
        delete page.content;
}

void RunbookView::clear()
{
    putAside();
}

void RunbookView::place()
{
    setWidget(m_page.content);
    m_page.content->setAutoFillBackground(false); // the area turned it on
    m_page.content->show();
    if (m_form == Form::Checklist && m_page.content->minimumHeight() > 0)
        setFixedHeight(m_page.content->minimumHeight());
}

void RunbookView::build()
{
    qd::Labels known; // what fills placeholders
    if (!m_page.incident.id.isNull()) {
        const qint64 end = m_page.incident.restored.value_or(m_console.clock().nowMs());
        QList<qd::Labels> alerts;
        if (const auto episodes = m_console.alerts().within({m_page.incident.started - alertsBefore, end + 1});
            episodes) {
            for (const qd::AlertEpisode &episode : *episodes) {
                if (episode.incident == m_page.incident.id)
                    alerts.append(episode.alert.labels);
            }
        }
        known = qd::valuesOf(m_page.incident, alerts);
    }
    auto *content = new GrowingColumn(this);
    if (m_form == Form::Checklist)
        connect(content, &GrowingColumn::heightChanged, this, [this, content](int height) {
            if (content == m_page.content) // one that is put aside has no say
                setFixedHeight(height);
        });
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_form == Form::Whole ? 12 : 0, 0);
    column->setSpacing(m_form == Form::Whole ? 6 : 2);
    if (m_form == Form::Whole)
        content->setMaximumWidth(readableWidth);
    const bool isRead = m_page.incident.id.isNull();
    for (const qd::RunbookBlock &block : m_console.guide().blocks(m_page.runbook)) {
        using Kind = qd::RunbookBlock::Kind;
        if (block.kind == Kind::Step) {
            auto *line = new StepLine(block, !isRead, content);
            connect(line, &StepLine::ticked, this, [this, block](bool on) { tick(block, on); });
            m_page.steps.append(line);
            column->addWidget(line);
        } else if (block.kind == Kind::Action) {
            auto *card = new ActionCard(m_console, block,
                {m_page.runbook.path, m_page.runbook.title, m_page.incident.id, known, m_form == Form::Checklist},
                content);
            connect(card, &ActionCard::failed, this, &RunbookView::failed);
            m_page.actions.append(card);
            column->addWidget(card);
        } else if (m_form == Form::Whole) {
            auto *prose = new ProseView(content);
            prose->show(block.markdown);
            connect(prose, &QTextBrowser::anchorClicked, this, &RunbookView::linkOpened);
            column->addWidget(prose);
        }
    }
    column->addStretch();
    m_page.content = content;
}

void RunbookView::refresh()
{
    if (!m_page.content)
        return;
    QHash<QString, qd::StepTick> ticks;
    if (!m_page.incident.id.isNull()) {
        const auto timeline = m_console.incidents().timeline(m_page.incident.id);
        if (!timeline && timeline.error().kind == qd::Error::Kind::StoreLocked)
            return m_retry.start(lockedRetryMs);
        if (!timeline) {
            emit failed(timeline.error());
            return;
        }
        ticks = qd::ticksIn(*timeline, m_page.runbook.path);
    }
    m_done = 0;
    StepLine *lastDone = nullptr;
    qint64 lastAt = 0;
    int open = 0;
    for (StepLine *line : std::as_const(m_page.steps)) {
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
        [&desk = m_console.guide(), id = m_page.incident.id, runbook = m_page.runbook, step, on] {
            return desk.tick(id, runbook, step, on);
        },
        [this](const qd::Result<> &done) {
            if (!done)
                emit failed(done.error());
            refresh(); // the box says what is kept
        });
}
