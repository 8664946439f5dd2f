#include "ui/alerts/alertview.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/domain/objectives.h"
#include "app/services/alertdesk.h"
#include "app/services/alertservers.h"
#include "app/services/alertwatch.h"
#include "app/services/console.h"
#include "app/services/guidedesk.h"
#include "ui/alerts/alertwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int lastTimes = 3;
constexpr qsizetype mostWords = 4000; // of a description; some are 64 KB

void clear(QWidget *holder)
{
    delete holder->layout();
    qDeleteAll(holder->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace

AlertView::AlertView(qd::Console &console, QWidget *parent)
    : QScrollArea(parent)
    , m_console(console)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget(this);
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(buildHead());
    m_chainCard = new Card(tr("How fast it was told"), page);
    m_chain = new QWidget(m_chainCard);
    m_told = new Label(Label::Role::Small, m_chainCard);
    m_told->setWordWrap(true);
    m_chainCard->body()->addWidget(m_chain);
    m_chainCard->body()->addWidget(m_told);
    column->addWidget(m_chainCard);
    m_pastCard = new Card(tr("The last times"), page);
    m_past = new QWidget(m_pastCard);
    m_pastCard->body()->addWidget(m_past);
    column->addWidget(m_pastCard);
    column->addStretch();
    setWidget(page);
}

QWidget *AlertView::buildHead()
{
    auto *card = new Card({}, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_severity = new StatusPill(card);
    m_title = new Label(Label::Role::Title, card);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_severity, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
    m_standing = new Label(Label::Role::Muted, card);
    m_standing->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_acknowledge = makeButton(tr("Acknowledge…"), ButtonRole::Primary, {}, card);
    m_silence = makeButton(tr("Silence…"), ButtonRole::Plain, {}, card);
    m_incident = makeButton(tr("Declare incident"), ButtonRole::Plain, {}, card);
    m_runbook = makeButton(tr("Runbook"), ButtonRole::Plain, {}, card);
    for (const auto &[button, key] :
        {std::pair(m_acknowledge, u"A"), {m_silence, u"S"}, {m_incident, u"I"}, {m_runbook, u"R"}})
        button->setToolTip(plainToolTip(tr("%1 (key %2)").arg(button->text(), QString::fromUtf16(key))));
    auto *more = makeIconButton(u"more"_s, tr("More"), card);
    auto *menu = new QMenu(more);
    buildSnoozes(*menu);
    menu->addSeparator();
    m_withdraw = menu->addAction(tr("Withdraw the acknowledgement"), this, &AlertView::withdrawAsked);
    more->setMenu(menu);
    for (QWidget *button : std::initializer_list<QWidget *>{m_acknowledge, m_silence, m_incident, m_runbook})
        acts->addWidget(button);
    acts->addStretch();
    acts->addWidget(more);
    m_summary = new Label(Label::Role::Strong, card);
    m_description = new Label(Label::Role::Body, card);
    m_labels = new Label(Label::Role::Small, card);
    for (Label *words : {m_summary, m_description, m_labels}) {
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    card->body()->addLayout(line);
    card->body()->addWidget(m_standing);
    card->body()->addLayout(acts);
    for (Label *words : {m_summary, m_description, m_labels})
        card->body()->addWidget(words);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlertView::acknowledgeAsked);
    connect(m_silence, &QPushButton::clicked, this, &AlertView::silenceAsked);
    connect(m_incident, &QPushButton::clicked, this, &AlertView::incidentAsked);
    connect(m_runbook, &QPushButton::clicked, this, &AlertView::runbookAsked);
    return card;
}

void AlertView::buildSnoozes(QMenu &menu)
{
    for (const int minutes : {15, 60, 4 * 60}) {
        menu.addAction(tr("Snooze for %1").arg(shortSpan(minutes * 60'000ll)), this,
            [this, minutes] { emit snoozeAsked(m_console.clock().nowMs() + minutes * 60'000ll); });
    }
    menu.addAction(tr("No longer snoozed"), this, [this] { emit snoozeAsked(0); });
}

QString AlertView::runbookUrl() const
{
    const QUrl url(m_row.worst.alert.annotations.value(u"runbook_url"_s), QUrl::StrictMode);
    const bool opens =
        url.isValid() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s) && !url.host().isEmpty();
    return opens ? url.toString(QUrl::FullyEncoded) : QString();
}

void AlertView::show(const qd::AlertRow &row)
{
    m_row = row;
    const qd::AlertEpisode &episode = row.worst;
    const qd::Severity severity = qd::alertSeverity(episode.alert.severity());
    const QString own = severityLabelWord(episode.alert.severity());
    m_severity->set(pillOf(row.level()), own.isEmpty() ? severityWord(severity) : own.left(20));
    m_title->setText(row.isGroup()
            ? tr("%1 × %2", "name, how many").arg(row.name, QLocale().toString(row.fingerprints.size()))
            : row.name);
    QString standing = standingText(episode, row.standing, m_console.clock().nowMs(), m_console.zone());
    if (row.isGroup())
        standing = tr("the worst: %1").arg(standing);
    if (const auto &given = episode.acknowledgement; given && !given->note.isEmpty())
        standing += u": “"_s + given->note + u'”';
    for (const QString &silence : episode.alert.suppression.silences)
        standing += u'\n' + silenceText(silence);
    for (const QString &other : episode.alert.suppression.inhibitedBy)
        standing += u"\n"_s
            + tr("hidden by the alert %1").arg(m_console.alerts().open().value(other).alert.name() + u' ' + other);
    if (const qint64 since = m_console.alertWatch().unknownSince(row.fingerprints.value(0)); since != 0)
        standing += u'\n'
            + tr("nobody has told of it since %1: it may be over")
                  .arg(clockText(since, m_console.clock().nowMs(), m_console.zone()));
    m_standing->setText(standing);
    const bool acknowledged = row.standing == qd::AlertRow::Standing::Acknowledged;
    m_acknowledge->setText(acknowledged ? tr("Acknowledge again…") : tr("Acknowledge…"));
    m_withdraw->setEnabled(acknowledged);
    m_incident->setText(episode.incident ? tr("Open the incident") : tr("Declare incident"));
    const auto runbooks = m_console.guide().forAlert(episode.alert.labels, episode.alert.annotations);
    m_runbook->setEnabled(!runbookUrl().isEmpty() || (runbooks && !runbooks->isEmpty()));
    showWords();
    showChain();
    showLastTimes();
}

QString AlertView::silenceText(const QString &id) const
{
    const auto silence = m_console.alertServers().silence(id);
    if (!silence)
        return tr("hidden by the silence %1").arg(id);
    const QString until = clockText(silence->endsAt, m_console.clock().nowMs(), m_console.zone());
    return silence->comment.isEmpty()
        ? tr("hidden by a silence of %1 until %2").arg(silence->createdBy, until)
        : tr("hidden by a silence of %1 until %2: “%3”").arg(silence->createdBy, until, silence->comment);
}

void AlertView::showWords()
{
    const qd::Alert &alert = m_row.worst.alert;
    const QString summary = alert.annotations.value(u"summary"_s).left(mostWords);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    QString description = alert.annotations.value(u"description"_s, alert.annotations.value(u"message"_s));
    if (description.size() > mostWords)
        description = description.left(mostWords) + u'…';
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    QStringList labels;
    for (auto label = alert.labels.begin(); label != alert.labels.end(); ++label)
        labels.append(label.key() + u" = "_s + label.value().left(300));
    if (std::isfinite(alert.value))
        labels.append(tr("value: %1").arg(QLocale().toString(alert.value, 'g', 6)));
    m_labels->setText(labels.join(u'\n'));
}

void AlertView::showChain()
{
    clear(m_chain);
    m_chainCard->setVisible(!m_row.isGroup());
    auto *grid = new QGridLayout(m_chain);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const qd::DetectionChain &chain = m_row.worst.chain;
    const auto slowest = qd::slowestLink(chain);
    const qint64 now = m_console.clock().nowMs();
    int row = 0;
    qint64 before = 0;
    const auto add = [&](const QString &name, qint64 at, bool isSlowest) {
        if (at == 0 || at < before)
            return;
        const auto role = isSlowest ? Label::Role::Strong : Label::Role::Body;
        auto *took =
            new Label(before == 0 ? QString() : u"+ "_s + secondsText(std::max<qint64>(0, at - before)), role, m_chain);
        took->setAlignment(Qt::AlignRight);
        grid->addWidget(new Label(name, role, m_chain), row, 0);
        grid->addWidget(took, row, 1);
        grid->addWidget(new Label(clockText(at, now, m_console.zone()), Label::Role::Muted, m_chain), row++, 2);
        before = at;
    };
    add(tr("first bad sample"), chain.firstBad, false);
    using Link = qd::DetectionLink;
    for (const auto &[link, at] :
        {std::pair(Link::Evaluation, chain.evaluated), {Link::Pending, chain.fired}, {Link::Sending, chain.sent},
            {Link::Delivery, chain.delivered}, {Link::Look, chain.looked}, {Link::Acknowledgement, chain.acknowledged}})
        add(linkWord(link), at, slowest && slowest->link == link);
    const auto detected = qd::timeToDetect(chain);
    m_told->setText(!detected ? tr("Not told to anybody yet.")
            : *detected < qd::detectTargetMs
            ? tr("Told %1 after the first bad sample: within the minute.").arg(secondsText(*detected))
            : tr("Told %1 after the first bad sample: later than the minute.").arg(secondsText(*detected)));
    m_told->setInk(detected && *detected >= qd::detectTargetMs ? tokensOf(palette()).critical : QColor());
}

void AlertView::showLastTimes()
{
    clear(m_past);
    auto *column = new QVBoxLayout(m_past);
    column->setContentsMargins({});
    column->setSpacing(12);
    const auto past = m_console.alerts().last(m_row.fingerprints.value(0), lastTimes + 1);
    int shown = 0;
    for (const qd::AlertEpisode &episode : past.value_or(QList<qd::AlertEpisode>())) {
        if (episode.id != m_row.worst.id && shown++ < lastTimes)
            addPastTime(episode);
    }
    m_pastCard->setVisible(!m_row.isGroup());
    if (shown == 0)
        column->addWidget(new Label(tr("It never fired here before."), Label::Role::Muted, m_past));
}

void AlertView::addPastTime(const qd::AlertEpisode &episode)
{
    auto *row = new QWidget(m_past);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(4);
    const qint64 since = episode.chain.fired != 0 ? episode.chain.fired : episode.alert.activeAt;
    const qint64 end = episode.alert.resolvedAt != 0 ? episode.alert.resolvedAt : m_console.clock().nowMs();
    QStringList words{
        tr("%1, for %2").arg(clockText(since, m_console.clock().nowMs(), m_console.zone()), shortSpan(end - since))};
    if (const auto &given = episode.acknowledgement)
        words.append(given->note.isEmpty() ? tr("acknowledged by %1").arg(given->by)
                                           : tr("%1: “%2”", "who, words").arg(given->by, given->note));
    else
        words.append(tr("nobody acknowledged it"));
    auto *what = new Label(words.join(u" · "_s), Label::Role::Body, row);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *judge = new QHBoxLayout;
    judge->setSpacing(6);
    for (const qd::AlertVerdict verdict : {qd::AlertVerdict::Useful, qd::AlertVerdict::FalsePositive,
             qd::AlertVerdict::NotActionable, qd::AlertVerdict::PoorDetails}) {
        auto *button = makeButton(verdictWord(verdict), ButtonRole::Flat, {}, row);
        button->setCheckable(true);
        button->setChecked(episode.verdict == verdict);
        connect(button, &QPushButton::clicked, this, [this, episode, verdict] {
            emit verdictAsked(episode, episode.verdict == verdict ? std::nullopt : std::optional(verdict));
        });
        judge->addWidget(button);
    }
    judge->addStretch();
    column->addLayout(judge);
    if (episode.incident) {
        auto *open = makeButton(tr("Its incident"), ButtonRole::Flat, {}, row);
        connect(open, &QPushButton::clicked, this, [this, id = *episode.incident] { emit incidentOpened(id); });
        judge->addWidget(open);
    }
    m_past->layout()->addWidget(row);
}
