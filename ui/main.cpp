// The composition root: reads the command line, then opens the window, runs a verb, or renders pictures of the pages.
#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "app/connectors/launcher.h"
#include "app/connectors/windowinstance.h"
#include "app/services/console.h"
#include "app/services/demodata.h"
#include "app/services/demopast.h"
#include "app/services/errortext.h"
#include "ui/commandline.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/language.h"
#include "ui/manual/manualwindow.h"
#include "ui/screens.h"
#include "ui/shell/drillstage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTextStream>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int windowBusyTimeoutMs = 40;

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

std::unique_ptr<QCoreApplication> makeApplication(const CommandLine &line, int &argc, char **argv)
{
    const bool window = line.action == CommandLine::Action::Window;
    // Writing PDF needs fonts and so a QGuiApplication; no display is needed for it, nor for pictures.
    const bool draws = line.action == CommandLine::Action::Screens
        || (line.verb == u"logbook"_s && line.words.value(0) == u"export"_s);
    if (draws)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (window || line.action == CommandLine::Action::Screens)
        return std::make_unique<QApplication>(argc, argv);
    if (draws)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

int runVerb(const CommandLine &line, const qd::Clock &clock, QTextStream &out, QTextStream &err)
{
    const QList<qd::Verb> table = qd::verbs();
    const qd::Verb *verb = qd::findVerb(table, line.verb);
    if (!verb) {
        err << QCoreApplication::translate("main", "quarterdeck: there is no verb “%1”.").arg(line.verb) << "\n\n"
            << qd::usageText();
        return qd::ExitUsage;
    }
    if (line.words.contains(u"--help"_s) || line.words.contains(u"-h"_s)) {
        out << "quarterdeck " << verb->name << ' ' << verb->usage << "\n    " << verb->summary << Qt::endl;
        return qd::ExitSuccess;
    }
    qd::Invocation invocation(line.verb, line.words, {line.dataFolder()}, clock, out, err);
    return verb->run(invocation);
}

// A throw-away folder filled with the demo, for as long as this object lives.
class DemoFolder {
public:
    qd::Result<> fill(qint64 nowMs, const QString &language)
    {
        auto database = qd::openCrewFile({path()}, nowMs);
        if (!database)
            return tl::unexpected(database.error());
        const qd::WatchCalendar calendar(QTimeZone::systemTimeZone());
        if (auto filled = qd::fillWithDemo(*database, calendar, nowMs, language); !filled)
            return filled;
        return qd::fillDemoSamples(*database, {path()}, nowMs);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

// SIGTERM and Ctrl+C close the window as its own button does, so that the last words are saved.
class QuitOnSignal : public QObject {
public:
    QuitOnSignal()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_sockets) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(s_sockets[1], QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [] { QApplication::closeAllWindows(); });
        for (const int signal : {SIGTERM, SIGINT, SIGHUP})
            std::signal(signal, [](int) { [[maybe_unused]] const auto sent = ::write(s_sockets[0], "q", 1); });
    }

private:
    static inline int s_sockets[2] = {-1, -1}; // a signal handler reaches nothing else
    std::unique_ptr<QSocketNotifier> m_notifier;
};

int runWindow(const CommandLine &line, const qd::Clock &clock, Language &language, QTextStream &err)
{
    if (!hasDisplay()) {
        err << QCoreApplication::translate("main",
            "quarterdeck: there is no display here. Use the verbs (quarterdeck --help), or “quarterdeck screens "
            "DIR” for pictures of the pages.")
            << Qt::endl;
        return qd::ExitFailure;
    }
    DemoFolder demo;
    if (line.demo) {
        if (auto filled = demo.fill(clock.nowMs(), language.current()); !filled) {
            err << "quarterdeck: " << qd::describe(filled.error()) << Qt::endl;
            return qd::ExitFailure;
        }
    }
    const qd::StorePaths paths{line.demo ? demo.path() : line.dataFolder()};
    QDir().mkpath(paths.folder);
    qd::WindowInstance instance(paths.folder);
    const auto first = instance.acquire();
    if (!first) {
        err << "quarterdeck: " << qd::describe(first.error()) << Qt::endl;
        return qd::ExitFailure;
    }
    if (!*first)
        return qd::ExitSuccess; // the window that is open has raised itself

    Theme theme;
    Dialogs dialogs;
    const auto refuse = [&](const qd::Error &error) {
        err << "quarterdeck: " << qd::describe(error) << Qt::endl;
        dialogs.fail(
            nullptr, QCoreApplication::translate("main", "Quarterdeck cannot open its data"), qd::describe(error));
        return qd::ExitFailure;
    };
    auto console = qd::Console::open(paths, clock, {windowBusyTimeoutMs, line.demo, qd::WholeCheck::Beside});
    if (!console)
        return refuse(console.error());
    qd::Settings &settings = (*console)->settings();
    const auto chosenLanguage = [&] { return line.language.isEmpty() ? settings.language.value() : line.language; };
    language.use(chosenLanguage());
    theme.choose(settings.theme.value());
    const auto openDemo = [&] { return qd::launchAgain({u"--demo"_s, u"--lang"_s, language.current()}); };

    const QuitOnSignal quitOnSignal;
    auto stage = std::make_unique<DrillStage>(**console, theme, dialogs);
    const qd::DrillOpener openDrill = [&stage](const qd::DrillScript &script, const qd::DrillStart &start) {
        return stage->open(script, start);
    };
    auto window = std::make_unique<MainWindow>(**console, theme, dialogs, openDemo, openDrill);
    // Built while the file was read through; nothing is written to one that is damaged, and nobody is told of it.
    if (const qd::Result<> whole = (*console)->isWhole(); !whole) {
        window.reset();
        stage.reset();
        console->reset();
        return refuse(whole.error());
    }
    (*console)->followOtherPrograms();
    (*console)->startRecording();
    QObject::connect(stage.get(), &DrillStage::kept, stage.get(), [&window](const qd::DrillId &id) {
        if (window->isVisible()) // else the console is closing
            window->openDrill(id);
    });
    const auto show = [&] {
        QObject::connect(&instance, &qd::WindowInstance::raiseRequested, window.get(), &MainWindow::raiseWindow);
        QObject::connect(window.get(), &MainWindow::closed, stage.get(), &DrillStage::close);
        window->show();
        window->tellOfAlerts(theme);
    };
    show();
    QObject::connect(&settings, &qd::Settings::changed, &theme, [&] { theme.choose(settings.theme.value()); });
    QObject::connect(
        &settings, &qd::Settings::changed, qApp,
        [&] {
            const QString before = language.current();
            language.use(chosenLanguage());
            if (language.current() == before)
                return;
            // Every word changes: a new window is simpler and surer than telling each label.
            auto translated = std::make_unique<MainWindow>(**console, theme, dialogs, openDemo, openDrill);
            window.swap(translated);
            show();
            if (const ManualWindow *manual = translated->manual()) // of the other language, about to go
                window->openManual(manual->chapter());
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}

// Qt says with each window what a platform without a display cannot do: nobody needs to read that.
void withoutPlatformNoise(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && !message.startsWith(u"This plugin does not support"_s))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (type == QtFatalMsg)
        std::abort();
}

int runScreens(const CommandLine &line, const qd::Clock &clock, Language &language, QTextStream &out, QTextStream &err)
{
    qInstallMessageHandler(withoutPlatformNoise);
    qd::Invocation invocation(u"screens"_s, line.words, {line.dataFolder()}, clock, out, err);
    auto request = ScreensRequest::read(invocation);
    if (!request)
        return qd::ExitUsage;
    qd::ManualClock still(request->at.value_or(clock.nowMs()));
    const qd::Clock &shown = request->at ? static_cast<const qd::Clock &>(still) : clock;
    language.use(line.language.isEmpty() ? u"system"_s : line.language);
    DemoFolder demo;
    if (line.demo) {
        if (auto filled = demo.fill(shown.nowMs(), language.current()); !filled)
            return invocation.fail(filled.error());
    }
    auto console =
        qd::Console::open({line.demo ? demo.path() : line.dataFolder()}, shown, {windowBusyTimeoutMs, line.demo});
    if (!console)
        return invocation.fail(console.error());
    return renderScreens(**console, *request, language.current(), invocation);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine line = CommandLine::read(arguments);
    const auto application = makeApplication(line, argc, argv);
    QCoreApplication::setApplicationName(u"quarterdeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUARTERDECK_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    Language language;
    language.use(line.language.isEmpty() ? u"system"_s : line.language);
    const qd::SystemClock clock;

    switch (line.action) {
    case CommandLine::Action::Help:
        out << qd::usageText();
        return qd::ExitSuccess;
    case CommandLine::Action::Version:
        out << "quarterdeck " QUARTERDECK_VERSION << Qt::endl;
        return qd::ExitSuccess;
    case CommandLine::Action::Misused:
        err << "quarterdeck: " << line.fault << "\n\n" << qd::usageText();
        return qd::ExitUsage;
    case CommandLine::Action::Verb:
        return runVerb(line, clock, out, err);
    case CommandLine::Action::Screens:
        return runScreens(line, clock, language, out, err);
    case CommandLine::Action::Window:
        return runWindow(line, clock, language, err);
    }
    return qd::ExitUsage;
}
