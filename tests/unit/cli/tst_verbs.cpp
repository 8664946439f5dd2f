// The verbs as scripts see them: JSON shapes, exit codes, words on standard error, and nothing harmed.
#include "app/services/console.h"
#include "tests/support/alertmanageranswers.h"
#include "tests/support/scriptedserver.h"
#include "tests/unit/cli/verbrunner.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestVerbs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tellsWhoIsOnDuty();
    void showsTheRota();
    void plansAndSaysWhereItIsStuck();
    void followsAnIncident();
    void correctsATimeline();
    void entersMergesAndFindsIncidents();
    void tellsFiguresAndDraftsAPostMortem();
    void keepsChangesOfProduction();
    void importsPeople();
    void explainsTheRota();
    void swapsOnTheCommandLine();
    void carriesTheRotaInFiles();
    void draftsInThreeParagraphs();
    void draftsInALanguageAndAShape();
    void writesAndExportsTheLogbook();
    void carriesTheWorks();
    void copiesAndRestores();
    void addsSources();
    void importsADashboard();
    void carriesADashboard();
    void addsAnAlertmanager();
    void addsProbes();
    void addsCheckPlugins();
    void answersMisuse_data();
    void answersMisuse();
    void explainsFailures_data();
    void explainsFailures();
    void readsTimesAndDurations_data();
    void readsTimesAndDurations();

private:
    Outcome run(const QStringList &words) { return runVerb(words, m_folder->filePath(u"data"_s), m_clock); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_folder->filePath(name));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    }
    void addCrew()
    {
        const QString csv =
            file(u"crew.csv"_s, "name,team\nNadia,Acces\nHugo,Certif\nInes,Contenu\nPaul,Prescription\n");
        QCOMPARE(run({u"people"_s, u"import"_s, csv}).code, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime({2026, 11, 18}, {14, 12}, QTimeZone("Europe/Paris")).toMSecsSinceEpoch()};
};

void TestVerbs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestVerbs::tellsWhoIsOnDuty()
{
    Outcome nobody = run({u"duty"_s, u"--json"_s});
    QCOMPARE(nobody.code, 0);
    QCOMPARE(nobody.json()[u"week"_s].toString(), u"2026-W47"_s);
    QVERIFY(nobody.json()[u"crew"_s].toArray().isEmpty());
    QVERIFY(nobody.json()[u"next"_s].isNull());
    addCrew();
    for (const auto &[name, week] :
        {std::pair(u"Nadia"_s, u"2026-W46"_s), {u"Hugo"_s, u"2026-W47"_s}, {u"Ines"_s, u"2026-W48"_s}})
        QCOMPARE(run({u"rota"_s, u"add"_s, name, week}).code, 0);
    const QJsonObject duty = run({u"duty"_s, u"--json"_s, u"--at"_s, u"2026-11-18T14:12:00+01:00"_s}).json();
    QCOMPARE(duty[u"at"_s].toString(), u"2026-11-18T14:12:00+01:00"_s);
    const QJsonArray crew = duty[u"crew"_s].toArray();
    QCOMPARE(crew.size(), 2);
    QCOMPARE(crew[0][u"person"_s].toString(), u"Nadia"_s);
    QCOMPARE(crew[0][u"team"_s].toString(), u"Acces"_s);
    QCOMPARE(crew[0][u"role"_s].toString(), u"senior"_s);
    QCOMPARE(crew[0][u"since"_s].toString(), u"2026-11-09T09:00:00+01:00"_s);
    QCOMPARE(crew[0][u"until"_s].toString(), u"2026-11-23T09:00:00+01:00"_s);
    QCOMPARE(crew[1][u"role"_s].toString(), u"junior"_s);
    QCOMPARE(duty[u"handover"_s].toString(), u"2026-11-23T09:00:00+01:00"_s);
    QCOMPARE(duty[u"next"_s][u"person"_s].toString(), u"Ines"_s);
    QCOMPARE(duty[u"next"_s][u"from"_s].toString(), u"2026-11-23T09:00:00+01:00"_s);
    // The moment of the handover belongs to the watch it opens.
    const QJsonObject then = run({u"duty"_s, u"--json"_s, u"--at"_s, u"2026-11-23T09:00"_s}).json();
    QCOMPARE(then[u"crew"_s][0][u"person"_s].toString(), u"Hugo"_s);
}

void TestVerbs::showsTheRota()
{
    addCrew();
    QCOMPARE(run({u"rota"_s, u"add"_s, u"Nadia"_s, u"2026-W53"_s}).code, 0);
    const QJsonArray weeks = run({u"rota"_s, u"show"_s, u"--json"_s, u"--from"_s, u"2026-W53"_s, u"--weeks"_s, u"3"_s})
                                 .json()[u"weeks"_s]
                                 .toArray();
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks[0][u"week"_s].toString(), u"2026-W53"_s);
    QCOMPARE(weeks[0][u"from"_s].toString(), u"2026-12-28T09:00:00+01:00"_s);
    QCOMPARE(weeks[0][u"to"_s], weeks[1][u"from"_s]);
    QVERIFY(weeks[0][u"senior"_s].isNull());
    QCOMPARE(weeks[0][u"junior"_s][u"person"_s].toString(), u"Nadia"_s);
    QCOMPARE(weeks[1][u"week"_s].toString(), u"2027-W01"_s);
    QCOMPARE(weeks[1][u"senior"_s][u"team"_s].toString(), u"Acces"_s);
    QCOMPARE(weeks[0][u"locked"_s].toBool(true), false);
    QCOMPARE(run({u"rota"_s, u"remove"_s, u"2026-W53"_s}).code, 0);
    QCOMPARE(run({u"rota"_s, u"remove"_s, u"2026-W53"_s}).code, 1);
}

