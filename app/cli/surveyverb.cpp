#include "app/cli/surveyverb.h"

#include "app/cli/verbcall.h"
#include "app/services/peopledesk.h"
#include "app/services/trainingdesk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 largestFile = 10 * 1024 * 1024;

class SurveyVerb {
    Q_DECLARE_TR_FUNCTIONS(SurveyVerb)
public:
    static QString usage() { return tr("give show, add NAME 1…5 or import FILE.csv"); }
    static QString badDay(const QString &text) { return tr("“%1” is no day like 2026-11-18").arg(text); }
    static QString badScore(const QString &text) { return tr("“%1” is no rating from 1 to 5").arg(text); }
    static QString added(int count) { return tr("%n rating(s) added", nullptr, count); }
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
        return m_invocation.misused(SurveyVerb::usage());
    }

private:
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
        const auto person = std::find_if(people->begin(), people->end(),
            [this](const Person &each) { return each.name.compare(m_words[1], Qt::CaseInsensitive) == 0; });
        if (person == people->end())
            return m_invocation.fail({Error::Kind::NotFound, m_words[1], {}});
        bool isNumber = false;
        const int score = m_words[2].toInt(&isNumber);
        if (!isNumber)
            return m_invocation.misused(SurveyVerb::badScore(m_words[2]));
        QDate day;
        if (m_parser.isSet(u"day"_s)) {
            day = QDate::fromString(m_parser.value(u"day"_s), Qt::ISODate);
            if (!day.isValid())
                return m_invocation.misused(SurveyVerb::badDay(m_parser.value(u"day"_s)));
        }
        const auto rated = m_console.training().rate(person->id, score, day, m_parser.value(u"note"_s));
        return rated ? ExitSuccess : m_invocation.fail(rated.error());
    }

    int import()
    {
        QFile file(m_words[1]);
        if (!file.open(QIODevice::ReadOnly))
            return m_invocation.fail({Error::Kind::NotFound, m_words[1], file.errorString()});
        const auto done = m_console.training().import(file.read(largestFile + 1));
        if (!done)
            return m_invocation.fail(done.error());
        for (const QString &refused : done->refused)
            m_invocation.err() << m_words[1] << ": " << refused << Qt::endl;
        if (m_invocation.json())
            m_invocation.print(
                QJsonObject{{u"added"_s, done->added}, {u"refused"_s, QJsonArray::fromStringList(done->refused)}});
        else
            m_invocation.print(SurveyVerb::added(done->added));
        return done->refused.isEmpty() ? ExitSuccess : ExitFailure;
    }
};

} // namespace

int runSurvey(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"day"_s, u"Of add: when; today otherwise."_s, u"DATE"_s},
        {u"note"_s, u"Of add: a few words."_s, u"TEXT"_s}, {u"author"_s, u"Who enters it."_s, u"NAME"_s}});
    return runCall<Call>(invocation, parser, SurveyVerb::usage());
}

} // namespace qd
