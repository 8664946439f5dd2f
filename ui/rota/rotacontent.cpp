#include "ui/rota/rotacontent.h"

#include "app/services/absencedesk.h"
#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotawords.h"
#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {

class RotaContentWords {
    Q_DECLARE_TR_FUNCTIONS(RotaCalendar)
};

} // namespace

const qd::Captaincy *RotaContent::find(const qd::CaptaincyId &id) const
{
    const auto found = std::find_if(
        captaincies.begin(), captaincies.end(), [&id](const qd::Captaincy &captaincy) { return captaincy.id == id; });
    return found == captaincies.end() ? nullptr : &*found;
}

const qd::Captaincy *RotaContent::beginningIn(qd::IsoWeek week) const
{
    const auto found = std::lower_bound(captaincies.begin(), captaincies.end(), week,
        [](const qd::Captaincy &captaincy, qd::IsoWeek wanted) { return captaincy.firstWeek < wanted; });
    return found == captaincies.end() || found->firstWeek != week ? nullptr : &*found;
}

double RotaContent::handover() const
{
    const qd::IsoWeek week = weekNow();
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(calendar.start(week), calendar.zone());
    return (double(week.monday().daysTo(start.date())) + start.time().msecsSinceStartOfDay() / 86'400'000.0) / 7;
}

qd::Result<RotaContent> readRota(qd::Console &console)
{
    RotaContent content;
    const auto captaincies = console.rota().captaincies();
    const auto people = console.people().people();
    const auto teams = console.people().teams();
    if (!captaincies || !people || !teams)
        return tl::unexpected(!captaincies ? captaincies.error() : !people ? people.error() : teams.error());
    const auto absences = console.absences().absences();
    const auto days = console.absences().days();
    const auto replacements = console.crew().replacements();
    if (!absences || !days || !replacements)
        return tl::unexpected(!absences ? absences.error() : !days ? days.error() : replacements.error());
    const auto breaches = console.rota().breachesToCome();
    if (!breaches)
        return tl::unexpected(breaches.error());
    content.captaincies = *captaincies;
    for (const qd::Person &person : *people)
        content.people.insert(person.id, person);
    for (const qd::Team &team : *teams)
        content.teams.insert(team.id, team);
    content.absences = *absences;
    content.days = *days;
    content.replacements = *replacements;
    content.breaches = *breaches;
    content.calendar = console.calendar();
    content.nowMs = console.clock().nowMs();
    return content;
}

QString describe(const RotaContent &content, const qd::Captaincy &captaincy)
{
    const QLocale locale;
    const qd::Person person = content.personOf(captaincy);
    QStringList lines{RotaContentWords::tr("%1 (%2), %3 and %4, from %5 to %6")
                          .arg(person.name, content.teamOf(captaincy).name, captaincy.firstWeek.toString(),
                              captaincy.firstWeek.plus(1).toString(),
                              locale.toString(captaincy.firstWeek.monday(), QLocale::ShortFormat),
                              locale.toString(captaincy.firstWeek.plus(1).sunday(), QLocale::ShortFormat))};
    if (captaincy.locked)
        lines.append(RotaContentWords::tr("locked"));
    for (const qd::RotaRule rule : content.breaches.value(captaincy.id))
        lines.append(qd::ruleInWords(rule));
    const qd::TimeRange both{content.calendar.start(captaincy.firstWeek),
        content.calendar.start(captaincy.firstWeek.plus(qd::captaincyWeeks))};
    for (const qd::Absence &absence : content.absences) {
        if (absence.person == captaincy.person && absence.first <= captaincy.firstWeek.plus(1).sunday()
            && captaincy.firstWeek.monday() <= absence.last)
            lines.append(absence.first == absence.last
                    ? RotaContentWords::tr("away on %1").arg(locale.toString(absence.first, QLocale::ShortFormat))
                    : RotaContentWords::tr("away from %1 to %2")
                          .arg(locale.toString(absence.first, QLocale::ShortFormat),
                              locale.toString(absence.last, QLocale::ShortFormat)));
    }
    for (const qd::Replacement &replacement : content.replacements) {
        if (replacement.absent == captaincy.person && replacement.from < both.to && both.from < replacement.until)
            lines.append(RotaContentWords::tr("%1 stands in from %2 to %3")
                             .arg(content.people.value(replacement.substitute).name,
                                 clockText(replacement.from, content.nowMs, content.calendar.zone()),
                                 clockText(replacement.until, content.nowMs, content.calendar.zone())));
    }
    return lines.join(u'\n');
}
