#include "ui/incidents/figurespanel.h"

#include "app/domain/objectives.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/incidentexport.h"
#include "app/services/objectivedesk.h"
#include "app/services/watchlog.h"
#include "ui/incidents/weekheatmap.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/handon.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int periods[] = {7, 30, 90, 365}; // days

const QString none = u"–"_s;

} // namespace

FiguresPanel::FiguresPanel(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QScrollArea(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_period(new Segmented({tr("7 days"), tr("30 days"), tr("90 days"), tr("1 year")}, this))
    , m_messages(new MessageBar(this))
    , m_count(new Label(Label::Role::Body, this))
    , m_tickets(new Label(Label::Role::Body, this))
    , m_map(new WeekHeatMap(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget(this);
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    auto *write = makeButton(tr("Export…"), ButtonRole::Plain, u"export"_s, page);
    m_count->setWordWrap(true);
    head->addWidget(m_count, 1);
    head->addWidget(m_period);
    head->addWidget(write);
    column->addLayout(head);
    column->addWidget(m_messages);
    auto *card = new Card(tr("Against the objectives"), page);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 2);
    int place = 0;
    for (const QString &name :
        {QString(), tr("Objective"), tr("In the middle"), tr("Nine in ten"), tr("Within it"), tr("Cases")}) {
        grid->addWidget(new Label(name, Label::Role::Small, card), 0, place);
        grid->setColumnStretch(place, place == 0 ? 2 : 1);
        ++place;
    }
    m_detect = addRow(*grid, tr("Alerted"), tr("under 1 min"));
    m_acknowledge = addRow(*grid, tr("Acknowledged"), none);
    m_restore = addRow(*grid, tr("Restored"), tr("under 10 min"));
    m_fix = addRow(*grid, tr("Fixed for good"), tr("%n working day(s)", nullptr, qd::fixTargetWorkingDays));
    card->body()->addLayout(grid);
    card->body()->addWidget(m_tickets);
    column->addWidget(card);
    auto *week = new Card(tr("When they begin"), page);
    week->body()->addWidget(m_map);
    column->addWidget(week);
    column->addStretch();
    setWidget(page);
    m_period->setCurrent(2);
    connect(m_period, &Segmented::chosen, this, &FiguresPanel::refresh);
    connect(write, &QPushButton::clicked, this, &FiguresPanel::exportTo);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches(qd::Aggregate::Incident))
            refresh();
    });
}

FiguresPanel::Row FiguresPanel::addRow(QGridLayout &grid, const QString &name, const QString &objective)
{
    const int row = grid.rowCount();
    grid.addWidget(new Label(name, Label::Role::Strong, this), row, 0);
    grid.addWidget(new Label(objective, Label::Role::Muted, this), row, 1);
    Row made{new Label(Label::Role::Body, this), new Label(Label::Role::Body, this), new Label(Label::Role::Body, this),
        new Label(Label::Role::Muted, this)};
    int place = 2;
    for (Label *label : {made.median, made.ninetieth, made.within, made.cases}) {
        label->setAccessibleName(name);
        grid.addWidget(label, row, place++);
    }
    return made;
}

qd::TimeRange FiguresPanel::period() const
{
    const qint64 now = m_console.clock().nowMs();
    return {now - periods[std::max(0, m_period->current())] * dayMs, now + 1};
}

void FiguresPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void FiguresPanel::refresh()
{
    const auto incidents = m_console.incidents().all();
    if (!incidents)
        return m_messages->showError(qd::describe(incidents.error()));
    const auto unwatched = m_console.watchLog().unwatched(period());
    if (!unwatched)
        return m_messages->showError(qd::describe(unwatched.error()));
    const qd::IncidentFigures figures =
        qd::figuresOf(*incidents, period(), m_console.zone(), m_console.clock().nowMs(), *unwatched);
    QStringList words{
        figures.count == 0 ? tr("No incident in this time.") : tr("%n incident(s).", nullptr, figures.count)};
    if (figures.open > 0)
        words.append(tr("%n open.", nullptr, figures.open));
    if (figures.relapses > 0)
        words.append(tr("%n relapse(s).", nullptr, figures.relapses));
    if (figures.dismissed > 0)
        words.append(tr("%n dismissed, not counted.", nullptr, figures.dismissed));
    if (const qint64 off = qd::lengthOf(unwatched->off); off > 0)
        words.append(tr("The console was off for %1: what began then is left out of “Alerted”.").arg(shortSpan(off)));
    m_count->setText(words.join(u' '));
    showTime(m_detect, figures.detect);
    showTime(m_acknowledge, figures.acknowledge);
    showTime(m_restore, figures.restore);
    showDays(m_fix, figures.fix);
    m_tickets->setText(figures.withinTickets
            ? tr("%n support ticket(s); %1 of the incidents had fewer than %2.", nullptr, figures.tickets)
                  .arg(qd::shareInWords(*figures.withinTickets))
                  .arg(qd::ticketsTarget)
            : QString());
    m_tickets->setVisible(figures.withinTickets.has_value());
    m_map->show(qd::weekHours(*incidents, period(), m_console.zone()));
}

namespace {

void showShare(Label &label, Label &cases, const qd::Spread &spread)
{
    label.setText(spread.within ? qd::shareInWords(*spread.within) : none);
    const Tokens &tokens = tokensOf(label.palette());
    label.setInk(!spread.within ? QColor() : *spread.within >= 1 ? tokens.ok : tokens.warning);
    cases.setText(QString::number(spread.cases + spread.overdue));
}

} // namespace

void FiguresPanel::showTime(const Row &row, const qd::Spread &spread)
{
    row.median->setText(spread.median ? stopwatchText(qint64(*spread.median)) : none);
    row.ninetieth->setText(spread.ninetieth ? stopwatchText(qint64(*spread.ninetieth)) : none);
    showShare(*row.within, *row.cases, spread);
}

void FiguresPanel::showDays(const Row &row, const qd::Spread &spread)
{
    const auto days = [](const std::optional<double> &value) {
        return value ? tr("%1 d").arg(QLocale().toString(*value, 'g', 3)) : none;
    };
    row.median->setText(days(spread.median));
    row.ninetieth->setText(days(spread.ninetieth));
    showShare(*row.within, *row.cases, spread);
}

void FiguresPanel::exportTo()
{
    const QString path = m_dialogs.saveFile(this, tr("Export the incidents of this time"), u"incidents.csv"_s,
        tr("Incidents as a table (*.csv);;Incidents and their timelines (*.json)"));
    if (path.isEmpty())
        return;
    qd::IncidentFilter filter;
    filter.period = period();
    const qd::IncidentExport exporter(m_console.incidents(), m_console.zone());
    const auto bytes = path.endsWith(u".json"_s, Qt::CaseInsensitive) ? exporter.json(filter) : exporter.csv(filter);
    if (!bytes)
        return m_messages->showError(qd::describe(bytes.error()));
    writeTo(path, *bytes, *m_messages);
}
