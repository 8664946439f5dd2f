#include "app/store/trainingrepository.h"

#include "app/store/query.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString surveyColumns = u"SELECT id, person_id, day, score, note FROM survey "_s;

Survey surveyFrom(const Query &row)
{
    return {row.id<SurveyTag>(0), row.id<PersonTag>(1), row.date(2), int(row.integer(3)), row.text(4)};
}

} // namespace

Result<QList<Survey>> TrainingRepository::surveys() const
{
    return collect<Survey>(Query(m_database, surveyColumns + u"ORDER BY day, created_at, id"_s), surveyFrom);
}

Result<std::optional<Survey>> TrainingRepository::survey(const PersonId &person, QDate day) const
{
    Query query(m_database, surveyColumns + u"WHERE person_id = ? AND day = ?"_s);
    query.bind(person).bind(day);
    const auto row = query.first();
    if (row)
        return surveyFrom(query);
    if (row.error().kind == Error::Kind::NotFound)
        return std::nullopt;
    return tl::unexpected(row.error());
}

Result<> TrainingRepository::save(Transaction &transaction, const Survey &survey, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO survey (id, person_id, day, score, note, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person_id, day) DO UPDATE SET score = excluded.score, note = excluded.note,
                updated_at = excluded.updated_at, updated_by = excluded.updated_by)"_s);
    query.bind(survey.id).bind(survey.person).bind(survey.day).bind(survey.score).bind(cleaned(survey.note));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Survey, survey.id.value);
    return {};
}

Result<> TrainingRepository::remove(Transaction &transaction, const SurveyId &id)
{
    Query query(transaction.database(), u"DELETE FROM survey WHERE id = ?"_s);
    query.bind(id);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Survey, id.value);
    return {};
}

Result<QList<QuestionFate>> TrainingRepository::questions() const
{
    return collect<QuestionFate>(
        Query(m_database, u"SELECT captaincy_id, moment, later_until, settled_at FROM confidence_question"_s),
        [](const Query &row) {
            return QuestionFate{row.id<CaptaincyTag>(0), questionMomentFrom(row.text(1)).value_or(QuestionMoment::End),
                row.integer(2), row.optionalInteger(3).has_value()};
        });
}

Result<> TrainingRepository::save(Transaction &transaction, const QuestionFate &fate, const Stamp &stamp)
{
    Query query(transaction.database(), uR"(INSERT INTO confidence_question
                (captaincy_id, moment, later_until, settled_at, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (captaincy_id, moment) DO UPDATE SET later_until = excluded.later_until,
                settled_at = excluded.settled_at, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(fate.captaincy).bind(toString(fate.moment)).bind(fate.laterUntil);
    query.bind(fate.isSettled ? std::optional(stamp.nowMs) : std::nullopt);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::Survey, fate.captaincy.value);
    return {};
}

Result<QList<TargetChange>> TrainingRepository::targets() const
{
    return collect<TargetChange>(
        Query(m_database, u"SELECT objective, from_at, value FROM objective_target ORDER BY from_at"_s),
        [](const Query &row) {
            return TargetChange{objectiveFrom(row.text(0)).value_or(Objective::Detect), row.integer(1), row.real(2)};
        });
}

Result<> TrainingRepository::save(Transaction &transaction, const TargetChange &target, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO objective_target (objective, from_at, value, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (objective, from_at) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(toString(target.objective)).bind(target.from).bind(QVariant(target.value));
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    if (auto done = query.exec(); !done)
        return done;
    transaction.changed(Aggregate::ObjectiveTarget, toString(target.objective));
    return {};
}

} // namespace qd