void TestVerbs::plansAndSaysWhereItIsStuck()
{
    QCOMPARE(run({u"rota"_s, u"plan"_s}).code, 1); // nobody
    addCrew();
    const Outcome preview = run({u"rota"_s, u"plan"_s, u"--weeks"_s, u"3"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(preview.code, 0);
    QCOMPARE(preview.json()[u"planned"_s].toArray().size(), 3);
    QVERIFY(run({u"duty"_s, u"--json"_s}).json()[u"crew"_s].toArray().isEmpty());
    QCOMPARE(run({u"rota"_s, u"plan"_s, u"--weeks"_s, u"3"_s}).code, 0);
    QCOMPARE(run({u"duty"_s, u"--json"_s}).json()[u"crew"_s].toArray().size(), 1);
    const QJsonObject again = run({u"rota"_s, u"plan"_s, u"--weeks"_s, u"3"_s, u"--json"_s}).json();
    QVERIFY(again[u"planned"_s].toArray().isEmpty()); // what is planned does not move
}

void TestVerbs::followsAnIncident()
{
    const Outcome declared = run({u"incident"_s, u"declare"_s, u"API slow"_s, u"--severity"_s, u"critical"_s,
        u"--started"_s, u"14:03"_s, u"--author"_s, u"Nadia"_s, u"--json"_s});
    QCOMPARE(declared.code, 0);
    QJsonObject incident = declared.json();
    for (const char *key : {"id", "title", "severity", "state", "started", "detected", "acknowledged", "restored",
             "fixed", "fix_due", "tickets", "lead", "timeline"})
        QVERIFY2(incident.contains(QLatin1String(key)), key);
    QCOMPARE(incident[u"id"_s].toString(), u"INC-1"_s);
    QCOMPARE(incident[u"state"_s].toString(), u"triggered"_s);
    QCOMPARE(incident[u"started"_s].toString(), u"2026-11-18T14:03:00+01:00"_s);
    QCOMPARE(incident[u"fix_due"_s].toString(), u"2026-12-02"_s);
    QCOMPARE(incident[u"lead"_s].toString(), u"Nadia"_s);
    QVERIFY(incident[u"acknowledged"_s].isNull());
    QCOMPARE(run({u"incident"_s, u"ack"_s, u"INC-1"_s, u"--at"_s, u"14:05"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"ack"_s, u"1"_s}).code, 1); // already
    QCOMPARE(run({u"incident"_s, u"note"_s, u"inc-1"_s, u"rollback"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"restore"_s, u"1"_s, u"--at"_s, u"14:20"_s}).code, 1); // to come
    QCOMPARE(run({u"incident"_s, u"restore"_s, u"1"_s, u"--text"_s, u"rolled back"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"dismiss"_s, u"1"_s, u"--reason"_s, u"external"_s}).code, 1);
    QCOMPARE(run({u"incident"_s, u"dismiss"_s, u"1"_s, u"--reason"_s, u"x"_s}).code, 2);
    QCOMPARE(run({u"incident"_s, u"tickets"_s, u"1"_s, u"4"_s}).code, 0);
    incident = run({u"incident"_s, u"fix"_s, u"1"_s, u"--json"_s}).json();
    QCOMPARE(incident[u"state"_s].toString(), u"fixed"_s);
    QCOMPARE(incident[u"tickets"_s].toInt(), 4);
    QCOMPARE(incident[u"timeline"_s].toArray().size(), 6);
    const QJsonObject list = run({u"incident"_s, u"list"_s, u"--json"_s}).json();
    QCOMPARE(list[u"incidents"_s].toArray().size(), 1);
    QVERIFY(run({u"incident"_s, u"list"_s, u"--open"_s, u"--json"_s}).json()[u"incidents"_s].toArray().isEmpty());
}

void TestVerbs::correctsATimeline()
{
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"Slow"_s, u"--started"_s, u"14:00"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"restore"_s, u"1"_s}).code, 0);
    const QJsonObject incident =
        run({u"incident"_s, u"correct"_s, u"1"_s, u"2"_s, u"at 14:09 really"_s, u"--at"_s, u"14:09"_s, u"--json"_s})
            .json();
    QCOMPARE(incident[u"restored"_s].toString(), u"2026-11-18T14:09:00+01:00"_s);
    const QJsonArray timeline = incident[u"timeline"_s].toArray();
    QCOMPARE(timeline.size(), 3); // the corrected line is still there
    QCOMPARE(timeline[2][u"corrects"_s].toInt(), 2);
    QCOMPARE(run({u"incident"_s, u"correct"_s, u"1"_s, u"9"_s, u"x"_s}).code, 1);
}

void TestVerbs::entersMergesAndFindsIncidents()
{
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"API slow"_s, u"--started"_s, u"14:00"_s, u"--service"_s, u"api"_s,
                     u"--service"_s, u"search"_s})
                 .code,
        0);
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"Login fails"_s, u"--started"_s, u"13:50"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"enter"_s, u"1"_s, u"14:05 /callin Paul"_s}).code, 0);
    const Outcome refused = run({u"incident"_s, u"enter"_s, u"1"_s, u"/fixed"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"restored"_s));
    QCOMPARE(run({u"incident"_s, u"merge"_s, u"2"_s, u"9"_s}).code, 1);
    const QJsonObject merged = run({u"incident"_s, u"merge"_s, u"2"_s, u"1"_s, u"--json"_s}).json();
    QCOMPARE(merged[u"id"_s].toString(), u"INC-1"_s);
    QCOMPARE(merged[u"started"_s].toString(), u"2026-11-18T13:50:00+01:00"_s);
    QCOMPARE(merged[u"services"_s].toArray().size(), 2);
    QCOMPARE(merged[u"called_in"_s][0][u"name"_s].toString(), u"Paul"_s);
    const auto found = [this](const QStringList &options) {
        QStringList ids;
        const QJsonArray rows =
            run(QStringList{u"incident"_s, u"list"_s, u"--json"_s} + options).json()[u"incidents"_s].toArray();
        for (const QJsonValue &row : rows)
            ids.append(row[u"id"_s].toString());
        return ids;
    };
    QCOMPARE(found({u"--state"_s, u"dismissed"_s}), QStringList{u"INC-2"_s});
    QCOMPARE(found({u"--service"_s, u"search"_s}), QStringList{u"INC-1"_s});
    QCOMPARE(found({u"--search"_s, u"login"_s}), QStringList{u"INC-2"_s});
    QCOMPARE(found({u"--to"_s, u"2026-11-01"_s}), QStringList());
    QCOMPARE(found({u"--sort"_s, u"oldest"_s}).size(), 2);
    for (const auto &[option, word] : {std::pair(u"--state"_s, u"odd"_s), {u"--sort"_s, u"odd"_s}})
        QCOMPARE(run({u"incident"_s, u"list"_s, option, word}).code, 2);
    const QString csv = run({u"incident"_s, u"list"_s, u"--csv"_s}).out;
    QVERIFY(csv.startsWith(u"id,title,severity,state,"_s));
    QCOMPARE(csv.count(u'\n'), 3);
    QCOMPARE(run({u"incident"_s, u"restore"_s, u"1"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"relapse"_s, u"1"_s}).code, 1); // without a reason
    QCOMPARE(run({u"incident"_s, u"relapse"_s, u"1"_s, u"--text"_s, u"again"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"start"_s, u"1"_s}).code, 2);
    QCOMPARE(run({u"incident"_s, u"start"_s, u"1"_s, u"--at"_s, u"13:40"_s}).code, 0);
}

