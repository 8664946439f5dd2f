#include "ui/screens.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/kit/theme.h"
#include "ui/manual/manualwindow.h"
#include "ui/palettepicture.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSamplesMs = 3500; // two polls of this host, and the past of a server
constexpr int settleMs = 500; // for a page's own timers
constexpr int firstLookMs = 600; // a page is built, and reads on a thread of its own
const QString wallPage = u"wall"_s; // the bridge, enlarged
const QString manualPage = u"manual"_s; // or "manual.CHAPTER"

// The views of a page are chosen in its header.
QList<QPushButton *> viewsOf(const QWidget &page)
{
    const auto *header = page.findChild<PageHeader *>();
    const auto *choice = header ? header->findChild<Segmented *>() : nullptr;
    return choice ? choice->findChildren<QPushButton *>() : QList<QPushButton *>();
}

bool isOfTheManual(const QString &page)
{
    return page.section(u'.', 0, 0) == manualPage;
}

void runFor(int ms)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

std::optional<ScreensRequest> ScreensRequest::read(qd::Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"page"_s, u"One page only."_s, u"PAGE"_s}, {u"theme"_s, u"light or dark."_s, u"THEME"_s, u"light"_s},
            {u"size"_s, u"WIDTHxHEIGHT."_s, u"SIZE"_s, u"1280x800"_s}, {u"at"_s, u"The moment shown."_s, u"TIME"_s},
            {u"views"_s, u"Every view of a page, not only its first."_s},
            {u"small"_s, u"Pictures of 256 colours."_s}});
    if (!invocation.parse(parser))
        return std::nullopt;
    ScreensRequest request;
    const auto refuse = [&invocation](const QString &words) {
        invocation.misused(words);
        return std::nullopt;
    };
    if (parser.positionalArguments().size() != 1)
        return refuse(QCoreApplication::translate("Screens", "give the folder to write the pictures to"));
    request.folder = parser.positionalArguments().first();
    request.page = parser.value(u"page"_s);
    request.views = parser.isSet(u"views"_s);
    request.small = parser.isSet(u"small"_s);
    request.theme = parser.value(u"theme"_s);
    if (request.theme != u"light"_s && request.theme != u"dark"_s)
        return refuse(QCoreApplication::translate("Screens", "--theme is light or dark"));
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    request.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || request.size.width() < 640 || request.size.height() < 480 || request.size.width() > 8000
        || request.size.height() > 8000)
        return refuse(QCoreApplication::translate("Screens", "--size is like 1280x800, from 640x480 to 8000x8000"));
    if (parser.isSet(u"at"_s)) {
        const auto at = qd::parseTime(parser.value(u"at"_s), invocation.clock().nowMs(), invocation.zone());
        if (!at)
            return refuse(u"--at: %1: %2"_s.arg(at.error().subject, at.error().detail));
        request.at = *at;
    }
    return request;
}

int renderScreens(
    qd::Console &console, const ScreensRequest &request, const QString &language, qd::Invocation &invocation)
{
    if (!QDir().mkpath(request.folder))
        return invocation.fail({qd::Error::Kind::StoreFailed, request.folder, u"the folder cannot be made"_s});
    Theme theme;
    theme.choose(request.theme);
    Dialogs dialogs;
    // A moment of the past is only looked at; now is watched for as long as the first samples take.
    if (!request.at || console.isDemo())
        console.startRecording();
    const QString lastPage = console.settings().page.value();
    MainWindow window(
        console, theme, dialogs, [] { return false; },
        [](const qd::DrillScript &script, const qd::DrillStart &) {
            return qd::failure(qd::Error::Kind::Unavailable, script.title);
        });
    window.setMinimumSize(0, 0);
    window.resize(request.size);
    const QStringList names = window.pageNames() << wallPage << manualPage;
    if (!request.page.isEmpty() && !names.contains(request.page) && !isOfTheManual(request.page)) {
        return invocation.misused(QCoreApplication::translate("Screens", "there is no page “%1”; pages are %2")
                                      .arg(request.page, names.join(u", "_s)));
    }
    window.showPage(u"monitoring"_s);
    window.show();
    runFor(firstSamplesMs);
    QJsonArray files;
    QString lost; // the picture that could not be written
    const auto picture = [&](QWidget &shown, const QString &name) {
        shown.setWindowState(Qt::WindowNoState);
        shown.resize(request.size);
        runFor(settleMs);
        const QString path = QDir(request.folder)
                                 .filePath(u"%1-%2-%3-%4x%5.png"_s.arg(name, language, request.theme)
                                               .arg(request.size.width())
                                               .arg(request.size.height()));
        const QImage image = shown.grab().toImage();
        if (!(request.small ? paletteOf256(image) : image).save(path, "PNG")) {
            lost = path;
            return;
        }
        files.append(path);
        if (!invocation.json())
            invocation.print(path);
    };
    const QStringList pages = request.page.isEmpty() ? names : QStringList{request.page};
    for (const QString &page : pages) {
        if (isOfTheManual(page)) {
            picture(window.openManual(page == manualPage ? u"index"_s : page.section(u'.', 1)), page);
        } else if (page == wallPage) {
            window.showPage(u"bridge"_s);
            QWidget &wall = window.showWall();
            runFor(firstSamplesMs); // its charts read theirs
            picture(wall, page);
        } else {
            window.showPage(page);
            window.resize(request.size);
            runFor(firstLookMs);
            const QList<QPushButton *> views = request.views ? viewsOf(window.currentPage()) : QList<QPushButton *>();
            for (qsizetype view = 0; view < qMax(views.size(), 1); ++view) {
                if (view > 0)
                    views[view]->click();
                picture(window, view == 0 ? page : u"%1.%2"_s.arg(page).arg(view + 1));
            }
        }
        if (!lost.isEmpty())
            return invocation.fail({qd::Error::Kind::StoreFailed, lost, u"the picture cannot be written"_s});
    }
    console.settings().page.set(lastPage); // looking at a page in a picture is not opening it
    if (invocation.json())
        invocation.print(QJsonObject{{u"files"_s, files}});
    return qd::ExitSuccess;
}
