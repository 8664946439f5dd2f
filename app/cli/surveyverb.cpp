#include "app/cli/surveyverb.h"

#include "app/cli/verbcall.h"
#include "app/cli/verbfiles.h"
#include "app/domain/crewmembers.h"
#include "app/services/learningwords.h"
#include "app/services/peopledesk.h"
#include "app/services/trainingdesk.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class SurveyVerb {
    Q_DECLARE_TR_FUNCTIONS(SurveyVerb)
public:
    static QString usage() { return tr("give show, trend, next, add NAME 1…5, remove NAME or import FILE.csv"); }
    static QString badDay(const QString &text) { return tr("“%1” is no day like 2026-11-18").arg(text); }
    static QString badScore(const QString &text) { return tr("“%1” is no rating from 1 to 5").arg(text); }
    static QString added(int count) { return tr("%n rating(s) added", nullptr, count); }
    static QString ratingOf(const QString &name) { return tr("a rating of %1").arg(name); }
    static QString share(const Confidence &all)
    {
        return tr("%1 of %2 feel able to be captain").arg(all.confident).arg(all.asked);
    }
};

class Call : public VerbCall {
public:
    using VerbCall::VerbCall;

    int run()
    {
        if (m_words.first() == u"show" && m_words.size() == 1)
            return show();
        if (m_words.first() == u"add" && m_words.size() == 3)
            return add();
        if (m_words.first() == u"import" && m_words.size() == 2)
            return import();
        if (m_words.first() == u"remove" && m_words.size() == 2)
            return remove();
        if (m_words.first() == u"trend" && m_words.size() == 1)
            return trend();
        if (m_words.first() == u"next" && m_words.size() == 1)
            return next();
        return m_invocation.misused(SurveyVerb::usage());
    }

private:
    // Of --day; an invalid date where it is not given, nothing where it is no day: told already.
    std::optional<QDate> day()
    {
        if (!m_parser.isSet(u"day"_s))
            return QDate();
        const QDate day = QDate::fromString(m_parser.value(u"day"_s), Qt::ISODate);
        if (day.isValid())
            return day;
        m_invocation.misused(SurveyVerb::badDay(m_parser.value(u"day"_s)));
        return std::nullopt;
    }

    // The last one, or that of a day.
    int remove()
    {
        const auto day = this->day();
        if (!day)
            return ExitUsage;
        const auto people = m_console.people().people();
        const auto surveys = m_console.training().surveys();
        if (!people || !surveys)
            return m_invocation.fail(people ? surveys.error() : people.error());
        const Person *person = personCalled(*people, m_words[1]);
        if (!person)
            return m_invocation.fail({Error::Kind::NotFound, m_words[1], {}});
        const auto survey = std::find_if(surveys->rbegin(), surveys->rend(),
            [&](const Survey &each) { return each.person == person->id && (!day->isValid() || each.day == *day); });
        if (survey == surveys->rend())
            return m_invocation.fail({Error::Kind::NotFound, SurveyVerb::ratingOf(person->name), {}});
        const auto removed = m_console.training().remove(survey->id);
        return removed ? int(ExitSuccess) : m_invocation.fail(removed.error());
    }