void TestVerbs::tellsFiguresAndDraftsAPostMortem()
{
    QVERIFY(run({u"incident"_s, u"figures"_s}).out.contains(u"no case"_s));
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"API slow"_s, u"--started"_s, u"14:00"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"restore"_s, u"1"_s, u"--at"_s, u"14:06"_s}).code, 0);
    const QJsonObject figures = run({u"incident"_s, u"figures"_s, u"--json"_s}).json();
    QCOMPARE(figures[u"count"_s].toInt(), 1);
    QCOMPARE(figures[u"restore_seconds"_s][u"median"_s].toDouble(), 360.0);
    QCOMPARE(figures[u"restore_seconds"_s][u"within"_s].toDouble(), 1.0);
    QVERIFY(figures[u"fix_working_days"_s][u"median"_s].isNull());
    QCOMPARE(figures[u"week_hours"_s][2][14].toInt(), 1); // a Wednesday
    const QJsonObject none =
        run({u"incident"_s, u"figures"_s, u"--json"_s, u"--from"_s, u"2026-11-19"_s, u"--to"_s, u"2026-11-20"_s})
            .json();
    QCOMPARE(none[u"count"_s].toInt(-1), 0);
    QVERIFY(none[u"restore_seconds"_s][u"median"_s].isNull());
    QVERIFY(run({u"incident"_s, u"postmortem"_s, u"1"_s}).out.startsWith(u"# INC-1 · API slow"_s));
    const QJsonObject works = run({u"incident"_s, u"postmortem"_s, u"1"_s, u"--works"_s, u"--json"_s}).json();
    QCOMPARE(works[u"works"_s][0][u"due"_s].toString(), u"2026-12-02"_s);
    QCOMPARE(run({u"incident"_s, u"postmortem"_s, u"7"_s}).code, 1);
}

void TestVerbs::keepsChangesOfProduction()
{
    const QJsonObject added = run({u"event"_s, u"add"_s, u"v4.210.0"_s, u"--at"_s, u"14:02"_s, u"--service"_s, u"api"_s,
                                      u"--author"_s, u"Hugo"_s, u"--json"_s})
                                  .json();
    QCOMPARE(added[u"kind"_s].toString(), u"release"_s);
    QCOMPARE(added[u"at"_s].toString(), u"2026-11-18T14:02:00+01:00"_s);
    QCOMPARE(added[u"author"_s].toString(), u"Hugo"_s);
    QCOMPARE(run({u"event"_s, u"add"_s, u"x"_s, u"--kind"_s, u"odd"_s}).code, 2);
    QCOMPARE(run({u"event"_s, u"add"_s, u" "_s}).code, 1);
    QCOMPARE(run({u"event"_s, u"add"_s, u"x"_s, u"--link"_s, u"file:///etc/passwd"_s}).code, 1);
    QCOMPARE(run({u"event"_s, u"add"_s, u"x"_s, u"--until"_s, u"13:00"_s}).code, 1);
    const QString good = file(u"good.jsonl"_s,
        "{\"at\": \"2026-11-18T14:02:00+01:00\", \"kind\": \"release\", \"title\": \"v4.210.0\", \"service\": \"api\", "
        "\"until\": 1795007060}\n"
        "{\"at\": 1795007060000, \"type\": \"Restart\", \"title\": \"api\"}\n");
    const QJsonObject imported = run({u"event"_s, u"import"_s, good, u"--json"_s}).json();
    QCOMPARE(imported[u"added"_s].toInt(), 1);
    QCOMPARE(imported[u"known"_s].toInt(), 1); // told again, with its end
    const Outcome bad = run({u"event"_s, u"import"_s, file(u"bad.jsonl"_s, "{\n\n[]\n{\"at\": \"14:05\"}\n")});
    QCOMPARE(bad.code, 1);
    for (const QString &line : {u"line 1:"_s, u"line 3:"_s, u"line 4:"_s})
        QVERIFY2(bad.err.contains(line), qPrintable(bad.err));
    QCOMPARE(run({u"event"_s, u"import"_s, m_folder->filePath(u"none"_s)}).code, 1);
    const QJsonArray events = run({u"event"_s, u"list"_s, u"--json"_s}).json()[u"events"_s].toArray();
    QCOMPARE(events.size(), 2);
    QVERIFY(!events[0][u"until"_s].isNull());
}

void TestVerbs::importsPeople()
{
    const QString csv = file(u"p.csv"_s, "team;name;joined;shoe\nX;A;2020-01-01;42\nX;;;\nY;B;tomorrow;\n");
    const Outcome outcome = run({u"people"_s, u"import"_s, csv, u"--json"_s});
    QCOMPARE(outcome.code, 1); // two lines were refused, and said so
    QCOMPARE(outcome.json()[u"added"_s].toInt(), 1);
    QCOMPARE(outcome.json()[u"refused"_s].toArray().size(), 2);
    QVERIFY(outcome.err.contains(u"shoe"_s));
    QVERIFY(run({u"people"_s, u"list"_s, u"--json"_s}).json()[u"people"_s].toArray().isEmpty()); // nothing by halves
    QCOMPARE(run({u"people"_s, u"import"_s, file(u"good.csv"_s, "team;name;joined\nX;A;2020-01-01\n")}).code, 0);
    const QJsonArray people = run({u"people"_s, u"list"_s, u"--json"_s}).json()[u"people"_s].toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0][u"team"_s].toString(), u"X"_s);
    const QString better = file(u"q.csv"_s, "name,team\nA,Z\n");
    QCOMPARE(run({u"people"_s, u"import"_s, better, u"--json"_s}).json()[u"updated"_s].toInt(), 1);
    QCOMPARE(run({u"people"_s, u"import"_s, better, u"--json"_s}).json()[u"unchanged"_s].toInt(), 1);
}

