// The board of works with 2,000 cards: opening it, scrolling a column, moving a card, and a key in the search; beside a
// plain QListWidget with the same titles in the same run.
#include "app/services/console.h"
#include "app/services/workdesk.h"
#include "tests/bench/benchtable.h"
#include "tests/support/scripteddialogs.h"
#include "ui/works/lane.h"
#include "ui/works/workboard.h"
#include "ui/works/workfilterbar.h"
#include "ui/works/workspage.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace bench;

namespace {

constexpr int cards = 2000;
constexpr int frames = 60;

QByteArray boardOf(int count)
{
    QByteArray json = R"({"name":"B","lists":[{"id":"l0","name":"Ideas"},{"id":"l1","name":"Planned"},)"
                      R"({"id":"l2","name":"Doing"},{"id":"l3","name":"Blocked"},{"id":"l4","name":"Done"}],"cards":[)";
    for (int i = 0; i < count; ++i) {
        json += (i > 0 ? "," : "") + QByteArray(R"({"id":"c)") + QByteArray::number(i) + R"(","pos":)"
            + QByteArray::number(i) + R"(,"idList":"l)" + QByteArray::number(i % 5)
            + R"(","due":"2026-12-01T12:00:00Z","labels":[{"name":"database"},{"name":"resilience"}],"name":")"
            + QByteArray(i % 3 == 0 ? "A long title that needs a second line on a card of the board " : "Card ")
            + QByteArray::number(i) + "\"}";
    }
    return json + "]}";
}

// The widget's own time from a step to the painted picture.
double stepMs(QAbstractScrollArea &list)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        times.push_back(msOf([&] {
            list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + 120);
            QApplication::processEvents();
            list.viewport()->repaint();
        }));
    }
    return median(times);
}

double firstPaintMs(const std::function<QWidget *()> &make)
{
    QWidget *widget = nullptr;
    const double took = msOf([&] {
        widget = make();
        widget->resize(1096, 744);
        widget->show();
        widget->repaint();
        QApplication::processEvents();
    });
    delete widget;
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    const qd::SystemClock clock;
    auto console = std::move(*qd::Console::open({folder.path()}, clock, {20, false}));
    const double import = msOf([&] { (void)console->works().import(boardOf(10'000), console->zone(), true); });
    row(u"a Trello board of 10,000 cards, read and planned"_s, ms(import), {}, {}, {}, u"< 2 s"_s);
    row(u"  the same, brought in"_s, ms(msOf([&] { (void)console->works().import(boardOf(10'000), console->zone()); })),
        {}, {}, {}, u"< 2 s"_s);
    row(u"  and taken back"_s, ms(msOf([&] { (void)console->works().undo(); })));
    if (!console->works().import(boardOf(cards), console->zone()))
        return 1;
    QStringList titles;
    const QList<qd::Work> works = console->works().onBoard().value();
    for (const qd::Work &work : works)
        titles.append(work.title);
    ScriptedDialogs dialogs;
    const auto plain = [&titles]() -> QWidget * {
        auto *list = new QListWidget;
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->addItems(titles);
        return list;
    };
    (void)firstPaintMs(plain); // fonts
    const double rival = firstPaintMs(plain);
    const double ours = firstPaintMs([&]() -> QWidget * { return new WorksPage(*console, dialogs); });
    row(u"2,000 cards, first paint"_s, ms(ours), u"QListWidget"_s, ms(rival), times(ours / rival));

    const std::unique_ptr<QWidget> rivals(plain());
    rivals->resize(220, 744);
    rivals->show();
    QTest::qWait(200);
    WorksPage page(*console, dialogs);
    page.resize(1096, 744);
    page.show();
    QTest::qWait(500);
    auto &board = *page.findChild<WorkBoard *>();
    const double scroll = stepMs(board.lanes()[1]->list());
    const double rivalScroll = stepMs(*static_cast<QListWidget *>(rivals.get()));
    row(u"  a scroll step"_s, ms(scroll), u"QListWidget"_s, ms(rivalScroll), times(scroll / rivalScroll), u"< 16 ms"_s);
    row(u"  a card moved to the top of another column"_s,
        ms(medianMsOf(9,
            [&, at = 0]() mutable {
                (void)console->works().move(works[++at].id, qd::WorkColumnId{u"done"_s}, works.last().id);
                QApplication::processEvents();
                board.repaint();
            })),
        {}, {}, {}, u"< 50 ms"_s);
    auto *search = page.findChild<WorkFilterBar *>()->search();
    row(u"  a search, from the pause in typing"_s,
        ms(medianMsOf(9,
            [&, at = 0]() mutable {
                search->setText(++at % 2 == 0 ? u"title 12"_s : u"card"_s);
                QMetaObject::invokeMethod(page.findChild<WorkFilterBar *>(), "changed");
                QApplication::processEvents();
                board.repaint();
            })),
        {}, {}, {}, u"< 50 ms"_s);
    return 0;
}
