#include "app/cli/verbs.h"

#include "app/cli/archiveverb.h"
#include "app/cli/channelverb.h"
#include "app/cli/dashboardverb.h"
#include "app/cli/drillverb.h"
#include "app/cli/dutyverb.h"
#include "app/cli/eventverb.h"
#include "app/cli/guideverb.h"
#include "app/cli/incidentverb.h"
#include "app/cli/learningverb.h"
#include "app/cli/logbookverb.h"
#include "app/cli/manualverb.h"
#include "app/cli/messageverb.h"
#include "app/cli/objectivesverb.h"
#include "app/cli/peopleverb.h"
#include "app/cli/queryverb.h"
#include "app/cli/releasesverb.h"
#include "app/cli/rotaverb.h"
#include "app/cli/ruleverb.h"
#include "app/cli/searchverb.h"
#include "app/cli/sourceverb.h"
#include "app/cli/surveyverb.h"
#include "app/cli/watchverb.h"
#include "app/cli/worksverb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class VerbTable {
    Q_DECLARE_TR_FUNCTIONS(VerbTable)
public:
    static QList<Verb> rows()
    {
        return {
            {u"duty"_s, u"[--at TIME]"_s, tr("who is on duty, until when, and who comes next"), runDuty},
            {u"source"_s, u"add|list|test|remove …"_s, tr("where samples come from"), runSource},
            {u"query"_s, u"SOURCE EXPR [--range 1h] [--step 15s]"_s, tr("samples as a table, CSV or JSON"), runQuery},
            {u"watch"_s, u"[--for 10m]"_s, tr("monitoring with no window, one JSON line per event"), runWatch},
            {u"rules"_s, u"import FILE.yaml --source NAME|test FILE.yaml|list|export"_s,
                tr("alert rules, from Prometheus rule files too"), runRules},
            {u"dashboards"_s, u"import FILE.json|export TITLE|list … [--source NAME]"_s,
                tr("dashboards from and to files, Grafana's too"), runDashboards},
            {u"people"_s, u"import FILE.csv|list"_s, tr("people and teams"), runPeople},
            {u"rota"_s,
                u"show|plan [--min-gap N] [--confidence on|off]|explain|add|remove|swap|handover|fairness|export|import …"_s,
                tr("the staggered weeks"), runRota},
            {u"incident"_s,
                u"declare|note|enter|ack|restore|fix|relapse|dismiss|merge|correct|list|show|figures|postmortem …"_s,
                tr("incidents and their timelines"), runIncident},
            {u"event"_s, u"add TITLE|list|import FILE.jsonl …"_s,
                tr("changes of production: releases, configuration, scaling, restarts"), runEvent},
            {u"logbook"_s,
                u"draft|show|write|export|list|publish|revisions|note|notes|review|search|import … [--week 2026-W47]"_s,
                tr("the weekly entry"), runLogbook},
            {u"works"_s, u"list [--archived]|import FILE.json [--dry-run]|export FILE.csv|.md|.json"_s,
                tr("the planned improvements of production, Trello's boards too"), runWorks},
            {u"guide"_s, u"list|show NAME|search WORDS|import FOLDER|run NAME TITLE [--set NAME=VALUE] [--dry-run]"_s,
                tr("what to do when production breaks: runbooks and their actions"), runGuide},
            {u"releases"_s, u"status|block REASON|lift"_s, tr("whether releases to production are blocked"),
                runReleases},
            {u"channel"_s,
                u"add slack|email|webhook|status_page NAME --reaches AUDIENCES …|list|test NAME|remove NAME"_s,
                tr("the ways to others"), runChannel},
            {u"message"_s, u"draft SITUATION|send SITUATION|list|retry ID|arrived ID|drop ID … [--incident INC-42]"_s,
                tr("what is told to others"), runMessage},
            {u"objectives"_s, u"[--from TIME --to TIME] [--csv|--markdown]|target OBJECTIVE VALUE"_s,
                tr("how the captains stand against their five objectives"), runObjectives},
            {u"survey"_s, u"show|trend|next|add NAME 1…5|remove NAME [--day DATE]|import FILE.csv"_s,
                tr("how able developers feel to be captain"), runSurvey},
            {u"skills"_s,
                u"list|show [NAME]|set NAME TOPIC LEVEL|add TOPIC|rename TOPIC NAME|retire TOPIC|import FILE.csv|"
                "export FILE.csv|.md"_s,
                tr("who knows how much of what"), runSkills},
            {u"checklist"_s,
                u"list|show NAME|tick NAME STEP|untick NAME STEP|add STEP|rename STEP NAME|retire STEP|"
                "export FILE.csv|.md"_s,
                tr("what a new captain still has to go through"), runChecklist},
            {u"drill"_s, u"list|done [--person NAME]|show ID|export FILE.csv|.json"_s,
                tr("incidents replayed as an exercise, and how they went"), runDrill},
            {u"search"_s, u"WORDS"_s, tr("incidents, works, entries, runbooks and people that hold the words"),
                runSearch},
            {u"manual"_s, u"[CHAPTER]"_s, tr("the built-in manual, as text"), runManual},
            {u"backup"_s, u"FILE"_s, tr("a consistent copy of the crew's data"), runBackup},
            {u"restore"_s, u"FILE"_s, tr("puts a copy in place, keeping what was there"), runRestore},
            {u"check"_s, u""_s, tr("an integrity report"), runCheck},
        };
    }

    static QString usage(const QString &verbLines)
    {
        return tr("Usage: quarterdeck [--data DIR] [--lang en|fr] [--demo]            open the window\n"
                  "       quarterdeck VERB … [--data DIR] [--json] [--lang en|fr]    answer on the command line\n\n"
                  "Verbs:\n%1\n"
                  "Exit codes: 0 success, 1 failure (explained on standard error), 2 wrong usage.\n")
            .arg(verbLines);
    }

    static QString screensSummary() { return tr("renders the pages to PNG files, with no display"); }
};

} // namespace

QList<Verb> verbs()
{
    return VerbTable::rows();
}

const Verb *findVerb(const QList<Verb> &verbs, const QString &name)
{
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&name](const Verb &row) { return row.name == name; });
    return verb == verbs.end() ? nullptr : &*verb;
}

QString usageText()
{
    QString lines;
    const auto line = [&lines](const QString &call, const QString &summary) {
        lines += u"  %1\n      %2\n"_s.arg(call, summary);
    };
    for (const Verb &verb : verbs())
        line(u"%1 %2"_s.arg(verb.name, verb.usage).trimmed(), verb.summary);
    line(u"screens DIR [--page P] [--views] [--small] [--lang fr] [--theme dark] [--size WxH] [--at TIME] [--demo]"_s,
        VerbTable::screensSummary());
    return VerbTable::usage(lines);
}

} // namespace qd
