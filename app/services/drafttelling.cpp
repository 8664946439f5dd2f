#include "app/services/drafttelling.h"

#include "app/domain/markdownescape.h"
#include "app/domain/placeholders.h"
#include "app/domain/reference.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype mostNamedShort = 6; // incidents
constexpr qsizetype mostNamedLong = 40;
constexpr qsizetype mostAlertsShort = 3;
constexpr qsizetype mostAlertsLong = 10;
constexpr qsizetype mostWorksShort = 6; // finished, and as many under way
constexpr qsizetype mostNotesShort = 10;
constexpr qsizetype mostForeseenShort = 4;
constexpr qsizetype mostMessages = 20;
constexpr qsizetype longestMessage = 200;

QString url(Reference::Kind kind, const QString &id = {})
{
    return Reference{kind, id}.url();
}

QString sentence(const QString &words)
{
    const QString escaped = markdownEscaped(words);
    return escaped.endsWith(u'.') || escaped.endsWith(u'!') || escaped.endsWith(u'?') ? escaped : escaped + u'.';
}

qint64 disturbanceOf(const Incident &incident)
{
    return incident.restored ? *incident.restored - incident.started : std::numeric_limits<qint64>::max();
}

// As items of a list when there are several, as a sentence of its own when there is one.
QList<DraftLine> asList(QList<DraftLine> lines)
{
    if (lines.size() > 1) {
        for (DraftLine &line : lines)
            line.markdown.prepend(u"- "_s);
    }
    return lines;
}

} // namespace

DraftTelling::DraftTelling(const DraftFacts &facts, const QList<Person> &people, const QList<Team> &teams,
    const WatchCalendar &calendar, const DraftAsked &asked)
    : m_facts(facts)
    , m_people(people)
    , m_teams(teams)
    , m_calendar(calendar)
    , m_asked(asked)
    , m_say("DraftWords", asked.language)
{
    auto placeholders = placeholderPattern().globalMatch(asked.shape);
    while (placeholders.hasNext())
        m_told.insert(placeholders.next().captured(1));
}

QList<DraftLine> DraftTelling::tell(const QString &placeholder) const
{
    const auto word = [](const QString &text) {
        return text.isEmpty() ? QList<DraftLine>() : QList<DraftLine>{{text}};
    };
    if (placeholder == u"incidents"_s)
        return incidents();
    if (placeholder == u"alerts"_s)
        return alerts();
    if (placeholder == u"works"_s)
        return works();
    if (placeholder == u"messages"_s)
        return messages();
    if (placeholder == u"figures"_s)
        return figures();
    if (placeholder == u"foreseen"_s)
        return foreseen();
    if (placeholder == u"notes"_s)
        return notes();
    if (placeholder == u"handover"_s)
        return handover();
    if (placeholder == u"left_out"_s) {
        const QStringList words = leftOut();
        return words.isEmpty()
            ? QList<DraftLine>()
            : word(m_say(QT_TRANSLATE_NOOP("DraftWords", "Not told here: %1.")).arg(words.join(u"; "_s)));
    }
    if (placeholder == u"week"_s)
        return word(m_asked.week.toString());
    if (placeholder == u"from"_s)
        return word(day(m_calendar.start(m_asked.week)));
    if (placeholder == u"to"_s)
        return word(
            day(dayOf(m_calendar.start(m_asked.week.plus(1))).addDays(-1))); // the next crew begins the day after
    if (placeholder == u"senior"_s)
        return word(named(m_facts.leaving.senior));
    if (placeholder == u"junior"_s)
        return word(named(m_facts.leaving.junior));
    if (placeholder == u"newcomer"_s)
        return word(named(m_facts.arriving));
    return {};
}

QList<DraftLine> DraftTelling::nothing() const
{
    QList<DraftLine> lines{{m_say(QT_TRANSLATE_NOOP(
        "DraftWords", "Nothing happened in this watch that the console knows of: no incident, no alert, no work."))}};
    if (m_facts.leaving.senior || m_facts.leaving.junior || m_facts.arriving) {
        lines.append({QString()});
        lines += handover();
    }
    return lines;
}