void TestVerbs::explainsTheRota()
{
    addCrew();
    QCOMPARE(run({u"rota"_s, u"plan"_s, u"--weeks"_s, u"3"_s}).code, 0);
    const Outcome words = run({u"rota"_s, u"explain"_s, u"2026-W49"_s});
    QCOMPARE(words.code, 0);
    QVERIFY2(words.out.startsWith(u"2026-W49: "_s), qPrintable(words.out));
    QVERIFY(words.out.contains(u"was ahead, but"_s) || words.out.contains(u"would have come next"_s));
    const QJsonObject why = run({u"rota"_s, u"why"_s, u"2026-W49"_s, u"--json"_s}).json();
    const QJsonArray shown = run({u"rota"_s, u"show"_s, u"--from"_s, u"2026-W49"_s, u"--weeks"_s, u"1"_s, u"--json"_s})
                                 .json()[u"weeks"_s]
                                 .toArray();
    QCOMPARE(why[u"person"_s], shown[0][u"junior"_s][u"person"_s]);
    QVERIFY(run({u"rota"_s, u"explain"_s, u"2026-W47"_s}).out.contains(u"fixed"_s)); // under way
    QVERIFY(!words.out.contains(u"not planned so"_s));
    QVERIFY(run({u"rota"_s, u"explain"_s, u"2027-W02"_s}).out.contains(u"not planned so"_s));
    const Outcome few = run({u"rota"_s, u"plan"_s, u"--from"_s, u"2027-W05"_s, u"--weeks"_s, u"6"_s, u"--dry-run"_s});
    QCOMPARE(few.code, 0);
    QVERIFY2(few.err.contains(u"too few people"_s), qPrintable(few.err));
    // One team alone cannot alternate: the week, the rules and a way out are told.
    QCOMPARE(run({u"people"_s, u"import"_s,
                     file(u"one.csv"_s, "name,team\nNadia,Acces\nHugo,Acces\nInes,Acces\nPaul,Acces\n")})
                 .code,
        0);
    const Outcome stuck = run({u"rota"_s, u"plan"_s, u"--from"_s, u"2027-W20"_s, u"--weeks"_s, u"2"_s});
    QCOMPARE(stuck.code, 1);
    QVERIFY2(stuck.err.contains(u"2027-W21"_s), qPrintable(stuck.err));
    QVERIFY2(stuck.err.contains(u"of the same team as the captain who stays"_s), qPrintable(stuck.err));
    QVERIFY2(
        stuck.err.contains(u"A plan is possible with two captains of one team in 2027-W21"_s), qPrintable(stuck.err));
}

void TestVerbs::swapsOnTheCommandLine()
{
    addCrew();
    for (const auto &[name, week] : {std::pair(u"Nadia"_s, u"2026-W49"_s), {u"Hugo"_s, u"2026-W51"_s}})
        QCOMPARE(run({u"rota"_s, u"add"_s, name, week}).code, 0);
    QCOMPARE(run({u"rota"_s, u"swap"_s, u"2026-W49"_s, u"2026-W51"_s}).code, 0);
    const QJsonArray weeks = run({u"rota"_s, u"show"_s, u"--from"_s, u"2026-W49"_s, u"--weeks"_s, u"3"_s, u"--json"_s})
                                 .json()[u"weeks"_s]
                                 .toArray();
    QCOMPARE(weeks[0][u"junior"_s][u"person"_s].toString(), u"Hugo"_s);
    QCOMPARE(weeks[2][u"junior"_s][u"person"_s].toString(), u"Nadia"_s);
    QCOMPARE(run({u"rota"_s, u"swap"_s, u"2026-W49"_s, u"2026-W50"_s}).code, 1);
}

void TestVerbs::carriesTheRotaInFiles()
{
    const QString people = file(u"crew.csv"_s, "name;team;email\nNadia;Acces;n@x\nHugo;Certif;\n");
    QCOMPARE(run({u"rota"_s, u"import"_s, u"--people"_s, people}).code, 0);
    const QString absences = file(u"a.ics"_s,
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261124\r\nATTENDEE:mailto:n@x\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n");
    const QStringList import{u"rota"_s, u"import"_s, u"--absences"_s, absences, u"--json"_s};
    QCOMPARE(run(import + QStringList(u"--dry-run"_s)).json()[u"added"_s].toInt(), 1);
    QCOMPARE(run(import).json()[u"added"_s].toInt(), 1);
    QCOMPARE(run(import).json()[u"unchanged"_s].toInt(), 1);
    QCOMPARE(run({u"rota"_s, u"import"_s, u"--absences"_s, people}).code, 1); // no calendar
    QCOMPARE(run({u"rota"_s, u"import"_s, u"--absences"_s, absences, u"--person"_s, u"Nobody"_s}).code, 1);

    QCOMPARE(run({u"rota"_s, u"add"_s, u"Nadia"_s, u"2026-W53"_s}).code, 0);
    const QString ics = m_folder->filePath(u"rota.ics"_s);
    const QString csv = m_folder->filePath(u"rota.csv"_s);
    QCOMPARE(run({u"rota"_s, u"export"_s, u"--ics"_s, ics, u"--csv"_s, csv, u"--person"_s, u"N@X"_s}).code, 0);
    QFile calendar(ics);
    QVERIFY(calendar.open(QIODevice::ReadOnly));
    QVERIFY(calendar.readAll().contains("DTSTART:20261228T080000Z"));
    QVERIFY(QFile::exists(csv));
    QCOMPARE(run({u"rota"_s, u"export"_s, u"--ics"_s, ics, u"--person"_s, u"Nobody"_s}).code, 1);
    QCOMPARE(run({u"rota"_s, u"export"_s, u"--ics"_s, u"/no/such/folder/x.ics"_s}).code, 1);
    const QString feeds = m_folder->filePath(u"feeds"_s);
    QCOMPARE(run({u"rota"_s, u"export"_s, u"--folder"_s, feeds}).code, 0);
    QVERIFY(QFile::exists(feeds + u"/crew.ics"_s));
    QVERIFY(QFile::exists(feeds + u"/people/nadia.ics"_s));
    QCOMPARE(run({u"rota"_s, u"export"_s, u"--folder"_s, csv}).code, 1); // a file
    const Outcome handover = run({u"rota"_s, u"handover"_s, u"2026-W53"_s});
    QVERIFY2(handover.out.contains(u"arrives: Nadia"_s), qPrintable(handover.out));
    QVERIFY(handover.out.contains(u"[ ] The new captain is announced"_s));
    const QJsonObject steps = run({u"rota"_s, u"handover"_s, u"2026-W53"_s, u"--json"_s}).json();
    QCOMPARE(steps[u"arriving"_s].toString(), u"Nadia"_s);
    QVERIFY(!steps[u"closed"_s].toBool());
    const QString shares = m_folder->filePath(u"shares.csv"_s);
    QCOMPARE(run({u"rota"_s, u"fairness"_s, u"--csv"_s, shares, u"--days"_s, u"365"_s}).code, 0);
    QVERIFY(QFile::exists(shares));
    QCOMPARE(run({u"rota"_s, u"fairness"_s, u"--days"_s, u"0"_s}).code, 2);
    QCOMPARE(run({u"rota"_s, u"fairness"_s, u"--json"_s}).json()[u"teams"_s].toArray().size(), 2);
}

void TestVerbs::draftsInThreeParagraphs()
{
    addCrew();
    for (const auto &[name, week] :
        {std::pair(u"Nadia"_s, u"2026-W46"_s), {u"Hugo"_s, u"2026-W47"_s}, {u"Ines"_s, u"2026-W48"_s}})
        QCOMPARE(run({u"rota"_s, u"add"_s, name, week}).code, 0);
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"API *slow*"_s, u"--started"_s, u"14:03"_s}).code, 0);
    QCOMPARE(run({u"incident"_s, u"restore"_s, u"1"_s, u"--text"_s, u"rolled back"_s}).code, 0);
    const QString draft = run({u"logbook"_s, u"draft"_s}).out;
    QCOMPARE(draft.count(u"\n## "_s) + draft.startsWith(u"## "_s), 3);
    QVERIFY(draft.contains(u"**INC-1**"_s));
    QVERIFY(draft.contains(u"API \\*slow\\*"_s));
    QVERIFY(draft.contains(u"rolled back."_s));
    QVERIFY(draft.contains(u"2 December"_s));
    QVERIFY(draft.contains(u"Nadia (Acces) goes back"_s));
    QVERIFY(draft.contains(u"**Ines (Contenu)**"_s));
}

