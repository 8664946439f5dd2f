#include "app/services/draftwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class DraftWords {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
public:
    DraftWords(const DraftFacts &facts, const QList<Person> &people, const QList<Team> &teams,
        const WatchCalendar &calendar, IsoWeek week)
        : m_facts(facts)
        , m_people(people)
        , m_teams(teams)
        , m_calendar(calendar)
        , m_week(week)
    {
    }

    QString all() const
    {
        return u"## %1\n\n%2\n\n## %3\n\n%4\n\n## %5\n\n%6\n"_s.arg(
            tr("Problems and their resolution"), problems(), tr("Works"), works(), tr("Handover"), handover());
    }

private:
    QString problems() const
    {
        QStringList lines;
        for (const DraftIncident &each : m_facts.incidents)
            lines.append(u"- "_s + incident(each));
        if (lines.isEmpty())
            lines.append(tr("No incident this week."));
        if (m_facts.dismissed > 0)
            lines.append(u"\n"_s + tr("%n false alarm(s) dismissed.", nullptr, m_facts.dismissed));
        return lines.join(u'\n');
    }

    QString incident(const DraftIncident &each) const
    {
        const Incident &incident = each.incident;
        QStringList sentences;
        sentences.append(tr("**%1** (%2, %3): %4.")
                             .arg(incident.key(), severity(incident.severity), moment(incident.started),
                                 markdownEscaped(incident.title)));
        if (incident.restored)
            sentences.append(tr("Service restored in %1.").arg(span(*incident.restored - incident.started)));
        else
            sentences.append(tr("Not restored yet."));
        if (!each.resolution.isEmpty())
            sentences.append(sentence(each.resolution));
        if (incident.fixed)
            sentences.append(tr("Durable fix live since %1.").arg(day(*incident.fixed)));
        else
            sentences.append(tr("Durable fix due %1.").arg(day(fixDue(incident, m_calendar.zone()))));
        if (incident.tickets > 0)
            sentences.append(tr("%n support ticket(s).", nullptr, incident.tickets));
        return sentences.join(u' ');
    }

    QString works() const
    {
        QStringList lines;
        for (const Work &work : m_facts.done)
            lines.append(u"- "_s + tr("%1: done.").arg(markdownEscaped(work.title)));
        for (const Work &work : m_facts.open) {
            const QString state = work.state == WorkState::Review ? tr("in review") : tr("in progress");
            lines.append(u"- "_s
                + (work.owner.isEmpty()
                        ? tr("%1: %2.").arg(markdownEscaped(work.title), state)
                        : tr("%1: %2, with %3.").arg(markdownEscaped(work.title), state, markdownEscaped(work.owner))));
        }
        return lines.isEmpty() ? tr("No work in progress.") : lines.join(u'\n');
    }

    QString handover() const
    {
        const QString when = moment(m_calendar.start(m_week.plus(1)));
        QStringList sentences;
        if (m_facts.leaving.senior)
            sentences.append(tr("%1 goes back to their team.").arg(named(m_facts.leaving.senior->person)));
        if (m_facts.leaving.junior)
            sentences.append(tr("%1 stays, now the senior captain.").arg(named(m_facts.leaving.junior->person)));
        if (m_facts.arriving)
            sentences.append(
                tr("The new captain is **%1**, from %2: welcome aboard!").arg(named(m_facts.arriving->person), when));
        else
            sentences.append(tr("Nobody is planned yet for the watch that begins %1.").arg(when));
        return sentences.join(u' ');
    }

    QString named(const PersonId &id) const
    {
        const auto person =
            std::find_if(m_people.begin(), m_people.end(), [&id](const Person &each) { return each.id == id; });
        if (person == m_people.end())
            return {};
        const auto team = std::find_if(
            m_teams.begin(), m_teams.end(), [&person](const Team &each) { return each.id == person->team; });
        const QString name = markdownEscaped(person->name);
        return team == m_teams.end() ? name : tr("%1 (%2)").arg(name, markdownEscaped(team->name));
    }

    QString moment(qint64 ms) const
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, m_calendar.zone());
        return QLocale().toString(local, tr("dddd d MMMM 'at' H:mm", "a day and a time: Qt date format"));
    }
    QString day(qint64 ms) const { return day(QDateTime::fromMSecsSinceEpoch(ms, m_calendar.zone()).date()); }
    QString day(QDate date) const { return QLocale().toString(date, tr("dddd d MMMM", "a day: Qt date format")); }

    static QString span(qint64 ms)
    {
        const int minutes = int((ms + 59'999) / 60'000);
        if (minutes < 120)
            return tr("%n minute(s)", nullptr, minutes);
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }

    static QString severity(Severity severity)
    {
        switch (severity) {
        case Severity::Critical:
            return tr("critical");
        case Severity::Major:
            return tr("major");
        case Severity::Minor:
            break;
        }
        return tr("minor");
    }

    static QString sentence(const QString &words)
    {
        const QString escaped = markdownEscaped(words);
        return escaped.endsWith(u'.') || escaped.endsWith(u'!') || escaped.endsWith(u'?') ? escaped : escaped + u'.';
    }

    const DraftFacts &m_facts;
    const QList<Person> &m_people;
    const QList<Team> &m_teams;
    const WatchCalendar &m_calendar;
    IsoWeek m_week;
};

} // namespace

QString draftInWords(const DraftFacts &facts, const QList<Person> &people, const QList<Team> &teams,
    const WatchCalendar &calendar, IsoWeek week)
{
    return DraftWords(facts, people, teams, calendar, week).all();
}

QString markdownEscaped(const QString &text)
{
    static const QString marks = u"\\`*_{}[]<>#|~!"_s;
    QString escaped;
    for (const QChar c : text) {
        if (marks.contains(c))
            escaped += u'\\';
        escaped += c == u'\n' ? QChar(u' ') : c;
    }
    return escaped;
}

} // namespace qd
