#include "app/services/rotafacts.h"

#include "app/domain/words.h"
#include "app/store/absencerepository.h"
#include "app/store/captaincyrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/settingrepository.h"
#include "app/store/trainingrepository.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString gapKey = u"rota/gap_weeks"_s;
const QString absenceKey = u"rota/absence_days"_s;
const QString waitStepKey = u"rota/wait_step_weeks"_s;
const QString pairsConfidenceKey = u"rota/pairs_confidence"_s;
const QString regionKey = u"rota/holiday_region"_s;

constexpr Word<HolidayRegion> regionWords[] = {
    {HolidayRegion::France, u"france"},
    {HolidayRegion::AlsaceMoselle, u"alsace-moselle"},
};

QString settingOf(Database &database, const QString &key)
{
    return SettingRepository(database).value(key).value_or(std::nullopt).value_or(QString());
}

} // namespace

RotaRules readRotaRules(Database &database)
{
    RotaRules rules;
    const auto read = [&database](const QString &key, int least, int *number) {
        bool isNumber = false;
        const int value = settingOf(database, key).toInt(&isNumber);
        if (isNumber && value >= least)
            *number = value;
    };
    read(gapKey, 0, &rules.gapWeeks);
    read(absenceKey, 0, &rules.absenceDays);
    read(waitStepKey, 1, &rules.waitStepWeeks);
    rules.pairsConfidence = settingOf(database, pairsConfidenceKey) == u"1"_s;
    return rules;
}

Result<> saveRotaRules(Transaction &transaction, const RotaRules &rules, const Stamp &stamp)
{
    for (const auto &[key, number] : {std::pair(gapKey, rules.gapWeeks), std::pair(absenceKey, rules.absenceDays),
             std::pair(waitStepKey, rules.waitStepWeeks),
             std::pair(pairsConfidenceKey, rules.pairsConfidence ? 1 : 0)}) {
        if (auto done = SettingRepository::save(transaction, key, QString::number(number), stamp); !done)
            return done;
    }
    return {};
}

Result<CrewDays> readCrewDays(Database &database)
{
    auto closings = AbsenceRepository(database).closings();
    if (!closings)
        return tl::unexpected(closings.error());
    return CrewDays{
        valueOf(regionWords, settingOf(database, regionKey)).value_or(HolidayRegion::France), std::move(*closings)};
}

Result<> saveHolidayRegion(Transaction &transaction, HolidayRegion region, const Stamp &stamp)
{
    return SettingRepository::save(transaction, regionKey, wordOf(regionWords, region), stamp);
}

Result<RotaFacts> readRotaFacts(Database &database)
{
    return readRotaFacts(database, readRotaRules(database));
}

Result<RotaFacts> readRotaFacts(Database &database, const RotaRules &rules)
{
    auto people = PeopleRepository(database).people();
    auto captaincies = CaptaincyRepository(database).all();
    auto absences = AbsenceRepository(database).absences();
    auto days = readCrewDays(database);
    if (!people || !captaincies)
        return tl::unexpected(people ? captaincies.error() : people.error());
    if (!absences || !days)
        return tl::unexpected(absences ? days.error() : absences.error());
    RotaFacts facts{std::move(*people), std::move(*captaincies), std::move(*absences), std::move(*days), rules};
    if (!rules.pairsConfidence)
        return facts;
    const auto surveys = TrainingRepository(database).surveys();
    if (!surveys)
        return tl::unexpected(surveys.error());
    for (const Survey &survey : *surveys) // by day: the last one holds
        facts.ratings.insert(survey.person, survey.score);
    return facts;
}

} // namespace qd