void TestVerbs::draftsInALanguageAndAShape()
{
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"API slow"_s, u"--started"_s, u"14:03"_s}).code, 0);
    const auto french = run({u"logbook"_s, u"draft"_s, u"--language"_s, u"fr"_s});
    QVERIFY2(french.out.startsWith(u"## Problèmes"_s), qPrintable(french.out));
    QVERIFY(french.err.contains(u"Left out: "_s)); // nobody looked ahead
    QCOMPARE(run({u"logbook"_s, u"draft"_s, u"--language"_s, u"de"_s}).code, 2);
    const QString shape = file(u"shape.md"_s, "Week {{week}}\n\n{{alerts}}\n");
    QCOMPARE(run({u"logbook"_s, u"draft"_s, u"--template"_s, shape}).out, u"Week 2026-W47\n"_s);
    const QString wrong = file(u"wrong.md"_s, "{{weather}}");
    const auto refused = run({u"logbook"_s, u"draft"_s, u"--template"_s, wrong});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"weather"_s));
    const QString garbled = file(u"garbled.md"_s, "caf\xe9 {{week}}");
    QVERIFY(run({u"logbook"_s, u"draft"_s, u"--template"_s, garbled}).err.contains(u"UTF-8"_s));
    const QString huge = file(u"huge.md"_s, QByteArray(1100 * 1024, 'x'));
    QCOMPARE(run({u"logbook"_s, u"draft"_s, u"--template"_s, huge}).code, 1);
    QVERIFY(run({u"logbook"_s, u"draft"_s, u"--long"_s}).out.size() >= french.out.size() / 2);
}

void TestVerbs::writesAndExportsTheLogbook()
{
    const QString text = file(u"entry.md"_s, "## Works\n\nWords\n");
    QCOMPARE(run({u"logbook"_s, u"write"_s, text}).code, 0);
    QCOMPARE(run({u"logbook"_s, u"show"_s}).out, u"## Works\n\nWords\n"_s);
    for (const QByteArray &bytes :
        {QByteArray("caf\xe9"), QByteArray("a\0b", 3), QByteArray(4'000'001, 'x'), QByteArray(13'000'000, 'x')})
        QCOMPARE(run({u"logbook"_s, u"write"_s, file(u"bad.md"_s, bytes)}).code, 1);
    QCOMPARE(run({u"logbook"_s, u"draft"_s, u"--save"_s}).code, 1); // something is written
    QCOMPARE(run({u"logbook"_s, u"show"_s, u"--json"_s}).json()[u"revision"_s].toInt(), 1);
    const QString html = m_folder->filePath(u"x.html"_s);
    QCOMPARE(run({u"logbook"_s, u"export"_s, html}).code, 0);
    QCOMPARE(run({u"logbook"_s, u"export"_s, html}).code, 1); // not over a file
    QCOMPARE(run({u"logbook"_s, u"export"_s, html, u"--force"_s}).code, 0);
    QCOMPARE(run({u"logbook"_s, u"export"_s, m_folder->filePath(u"x.doc"_s)}).code, 2);
    QVERIFY(run({u"logbook"_s, u"show"_s, u"--week"_s, u"2026-W01"_s}).out.contains(u"Nobody"_s));
    QCOMPARE(run({u"logbook"_s, u"show"_s, u"--format"_s, u"slack"_s}).out,
        u"*Logbook of 2026-W47*\n\n*Works*\n\nWords\n"_s);
    QCOMPARE(run({u"logbook"_s, u"search"_s, u"wor"_s, u"--json"_s}).json()[u"hits"_s].toArray().size(), 1);
    QVERIFY(!run({u"logbook"_s, u"publish"_s, u"--json"_s}).json()[u"published"_s].isNull());
    QCOMPARE(run({u"logbook"_s, u"write"_s, text}).code, 1); // published
    QCOMPARE(run({u"logbook"_s, u"write"_s, text, u"--correct"_s}).code, 0);
    QCOMPARE(run({u"logbook"_s, u"revisions"_s, u"--json"_s}).json()[u"revisions"_s].toArray().size(), 2);
    QCOMPARE(run({u"logbook"_s, u"show"_s, u"--revision"_s, u"1"_s}).out, u"## Works\n\nWords\n"_s);
    QCOMPARE(run({u"logbook"_s, u"show"_s, u"--revision"_s, u"9"_s}).code, 1);
    QCOMPARE(run({u"logbook"_s, u"note"_s, u"the"_s, u"replica"_s, u"lags"_s}).code, 0);
    QVERIFY(run({u"logbook"_s, u"notes"_s}).out.contains(u"the replica lags"_s));
    QCOMPARE(run({u"logbook"_s, u"note"_s, u"x"_s, u"--incident"_s, u"INC-9"_s}).code, 1);
    for (const QString &name : {u"x.odt"_s, u"x.pdf"_s})
        QCOMPARE(run({u"logbook"_s, u"export"_s, m_folder->filePath(name)}).code, 0);
    QCOMPARE(run({u"logbook"_s, u"export"_s, m_folder->filePath(u"p.md"_s), u"--format"_s, u"post"_s}).code, 0);
    QCOMPARE(run({u"logbook"_s, u"export"_s, m_folder->filePath(u"y.pdf"_s), u"--year"_s, u"2026"_s}).code, 0);
    QCOMPARE(run({u"logbook"_s, u"export"_s, m_folder->filePath(u"z.pdf"_s), u"--year"_s, u"1999"_s}).code, 1);
    const auto noYear = run({u"logbook"_s, u"export"_s, m_folder->filePath(u"z.pdf"_s), u"--year"_s, u"abc"_s});
    QCOMPARE(noYear.code, 2);
    QVERIFY2(noYear.err.contains(u"“abc” is not a year"_s), qPrintable(noYear.err));
    const QString wiki = m_folder->filePath(u"wiki"_s);
    QVERIFY(QDir().mkpath(wiki));
    QCOMPARE(run({u"logbook"_s, u"export"_s, wiki, u"--format"_s, u"wiki"_s, u"--all"_s, u"--json"_s})
                 .json()[u"pages"_s]
                 .toInt(),
        1);
    QCOMPARE(run({u"logbook"_s, u"export"_s, m_folder->filePath(u"none"_s), u"--format"_s, u"wiki"_s}).code, 1);
    QCOMPARE(run({u"logbook"_s, u"search"_s, u"wor"_s, u"--label"_s, u"none"_s, u"--json"_s})
                 .json()[u"hits"_s]
                 .toArray()
                 .size(),
        0);
    QCOMPARE(run({u"logbook"_s, u"list"_s, u"--captain"_s, u"Nobody"_s}).code, 1);
    QCOMPARE(run({u"logbook"_s, u"review"_s, u"4"_s, u"--text"_s, u"less noise"_s}).code, 0);
    QCOMPARE(run({u"logbook"_s, u"review"_s, u"hard"_s}).code, 1);
    const QString entries = m_folder->filePath(u"entries"_s);
    QVERIFY(QDir().mkpath(entries));
    QVERIFY(QFile::copy(text, entries + u"/2026-W30.md"_s));
    QCOMPARE(run({u"logbook"_s, u"import"_s, entries, u"--json"_s}).json()[u"added"_s].toArray().size(), 1);
    QCOMPARE(run({u"logbook"_s, u"import"_s, text}).code, 1); // a file
}

