#include "app/cli/drillverb.h"

#include "app/cli/verbcall.h"
#include "app/cli/verbfiles.h"
#include "app/services/drilldesk.h"
#include "app/services/drillwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class DrillVerb {
    Q_DECLARE_TR_FUNCTIONS(DrillVerb)
public:
    static QString usage() { return tr("give list, done, show ID, or export FILE.csv or FILE.json"); }
    static QString badFile(const QString &path) { return tr("%1 ends neither in .csv nor in .json").arg(path); }
};

class Call : public VerbCall {
public:
    using VerbCall::VerbCall;

    int run()
    {
        const QString act = m_words.first();
        if (act == u"list" && m_words.size() == 1)
            return list();
        if (act == u"done" && m_words.size() == 1)
            return done();
        if (act == u"show" && m_words.size() == 2)
            return show();
        if (act == u"export" && m_words.size() == 2)
            return exportTo();
        return m_invocation.misused(DrillVerb::usage());
    }

private:
    int list()
    {
        const auto past = m_console.drills().pastIncidents();
        const auto readyMade = m_console.drills().readyMade();
        if (!past || !readyMade)
            return m_invocation.fail(past ? readyMade.error() : past.error());
        QJsonArray rows;
        for (const DrillOffer &offer : *readyMade + *past) {
            const QString name = offer.subject.isReadyMade() ? offer.subject.scenario : offer.key;
            rows.append(QJsonObject{{u"name"_s, name}, {u"title"_s, offer.title},
                {u"ready_made"_s, offer.subject.isReadyMade()}, {u"severity"_s, toString(offer.severity)},
                {u"at"_s, offer.at > 0 ? QJsonValue(isoTime(offer.at, m_console.zone())) : QJsonValue()},
                {u"done"_s, offer.doneBefore}});
            if (!m_invocation.json())
                m_invocation.print(name.leftJustified(24) + offer.title);
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"drills"_s, rows}});
        return ExitSuccess;
    }

    // Of --person alone, when it is given.
    Result<QList<Drill>> drills() const
    {
        auto drills = m_console.drills().done();
        const QString person = m_parser.value(u"person"_s).trimmed();
        if (drills && !person.isEmpty()) {
            drills->removeIf(
                [&person](const Drill &drill) { return drill.trainee.compare(person, Qt::CaseInsensitive) != 0; });
        }
        return drills;
    }

    int done()
    {
        const auto drills = this->drills();
        if (!drills)
            return m_invocation.fail(drills.error());
        if (m_invocation.json()) {
            m_invocation.print(QJsonDocument::fromJson(drillsJson(*drills)).object());
            return ExitSuccess;
        }
        for (const Drill &drill : *drills) {
            m_invocation.print(isoTime(drill.doneAt, m_console.zone()) + u"  "_s + drill.trainee.leftJustified(24)
                + drill.title + u"  "_s + endingInWords(drill) + u"  "_s + drill.id.value);
        }
        return ExitSuccess;
    }

    int show()
    {
        const auto drill = m_console.drills().drill(DrillId{m_words[1]});
        if (!drill)
            return m_invocation.fail(drill.error());
        if (m_invocation.json())
            m_invocation.print(QJsonDocument::fromJson(drillsJson({*drill})).object());
        else
            m_invocation.print(drillMarkdown(*drill, m_console.zone()).trimmed());
        return ExitSuccess;
    }

    int exportTo()
    {
        const QString path = m_words[1];
        const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
        if (!json && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
            return m_invocation.misused(DrillVerb::badFile(path));
        const auto drills = this->drills();
        if (!drills)
            return m_invocation.fail(drills.error());
        const auto saved = saveFile(path, json ? drillsJson(*drills) : drillsCsv(*drills));
        return saved ? int(ExitSuccess) : m_invocation.fail(saved.error());
    }
};

} // namespace

int runDrill(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"person"_s, u"Of done and export: of one trainee."_s, u"NAME"_s}, {u"author"_s, u"Who asks."_s, u"NAME"_s}});
    return runCall<Call>(invocation, parser, DrillVerb::usage());
}

} // namespace qd
