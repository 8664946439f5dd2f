#include "app/services/demotraining.h"

#include "app/domain/crewmembers.h"
#include "app/store/learningrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/trainingrepository.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 dayMs = 86'400'000;

struct Learner {
    const char16_t *name;
    int levels[5]; // by topic
    int steps; // done, the first ones
};

constexpr const char16_t *topics[] = {u"incident_lead", u"database", u"deployment", u"monitoring", u"communication"};
constexpr const char16_t *steps[] = {u"access", u"tools", u"guide_read", u"drill_done", u"shadow_watch"};

constexpr Learner learners[] = {
    {u"Karim Haddad", {3, 3, 3, 2, 2}, 5},
    {u"Amina Diallo", {2, 0, 2, 2, 3}, 5},
    {u"Nadia Bensaïd", {2, 1, 1, 2, 3}, 5},
    {u"Hugo Martin", {1, 0, 1, 2, 1}, 5},
    {u"Tom Leroy", {2, 1, 3, 2, 2}, 5},
    {u"Léo Garnier", {2, 1, 2, 3, 1}, 5},
    {u"Lina Moreau", {1, 0, 2, 1, 2}, 5},
    {u"Élise Roux", {2, 1, 2, 2, 1}, 5},
    {u"Marc Dubois", {2, 1, 2, 2, 2}, 5},
    {u"Inès Roche", {0, 0, 1, 1, 2}, 3},
    {u"Paul Adam", {1, 1, 0, 1, 2}, 2},
    {u"Sarah Petit", {0, 0, 1, 2, 0}, 1},
    {u"Yanis Cohen", {0, 0, 0, 0, 1}, 0},
    {u"Zoé Lambert", {0, 1, 1, 0, 0}, 0},
};

class Filler {
public:
    Filler(Transaction &transaction, const Stamp &stamp, QList<Person> people)
        : m_transaction(transaction)
        , m_stamp(stamp)
        , m_people(std::move(people))
    {
    }

    Result<> rate(const Person &person, QDate day, int score, const QString &note = {})
    {
        const Survey survey{SurveyId::create(m_stamp.nowMs), person.id, day, std::clamp(score, 1, 5), note};
        return TrainingRepository::save(m_transaction, survey, m_stamp);
    }

    // Four times in a year, a little better each time.
    Result<> rateEverybody(QDate today, const QString &note)
    {
        constexpr int scores[] = {4, 2, 5, 3, 3, 1, 4, 2, 3, 5, 2, 4};
        constexpr std::pair<int, int> times[] = {{260, 2}, {165, 1}, {70, 1}, {9, 0}}; // days ago, and less by
        for (qsizetype i = 0; i < m_people.size(); ++i) {
            if (m_people[i].name == u"Yanis Cohen") // nobody has asked yet
                continue;
            const int score = scores[size_t(i) % std::size(scores)];
            for (const auto &[daysAgo, less] : times) {
                const bool isLast = daysAgo == 9;
                if (auto done = rate(
                        m_people[i], today.addDays(-daysAgo), score - less, isLast && score == 2 ? note : QString());
                    !done)
                    return done;
            }
        }
        return {};
    }

    Result<> learn(const Learner &learner)
    {
        const Person *person = personCalled(m_people, QString::fromUtf16(learner.name));
        if (!person)
            return {};
        for (size_t i = 0; i < std::size(topics); ++i) {
            if (auto done = mark(*person, topics[i], learner.levels[i], 40 - int(i)); !done)
                return done;
        }
        for (int i = 0; i < learner.steps; ++i) {
            if (auto done = mark(*person, steps[i], 1, 20 - 3 * i); !done)
                return done;
        }
        return {};
    }

private:
    Result<> mark(const Person &person, const char16_t *item, int level, int daysAgo)
    {
        if (level == 0)
            return {};
        const qint64 at = m_stamp.nowMs - daysAgo * dayMs;
        return LearningRepository::add(m_transaction,
            {TrainingMarkId::create(at), person.id, {QString::fromUtf16(item)}, level, at, u"Karim Haddad"_s});
    }

    Transaction &m_transaction;
    const Stamp &m_stamp;
    QList<Person> m_people;
};

} // namespace

Result<> fillDemoTraining(
    Transaction &transaction, const Stamp &stamp, qint64 handoverMs, const QTimeZone &zone, const QString &language)
{
    const auto people = PeopleRepository(transaction.database()).people();
    if (!people)
        return tl::unexpected(people.error());
    Filler filler(transaction, stamp, *people);
    const auto dayOf = [&zone](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
    const QString note = language == u"fr"_s ? u"un exercice sur la base"_s : u"a drill on the database"_s;
    if (auto done = filler.rateEverybody(dayOf(stamp.nowMs), note); !done)
        return done;
    if (const Person *leaving = personCalled(*people, u"Léo Garnier"_s)) {
        if (auto done = filler.rate(*leaving, dayOf(handoverMs), 4); !done)
            return done;
    }
    for (const Learner &learner : learners) {
        if (auto done = filler.learn(learner); !done)
            return done;
    }
    return {};
}

} // namespace qd
