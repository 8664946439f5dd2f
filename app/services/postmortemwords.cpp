// The draft of a post-mortem in words: what the timeline tells is told, what only the crew knows is asked for.
#include "app/domain/markdownescape.h"
#include "app/services/postmortemdesk.h"
#include "app/services/timelinewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class PostMortemWords {
    Q_DECLARE_TR_FUNCTIONS(PostMortemWords)
public:
    PostMortemWords(const Incident &incident, const QList<TimelineEntry> &timeline, const QList<ChangeEvent> &changes,
        const QTimeZone &zone)
        : m_incident(incident)
        , m_lines(told(timeline))
        , m_changes(changes)
        , m_zone(zone)
    {
    }

    QString all() const
    {
        // Joined, not filled in by number: what people wrote may hold a %1 of its own.
        QString text = u"# "_s + m_incident.key() + u" · "_s + markdownEscaped(m_incident.title) + u"\n"_s;
        const auto part = [&text](const QString &title, const QString &body) {
            text += u"\n## "_s + title + u"\n\n"_s + body + u"\n"_s;
        };
        part(tr("Summary"), summary());
        part(tr("Impact"), impact());
        part(tr("Timeline"), timeline());
        part(tr("Causes"), causes());
        part(tr("What went well"), u"- "_s + tr("(to be written)"));
        part(tr("What did not go well"), wentBadly());
        part(tr("Follow-up"), followUp());
        return text;
    }

