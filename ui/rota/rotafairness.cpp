#include "ui/rota/rotafairness.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/rotadesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/handon.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/timetext.h"
#include "ui/rota/fairnessbars.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Team, Captaincies, Weeks, Incidents, Nights, Holidays, StoodIn, Last, Next, Columns };
enum Whose { People, Teams };

constexpr int periods[] = {91, 365}; // days; then all of it
constexpr int besideWords = 46; // the cell's margins, and the sort mark
constexpr int sortRole = Qt::UserRole;

class Row : public QTreeWidgetItem {
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
        const QVariant mine = data(column, sortRole);
        return mine.isValid() ? mine.toLongLong() < other.data(column, sortRole).toLongLong()
                              : text(column).localeAwareCompare(other.text(column)) < 0;
    }
};

} // namespace

RotaFairness::RotaFairness(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_period(new Segmented({tr("3 months"), tr("1 year"), tr("Always")}, this))
    , m_whose(new Segmented({tr("People"), tr("Teams")}, this))
    , m_tableCard(new Card({}, this))
    , m_table(new QTreeWidget(this))
    , m_bars(new FairnessBars(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *write = makeButton(tr("Export…"), ButtonRole::Plain, {}, this);
    head->addWidget(m_period);
    head->addWidget(m_whose);
    head->addStretch();
    head->addWidget(write);
    column->addLayout(head);

    m_table->setColumnCount(Columns);
    m_table->setHeaderLabels({tr("Name"), tr("Team"), tr("Captaincies"), tr("Weeks"), tr("Incidents"), tr("Nights"),
        tr("Holidays"), tr("Stood in"), tr("Last"), tr("Next")});
    for (int i = Captaincies; i <= StoodIn; ++i)
        m_table->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    m_table->headerItem()->setToolTip(Nights, tr("At 3:00 they held the helm."));
    m_table->headerItem()->setToolTip(Holidays, tr("Public holidays and closing days on which they held the helm."));
    m_table->headerItem()->setToolTip(Incidents, tr("That disturbed production while they were on watch."));
    m_table->headerItem()->setToolTip(StoodIn, tr("For another captain."));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Weeks, Qt::DescendingOrder);
    m_table->setAccessibleName(tr("What each has carried"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Of their own accord they ask for more than their word and the sort mark.
    for (int i = Captaincies; i <= Holidays; ++i) {
        m_table->header()->setSectionResizeMode(i, QHeaderView::Fixed);
        m_table->header()->resizeSection(
            i, m_table->header()->fontMetrics().horizontalAdvance(m_table->headerItem()->text(i)) + besideWords);
    }
    m_table->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    m_tableCard->body()->addWidget(m_table);
    auto *plot = new Card(tr("Captaincies of the teams"), this);
    plot->body()->addWidget(m_bars);
    auto *legend =
        new Label(tr("The mark is a team's share by its people who take watches."), Label::Role::Small, plot);
    legend->setWordWrap(true);
    plot->body()->addWidget(legend);
    column->addWidget(m_tableCard, 1);
    column->addWidget(plot);

    m_period->setCurrent(1);
    m_whose->setCurrent(People);
    connect(m_period, &Segmented::chosen, this, &RotaFairness::refresh);
    connect(m_whose, &Segmented::chosen, this, &RotaFairness::fill);
    connect(write, &QPushButton::clicked, this, &RotaFairness::exportTable);
}

std::optional<int> RotaFairness::days() const
{
    const int chosen = m_period->current();
    return chosen >= 0 && chosen < int(std::size(periods)) ? std::optional(periods[chosen]) : std::nullopt;
}

void RotaFairness::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RotaFairness::refresh()
{
    if (!isVisible())
        return;
    auto report = m_console.rota().fairness(days());
    if (!report)
        return m_messages.showError(qd::describe(report.error()));
    m_report = std::move(*report);
    fill();
}

void RotaFairness::fill()
{
    const bool teams = m_whose->current() == Teams;
    m_table->setColumnHidden(Team, teams);
    m_table->clear();
    if (teams) {
        for (const qd::TeamShare &share : std::as_const(m_report.teams))
            addRow(m_report.team.value(share.team).name, {}, share.sum);
    } else {
        for (const qd::WatchShare &share : std::as_const(m_report.people)) {
            const qd::Person person = m_report.person.value(share.person);
            addRow(person.name, m_report.team.value(person.team).name, share);
        }
    }
    QList<FairnessBars::Bar> bars;
    for (const qd::TeamShare &share : std::as_const(m_report.teams)) {
        const qd::Team team = m_report.team.value(share.team);
        bars.append({team.name, team.colour, share.sum.captaincies, share.fairCaptaincies});
    }
    m_bars->setBars(bars);
}

void RotaFairness::addRow(const QString &name, const QString &team, const qd::WatchShare &share)
{
    auto *row = new Row({name, team});
    const QLocale locale;
    for (const auto &[column, number] : {std::pair(Captaincies, share.captaincies), {Weeks, share.weeks},
             {Incidents, share.incidents}, {Nights, share.nights}, {Holidays, share.holidays}}) {
        row->setText(column, locale.toString(number));
        row->setData(column, sortRole, number);
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    row->setText(StoodIn, share.stoodInMs == 0 ? u"–"_s : shortSpan(share.stoodInMs));
    row->setData(StoodIn, sortRole, share.stoodInMs);
    row->setTextAlignment(StoodIn, Qt::AlignRight | Qt::AlignVCenter);
    row->setText(Last, share.last ? share.last->toString() : u"–"_s);
    row->setText(Next, share.next ? share.next->toString() : u"–"_s);
    m_table->addTopLevelItem(row);
}

void RotaFairness::exportTable()
{
    const QString path =
        m_dialogs.saveFile(this, tr("Save the shares as a table"), u"fairness.csv"_s, tr("Table (*.csv)"));
    if (!path.isEmpty())
        writeTo(path, qd::fairnessAsCsv(m_report), m_messages);
}
