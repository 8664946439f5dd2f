#include "app/services/trainingdesk.h"

#include "app/domain/crewmembers.h"
#include "app/formats/csv.h"
#include "app/services/errortext.h"
#include "app/store/captaincyrepository.h"
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
    static QString rating() { return tr("This rating", "of confidence"); }
    static QString notNumber(const QString &text) { return tr("“%1” is no rating from 1 to 5").arg(text); }
};

constexpr qsizetype longestNote = 500;

QString firstOf(const CsvTable &table, const CsvRow &row, const QStringList &columns)
{
    for (const QString &column : columns) {
        if (const QString value = table.field(row, column).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

TrainingDesk::TrainingDesk(DeskContext context, std::function<WatchCalendar()> calendar)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
    , m_learning(m_context)
{
}

QDate TrainingDesk::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs(), m_calendar().zone()).date();
}

Result<QList<Survey>> TrainingDesk::surveys() const
{
    return TrainingRepository(m_context.database).surveys();
}

Result<Survey> TrainingDesk::rate(Survey survey, const std::function<Result<>(Transaction &, const Stamp &)> &also)
{
    if (const auto checked = checkSurvey(survey, today()); !checked)
        return tl::unexpected(checked.error());
    Step step;
    const auto saved = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto before = TrainingRepository(transaction.database()).survey(survey.person, survey.day);
        if (!before)
            return tl::unexpected(before.error());
        if (*before)
            survey.id = (*before)->id; // it keeps its own
        step = {*before, survey};
        if (auto done = TrainingRepository::save(transaction, survey, stamp); !done)
            return done;
        return also ? also(transaction, stamp) : Result<>();
    });
    if (!saved)
        return tl::unexpected(saved.error());
    m_history.did(step);
    return survey;
}

Result<Survey> TrainingDesk::rate(const PersonId &person, int score, QDate day, const QString &note)
{
    return rate({SurveyId::create(m_context.clock.nowMs()), person, day.isValid() ? day : today(), score,
                    note.simplified().left(longestNote)},
        {});
}

Result<> TrainingDesk::remove(const SurveyId &id)
{
    const auto all = surveys();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&id](const Survey &each) { return each.id == id; });
    if (found == all->end())
        return failure(Error::Kind::NotFound, TrainingWords::rating());
    const auto removed = m_context.write(
        [&](Transaction &transaction, const Stamp &) { return TrainingRepository::remove(transaction, id); });
    if (removed)
        m_history.did({*found, std::nullopt});
    return removed;
}

Result<> TrainingDesk::put(const std::optional<Survey> &expected, const std::optional<Survey> &wanted)
{
    const Survey &about = expected ? *expected : *wanted;
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto is = TrainingRepository(transaction.database()).survey(about.person, about.day);
        if (!is)
            return tl::unexpected(is.error());
        if (*is != expected)
            return failure(Error::Kind::Conflict, TrainingWords::rating(),
                QString::fromLatin1(
                    QT_TRANSLATE_NOOP("Rule", "somebody changed this rating meanwhile: it stays as it is")));
        return wanted ? TrainingRepository::save(transaction, *wanted, stamp)
                      : TrainingRepository::remove(transaction, about.id);
    });
}

Result<> TrainingDesk::undo()
{
    return m_history.undo([this](const Step &step) { return put(step.after, step.before); });
}

Result<> TrainingDesk::redo()
{
    return m_history.redo([this](const Step &step) { return put(step.before, step.after); });
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
        const Person *person = personCalled(*people, name);
        if (!person) {
            import.refused.append(TrainingWords::nobody(row.line, name));
            continue;
        }
        bool isNumber = false;
        const QString text = firstOf(*table, row, scores);
        const QString day = firstOf(*table, row, {u"day"_s, u"date"_s});
        Survey survey{SurveyId::create(m_context.clock.nowMs()), person->id,
            day.isEmpty() ? today() : QDate::fromString(day, Qt::ISODate), text.toInt(&isNumber),
            firstOf(*table, row, {u"note"_s}).simplified().left(longestNote)};
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

Result<QList<RatingLine>> TrainingDesk::lines() const
{
    const auto people = PeopleRepository(m_context.database).people();
    const auto surveys = this->surveys();
    if (!people || !surveys)
        return tl::unexpected(people ? surveys.error() : people.error());
    return ratingLines(*surveys, *people, today());
}

Result<QList<SharePoint>> TrainingDesk::shareOverTime() const
{
    const auto people = PeopleRepository(m_context.database).people();
    const auto surveys = this->surveys();
    if (!people || !surveys)
        return tl::unexpected(people ? surveys.error() : people.error());
    return qd::shareOverTime(*surveys, *people, today(), weeksShown);
}

Result<QList<NextCaptain>> TrainingDesk::next() const
{
    const auto people = PeopleRepository(m_context.database).people();
    const auto surveys = this->surveys();
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    if (!people || !surveys)
        return tl::unexpected(people ? surveys.error() : people.error());
    if (!captaincies)
        return tl::unexpected(captaincies.error());
    return whoComesNext({*surveys, *people, *captaincies, m_calendar().weekAt(m_context.clock.nowMs()), today()});
}

Result<QList<ConfidenceQuestion>> TrainingDesk::questions() const
{
    const auto people = PeopleRepository(m_context.database).people();
    const auto surveys = this->surveys();
    const auto captaincies = CaptaincyRepository(m_context.database).all();
    const auto fates = TrainingRepository(m_context.database).questions();
    if (!people || !surveys)
        return tl::unexpected(people ? surveys.error() : people.error());
    if (!captaincies || !fates)
        return tl::unexpected(captaincies ? fates.error() : captaincies.error());
    return questionsAt({*captaincies, *people, *surveys, *fates}, m_calendar(), m_context.clock.nowMs());
}

Result<> TrainingDesk::answer(const ConfidenceQuestion &question, int score, const QString &note)
{
    const Survey survey{SurveyId::create(m_context.clock.nowMs()), question.captaincy.person, today(), score,
        note.simplified().left(longestNote)};
    return rate(survey, [&question](Transaction &transaction, const Stamp &stamp) {
        return TrainingRepository::save(
            transaction, QuestionFate{question.captaincy.id, question.moment, 0, true}, stamp);
    }).map([](const Survey &) {});
}

Result<> TrainingDesk::askLater(const ConfidenceQuestion &question, qint64 untilMs)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return TrainingRepository::save(
            transaction, QuestionFate{question.captaincy.id, question.moment, untilMs, false}, stamp);
    });
}

Result<> TrainingDesk::dropQuestion(const ConfidenceQuestion &question)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return TrainingRepository::save(
            transaction, QuestionFate{question.captaincy.id, question.moment, 0, true}, stamp);
    });
}

} // namespace qd
