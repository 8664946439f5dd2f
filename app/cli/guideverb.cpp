#include "app/cli/guideverb.h"

#include "app/cli/verbcall.h"
#include "app/services/guidedesk.h"
#include "app/services/guiderunner.h"
#include "app/services/incidentdesk.h"
#include "app/services/writequeue.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int longestWaitMs = 30'000; // for the timeline

class GuideVerb {
    Q_DECLARE_TR_FUNCTIONS(GuideVerb)
public:
    static QString usage()
    {
        return tr("give list, show NAME, search WORDS, import FOLDER or run NAME TITLE [--set NAME=VALUE …]");
    }
    static QString imported(const GuideDesk::Import &import)
    {
        return tr("%1 added, %2 changed, %3 removed, %4 as before")
            .arg(import.added)
            .arg(import.changed)
            .arg(import.removed)
            .arg(import.same);
    }
    static QString outdated() { return tr("not reviewed for 6 months"); }
    static QString noAction(const QString &title, const QStringList &there)
    {
        return there.isEmpty() ? tr("there is no action in this runbook")
                               : tr("there is no action “%1”; there are: %2").arg(title, there.join(u", "_s));
    }
    static QString badValue(const QString &text) { return tr("“%1” is not of the form NAME=VALUE").arg(text); }
    static QString approveIt()
    {
        return tr("Nobody has approved this text on this workstation yet. Read it above; --approve approves it.");
    }
    static QString wouldRun() { return tr("Would run:"); }
    static QString notAFolder() { return tr("this is not a folder"); }
};

QJsonObject json(const Runbook &runbook, QDate today)
{
    return {{u"path"_s, runbook.path}, {u"title"_s, runbook.title}, {u"language"_s, runbook.language},
        {u"origin"_s, toString(runbook.origin)}, {u"alerts"_s, QJsonArray::fromStringList(runbook.alerts)},
        {u"services"_s, QJsonArray::fromStringList(runbook.services)},
        {u"severity"_s, runbook.severity ? QJsonValue(toString(*runbook.severity)) : QJsonValue(QJsonValue::Null)},
        {u"owner"_s, runbook.owner},
        {u"reviewed"_s,
            runbook.reviewed.isValid() ? QJsonValue(runbook.reviewed.toString(Qt::ISODate))
                                       : QJsonValue(QJsonValue::Null)},
        {u"outdated"_s, isOutdated(runbook, today)}};
}

class Call : public VerbCall {
public:
    Call(Invocation &invocation, const QCommandLineParser &parser, Console &console)
        : VerbCall(invocation, parser, console)
        , m_today(QDateTime::fromMSecsSinceEpoch(invocation.clock().nowMs(), console.zone()).date())
    {
    }