QStringList DraftTelling::leftOut() const
{
    QStringList words;
    const auto leaveOut = [this, &words](const char *text, qsizetype count) {
        if (count > 0)
            words.append(m_say(text, int(count)));
    };
    leaveOut(QT_TRANSLATE_N_NOOP("DraftWords", "%n unnamed incident(s)"),
        m_facts.incidents.size() - (tells(u"incidents"_s) ? named().size() : 0));
    leaveOutAlerts(words);
    leaveOutWorks(words);
    leaveOut(QT_TRANSLATE_N_NOOP("DraftWords", "%n sent message(s)"),
        m_facts.messages.size() - (tells(u"messages"_s) ? mostMessages : 0));
    leaveOut(QT_TRANSLATE_N_NOOP("DraftWords", "%n note(s) of the margin"),
        m_facts.notes.size() - (tells(u"notes"_s) ? atMost(mostNotesShort, m_facts.notes.size()) : 0));
    if (!tells(u"figures"_s) && !figures().isEmpty())
        words.append(m_say(QT_TRANSLATE_NOOP("DraftWords", "the figures of the watch")));
    if (!m_facts.foreseen) {
        words.append(m_say(QT_TRANSLATE_NOOP("DraftWords", "what lies ahead, since nobody looked")));
    } else {
        const qsizetype ahead = m_facts.foreseen->size();
        leaveOut(QT_TRANSLATE_N_NOOP("DraftWords", "%n threshold(s) that may be crossed"),
            ahead - (tells(u"foreseen"_s) ? atMost(mostForeseenShort, ahead) : 0));
    }
    const bool isHandedOver = m_facts.leaving.senior || m_facts.leaving.junior || m_facts.arriving
        || !m_facts.handoverNotes.trimmed().isEmpty();
    if (!tells(u"handover"_s) && isHandedOver)
        words.append(m_say(QT_TRANSLATE_NOOP("DraftWords", "the handover")));
    if (!tells(u"handover"_s) || !isLong())
        leaveOut(QT_TRANSLATE_N_NOOP("DraftWords", "%n answer(s) to what the watch was like"), m_facts.reviews.size());
    return words;
}

