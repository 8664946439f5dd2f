#include "ui/alerts/pastpanel.h"

#include "app/domain/alerts/alertfigures.h"
#include "app/domain/objectives.h"
#include "app/domain/plaintext.h"
#include "app/services/alertdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/objectivedesk.h"
#include "app/services/watchlog.h"
#include "ui/alerts/alertwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/segmented.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int periods[] = {1, 7, 30}; // days
constexpr int mostRows = 1000; // the newest
constexpr int gatherMs = 500;
enum Column { What, When, Length, Told, Who, Worth, columns };

} // namespace

PastPanel::PastPanel(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_period(new Segmented({tr("1 day"), tr("7 days"), tr("30 days")}, this))
    , m_summary(new Label(Label::Role::Body, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget(this))
    , m_verdict(new QComboBox(this))
    , m_incident(makeButton(tr("Its incident"), ButtonRole::Plain, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    head->addWidget(m_period);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(new EmptyState(u"alerts"_s, tr("Nothing fired in this time."), this));
    auto *card = new Card({}, this);
    m_table->setColumnCount(columns);
    m_table->setHeaderLabels(
        {tr("Alert"), tr("Fired"), tr("For"), tr("Told after"), tr("Acknowledged by"), tr("Worth")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Past alerts"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    card->body()->addWidget(m_table, 1);
    auto *acts = new QHBoxLayout;
    auto *worth = new Label(tr("It was"), Label::Role::Muted, card);
    worth->setBuddy(m_verdict);
    m_verdict->setAccessibleName(tr("What the alert was worth"));
    m_verdict->addItem(tr("not judged"));
    for (const qd::AlertVerdict verdict : {qd::AlertVerdict::Useful, qd::AlertVerdict::FalsePositive,
             qd::AlertVerdict::NotActionable, qd::AlertVerdict::PoorDetails})
        m_verdict->addItem(verdictWord(verdict), int(verdict));
    acts->addWidget(worth);
    acts->addWidget(m_verdict);
    acts->addWidget(m_incident);
    acts->addStretch();
    card->body()->addLayout(acts);
    m_stack->addWidget(card);
    m_period->setCurrent(1);
    connect(m_period, &Segmented::chosen, this, &PastPanel::refresh);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &PastPanel::showChosen);
    connect(m_verdict, &QComboBox::activated, this, [this](int index) {
        if (const qd::AlertEpisode *episode = current())
            emit verdictAsked(*episode,
                index == 0 ? std::nullopt : std::optional(qd::AlertVerdict(m_verdict->currentData().toInt())));
    });
    connect(m_incident, &QPushButton::clicked, this, [this] {
        if (const qd::AlertEpisode *episode = current(); episode && episode->incident)
            emit incidentOpened(*episode->incident);
    });
    m_wake.setSingleShot(true);
    m_wake.setInterval(gatherMs);
    connect(&m_wake, &QTimer::timeout, this, &PastPanel::refresh);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches(qd::Aggregate::AlertEpisode))
            m_wake.start();
    });
}

void PastPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QString PastPanel::summary() const
{
    return m_summary->text();
}

const qd::AlertEpisode *PastPanel::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 || row >= m_episodes.size() ? nullptr : &m_episodes.at(row);
}

void PastPanel::choose(const QString &name)
{
    refresh();
    const auto found = std::find_if(m_episodes.begin(), m_episodes.end(),
        [&name](const qd::AlertEpisode &episode) { return episode.alert.name() == name; });
    if (found != m_episodes.end())
        m_table->setCurrentItem(m_table->topLevelItem(int(found - m_episodes.begin())));
}

void PastPanel::refresh()
{
    const qint64 now = m_console.clock().nowMs();
    const qd::TimeRange period{now - periods[std::max(0, m_period->current())] * dayMs, now + 1};
    const auto within = m_console.alerts().within(period);
    const auto unwatched = m_console.watchLog().unwatched(period);
    if (!within || !unwatched) {
        emit failed(qd::describe(within ? unwatched.error() : within.error()));
        return;
    }
    const qd::AlertEpisodeId before = current() ? current()->id : qd::AlertEpisodeId();
    m_episodes.clear();
    for (const qd::AlertEpisode &episode : *within) {
        if (episode.alert.firedAt != 0)
            m_episodes.append(episode);
    }
    const qd::AlertFigures figures = qd::figuresOf(m_episodes, *unwatched);
    m_table->clear();
    for (const qd::AlertEpisode &episode : m_episodes.mid(0, mostRows)) {
        QTreeWidgetItem *item = itemOf(episode);
        m_table->addTopLevelItem(item);
        if (episode.id == before)
            m_table->setCurrentItem(item);
    }
    m_stack->setCurrentIndex(m_episodes.isEmpty() ? 0 : 1);
    QStringList words;
    if (figures.fired > 0)
        words.append(tr("%n fired.", nullptr, figures.fired));
    if (figures.told.median)
        words.append(tr("Told after %1 in the middle, %2 for nine in ten; %3 within the minute.")
                         .arg(secondsText(qint64(*figures.told.median)), secondsText(qint64(*figures.told.ninetieth)),
                             qd::shareInWords(*figures.told.within)));
    if (const int judged = figures.judged(); judged > 0)
        words.append(tr("Of %n judged, %1 were useful.", nullptr, judged)
                         .arg(qd::shareInWords(double(figures.verdicts.value(qd::AlertVerdict::Useful)) / judged)));
    if (const qint64 off = qd::lengthOf(unwatched->off); off > 0)
        words.append(tr("The console was off for %1.").arg(shortSpan(off)));
    if (const qint64 blind = qd::lengthOf(unwatched->blind); blind > 0)
        words.append(tr("A source could not be seen for %1.").arg(shortSpan(blind)));
    if (!unwatched->off.isEmpty() || !unwatched->blind.isEmpty())
        words.append(tr("What began then is not among what was told."));
    m_summary->setText(words.join(u' '));
    showChosen();
}

QTreeWidgetItem *PastPanel::itemOf(const qd::AlertEpisode &episode) const
{
    const qint64 now = m_console.clock().nowMs();
    const qd::Alert &alert = episode.alert;
    const auto told = qd::timeToDetect(episode.chain);
    const qint64 end = episode.isOver() ? alert.resolvedAt : now;
    const QString place = placeText(alert.labels);
    const QString what = place.isEmpty() ? alert.name() : alert.name() + u" · "_s + place;
    auto *item = new QTreeWidgetItem({qd::harmlessLine(what, 200), clockText(alert.firedAt, now, m_console.zone()),
        episode.isOver() ? shortSpan(end - alert.firedAt) : tr("still"), told ? secondsText(*told) : tr("not told"),
        episode.acknowledgement ? episode.acknowledgement->by : QString(),
        episode.verdict ? verdictWord(*episode.verdict) : QString()});
    item->setToolTip(What, plainToolTip(qd::harmlessLine(alert.annotations.value(u"summary"_s), 400)));
    if (!told || *told >= qd::detectTargetMs)
        item->setForeground(Told, tokensOf(palette()).warning);
    return item;
}

void PastPanel::showChosen()
{
    const qd::AlertEpisode *episode = current();
    m_verdict->setEnabled(episode);
    m_incident->setEnabled(episode && episode->incident);
    m_verdict->setCurrentIndex(episode && episode->verdict ? m_verdict->findData(int(*episode->verdict)) : 0);
}