    int trend()
    {
        const auto points = m_console.training().shareOverTime();
        if (!points)
            return m_invocation.fail(points.error());
        QJsonArray rows;
        for (const SharePoint &point : *points) {
            const auto share = point.confidence.share();
            const QString day = point.day.toString(Qt::ISODate);
            rows.append(QJsonObject{{u"day"_s, day}, {u"asked"_s, point.confidence.asked},
                {u"confident"_s, point.confidence.confident},
                {u"share"_s, share ? QJsonValue(*share) : QJsonValue(QJsonValue::Null)}});
            if (!m_invocation.json())
                m_invocation.print(day + u"  "_s + SurveyVerb::share(point.confidence));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"weeks"_s, rows}});
        return ExitSuccess;
    }

    int next()
    {
        const auto next = m_console.training().next();
        const auto people = m_console.people().people();
        if (!next || !people)
            return m_invocation.fail(next ? people.error() : next.error());
        QJsonArray rows;
        for (const NextCaptain &each : *next) {
            const auto beside = !each.beside
                ? people->end()
                : std::find_if(people->begin(), people->end(),
                    [&each](const Person &person) { return person.id == each.beside->person; });
            rows.append(QJsonObject{{u"person"_s, each.person.name},
                {u"score"_s, each.rating ? QJsonValue(each.rating->score) : QJsonValue::Null},
                {u"since"_s, each.rating ? QJsonValue(each.rating->day.toString(Qt::ISODate)) : QJsonValue::Null},
                {u"planned"_s, each.planned.isValid() ? QJsonValue(each.planned.toString()) : QJsonValue::Null},
                {u"beside"_s, beside != people->end() ? QJsonValue(beside->name) : QJsonValue::Null},
                {u"beside_score"_s, each.beside ? QJsonValue(each.beside->score) : QJsonValue::Null}});
            if (!m_invocation.json())
                m_invocation.print(each.person.name.leftJustified(28) + ratingInWords(each.rating) + u", "_s
                    + companionInWords(each, *people));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"next"_s, rows}});
        return ExitSuccess;
    }

    int show()
    {
        const auto surveys = m_console.training().surveys();
        const auto people = m_console.people().people();
        if (!surveys || !people)
            return m_invocation.fail(surveys ? people.error() : surveys.error());
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_invocation.clock().nowMs(), m_console.zone()).date();
        const QHash<PersonId, Survey> latest = latestSurveys(*surveys, today);
        QJsonArray rows;
        for (const Person &person : *people) {
            if (!countsOn(person, today))
                continue;
            const auto survey = latest.constFind(person.id);
            if (survey == latest.constEnd())
                continue;
            rows.append(QJsonObject{{u"person"_s, person.name}, {u"score"_s, survey->score},
                {u"day"_s, survey->day.toString(Qt::ISODate)}, {u"note"_s, survey->note}});
            if (!m_invocation.json())
                m_invocation.print(person.name.leftJustified(28) + QString::number(survey->score) + u"  "_s
                    + survey->day.toString(Qt::ISODate));
        }
        const Confidence all = confidenceOn(*surveys, *people, today);
        if (m_invocation.json())
            m_invocation.print(
                QJsonObject{{u"surveys"_s, rows}, {u"asked"_s, all.asked}, {u"confident"_s, all.confident},
                    {u"share"_s, all.share() ? QJsonValue(*all.share()) : QJsonValue(QJsonValue::Null)}});
        else
            m_invocation.print(SurveyVerb::share(all));
        return ExitSuccess;
    }

    int add()
    {
        const auto people = m_console.people().people();
        if (!people)
            return m_invocation.fail(people.error());
        const Person *person = personCalled(*people, m_words[1]);
        if (!person)
            return m_invocation.fail({Error::Kind::NotFound, m_words[1], {}});
        bool isNumber = false;
        const int score = m_words[2].toInt(&isNumber);
        if (!isNumber)
            return m_invocation.misused(SurveyVerb::badScore(m_words[2]));
        const auto day = this->day();
        if (!day)
            return ExitUsage;
        const auto rated = m_console.training().rate(person->id, score, *day, m_parser.value(u"note"_s));
        return rated ? ExitSuccess : m_invocation.fail(rated.error());
    }

    int import()
    {
        const auto bytes = readFile(m_words[1]);
        if (!bytes)
            return m_invocation.fail(bytes.error());
        const auto done = m_console.training().import(*bytes);
        if (!done)
            return m_invocation.fail(done.error());
        return tellImport(
            m_invocation, m_words[1], done->refused, {{u"added"_s, done->added}}, SurveyVerb::added(done->added));
    }
};

} // namespace

int runSurvey(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"day"_s, u"Of add and remove: when; today, or the last one."_s, u"DATE"_s},
        {u"note"_s, u"Of add: a few words."_s, u"TEXT"_s}, {u"author"_s, u"Who enters it."_s, u"NAME"_s}});
    return runCall<Call>(invocation, parser, SurveyVerb::usage());
}

} // namespace qd