void TestVerbs::carriesTheWorks()
{
    const QString board = file(u"board.json"_s,
        R"({"name":"B","lists":[{"id":"l","name":"Doing"}],"cards":[{"id":"a","idList":"l","name":"Index"},)"
        R"({"id":"b","idList":"l","name":"Old","closed":true},{"id":"c","idList":"gone","name":"Lost"}]})");
    const Outcome preview = run({u"works"_s, u"import"_s, board, u"--dry-run"_s});
    QCOMPARE(preview.code, int(ExitSuccess));
    QVERIFY(preview.out.contains(u"“Doing” goes to “In progress”"_s));
    QVERIFY(run({u"works"_s, u"list"_s, u"--json"_s}).json()[u"works"_s].toArray().isEmpty());
    const QJsonObject report = run({u"works"_s, u"import"_s, board, u"--json"_s}).json();
    QCOMPARE(report[u"added"_s].toInt(), 2);
    QCOMPARE(report[u"archived"_s].toInt(), 1);
    QCOMPARE(report[u"left_out"_s].toInt(), 1);
    QCOMPARE(report[u"notes"_s][0][u"cards"_s][0].toString(), u"Lost"_s);
    const QJsonObject list = run({u"works"_s, u"list"_s, u"--json"_s}).json();
    QCOMPARE(list[u"works"_s].toArray().size(), 1);
    QCOMPARE(list[u"works"_s][0][u"column"_s].toString(), u"In progress"_s);
    QVERIFY(run({u"works"_s, u"list"_s, u"--archived"_s}).out.contains(u"Old"_s));
    const QString csv = m_folder->filePath(u"works.csv"_s);
    QCOMPARE(run({u"works"_s, u"export"_s, csv}).code, int(ExitSuccess));
    QCOMPARE(run({u"works"_s, u"export"_s, csv}).code, int(ExitFailure)); // never over a file
    QCOMPARE(run({u"works"_s, u"export"_s, csv, u"--overwrite"_s}).code, int(ExitSuccess));
    QCOMPARE(run({u"works"_s, u"export"_s, m_folder->filePath(u"works.xls"_s)}).code, int(ExitFailure));
    QCOMPARE(run({u"works"_s, u"import"_s, csv}).code, int(ExitFailure));
    QCOMPARE(run({u"works"_s, u"import"_s, u"/nowhere.json"_s}).code, int(ExitFailure));
    QCOMPARE(run({u"works"_s, u"bring"_s}).code, int(ExitUsage));
}

void TestVerbs::copiesAndRestores()
{
    addCrew();
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QCOMPARE(run({u"backup"_s, copy}).code, 0);
    QCOMPARE(run({u"backup"_s, copy}).code, 1);
    QCOMPARE(run({u"incident"_s, u"declare"_s, u"Later"_s}).code, 0);
    const QJsonObject restored = run({u"restore"_s, copy, u"--json"_s}).json();
    QVERIFY(QFile::exists(restored[u"kept"_s].toString()));
    QVERIFY(run({u"incident"_s, u"list"_s, u"--json"_s}).json()[u"incidents"_s].toArray().isEmpty());
    QCOMPARE(run({u"check"_s, u"--json"_s}).json()[u"ok"_s].toBool(), true);
}

void TestVerbs::addsSources()
{
    QCOMPARE(run({u"source"_s, u"add"_s, u"prometheus"_s, u"127.0.0.1:1/graph"_s}).code, 0);
    QCOMPARE(run({u"source"_s, u"add"_s, u"prometheus"_s, u"127.0.0.1:1"_s}).code, 1); // the name is taken
    const QJsonArray sources = run({u"source"_s, u"list"_s, u"--json"_s}).json()[u"sources"_s].toArray();
    QCOMPARE(sources[0][u"url"_s].toString(), u"http://127.0.0.1:1"_s);
    const Outcome test = run({u"source"_s, u"test"_s, u"127.0.0.1"_s});
    QCOMPARE(test.code, 1);
    QVERIFY(test.err.contains(u"refused"_s));
    QCOMPARE(run({u"source"_s, u"remove"_s, u"127.0.0.1"_s}).code, 0);
    QCOMPARE(run({u"source"_s, u"test"_s, u"127.0.0.1"_s}).code, 1);
}