void DraftTelling::leaveOutAlerts(QStringList &words) const
{
    const QList<DraftAlert> told = tells(u"alerts"_s) ? namedAlerts() : QList<DraftAlert>();
    int alone = 0;
    int answered = 0;
    for (const DraftAlert &alert : m_facts.alerts) {
        if (!told.contains(alert))
            (alert.isAnswered ? answered : alone) += alert.fired;
    }
    if (alone > 0)
        words.append(m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n alert(s) that cleared by themselves"), alone));
    if (answered > 0)
        words.append(m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n alert(s) that somebody answered"), answered));
}

void DraftTelling::leaveOutWorks(QStringList &words) const
{
    qsizetype left = m_facts.done.size() + m_facts.open.size();
    if (tells(u"works"_s))
        left -= atMost(mostWorksShort, m_facts.done.size()) + atMost(mostWorksShort, m_facts.open.size());
    if (left > 0)
        words.append(m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n work(s)"), int(left)));
}

qsizetype DraftTelling::atMost(qsizetype most, qsizetype count) const
{
    return isLong() ? count : std::min(most, count);
}

QList<DraftIncident> DraftTelling::named() const
{
    QList<DraftIncident> chosen = m_facts.incidents;
    const qsizetype most = isLong() ? mostNamedLong : mostNamedShort;
    if (chosen.size() <= most)
        return chosen;
    std::stable_sort(chosen.begin(), chosen.end(), [](const DraftIncident &left, const DraftIncident &right) {
        if (left.incident.severity != right.incident.severity)
            return left.incident.severity < right.incident.severity;
        return disturbanceOf(left.incident) > disturbanceOf(right.incident);
    });
    chosen.resize(most);
    std::stable_sort(chosen.begin(), chosen.end(), [](const DraftIncident &left, const DraftIncident &right) {
        return left.incident.started < right.incident.started;
    });
    return chosen;
}

QList<DraftLine> DraftTelling::incidents() const
{
    const QList<DraftIncident> told = named();
    QList<DraftLine> lines;
    for (const DraftIncident &each : told)
        lines.append({incident(each), url(Reference::Kind::Incident, QString::number(each.incident.number))});
    if (told.size() < m_facts.incidents.size())
        lines.append({othersInWords(told), url(Reference::Kind::Figures)});
    if (lines.isEmpty())
        lines.append({m_say(QT_TRANSLATE_NOOP("DraftWords", "No incident this week."))});
    lines = asList(lines);
    if (m_facts.dismissed > 0) {
        lines.append({QString()});
        lines.append({m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n false alarm(s) dismissed."), m_facts.dismissed),
            url(Reference::Kind::Figures)});
    }
    return lines;
}

QString DraftTelling::othersInWords(const QList<DraftIncident> &named) const
{
    SpreadOf spans{std::nullopt};
    int open = 0;
    for (const DraftIncident &each : m_facts.incidents) {
        const auto isNamed = std::any_of(named.begin(), named.end(),
            [&each](const DraftIncident &other) { return other.incident.id == each.incident.id; });
        if (isNamed)
            continue;
        if (each.incident.restored)
            spans.take(double(*each.incident.restored - each.incident.started));
        else
            ++open;
    }
    const Spread spread = spans.spread();
    QString words = m_say(QT_TRANSLATE_N_NOOP("DraftWords", "And %n other incident(s)"), spread.cases + open);
    if (spread.median) {
        // Half of the restored ones: while some are not, that is no half of all.
        if (open > 0)
            words += m_say(QT_TRANSLATE_N_NOOP("DraftWords", ": %n restored"), spread.cases);
        words += (spread.cases == 1 && open == 0 ? m_say(QT_TRANSLATE_NOOP("DraftWords", ", restored within %1"))
                : spread.cases == 1              ? m_say(QT_TRANSLATE_NOOP("DraftWords", ", within %1"))
                : open > 0                       ? m_say(QT_TRANSLATE_NOOP("DraftWords", ", half of these within %1"))
                           : m_say(QT_TRANSLATE_NOOP("DraftWords", ", half of them restored within %1")))
                     .arg(span(qint64(*spread.median)));
    }
    if (open > 0)
        words += m_say(QT_TRANSLATE_N_NOOP("DraftWords", ", %n not restored yet"), open);
    return words + u'.';
}

QString DraftTelling::incident(const DraftIncident &each) const
{
    const Incident &incident = each.incident;
    const auto severity = [this](Severity value) {
        switch (value) {
        case Severity::Critical:
            return m_say(QT_TRANSLATE_NOOP("DraftWords", "critical"));
        case Severity::Major:
            return m_say(QT_TRANSLATE_NOOP("DraftWords", "major"));
        case Severity::Minor:
            break;
        }
        return m_say(QT_TRANSLATE_NOOP("DraftWords", "minor"));
    };
    const QString key =
        u"[%1](%2)"_s.arg(incident.key(), url(Reference::Kind::Incident, QString::number(incident.number)));
    QStringList sentences;
    sentences.append(
        m_say(QT_TRANSLATE_NOOP("DraftWords", "**%1** (%2, %3): %4."))
            .arg(key, severity(incident.severity), moment(incident.started), markdownEscaped(incident.title)));
    if (incident.restored)
        sentences.append(m_say(QT_TRANSLATE_NOOP("DraftWords", "Service restored in %1."))
                             .arg(span(*incident.restored - incident.started)));
    else
        sentences.append(m_say(QT_TRANSLATE_NOOP("DraftWords", "Not restored yet.")));
    if (!each.resolution.isEmpty())
        sentences.append(sentence(each.resolution));
    if (incident.fixed)
        sentences.append(
            m_say(QT_TRANSLATE_NOOP("DraftWords", "Durable fix live since %1.")).arg(day(*incident.fixed)));
    else
        sentences.append(m_say(QT_TRANSLATE_NOOP("DraftWords", "Durable fix due %1."))
                             .arg(day(fixDue(incident, m_calendar.zone()))));
    if (incident.tickets > 0)
        sentences.append(m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n support ticket(s)."), incident.tickets));
    return sentences.join(u' ');
}

QList<DraftAlert> DraftTelling::namedAlerts() const
{
    return m_facts.alerts.first(std::min(isLong() ? mostAlertsLong : mostAlertsShort, m_facts.alerts.size()));
}

QList<DraftLine> DraftTelling::alerts() const
{
    const QList<DraftAlert> told = namedAlerts();
    if (told.isEmpty())
        return {};
    const auto link = [](const DraftAlert &alert) { return url(Reference::Kind::Alert, alert.name); };
    if (isLong()) {
        QList<DraftLine> lines;
        for (const DraftAlert &alert : told) {
            const QString times = m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n time(s)"), alert.fired);
            lines.append({m_say(QT_TRANSLATE_NOOP("DraftWords", "The alert %1 fired %2, %3 at the longest."))
                              .arg(markdownEscaped(alert.name), times, span(alert.longestMs)),
                link(alert)});
        }
        return asList(lines);
    }
    const QString times = m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n time(s)"), told[0].fired);
    QString words = told[0].fired == 1 && told.size() > 1
        ? QString()
        : m_say(QT_TRANSLATE_NOOP("DraftWords", "The alert that fired most is %1: %2, %3 at the longest"))
              .arg(markdownEscaped(told[0].name), times, span(told[0].longestMs));
    QStringList others;
    for (qsizetype i = words.isEmpty() ? 0 : 1; i < told.size(); ++i)
        others.append(u"%1 (%2)"_s.arg(markdownEscaped(told[i].name), m_say.locale().toString(told[i].fired)));
    if (words.isEmpty())
        words = m_say(QT_TRANSLATE_NOOP("DraftWords", "Alerts that fired: %1")).arg(others.join(u", "_s));
    else if (!others.isEmpty())
        words += m_say(QT_TRANSLATE_NOOP("DraftWords", "; then %1")).arg(others.join(u", "_s));
    return {{words + u'.', link(told[0])}};
}

QList<DraftLine> DraftTelling::works() const
{
    QList<DraftLine> lines;
    const auto tell = [this, &lines](const QList<Work> &works, const char *others) {
        const qsizetype most = atMost(mostWorksShort, works.size());
        for (const Work &each : works.first(most))
            lines.append(work(each));
        if (works.size() > most)
            lines.append({m_say(others, int(works.size() - most)), url(Reference::Kind::Work)});
    };
    tell(m_facts.done, QT_TRANSLATE_N_NOOP("DraftWords", "And %n more work(s) done."));
    tell(m_facts.open, QT_TRANSLATE_N_NOOP("DraftWords", "And %n more work(s) under way."));
    if (lines.isEmpty())
        lines.append({m_say(QT_TRANSLATE_NOOP("DraftWords", "No work in progress."))});
    return asList(lines);
}

DraftLine DraftTelling::work(const Work &each) const
{
    const QString link = url(Reference::Kind::Work, each.id.value);
    const QString title = markdownEscaped(each.title);
    if (!each.isOpen())
        return {m_say(QT_TRANSLATE_NOOP("DraftWords", "%1: done.")).arg(title), link};
    const QString state = each.state == WorkState::Review ? m_say(QT_TRANSLATE_NOOP("DraftWords", "in review"))
                                                          : m_say(QT_TRANSLATE_NOOP("DraftWords", "in progress"));
    if (each.owner.isEmpty())
        return {m_say(QT_TRANSLATE_NOOP("DraftWords", "%1: %2.")).arg(title, state), link};
    return {m_say(QT_TRANSLATE_NOOP("DraftWords", "%1: %2, with %3.")).arg(title, state, markdownEscaped(each.owner)),
        link};
}

QList<DraftLine> DraftTelling::messages() const
{
    QList<DraftLine> lines;
    for (const DraftMessage &message : m_facts.messages) {
        if (lines.size() == mostMessages)
            break;
        QString text = message.text.simplified();
        if (text.size() > longestMessage)
            text = text.left(longestMessage) + u'…';
        const QString words = message.to.isEmpty()
            ? m_say(QT_TRANSLATE_NOOP("DraftWords", "%1: %2")).arg(moment(message.at), sentence(text))
            : m_say(QT_TRANSLATE_NOOP("DraftWords", "%1, to %2: %3"))
                  .arg(moment(message.at), markdownEscaped(message.to), sentence(text));
        lines.append({words, url(Reference::Kind::Incident, QString::number(message.incident))});
    }
    return asList(lines);
}

QList<DraftLine> DraftTelling::figures() const
{
    QList<DraftLine> lines;
    const IncidentFigures &figures = m_facts.figures;
    const auto line = [&lines](const QString &words) { lines.append({words, url(Reference::Kind::Figures)}); };
    if (figures.detect.median && figures.detect.within)
        line(m_say(QT_TRANSLATE_NOOP("DraftWords", "Detected in %1 (median); %2 in under 1 minute."))
                 .arg(span(qint64(*figures.detect.median)), percent(*figures.detect.within)));
    // Medians are of what is over: what is not is told beside them.
    const int open = std::max(0, figures.count - figures.restore.cases);
    const int unfixed = std::max(0, figures.count - figures.fix.cases);
    QString restored;
    if (figures.restore.median && figures.restore.within)
        restored = m_say(QT_TRANSLATE_NOOP("DraftWords", "Restored in %1 (median); %2 in under 10 minutes."))
                       .arg(span(qint64(*figures.restore.median)), percent(*figures.restore.within));
    if (open > 0)
        restored += (restored.isEmpty() ? QString() : u" "_s)
            + m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n incident(s) not restored yet."), open);
    if (!restored.isEmpty())
        line(restored);
    QString fixed;
    if (figures.fix.within)
        fixed = m_say(QT_TRANSLATE_NOOP("DraftWords", "%1 of the durable fixes within 10 working days."))
                    .arg(percent(*figures.fix.within));
    if (unfixed > 0 && !fixed.isEmpty())
        fixed += u' ' + m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n durable fix(es) still to come."), unfixed);
    if (!fixed.isEmpty())
        line(fixed);
    if (figures.withinTickets)
        line(m_say(
            QT_TRANSLATE_N_NOOP("DraftWords", "%n support ticket(s) in all; %1 of the incidents with fewer than 10."),
            figures.tickets)
                 .arg(percent(*figures.withinTickets)));
    return asList(lines);
}

QList<DraftLine> DraftTelling::foreseen() const
{
    QList<DraftLine> lines;
    const QList<DraftForeseen> all = m_facts.foreseen.value_or(QList<DraftForeseen>());
    const qsizetype most = atMost(mostForeseenShort, all.size());
    for (const DraftForeseen &each : all.first(most)) {
        const QString words = each.isLikely
            ? m_say(QT_TRANSLATE_NOOP("DraftWords", "%1 is expected to reach %2 around %3."))
            : m_say(QT_TRANSLATE_NOOP("DraftWords", "%1 may reach %2 from %3 on."));
        lines.append({words.arg(markdownEscaped(each.what), markdownEscaped(each.threshold), day(each.day)),
            url(Reference::Kind::LookAhead)});
    }
    if (all.size() > most)
        lines.append({m_say(QT_TRANSLATE_N_NOOP("DraftWords", "And %n more threshold(s) that may be crossed."),
                          int(all.size() - most)),
            url(Reference::Kind::LookAhead)});
    return asList(lines);
}

QList<DraftLine> DraftTelling::notes() const
{
    QList<DraftLine> lines;
    const qsizetype most = atMost(mostNotesShort, m_facts.notes.size());
    for (const LogbookNote &note : m_facts.notes.first(most)) {
        QString text = note.text;
        if (const int number = m_facts.numbers.value(note.incident); number > 0)
            text += u" ([INC-%1](%2))"_s.arg(
                QString::number(number), url(Reference::Kind::Incident, QString::number(number)));
        QString mark = u"- "_s;
        const QStringList written = text.split(u'\n');
        for (const QString &line : written) {
            lines.append(
                {line.trimmed().isEmpty() ? QString() : mark + line, url(Reference::Kind::Note, note.id.value)});
            mark = u"  "_s;
        }
    }
    if (m_facts.notes.size() > most)
        lines.append({u"- "_s
                + m_say(QT_TRANSLATE_N_NOOP("DraftWords", "And %n more note(s) in the margin."),
                    int(m_facts.notes.size() - most)),
            url(Reference::Kind::Week, m_asked.week.toString())});
    return lines;
}

QList<DraftLine> DraftTelling::handover() const
{
    const QString when = moment(m_calendar.start(m_asked.week.plus(1)));
    QStringList sentences;
    if (m_facts.leaving.senior)
        sentences.append(
            m_say(QT_TRANSLATE_NOOP("DraftWords", "%1 goes back to their team.")).arg(named(m_facts.leaving.senior)));
    if (m_facts.leaving.junior)
        sentences.append(m_say(QT_TRANSLATE_NOOP("DraftWords", "%1 stays, now the senior captain."))
                             .arg(named(m_facts.leaving.junior)));
    if (m_facts.arriving)
        sentences.append(m_say(QT_TRANSLATE_NOOP("DraftWords", "The new captain is **%1**, from %2: welcome aboard!"))
                             .arg(named(m_facts.arriving), when));
    else
        sentences.append(
            m_say(QT_TRANSLATE_NOOP("DraftWords", "Nobody is planned yet for the watch that begins %1.")).arg(when));
    const QString week = url(Reference::Kind::Week, m_asked.week.plus(1).toString());
    QList<DraftLine> lines{{sentences.join(u' '), week}};
    if (isLong()) {
        for (const WatchReview &review : m_facts.reviews) {
            QString words = m_say(QT_TRANSLATE_NOOP("DraftWords", "%1 found the watch %2 of 5 hard."))
                                .arg(markdownEscaped(review.by), m_say.locale().toString(review.hardness));
            if (!review.easier.isEmpty())
                words += u' '
                    + m_say(QT_TRANSLATE_NOOP("DraftWords", "What should be easier: %1")).arg(sentence(review.easier));
            lines.append({QString()});
            lines.append({words, url(Reference::Kind::Week, review.week.toString())});
        }
    }
    if (!m_facts.handoverNotes.trimmed().isEmpty()) {
        lines.append({QString()});
        const QStringList written = m_facts.handoverNotes.trimmed().split(u'\n');
        for (const QString &line : written)
            lines.append({line, week});
    }
    return lines;
}

QString DraftTelling::named(const std::optional<Captaincy> &captaincy) const
{
    const auto person = !captaincy ? m_people.end()
                                   : std::find_if(m_people.begin(), m_people.end(),
                                       [&captaincy](const Person &each) { return each.id == captaincy->person; });
    if (person == m_people.end())
        return {};
    const auto team =
        std::find_if(m_teams.begin(), m_teams.end(), [&person](const Team &each) { return each.id == person->team; });
    const QString name = markdownEscaped(person->name);
    return team == m_teams.end()
        ? name
        : m_say(QT_TRANSLATE_NOOP("DraftWords", "%1 (%2)")).arg(name, markdownEscaped(team->name));
}

QString DraftTelling::moment(qint64 ms) const
{
    //: a day and a time: Qt date format
    return m_say.locale().toString(QDateTime::fromMSecsSinceEpoch(ms, m_calendar.zone()),
        m_say(QT_TRANSLATE_NOOP("DraftWords", "dddd d MMMM 'at' H:mm")));
}

QDate DraftTelling::dayOf(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_calendar.zone()).date();
}

QString DraftTelling::day(qint64 ms) const
{
    return day(dayOf(ms));
}

QString DraftTelling::day(QDate date) const
{
    return m_say.locale().toString(date, m_say(QT_TRANSLATE_NOOP("DraftWords", "dddd d MMMM")));
}

QString DraftTelling::span(qint64 ms) const
{
    if (ms < 60'000)
        return m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n second(s)"), int(ms / 1000));
    const int minutes = int((ms + 59'999) / 60'000);
    if (minutes < 120)
        return m_say(QT_TRANSLATE_N_NOOP("DraftWords", "%n minute(s)"), minutes);
    return m_say(QT_TRANSLATE_NOOP("DraftWords", "%1 h %2 min")).arg(minutes / 60).arg(minutes % 60);
}

QString DraftTelling::percent(double share) const
{
    return m_say.locale().toString(std::round(share * 100)) + QChar(0x202f) + u'%';
}

} // namespace qd
