#include "app/services/trainingdesk.h"

#include "app/formats/csv.h"
#include "app/services/errortext.h"
#include "app/store/peoplerepository.h"
#include "app/store/trainingrepository.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class TrainingWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingDesk)
public:
    static QString noColumns() { return tr("columns “name” and “score” are needed"); }
    static QString nobody(int line, const QString &name)
    {
        return tr("line %1: nobody of the crew is called %2").arg(QString::number(line), name);
    }
    static QString wrong(int line, const QString &why) { return tr("line %1: %2").arg(QString::number(line), why); }
    static QString notNumber(const QString &text) { return tr("“%1” is no rating from 1 to 5").arg(text); }
};

QString firstOf(const CsvTable &table, const CsvRow &row, const QStringList &columns)
{
    for (const QString &column : columns) {
        if (const QString value = table.field(row, column).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

TrainingDesk::TrainingDesk(DeskContext context, std::function<QTimeZone()> zone)
    : m_context(std::move(context))
    , m_zone(std::move(zone))
{
}

QDate TrainingDesk::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs(), m_zone()).date();
}

Result<QList<Survey>> TrainingDesk::surveys() const
{
    return TrainingRepository(m_context.database).surveys();
}

Result<Survey> TrainingDesk::rate(const PersonId &person, int score, QDate day, const QString &note)
{
    Survey survey{SurveyId::create(m_context.clock.nowMs()), person, day.isValid() ? day : today(), score,
        note.trimmed().left(500)};
    if (const auto checked = checkSurvey(survey, today()); !checked)
        return tl::unexpected(checked.error());
    const auto saved = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return TrainingRepository::save(transaction, survey, stamp);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return survey;
}

Result<> TrainingDesk::remove(const SurveyId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return TrainingRepository::remove(transaction, id); });
}

Result<TrainingDesk::Import> TrainingDesk::import(const QByteArray &csv)
{
    const auto table = readCsv(csv);
    const auto people = PeopleRepository(m_context.database).people();
    if (!table || !people)
        return tl::unexpected(table ? people.error() : table.error());
    const QStringList names{u"name"_s, u"person"_s, u"email"_s};
    const QStringList scores{u"score"_s, u"rating"_s};
    const auto has = [&table](const QStringList &columns) {
        return std::any_of(
            columns.begin(), columns.end(), [&table](const QString &column) { return table->header.contains(column); });
    };
    if (!has(names) || !has(scores))
        return failure(Error::Kind::Invalid, {}, TrainingWords::noColumns());
    Import import;
    QList<Survey> surveys;
    for (const CsvRow &row : table->rows) {
        const QString name = firstOf(*table, row, names);
        const auto person = std::find_if(people->begin(), people->end(), [&name](const Person &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0
                || (!each.email.isEmpty() && each.email.compare(name, Qt::CaseInsensitive) == 0);
        });
        if (person == people->end()) {
            import.refused.append(TrainingWords::nobody(row.line, name));
            continue;
        }
        bool isNumber = false;
        const QString text = firstOf(*table, row, scores);
        const QString day = firstOf(*table, row, {u"day"_s, u"date"_s});
        Survey survey{SurveyId::create(m_context.clock.nowMs()), person->id,
            day.isEmpty() ? today() : QDate::fromString(day, Qt::ISODate), text.toInt(&isNumber),
            firstOf(*table, row, {u"note"_s})};
        if (!isNumber)
            import.refused.append(TrainingWords::wrong(row.line, TrainingWords::notNumber(text)));
        else if (const auto checked = checkSurvey(survey, today()); !checked)
            import.refused.append(TrainingWords::wrong(row.line, describe(checked.error())));
        else
            surveys.append(survey);
    }
    if (!import.refused.isEmpty())
        return import;
    const auto saved = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (const Survey &survey : surveys) {
            if (auto done = TrainingRepository::save(transaction, survey, stamp); !done)
                return done;
        }
        return {};
    });
    if (!saved)
        return tl::unexpected(saved.error());
    import.added = int(surveys.size());
    return import;
}

Result<QList<TrainingDesk::Candidate>> TrainingDesk::hesitant() const
{
    const auto people = PeopleRepository(m_context.database).people();
    const auto surveys = this->surveys();
    if (!people || !surveys)
        return tl::unexpected(people ? surveys.error() : people.error());
    const QHash<PersonId, Survey> latest = latestSurveys(*surveys, today());
    QList<Candidate> candidates;
    for (const Person &person : *people) {
        const auto survey = latest.constFind(person.id);
        const auto score = survey == latest.constEnd() ? std::nullopt : std::optional(survey->score);
        const bool takesNone = !person.employedOn(today()) || person.removed.isValid() || person.optedOutOn(today());
        if (takesNone || score.value_or(0) >= confidentScore)
            continue;
        candidates.append({person, score});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &left, const Candidate &right) { return left.score.value_or(0) > right.score.value_or(0); });
    return candidates;
}

} // namespace qd