    int run()
    {
        if (const auto ready = m_console.guide().ensureBuiltIn(); !ready)
            return m_invocation.fail(ready.error());
        const QString act = m_words.first();
        if (act == u"list")
            return list(m_console.guide().runbooks());
        if (m_words.size() < 2)
            return m_invocation.misused(GuideVerb::usage());
        if (act == u"search")
            return list(m_console.guide().search(m_words.mid(1).join(u' ')));
        if (act == u"import")
            return import();
        const auto runbook = m_console.guide().runbook(m_words[1]);
        if (!runbook)
            return m_invocation.fail(runbook.error());
        if (act == u"show")
            return show(*runbook);
        return act == u"run" ? runAction(*runbook) : m_invocation.misused(GuideVerb::usage());
    }

private:
    int list(const Result<QList<Runbook>> &runbooks)
    {
        if (!runbooks)
            return m_invocation.fail(runbooks.error());
        QJsonArray rows;
        for (const Runbook &runbook : *runbooks) {
            rows.append(json(runbook, m_today));
            if (m_invocation.json())
                continue;
            QString line = runbook.path.leftJustified(30) + u' ' + runbook.title;
            if (isOutdated(runbook, m_today))
                line += u" ("_s + GuideVerb::outdated() + u')';
            m_invocation.print(line);
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"runbooks"_s, rows}});
        return ExitSuccess;
    }

    int show(const Runbook &runbook)
    {
        if (!m_invocation.json()) {
            m_invocation.print(m_console.guide().textOf(runbook).trimmed());
            return ExitSuccess;
        }
        QJsonObject object = json(runbook, m_today);
        object.insert(u"markdown"_s, runbook.markdown);
        QJsonArray steps;
        QJsonArray actions;
        for (const RunbookBlock &block : m_console.guide().blocks(runbook)) {
            if (block.kind == RunbookBlock::Kind::Step)
                steps.append(block.words);
            if (block.kind == RunbookBlock::Kind::Action)
                actions.append(QJsonObject{{u"title"_s, block.action.title}, {u"runs"_s, shownAs(block.action)},
                    {u"danger"_s, block.action.dangerous}, {u"fault"_s, block.fault},
                    {u"approved"_s, block.fault.isEmpty() && m_console.guideRunner().isApproved(block.action)},
                    {u"placeholders"_s, QJsonArray::fromStringList(placeholdersOf(block.action))}});
        }
        object.insert(u"steps"_s, steps);
        object.insert(u"actions"_s, actions);
        m_invocation.print(object);
        return ExitSuccess;
    }

    int import()
    {
        const QString folder = QDir(m_words[1]).absolutePath();
        if (!QFileInfo(folder).isDir())
            return m_invocation.fail({Error::Kind::Invalid, m_words[1], GuideVerb::notAFolder()});
        const auto done = m_console.guide().take(readGuideFolder(folder, RunbookOrigin::Folder));
        if (!done)
            return m_invocation.fail(done.error());
        m_console.settings().guideFolder.set(folder); // the window keeps it in step from now on
        QJsonArray problems;
        for (const GuideFiles::Problem &problem : done->problems) {
            problems.append(QJsonObject{{u"file"_s, problem.file}, {u"why"_s, problem.why}});
            m_invocation.err() << problem.file << ": " << problem.why << Qt::endl;
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"added"_s, done->added}, {u"changed"_s, done->changed},
                {u"removed"_s, done->removed}, {u"same"_s, done->same}, {u"problems"_s, problems}});
        else
            m_invocation.print(GuideVerb::imported(*done));
        return ExitSuccess;
    }

    int runAction(const Runbook &runbook)
    {
        QStringList titles;
        std::optional<RunbookAction> action;
        for (const RunbookBlock &block : m_console.guide().blocks(runbook)) {
            if (block.kind != RunbookBlock::Kind::Action || !block.fault.isEmpty())
                continue;
            titles.append(block.action.title);
            if (block.action.title.compare(m_words.value(2), Qt::CaseInsensitive) == 0)
                action = block.action;
        }
        if (!action)
            return m_invocation.misused(GuideVerb::noAction(m_words.value(2), titles));
        Labels values;
        for (const QString &pair : m_parser.values(u"set"_s)) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals < 1)
                return m_invocation.misused(GuideVerb::badValue(pair));
            values.insert(pair.left(equals), pair.mid(equals + 1));
        }
        const auto shown = filled(*action, values);
        if (!shown)
            return m_invocation.fail(shown.error());
        if (m_parser.isSet(u"dry-run"_s)) {
            m_invocation.print(GuideVerb::wouldRun() + u' ' + shownAs(*shown));
            return ExitSuccess;
        }
        if (m_parser.isSet(u"approve"_s))
            m_console.guideRunner().approve(*action);
        if (!m_console.guideRunner().isApproved(*action)) {
            m_invocation.err() << action->text.trimmed() << '\n' << GuideVerb::approveIt() << Qt::endl;
            return ExitFailure;
        }
        return follow(runbook, *action, values);
    }

    int follow(const Runbook &runbook, const RunbookAction &action, const Labels &values)
    {
        IncidentId about;
        if (m_parser.isSet(u"incident"_s)) {
            const auto incident = m_console.incidents().byKey(m_parser.value(u"incident"_s));
            if (!incident)
                return m_invocation.fail(incident.error());
            about = incident->id;
        }
        const auto run = m_console.guideRunner().start(action, values, runbook.path, about);
        if (!run)
            return m_invocation.fail(run.error());
        QEventLoop loop;
        std::optional<Error> lost;
        QObject::connect(run->get(), &ActionRun::ended, &loop, &QEventLoop::quit);
        QObject::connect(run->get(), &ActionRun::notKept, &loop, [&lost](const Error &error) { lost = error; });
        loop.exec();
        if (m_console.writes().isWaiting()) { // another program holds the timeline
            QObject::connect(&m_console.writes(), &WriteQueue::waitingChanged, &loop, &QEventLoop::quit);
            QTimer::singleShot(longestWaitMs, &loop, &QEventLoop::quit);
            loop.exec();
            if (m_console.writes().isWaiting())
                lost = Error{Error::Kind::StoreLocked, m_console.paths().crew(), {}};
        }
        const ActionRun &over = **run;
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"runs"_s, shownAs(action)}, {u"result"_s, over.result()},
                {u"code"_s, over.code() ? QJsonValue(*over.code()) : QJsonValue(QJsonValue::Null)},
                {u"seconds"_s, double(over.tookMs()) / 1000}, {u"output"_s, over.output()}});
        else
            m_invocation.print(over.output().trimmed() + u'\n' + over.result());
        if (lost)
            return m_invocation.fail(*lost);
        return over.state() == ActionRun::State::Succeeded ? ExitSuccess : ExitFailure;
    }

    QDate m_today;
};

} // namespace

int runGuide(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"set"_s, u"Of run: fills a placeholder."_s, u"NAME=VALUE"_s},
        {u"dry-run"_s, u"Of run: shows what would run."_s},
        {u"approve"_s, u"Of run: the action's text is approved on this workstation."_s},
        {u"incident"_s, u"Of run: kept in its timeline, as INC-42."_s, u"KEY"_s},
        {u"author"_s, u"Who runs it."_s, u"NAME"_s}});
    return runCall<Call>(invocation, parser, GuideVerb::usage());
}

} // namespace qd
