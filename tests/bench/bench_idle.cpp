// What the open window costs while nobody touches it: twelve panels of two sources polled every five seconds, at
// 1920x1080, for half a minute: processor, wake-ups (voluntary context switches of all threads) and memory, as the
// kernel counts them.
#include "app/connectors/hostsource.h"
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/demodata.h"
#include "app/services/demosource.h"
#include "app/services/sourcedesk.h"
#include "tests/bench/benchtable.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <sys/resource.h>

using namespace bench;
using namespace qd;

namespace {

constexpr int settleMs = 8000; // the past is read, the first polls are shown
constexpr int watchedMs = 30'000;
constexpr int pollMs = 5000;

struct Snapshot {
    double cpuMs = 0;
    QHash<QString, qint64> wakeUps; // by thread
};

QByteArray field(const QString &file, const QByteArray &name)
{
    QFile status(file);
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

Snapshot snapshot()
{
    Snapshot taken;
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    const auto msOf = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    taken.cpuMs = msOf(usage.ru_utime) + msOf(usage.ru_stime);
    for (const QString &task : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString status = u"/proc/self/task/%1/status"_s.arg(task);
        const QString name = QString::fromUtf8(field(status, "Name")) + u" "_s + task;
        taken.wakeUps.insert(name, field(status, "voluntary_ctxt_switches").toLongLong());
    }
    return taken;
}

void wait(int ms)
{
    QEventLoop loop; // a real one: asking for events again and again would be wake-ups of our own
    QTimer::singleShot(ms, Qt::CoarseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

// Six of the demo's metrics and six of this host's, in every way that a panel can show them.
Result<> hangPanels(Console &console)
{
    auto host = console.sources().ensureHost();
    auto sources = console.sources().sources();
    auto dashboards = console.dashboards().dashboards();
    if (!host || !sources || !dashboards || dashboards->isEmpty())
        return failure(Error::Kind::StoreFailed, u"the demo"_s);
    Dashboard dashboard = dashboards->first();
    dashboard.panels.clear();
    dashboard.variables.clear();
    QHash<SourceKind, QStringList> exprs;
    for (const HostMetric &metric : HostSource::catalogue())
        exprs[SourceKind::Host].append(metric.name);
    for (const Labels &labels : DemoSource::catalogue()) {
        if (const QString name = labels.value(u"__name__"_s); !exprs[SourceKind::Demo].contains(name))
            exprs[SourceKind::Demo].append(name);
    }
    const QList<PanelView> views{
        PanelView::Line, PanelView::Area, PanelView::Line, PanelView::Stat, PanelView::Gauge, PanelView::StateTimeline};
    for (Source source : *sources) {
        source.pollMs = pollMs;
        if (auto kept = console.sources().update(source); !kept)
            return tl::unexpected(kept.error());
        for (qsizetype i = 0; i < exprs.value(source.kind).size(); ++i) {
            Panel panel;
            panel.source = source.id;
            panel.title = exprs.value(source.kind).at(i);
            panel.view = views.at(i);
            panel.queries = {{panel.title, {}}};
            const int place = int(dashboard.panels.size());
            panel.place = {place % 4 * 6, place / 4 * 6, 6, 6};
            dashboard.panels.append(panel);
        }
    }
    return console.dashboards().save(dashboard).map([](const Dashboard &) {});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const SystemClock clock;
    QTemporaryDir folder;
    const StorePaths paths{folder.path()};
    auto database = openCrewFile(paths, clock.nowMs());
    if (!database || !fillWithDemo(*database, WatchCalendar(QTimeZone::systemTimeZone()), clock.nowMs(), u"en"_s))
        qFatal("no demo");
    Theme theme;
    Dialogs dialogs;
    theme.choose(u"light"_s);
    auto console = Console::open(paths, clock, {40, true});
    if (!console || !hangPanels(**console))
        qFatal("no panels");
    (*console)->followOtherPrograms();
    (*console)->startRecording();
    MainWindow window(**console, theme, dialogs, [] { return false; });
    window.resize(1920, 1080);
    window.showPage(u"monitoring"_s);
    window.show();
    wait(settleMs);
    if (const QString picture = qEnvironmentVariable("QD_SHOTS"); !picture.isEmpty())
        window.grab().save(picture + u"/bench-idle.png"_s);

    const Snapshot before = snapshot();
    wait(watchedMs);
    const Snapshot after = snapshot();
    title("Idle: 12 panels polled every 5 s, 30 s");
    row(u"processor, of one core"_s, number((after.cpuMs - before.cpuMs) * 100 / watchedMs, 2) + u" %"_s);
    qint64 all = 0;
    QStringList threads;
    for (auto thread = after.wakeUps.begin(); thread != after.wakeUps.end(); ++thread) {
        const qint64 count = thread.value() - before.wakeUps.value(thread.key());
        all += count;
        if (count > 0)
            threads.append(
                u"%1: %2"_s.arg(thread.key().section(u' ', 0, -2), number(double(count) * 1000 / watchedMs, 1)));
    }
    threads.sort();
    row(u"wake-ups a second, all threads"_s, number(double(all) * 1000 / watchedMs, 1));
    for (const QString &thread : std::as_const(threads))
        row(u"  of "_s + thread.section(u": "_s, 0, 0), thread.section(u": "_s, 1));
    const auto megabytes = [](const QByteArray &kilobytes) {
        return number(kilobytes.split(' ').first().toDouble() / 1024, 1) + u" MB"_s;
    };
    row(u"resident memory"_s, megabytes(field(u"/proc/self/status"_s, "VmRSS")),
        u"at most %1"_s.arg(megabytes(field(u"/proc/self/status"_s, "VmHWM"))));
    return 0;
}