void TestVerbs::importsADashboard()
{
    const QString grafana = file(u"g.json"_s,
        "{\"title\": \"Nodes %1\", \"panels\": [{\"type\": \"stat\", \"title\": \"Up\", \"targets\": [{\"expr\": "
        "\"up\"}]},"
        "{\"type\": \"text\", \"title\": \"Read me\"}]}");
    const Outcome unsourced = run({u"dashboards"_s, u"import"_s, grafana});
    QCOMPARE(unsourced.code, 1); // there is no Prometheus yet
    QVERIFY(unsourced.err.contains(u"choose the source"_s));
    QCOMPARE(run({u"source"_s, u"add"_s, u"prometheus"_s, u"127.0.0.1:1"_s, u"--name"_s, u"Prod"_s}).code, 0);
    const auto titles = [this] {
        QStringList titles;
        const QJsonArray rows = run({u"dashboards"_s, u"list"_s, u"--json"_s}).json()[u"dashboards"_s].toArray();
        for (const QJsonValue &row : rows)
            titles.append(row[u"title"_s].toString());
        return titles;
    };
    QCOMPARE(run({u"dashboards"_s, u"import"_s, grafana, u"--dry-run"_s}).code, 0);
    QVERIFY(!titles().contains(u"Nodes %1"_s));
    const Outcome words = run({u"dashboards"_s, u"import"_s, grafana});
    QCOMPARE(words.code, 0);
    QCOMPARE(
        words.out, u"“Nodes %1”: panels taken: 1, left out: 1.\n  left out: panels of the kind “text”: Read me\n"_s);
    QVERIFY(titles().contains(u"Nodes %1"_s));
    const QJsonObject json = run({u"dashboards"_s, u"import"_s, grafana, u"--source"_s, u"Prod"_s, u"--json"_s}).json();
    QCOMPARE(json[u"title"_s].toString(), u"Nodes %1"_s);
    QCOMPARE(json[u"panels_taken"_s].toInt(), 1);
    QCOMPARE(json[u"panels_left"_s].toInt(), 1);
    QCOMPARE(json[u"left_out"_s].toArray().size(), 1);
    QVERIFY(json[u"changed"_s].toArray().isEmpty());
    QCOMPARE(run({u"dashboards"_s, u"export"_s, u"Nodes %1"_s}).code, 1); // which of the two?
    const qsizetype before = titles().size();
    const QString text = file(u"t.json"_s, "{\"title\": \"T\", \"panels\": [{\"type\": \"text\", \"title\": \"A\"}]}");
    const Outcome nothing = run({u"dashboards"_s, u"import"_s, text});
    QCOMPARE(nothing.code, 1);
    QVERIFY(nothing.err.contains(u"kind “text”: A"_s));
    QCOMPARE(run({u"dashboards"_s, u"import"_s, file(u"x.json"_s, "<html>")}).code, 1);
    QCOMPARE(titles().size(), before);
}

void TestVerbs::carriesADashboard()
{
    QCOMPARE(run({u"source"_s, u"add"_s, u"prometheus"_s, u"127.0.0.1:1"_s, u"--name"_s, u"Prod"_s}).code, 0);
    const Outcome printed = run({u"dashboards"_s, u"export"_s, u"Prod"_s});
    QCOMPARE(printed.code, 0);
    QCOMPARE(printed.json()[u"format"_s].toString(), u"quarterdeck-dashboard"_s);
    QVERIFY(!printed.out.contains(u"127.0.0.1"_s));
    const QString path = m_folder->filePath(u"prod.json"_s);
    QCOMPARE(run({u"dashboards"_s, u"export"_s, u"Prod"_s, path}).code, 0);
    QCOMPARE(run({u"dashboards"_s, u"export"_s, u"Prod"_s, path}).code, 1); // not over a file
    QCOMPARE(run({u"dashboards"_s, u"export"_s, u"Prod"_s, path, u"--force"_s}).code, 0);
    QCOMPARE(run({u"dashboards"_s, u"export"_s, u"Nowhere"_s}).code, 1);

    m_folder = std::make_unique<QTemporaryDir>(); // another crew
    const QString carried = file(u"prod.json"_s, printed.out.toUtf8());
    const Outcome missing = run({u"dashboards"_s, u"import"_s, carried});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains(u"Prod"_s));
    QCOMPARE(run({u"source"_s, u"add"_s, u"prometheus"_s, u"127.0.0.2:1"_s, u"--name"_s, u"Ours"_s}).code, 0);
    const QJsonObject report =
        run({u"dashboards"_s, u"import"_s, carried, u"--source"_s, u"Ours"_s, u"--json"_s}).json();
    QCOMPARE(report[u"panels_left"_s].toInt(-1), 0);
    QVERIFY(report[u"changed"_s][0].toString().contains(u"“Prod” is not here"_s));
    QJsonObject again = run({u"dashboards"_s, u"export"_s, u"Prod"_s}).json();
    QCOMPARE(again[u"sources"_s][0][u"name"_s].toString(), u"Ours"_s);
    QCOMPARE(again[u"panels"_s].toArray().size(), printed.json()[u"panels"_s].toArray().size());
}

void TestVerbs::addsAnAlertmanager()
{
    ScriptedServer server;
    server.answers = {{"/am/api/v2/status", ScriptedServer::json(alertmanagerStatus())},
        {"/am/api/v2/alerts", ScriptedServer::json(threeAlerts())}};
    const QString url = server.url() + u"/am"_s;
    const Outcome added = run(
        {u"source"_s, u"add"_s, u"alertmanager"_s, url + u"/api/v2/alerts"_s, u"--name"_s, u"pager"_s, u"--json"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"kind"_s].toString(), u"alertmanager"_s);
    QCOMPARE(added.json()[u"url"_s].toString(), url);
    QVERIFY(run({u"source"_s, u"list"_s}).out.contains(u"alertmanager  "_s + url));
    const Outcome tested = run({u"source"_s, u"test"_s, u"pager"_s});
    QCOMPARE(tested.code, 0);
    QVERIFY2(tested.out.startsWith(u"Alertmanager 0.25.0, 3 alert"_s), qPrintable(tested.out));
    QCOMPARE(run({u"source"_s, u"test"_s, u"pager"_s, u"--json"_s}).json()[u"alerts"_s].toInt(), 3);
    const Outcome queried = run({u"query"_s, u"pager"_s, u"up"_s});
    QCOMPARE(queried.code, 1);
    QVERIFY2(queried.err.contains(u"no samples"_s), qPrintable(queried.err));
    QCOMPARE(
        run({u"source"_s, u"add"_s, u"alertmanager"_s, url, u"--name"_s, u"x"_s, u"--method"_s, u"GET"_s}).code, 2);
    QCOMPARE(run({u"source"_s, u"remove"_s, u"pager"_s}).code, 0);
}

