#include "app/services/messagetext.h"

#include "app/domain/markdownescape.h"
#include "app/domain/plaintext.h"
#include "app/domain/reference.h"
#include "app/services/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestValue = 2'000;

// Words for others: in their language, whatever the window speaks.
class Words {
public:
    explicit Words(const QString &language)
        : m_say("MessageText", language)
    {
    }

    QString severity(Severity severity) const
    {
        switch (severity) {
        case Severity::Critical:
            return m_say(QT_TRANSLATE_NOOP("MessageText", "critical"));
        case Severity::Major:
            return m_say(QT_TRANSLATE_NOOP("MessageText", "major"));
        case Severity::Minor:
            break;
        }
        return m_say(QT_TRANSLATE_NOOP("MessageText", "minor"));
    }

    QString state(IncidentState state) const
    {
        switch (state) {
        case IncidentState::Triggered:
            return m_say(QT_TRANSLATE_NOOP("MessageText", "just seen"));
        case IncidentState::Acknowledged:
            return m_say(QT_TRANSLATE_NOOP("MessageText", "being repaired"));
        case IncidentState::Restored:
            return m_say(QT_TRANSLATE_NOOP("MessageText", "restored"));
        case IncidentState::Fixed:
            return m_say(QT_TRANSLATE_NOOP("MessageText", "fixed for good"));
        case IncidentState::Dismissed:
            break;
        }
        return m_say(QT_TRANSLATE_NOOP("MessageText", "no incident after all"));
    }

