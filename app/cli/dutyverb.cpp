#include "app/cli/dutyverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/rotadesk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class DutyVerb {
    Q_DECLARE_TR_FUNCTIONS(DutyVerb)
public:
    static QString roleOf(const Duty::Member &member)
    {
        if (member.standsInFor)
            return u"replacement"_s;
        return member.role == Duty::Role::Senior ? u"senior"_s : u"junior"_s;
    }

    static QJsonObject json(const Duty &duty, const QTimeZone &zone)
    {
        QJsonArray crew;
        for (const Duty::Member &member : duty.crew) {
            crew.append(QJsonObject{{u"person"_s, member.person.name}, {u"team"_s, member.team},
                {u"role"_s, roleOf(member)}, {u"since"_s, isoTime(member.since, zone)},
                {u"until"_s, isoTime(member.until, zone)}, {u"email"_s, member.person.email},
                {u"slack"_s, member.person.slack}, {u"phone"_s, member.person.phone}, {u"helm"_s, member.helm},
                {u"for"_s, member.standsInFor ? QJsonValue(member.standsInFor->name) : QJsonValue::Null}});
        }
        QJsonValue next = QJsonValue::Null;
        if (duty.next) {
            next = QJsonObject{{u"person"_s, duty.next->person.name}, {u"team"_s, duty.next->team},
                {u"from"_s, isoTime(duty.next->from, zone)}};
        }
        return {{u"at"_s, isoTime(duty.at, zone)}, {u"week"_s, duty.week.toString()}, {u"crew"_s, crew},
            {u"handover"_s, isoTime(duty.handover, zone)}, {u"next"_s, next}};
    }

    static QStringList lines(const Duty &duty, const QTimeZone &zone)
    {
        const auto moment = [&zone](qint64 ms) {
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, zone), QLocale::ShortFormat);
        };
        QStringList lines;
        for (const Duty::Member &member : duty.crew) {
            lines.append((member.role == Duty::Role::Senior ? tr("Senior captain: %1 (%2), until %3")
                                                            : tr("Junior captain: %1 (%2), until %3"))
                             .arg(member.person.name, member.team, moment(member.until)));
            if (member.standsInFor)
                lines.append(u"  "_s + tr("stands in for %1").arg(member.standsInFor->name));
            if (member.helm)
                lines.append(u"  "_s + tr("holds the helm"));
            if (const QString ways = waysToReach(member.person).join(u", "_s); !ways.isEmpty())
                lines.append(u"  "_s + ways);
        }
        if (lines.isEmpty())
            lines.append(tr("Nobody is planned for %1.").arg(duty.week.toString()));
        lines.append(tr("Next handover: %1").arg(moment(duty.handover)));
        if (duty.next) {
            lines.append(tr("Then comes: %1 (%2), from %3")
                             .arg(duty.next->person.name, duty.next->team, moment(duty.next->from)));
        }
        return lines;
    }
};

} // namespace

int runDuty(Invocation &invocation)
{
    QCommandLineParser parser;
    const QCommandLineOption at(u"at"_s, u"The moment asked about."_s, u"TIME"_s);
    parser.addOption(at);
    if (!invocation.parse(parser))
        return ExitUsage;
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const qint64 now = invocation.clock().nowMs();
    const auto moment = parser.isSet(at) ? parseTime(parser.value(at), now, console->zone()) : Result<qint64>(now);
    if (!moment)
        return invocation.misused(u"--at: "_s + moment.error().subject + u": "_s + moment.error().detail);
    const auto duty = console->rota().duty(*moment);
    if (!duty)
        return invocation.fail(duty.error());
    if (invocation.json())
        invocation.print(DutyVerb::json(*duty, console->zone()));
    else
        invocation.print(DutyVerb::lines(*duty, console->zone()).join(u'\n'));
    return ExitSuccess;
}

} // namespace qd