private:
    QString summary() const
    {
        QStringList sentences;
        sentences.append(tr("%1 incident, begun %2.").arg(severityOf(m_incident.severity), moment(m_incident.started)));
        if (!m_incident.lead.isEmpty())
            sentences.append(tr("Led by %1.").arg(markdownEscaped(m_incident.lead)));
        if (const QString resolution = wordsOfLast(TimelineKind::Restored); !resolution.isEmpty())
            sentences.append(tr("Restored by: %1.").arg(resolution));
        if (const QString fix = wordsOfLast(TimelineKind::Fixed); !fix.isEmpty())
            sentences.append(tr("Durable fix: %1.").arg(fix));
        return sentences.join(u' ');
    }

    QString impact() const
    {
        QStringList lines;
        const auto after = [this](const QString &what, std::optional<qint64> at) {
            return at ? tr("%1 after %2").arg(what, span(*at - m_incident.started)) : tr("%1: not yet").arg(what);
        };
        if (!m_incident.services.isEmpty())
            lines.append(tr("Services: %1").arg(markdownEscaped(m_incident.services.join(u", "_s))));
        lines.append(after(tr("Detected"), m_incident.detected));
        lines.append(after(tr("Acknowledged"), m_incident.acknowledged));
        lines.append(m_incident.restored
                ? tr("Users were not served for %1 (objective: under 10 min)").arg(span(timeToRestore(m_incident, 0)))
                : tr("Not restored yet"));
        if (m_incident.relapses > 0)
            lines.append(tr("%n relapse(s)", nullptr, m_incident.relapses));
        lines.append(m_incident.fixed
                ? tr("Durable fix live since %1").arg(moment(*m_incident.fixed))
                : tr("Durable fix due %1").arg(QLocale().toString(fixDue(m_incident, m_zone), QLocale::LongFormat)));
        lines.append(tr("%n support ticket(s) (objective: fewer than 10)", nullptr, m_incident.tickets));
        for (const CalledIn &each : m_incident.calledIn)
            lines.append(tr("Called in: %1").arg(calledIn(each)));
        return list(lines);
    }

    QString timeline() const
    {
        QStringList lines;
        QDate day;
        for (const ToldEntry &line : m_lines) {
            const TimelineEntry &entry = line.entry;
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(entry.at, m_zone);
            const QString time = local.toString(local.date() == day ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
            day = local.date();
            const QString words = markdownEscaped(entryInWords(entry).simplified());
            lines.append(u"**"_s + time + u"** "_s + kindInWords(entry.kind) + (words.isEmpty() ? QString() : u": "_s)
                + words + (entry.author.isEmpty() ? QString() : u" ("_s + markdownEscaped(entry.author) + u')'));
        }
        return list(lines);
    }

    QString causes() const
    {
        QStringList lines;
        for (const ChangeEvent &change : m_changes) {
            lines.append(tr("%1 before: %2 %3")
                             .arg(span(std::max<qint64>(0, m_incident.started - change.at)), toString(change.kind),
                                 markdownEscaped(
                                     change.service.isEmpty() ? change.title : change.service + u' ' + change.title)));
        }
        lines.append(tr("(why it broke, why it was not noticed before, to be written)"));
        return list(lines);
    }

    QString wentBadly() const
    {
        QStringList lines;
        if (m_incident.detected - m_incident.started >= 60'000)
            lines.append(tr("Noticed after %1, the objective is under 1 min")
                             .arg(span(m_incident.detected - m_incident.started)));
        if (m_incident.restored && timeToRestore(m_incident, 0) >= restoreTargetMs)
            lines.append(
                tr("Restored after %1, the objective is under 10 min").arg(span(timeToRestore(m_incident, 0))));
        if (m_incident.tickets >= ticketsTarget)
            lines.append(tr("%n support ticket(s), the objective is fewer than 10", nullptr, m_incident.tickets));
        for (const ToldEntry &line : m_lines) {
            if (line.entry.kind == TimelineKind::Relapsed)
                lines.append(tr("Relapsed: %1").arg(markdownEscaped(line.entry.text.simplified())));
        }
        lines.append(tr("(to be written)"));
        return list(lines);
    }

    QString followUp() const
    {
        const bool fixed = m_incident.fixed.has_value();
        return (fixed ? u"- [x] "_s : u"- [ ] "_s) + tr("Durable fix of %1").arg(m_incident.key()) + u"\n"_s;
    }

    QString wordsOfLast(TimelineKind kind) const
    {
        QString words;
        for (const ToldEntry &line : m_lines) {
            if (line.entry.kind == kind && !line.entry.text.trimmed().isEmpty())
                words = markdownEscaped(line.entry.text.simplified());
        }
        return words.endsWith(u'.') ? words.chopped(1) : words;
    }

    QString calledIn(const CalledIn &each) const
    {
        const QString who =
            each.team.isEmpty() ? markdownEscaped(each.name) : markdownEscaped(each.name + u" ("_s + each.team + u')');
        return each.until ? tr("%1, for %2").arg(who, span(*each.until - each.from)) : who;
    }

    static QString severityOf(Severity severity)
    {
        QString word = severityInWords(severity);
        if (!word.isEmpty())
            word[0] = word[0].toUpper();
        return word;
    }

    QString moment(qint64 ms) const
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, m_zone);
        return QLocale().toString(local, tr("dddd d MMMM yyyy 'at' H:mm", "a day and a time: Qt date format"));
    }

    static QString span(qint64 ms)
    {
        const qint64 seconds = (ms + 500) / 1000;
        if (seconds < 120)
            return tr("%1 s").arg(seconds);
        if (seconds < 7200)
            return tr("%1 min").arg((seconds + 59) / 60);
        return seconds < 172'800 ? tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60)
                                 : tr("%1 days").arg(seconds / 86'400);
    }

    static QString list(const QStringList &lines) { return u"- "_s + lines.join(u"\n- "_s); }

    const Incident &m_incident;
    QList<ToldEntry> m_lines;
    const QList<ChangeEvent> &m_changes;
    const QTimeZone &m_zone;
};

} // namespace

QString postMortemInWords(const Incident &incident, const QList<TimelineEntry> &timeline,
    const QList<ChangeEvent> &changes, const QTimeZone &zone)
{
    return PostMortemWords(incident, timeline, changes, zone).all();
}

} // namespace qd