    // "12 min", "1 h 5 min", "2 d 3 h".
    QString span(qint64 ms) const
    {
        const qint64 minutes = std::max<qint64>(1, (ms + 59'999) / 60'000);
        const QString d = m_say(QT_TRANSLATE_NOOP("MessageText", "%1 d"));
        const QString h = m_say(QT_TRANSLATE_NOOP("MessageText", "%1 h"));
        const QString min = m_say(QT_TRANSLATE_NOOP("MessageText", "%1 min"));
        if (minutes < 60)
            return min.arg(minutes);
        if (minutes < 24 * 60)
            return h.arg(minutes / 60) + (minutes % 60 == 0 ? QString() : u' ' + min.arg(minutes % 60));
        const qint64 hours = minutes / 60;
        return d.arg(hours / 24) + (hours % 24 == 0 ? QString() : u' ' + h.arg(hours % 24));
    }

    // "14:05" on the day of now, "18 November 14:05" on another.
    QString time(std::optional<qint64> at, qint64 nowMs, const QTimeZone &zone) const
    {
        if (!at)
            return {};
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(*at, zone);
        const QString clock = m_say.locale().toString(then.time(), QLocale::ShortFormat);
        if (then.date() == QDateTime::fromMSecsSinceEpoch(nowMs, zone).date())
            return clock;
        return m_say.locale().toString(then.date(), m_say(QT_TRANSLATE_NOOP("MessageText", "d MMMM"))) + u' ' + clock;
    }

    QString week(IsoWeek week) const { return m_say(QT_TRANSLATE_NOOP("MessageText", "week %1")).arg(week.toString()); }

    QString both(const QStringList &names) const
    {
        return names.join(m_say(QT_TRANSLATE_NOOP("MessageText", " and ")));
    }

private:
    Wording m_say;
};

QString textFile(const QString &language, const QString &name)
{
    QFile file(u":/messages/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString builtInMessage(Situation situation, Audience audience, const QString &language)
{
    const QString spoken = Wording("MessageText", language).language();
    const QString own = textFile(spoken, toString(situation) + u'.' + toString(audience));
    return own.isEmpty() ? textFile(spoken, toString(situation)) : own;
}

QMap<QString, QString> messageValues(
    const MessageAsked &asked, const Duty &duty, const QString &author, qint64 nowMs, const QTimeZone &zone)
{
    const Words words(asked.language);
    QMap<QString, QString> values{{u"text"_s, asked.text.trimmed()}, {u"reason"_s, asked.reason.simplified()},
        {u"author"_s, author}, {u"now"_s, words.time(nowMs, nowMs, zone)},
        {u"next_update"_s, words.time(asked.nextUpdate, nowMs, zone)}};
    QStringList captains;
    for (const Duty::Member &member : duty.crew)
        captains.append(member.person.name);
    values.insert(u"captains"_s, words.both(captains));
    values.insert(u"week"_s, words.week(asked.entry ? asked.entry->week : duty.week));
    if (duty.next) {
        values.insert(u"newcomer"_s, duty.next->person.name);
        if (asked.situation == Situation::Newcomer)
            values.insert(u"week"_s, words.time(duty.next->from, nowMs, zone));
    }
    if (asked.entry)
        values.insert(u"logbook"_s, withoutReferences(asked.entry->markdown));
    if (asked.period) {
        values.insert(u"started"_s, words.time(asked.period->from, nowMs, zone));
        values.insert(u"duration"_s, words.span(asked.period->to - asked.period->from));
    }
    if (asked.situation == Situation::Blocked || asked.situation == Situation::Lifted)
        values.insert(u"since"_s, words.time(asked.period ? asked.period->from : nowMs, nowMs, zone));
    if (!asked.incident)
        return values;
    const Incident &incident = *asked.incident;
    values.insert(u"key"_s, incident.key());
    values.insert(u"title"_s, incident.title);
    values.insert(u"severity"_s, words.severity(incident.severity));
    values.insert(u"state"_s, words.state(incident.state));
    values.insert(u"started"_s, words.time(incident.started, nowMs, zone));
    values.insert(u"detected"_s, words.time(incident.detected, nowMs, zone));
    values.insert(u"restored"_s, words.time(incident.restored, nowMs, zone));
    values.insert(u"fixed"_s, words.time(incident.fixed, nowMs, zone));
    values.insert(u"duration"_s, words.span(timeToRestore(incident, nowMs)));
    values.insert(u"services"_s, incident.services.join(u", "_s));
    values.insert(u"lead"_s, incident.lead);
    values.insert(u"comms"_s, incident.commsLead);
    values.insert(u"tickets"_s, incident.tickets > 0 ? QString::number(incident.tickets) : QString());
    return values;
}

MessageText fillMessage(const QString &file, const QMap<QString, QString> &values)
{
    const MessageText text = messageTextFrom(file);
    QMap<QString, QString> escaped = values;
    for (auto value = escaped.begin(); value != escaped.end(); ++value) {
        if (value.key() != u"text" && value.key() != u"logbook")
            value.value() = markdownEscaped(harmlessLine(value.value(), longestValue));
    }
    // Spaces that do not break stay, as French wants them.
    return {harmlessLine(expandMessageTemplate(text.subject, values), longestValue).trimmed(),
        expandMessageTemplate(text.markdown, escaped)};
}

QString situationInWords(Situation situation, const QString &language)
{
    const Wording say("MessageText", language);
    switch (situation) {
    case Situation::Declared:
        return say(QT_TRANSLATE_NOOP("MessageText", "Incident declared"));
    case Situation::Update:
        return say(QT_TRANSLATE_NOOP("MessageText", "Update"));
    case Situation::Restored:
        return say(QT_TRANSLATE_NOOP("MessageText", "Restored"));
    case Situation::Fixed:
        return say(QT_TRANSLATE_NOOP("MessageText", "Fixed for good"));
    case Situation::Maintenance:
        return say(QT_TRANSLATE_NOOP("MessageText", "Planned maintenance"));
    case Situation::Logbook:
        return say(QT_TRANSLATE_NOOP("MessageText", "Logbook of the week"));
    case Situation::Newcomer:
        return say(QT_TRANSLATE_NOOP("MessageText", "New captain"));
    case Situation::Reinforcement:
        return say(QT_TRANSLATE_NOOP("MessageText", "Reinforcement needed"));
    case Situation::Blocked:
        return say(QT_TRANSLATE_NOOP("MessageText", "Releases blocked"));
    case Situation::Lifted:
        return say(QT_TRANSLATE_NOOP("MessageText", "Releases again"));
    case Situation::Test:
        break;
    }
    return say(QT_TRANSLATE_NOOP("MessageText", "Test"));
}

QString audienceInWords(Audience audience, const QString &language)
{
    const Wording say("MessageText", language);
    switch (audience) {
    case Audience::Crew:
        return say(QT_TRANSLATE_NOOP("MessageText", "crew"));
    case Audience::ProductTeams:
        return say(QT_TRANSLATE_NOOP("MessageText", "product teams"));
    case Audience::Support:
        return say(QT_TRANSLATE_NOOP("MessageText", "support"));
    case Audience::Users:
        break;
    }
    return say(QT_TRANSLATE_NOOP("MessageText", "users"));
}

QString channelKindInWords(ChannelKind kind)
{
    const Wording say("MessageText", {});
    switch (kind) {
    case ChannelKind::Slack:
        return say(QT_TRANSLATE_NOOP("MessageText", "Slack"));
    case ChannelKind::Email:
        return say(QT_TRANSLATE_NOOP("MessageText", "e-mail"));
    case ChannelKind::Webhook:
        return say(QT_TRANSLATE_NOOP("MessageText", "webhook"));
    case ChannelKind::StatusPage:
        break;
    }
    return say(QT_TRANSLATE_NOOP("MessageText", "status page"));
}

} // namespace qd