void TestVerbs::addsProbes()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "all is well", "418 I'm a teapot");
    const QString url = server.url() + u"/status?full=1"_s;
    const Outcome added = run({u"source"_s, u"add"_s, u"probe"_s, url, u"--name"_s, u"site"_s, u"--method"_s, u"get"_s,
        u"--header"_s, u"Accept: text/plain"_s, u"--header"_s, u"X-Key: a"_s, u"--expect-status"_s, u"200,418"_s,
        u"--expect-text"_s, u"is well"_s, u"--no-follow"_s, u"--interval"_s, u"5s"_s, u"--json"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"kind"_s].toString(), u"probe"_s);
    QCOMPARE(added.json()[u"method"_s].toString(), u"GET"_s);
    QCOMPARE(added.json()[u"headers"_s].toArray().size(), 2);
    QCOMPARE(added.json()[u"follow"_s].toBool(true), false);
    QCOMPARE(added.json()[u"poll"_s].toDouble(), 5.0);
    QVERIFY(run({u"source"_s, u"list"_s}).out.contains(url));
    const Outcome well = run({u"source"_s, u"test"_s, u"site"_s});
    QCOMPARE(well.code, 0);
    QVERIFY2(well.out.startsWith(u"It answers 418 after"_s), qPrintable(well.out));
    QVERIFY(server.requests.last().contains("X-Key: a\r\n"));
    const QJsonObject found = run({u"source"_s, u"test"_s, u"site"_s, u"--json"_s}).json();
    QCOMPARE(found[u"measurements"_s][0][u"metric"_s].toString(), u"probe_success"_s);
    QCOMPARE(found[u"measurements"_s][0][u"value"_s].toDouble(), 1.0);
    const QJsonObject query = run({u"query"_s, u"site"_s, u"probe_http_status_code"_s, u"--json"_s}).json();
    QVERIFY(QJsonDocument(query).toJson().contains("418"));
    server.answer.body = "nothing";
    const Outcome bad = run({u"source"_s, u"test"_s, u"site"_s});
    QCOMPARE(bad.code, 0); // it was probed: the server is bad, and the source is not
    QVERIFY2(bad.out.contains(u"But the probe fails"_s), qPrintable(bad.out));
    server.close();
    QVERIFY(run({u"source"_s, u"test"_s, u"site"_s}).out.startsWith(u"The probe fails: nothing answers"_s));
}

void TestVerbs::addsCheckPlugins()
{
    const QString program = file(u"check_it"_s, "#!/bin/sh\necho \"WARNING: $# $1 $2|time=5ms\"\nexit 1\n");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
    const Outcome added = run({u"source"_s, u"--json"_s, u"add"_s, u"plugin"_s, u"--name"_s, u"it"_s, u"--timeout"_s,
        u"3s"_s, program, u"-w"_s, u"--name"_s, u"--json"_s, u"--"_s, u"a b"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"name"_s].toString(), u"it"_s);
    QCOMPARE(added.json()[u"timeout"_s].toDouble(), 3.0);
    QCOMPARE(
        added.json()[u"arguments"_s], (QJsonValue(QJsonArray{u"-w"_s, u"--name"_s, u"--json"_s, u"--"_s, u"a b"_s})));
    QVERIFY(run({u"source"_s, u"list"_s}).out.contains(program + u" -w --name"_s));
    const Outcome test = run({u"source"_s, u"test"_s, u"it"_s});
    QCOMPARE(test.code, 0);
    QVERIFY2(test.out.contains(u"1 (warning)"_s) && test.out.contains(u"WARNING: 5 -w --name"_s), qPrintable(test.out));
    const QJsonObject found = run({u"source"_s, u"test"_s, u"it"_s, u"--json"_s}).json();
    QCOMPARE(found[u"text"_s].toString(), u"WARNING: 5 -w --name"_s);
    QCOMPARE(run({u"source"_s, u"add"_s, u"plugin"_s, program}).json(), QJsonObject());
    QVERIFY(run({u"source"_s, u"list"_s}).out.contains(u"check_it "_s)); // named after its program
    QVERIFY(QFile::remove(program));
    const Outcome gone = run({u"source"_s, u"test"_s, u"it"_s});
    QCOMPARE(gone.code, 1);
    QVERIFY(gone.err.contains(u"was not found"_s));
}

void TestVerbs::answersMisuse_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"duty --at yesterday", "duty --nonsense", "rota", "rota add Nadia", "rota show --weeks 0",
             "rota show --from 2025-W53", "rota export", "rota import", "rota explain", "rota why never",
             "rota swap 2026-W49", "rota swap x 2026-W49", "rota plan --min-gap -1", "incident", "incident declare",
             "incident declare a --severity huge", "people", "people import", "logbook", "logbook draft --week 47",
             "source", "source add probe", "source add prometheus http://x --poll 0",
             "source add probe http://x --interval 0", "source add prometheus http://x --method GET",
             "source add plugin", "source add plugin --method GET /bin/true", "source add teapot x", "query x",
             "query x y --range soon", "watch --for ever", "backup", "restore a b", "dashboards", "dashboards import",
             "dashboards export", "dashboards list all"})
        QTest::addRow("%s", words) << QString::fromLatin1(words);
}

void TestVerbs::answersMisuse()
{
    QFETCH(QString, words);
    const Outcome outcome = run(words.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.startsWith(u"quarterdeck "_s));
}

void TestVerbs::explainsFailures_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"incident show INC-9", "incident note x y", "rota add Nobody 2026-W50",
             "rota remove 2026-W50", "rota explain 2026-W30", "rota swap 2026-W49 2026-W50",
             "rota import --people /no/such/file.csv", "rota import --absences /no/such/file.ics",
             "people import /no/such/file.csv", "query nowhere up", "source test nowhere", "source remove nowhere",
             "restore /no/such/file", "check", "source add prometheus file:///etc/passwd",
             "source add prometheus http://u:p@h", "source add probe file:///etc/passwd",
             "source add probe http://u:p@h", "source add probe http://h --expect-status 2xx",
             "source add probe http://h --header broken", "source add probe http://h --method B@D",
             "source add plugin check_load", "source add plugin /no/such/plugin", "source add plugin /etc/passwd",
             "dashboards import /no/such/file.json", "dashboards export Nothing",
             "dashboards import /dev/null --source nowhere"})
        QTest::addRow("%s", words) << QString::fromLatin1(words);
}

void TestVerbs::explainsFailures()
{
    QFETCH(QString, words);
    const Outcome outcome = run(words.split(u' '));
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.size() > 20);
    QVERIFY(!outcome.err.contains(u"u:p"_s));
}

void TestVerbs::readsTimesAndDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    QTest::addRow("seconds") << u"15s"_s << 15ll;
    QTest::addRow("plain") << u"90"_s << 90ll;
    QTest::addRow("all") << u"1d2h3m4s"_s << 93'784ll;
    QTest::addRow("a week") << u"1w"_s << 604'800ll;
    QTest::addRow("the wrong way round") << u"1s1m"_s << -1ll;
    QTest::addRow("nothing") << u""_s << -1ll;
    QTest::addRow("negative") << u"-5"_s << -1ll;
    QTest::addRow("not a number") << u"nan"_s << -1ll;
}

void TestVerbs::readsTimesAndDurations()
{
    QFETCH(QString, text);
    const auto duration = parseDuration(text);
    QTEST(duration ? *duration / 1000 : qint64(-1), "seconds");
}

QTEST_MAIN(TestVerbs)
#include "tst_verbs.moc"
