#include "app/services/handoverwords.h"

#include "app/domain/markdownescape.h"
#include "app/domain/plaintext.h"
#include "app/services/timelinewords.h"
#include "app/services/workwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestLine = 200;

class HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(HandoverWords)
public:
    HandoverWords(const WatchCalendar &calendar)
        : m_calendar(calendar)
    {
    }

    QString moment(qint64 ms) const
    {
        return QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(ms, m_calendar.zone()), tr("d MMM, HH:mm", "a moment: Qt date format"));
    }
    QString day(QDate date) const { return QLocale().toString(date, tr("d MMM", "a day: Qt date format")); }

    HandoverItem incident(const Incident &incident) const
    {
        QStringList detail{severityInWords(incident.severity)};
        if (incident.isOpen())
            detail.append(tr("not restored, since %1").arg(moment(incident.impactStart())));
        else
            detail.append(tr("durable fix due %1").arg(day(fixDue(incident, m_calendar.zone()))));
        if (!incident.lead.isEmpty())
            detail.append(tr("led by %1").arg(incident.lead));
        return {HandoverTopic::Incident, incident.id.value, u"%1 · "_s.arg(incident.key()) + incident.title,
            detail.join(u" · "_s), {}};
    }
    HandoverItem alert(const QString &name, int count, qint64 since) const
    {
        return {HandoverTopic::Alert, name, count == 1 ? name : tr("%1, %n alert(s)", nullptr, count).arg(name),
            tr("firing since %1").arg(moment(since)), {}};
    }
    HandoverItem snooze(const QString &name, int count, qint64 until) const
    {
        return {HandoverTopic::Snooze, name, count == 1 ? name : tr("%1, %n alert(s)", nullptr, count).arg(name),
            tr("snoozed until %1").arg(moment(until)), {}};
    }
    HandoverItem silence(const Silence &silence) const
    {
        QStringList matchers;
        for (const LabelMatcher &matcher : silence.matchers)
            matchers.append(toString(matcher));
        QStringList detail{tr("silenced by %1 until %2").arg(silence.createdBy, moment(silence.endsAt))};
        if (!silence.comment.isEmpty())
            detail.append(silence.comment);
        return {HandoverTopic::Silence, silence.id, harmlessLine(matchers.join(u", "_s), longestLine),
            harmlessLine(detail.join(u" · "_s), longestLine), {}};
    }
    HandoverItem block(const ReleaseBlock &block) const
    {
        return {HandoverTopic::Releases, block.id.value, tr("Releases are blocked: %1").arg(block.reason),
            tr("by %1 since %2").arg(block.by, moment(block.since)), {}};
    }
    HandoverItem work(const Work &work, const HandoverFacts &facts) const
    {
        QStringList detail{work.state == WorkState::Review ? tr("in review") : tr("in progress")};
        if (const QString moved = moveOf(work, facts); !moved.isEmpty())
            detail.append(moved);
        if (!work.owner.isEmpty())
            detail.append(work.owner);
        if (work.due.isValid())
            detail.append(tr("due %1").arg(day(work.due)));
        return {HandoverTopic::Work, work.id.value, work.title, detail.join(u" · "_s), {}};
    }
    // Since the watch that ends began.
    QString moveOf(const Work &work, const HandoverFacts &facts) const
    {
        const auto change = std::find_if(facts.changes.begin(), facts.changes.end(),
            [&work](const WorkChange &each) { return each.work.id == work.id; });
        const bool tells = change != facts.changes.end()
            && (change->kind == WorkChange::Kind::Added || change->kind == WorkChange::Kind::Moved);
        return tells ? tr("in this watch: %1").arg(changeWords(*change, facts.columns)) : QString();
    }
    HandoverItem logbook(const LogbookEntry &entry) const
    {
        const QString week = entry.week.toString();
        if (entry.markdown.trimmed().isEmpty())
            return {HandoverTopic::Logbook, {}, tr("The logbook entry of %1").arg(week), tr("not written yet"),
                tr("Write the entry of %1 first.").arg(week)};
        return {HandoverTopic::Logbook, {}, tr("The logbook entry of %1").arg(week),
            tr("saved %1 by %2").arg(moment(entry.updatedAt), entry.updatedBy), {}};
    }
    HandoverItem notes(const QString &notes) const
    {
        return {HandoverTopic::Notes, {}, tr("What the next crew must know"),
            notes.trimmed().isEmpty() ? tr("nothing is noted") : harmlessLine(notes.trimmed(), 80), {}};
    }
    HandoverItem captain(const HandoverCrew &crew, IsoWeek week) const
    {
        if (!crew.arriving)
            return {HandoverTopic::Captain, {}, tr("The new captain is announced"), tr("nobody is planned"),
                tr("Plan the captain of %1 first.").arg(week.toString())};
        return {HandoverTopic::Captain, {}, tr("The new captain is announced"),
            u"%1 · %2"_s.arg(crew.arriving->person.name, crew.arriving->team.name), {}};
    }

    QString record(const Handover &handover, const HandoverCrew &crew) const
    {
        // Joined, not filled in by number: what people wrote may hold a %1 of its own.
        QString text =
            u"# "_s + tr("Handover to %1").arg(handover.week.toString()) + u"\n\n"_s + members(crew) + u"\n"_s;
        text += u"\n## "_s + tr("Gone through") + u"\n\n"_s;
        for (const HandoverTick &tick : handover.ticks)
            text += u"- "_s + markdownEscaped(tick.words) + u" — "_s + answer(tick.answer) + u", "_s
                + markdownEscaped(tick.by) + u", "_s + moment(tick.at) + u"\n"_s;
        if (!handover.notes.trimmed().isEmpty())
            text += u"\n## "_s + tr("For the next crew") + u"\n\n"_s + handover.notes.trimmed() + u"\n"_s;
        text += u"\n## "_s + tr("Signed") + u"\n\n"_s;
        for (const HandoverSignature &signature : handover.signatures)
            text += u"- "_s
                + (signature.side == HandoverSide::Leaving ? tr("hands over: %1") : tr("takes over: %1"))
                      .arg(markdownEscaped(signature.name))
                + u", "_s + moment(signature.at) + u"\n"_s;
        return text;
    }

    QString announcement(const HandoverCrew &crew, IsoWeek week) const
    {
        if (!crew.arriving)
            return {};
        const HandoverCrew::Member &arriving = *crew.arriving;
        QStringList lines{tr("New captain of production from %1: %2 (%3).")
                              .arg(moment(m_calendar.start(week)), arriving.person.name, arriving.team.name)};
        if (crew.staying)
            lines.append(
                tr("%1 (%2) stays for a second week.").arg(crew.staying->person.name, crew.staying->team.name));
        if (crew.leaving)
            lines.append(tr("Thank you, %1!").arg(crew.leaving->person.name));
        return lines.join(u' ');
    }

