// What opening the console costs: from the start of the program to the first painted frame of the bridge over a year of
// data, and the memory it then holds; beside a window with one chart of Qt Charts, each a program of its own, in turns.
#include "app/services/console.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/yearofdata.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/theme.h"
#include "ui/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QChartView>
#include <QFile>
#include <QLineSeries>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <cmath>

using namespace bench;

namespace {

constexpr int turns = 9;
constexpr int plainPoints = 1000;
constexpr int restMs = 20'000; // the samples are read, the first look ahead is done

double residentMb(const QByteArray &field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// Says so when the first frame stands, and how much memory that took.
class FirstFrame : public QObject {
public:
    explicit FirstFrame(bool stays)
        : m_stays(stays)
    {
        qApp->installEventFilter(this); // a window that is covered by what it holds is not painted itself
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
            QTimer::singleShot(0, this, [this] {
                std::printf("painted %.1f\n", residentMb("VmRSS"));
                std::fflush(stdout);
                if (!m_stays)
                    std::_Exit(0); // how long it takes to go is another question
                QTimer::singleShot(restMs, this, [] {
                    std::printf("rested %.1f %.1f\n", residentMb("VmRSS"), residentMb("VmHWM"));
                    std::fflush(stdout);
                    std::_Exit(0);
                });
            });
        return false;
    }

private:
    bool m_stays;
    bool m_seen = false;
};

int openPlain()
{
    auto *series = new QLineSeries;
    for (int i = 0; i < plainPoints; ++i)
        series->append(i, std::sin(i / 50.0));
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1280, 800);
    const FirstFrame frame(false);
    window.show();
    return QApplication::exec();
}

int openConsole(const QString &folder, bool stays)
{
    const qd::SystemClock clock;
    Language language;
    language.use(u"en"_s);
    Theme theme;
    Dialogs dialogs;
    auto console = qd::Console::open({folder}, clock, {40, false, qd::WholeCheck::Beside});
    if (!console)
        qFatal("no console");
    theme.choose(u"light"_s);
    MainWindow window(**console, theme, dialogs, [] { return false; });
    window.resize(1280, 800);
    window.showPage(u"bridge"_s);
    const FirstFrame frame(stays);
    if (!(*console)->isWhole())
        qFatal("the file is damaged");
    (*console)->followOtherPrograms();
    (*console)->startRecording();
    window.show();
    return QApplication::exec();
}

struct Opening {
    double firstFrameMs = 0;
    double residentMb = 0;
    QByteArray after; // whatever it said later
};

Opening timed(const QStringList &arguments)
{
    QProcess program;
    QElapsedTimer timer;
    timer.start();
    program.start(QCoreApplication::applicationFilePath(), arguments);
    Opening opening;
    while (opening.firstFrameMs == 0 && program.waitForReadyRead(60'000)) {
        while (program.canReadLine()) {
            const QByteArray line = program.readLine();
            if (!line.startsWith("painted"))
                continue;
            opening.firstFrameMs = double(timer.nsecsElapsed()) / 1e6;
            opening.residentMb = line.simplified().split(' ').value(1).toDouble();
        }
    }
    program.waitForFinished(restMs * 3);
    opening.after = program.readAllStandardOutput();
    if (opening.firstFrameMs == 0)
        qFatal("nothing was painted");
    return opening;
}

Opening middle(QList<Opening> openings)
{
    std::sort(openings.begin(), openings.end(),
        [](const Opening &a, const Opening &b) { return a.firstFrameMs < b.firstFrameMs; });
    return openings.at(openings.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView what(argc > 1 ? argv[1] : "");
    if (what == "plain" || what == "console" || what == "stay") {
        QApplication application(argc, argv);
        return what == "plain" ? openPlain() : openConsole(QString::fromLocal8Bit(argv[2]), what == "stay");
    }
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const qd::SystemClock clock;
    if (const auto filled = fillWithAYear({folder.path()}, clock.nowMs()); !filled)
        qFatal("no year of data: %s", qUtf8Printable(filled.error().detail));
    QList<Opening> plain;
    QList<Opening> ours;
    for (int turn = 0; turn < turns; ++turn) {
        plain.append(timed({u"plain"_s}));
        ours.append(timed({u"console"_s, folder.path()}));
    }
    const Opening theirs = middle(plain);
    const Opening console = middle(ours);
    const auto megabytes = [](double mb) { return number(mb, 1) + u" MB"_s; };
    title("Start: the bridge with a year of data");
    row(u"from its start to the first frame"_s, ms(console.firstFrameMs), u"QMainWindow with one QChartView"_s,
        ms(theirs.firstFrameMs), times(console.firstFrameMs / theirs.firstFrameMs), u"<= 6 x"_s);
    row(u"memory then"_s, megabytes(console.residentMb), u"the same"_s, megabytes(theirs.residentMb),
        times(console.residentMb / theirs.residentMb), u"< 90 MB"_s);
    const QList<QByteArray> rested = timed({u"stay"_s, folder.path()}).after.simplified().split(' ');
    row(u"memory at rest"_s, megabytes(rested.value(1).toDouble()),
        u"at most %1"_s.arg(megabytes(rested.value(2).toDouble())), {}, {}, u"< 90 MB"_s);
    return 0;
}