private:
    QString members(const HandoverCrew &crew) const
    {
        QStringList words;
        const auto add = [&words](const QString &pattern, const std::optional<HandoverCrew::Member> &member) {
            if (member)
                words.append(pattern.arg(markdownEscaped(member->person.name), markdownEscaped(member->team.name)));
        };
        add(tr("%1 (%2) leaves"), crew.leaving);
        add(tr("%1 (%2) stays"), crew.staying);
        add(tr("%1 (%2) arrives"), crew.arriving);
        return words.join(u", "_s);
    }
    static QString answer(HandoverAnswer answer)
    {
        switch (answer) {
        case HandoverAnswer::Adopted:
            return tr("adopted");
        case HandoverAnswer::Ended:
            return tr("ended");
        case HandoverAnswer::Done:
            break;
        }
        return tr("gone through");
    }

    const WatchCalendar &m_calendar;
};

struct SameName {
    int count = 0;
    qint64 at = 0;
};

} // namespace

QList<HandoverItem> handoverItems(const HandoverFacts &facts, const Handover &handover)
{
    const HandoverWords words(facts.calendar);
    QList<HandoverItem> items;
    for (const Incident &incident : facts.incidents) {
        const bool over = incident.state == IncidentState::Fixed || incident.state == IncidentState::Dismissed;
        if (!over && !incident.mergedInto)
            items.append(words.incident(incident));
    }
    QMap<QString, SameName> firing;
    QMap<QString, SameName> snoozed;
    for (const AlertEpisode &episode : facts.alerts) {
        if (episode.chain.fired == 0)
            continue;
        SameName &of = firing[episode.alert.name()];
        of.at = of.count == 0 ? episode.chain.fired : std::min(of.at, episode.chain.fired);
        ++of.count;
        if (episode.snoozedUntil <= facts.nowMs)
            continue;
        SameName &quiet = snoozed[episode.alert.name()];
        quiet.at = std::max(quiet.at, episode.snoozedUntil);
        ++quiet.count;
    }
    for (auto each = firing.cbegin(); each != firing.cend(); ++each)
        items.append(words.alert(each.key(), each->count, each->at));
    for (const Silence &silence : facts.silences) {
        if (stateAt(silence, facts.nowMs) != SilenceState::Expired)
            items.append(words.silence(silence));
    }
    for (auto each = snoozed.cbegin(); each != snoozed.cend(); ++each)
        items.append(words.snooze(each.key(), each->count, each->at));
    if (facts.block)
        items.append(words.block(*facts.block));
    for (const Work &work : facts.works) {
        if (work.isUnderWay())
            items.append(words.work(work, facts));
    }
    items.append(words.logbook(facts.entry));
    items.append(words.notes(handover.notes));
    items.append(words.captain(facts.crew, handover.week));
    return items;
}

QString handoverRecord(const Handover &handover, const HandoverCrew &crew, const WatchCalendar &calendar)
{
    return HandoverWords(calendar).record(handover, crew);
}

QString captainAnnouncement(const HandoverCrew &crew, IsoWeek week, const WatchCalendar &calendar)
{
    return HandoverWords(calendar).announcement(crew, week);
}

} // namespace qd
