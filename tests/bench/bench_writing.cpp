// A keystroke in a long entry: what the window's thread needs from the key to the painted text, beside a plain
// QPlainTextEdit with the same text in the same run, with ten years of entries beside; and searching these.
#include "app/services/console.h"
#include "app/services/logbookdesk.h"
#include "tests/bench/benchtable.h"
#include "tests/support/scripteddialogs.h"
#include "ui/logbook/logbookpage.h"
#include "ui/writing/markdowneditor.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace bench;

namespace {

QString entryOf(qsizetype size, int seed)
{
    const QStringList words{u"the"_s, u"replica"_s, u"lagged"_s, u"behind"_s, u"**restored**"_s, u"by"_s,
        u"[INC-12](x)"_s, u"rollback"_s, u"certificate"_s, u"session"_s, u"`api`"_s, u"Tuesday"_s, u"queue"_s,
        u"saturated"_s};
    QString text;
    quint32 state = quint32(seed) * 2654435761u + 1;
    for (int word = 1; text.size() < size; ++word) {
        state = state * 1664525u + 1013904223u;
        text += words[(state >> 16) % quint32(words.size())];
        text += word % 400 == 0 ? u"\n\n## Works\n\n"_s
            : word % 60 == 0    ? u".\n\n"_s
            : word % 12 == 0    ? u"\n- "_s
                                : u" "_s;
    }
    return text;
}

struct Times {
    double median = 0;
    double worst = 0;
};

// Keys as a fast writer types them; what a pause is for comes to its turn between them.
Times typeInto(QPlainTextEdit &editor, int keys)
{
    QTextCursor middle(editor.document());
    middle.setPosition(editor.document()->characterCount() / 2);
    editor.setTextCursor(middle);
    editor.setFocus();
    QTest::qWait(500);
    std::vector<double> times;
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::sendKeyEvent(QTest::Click, &editor, Qt::Key_A, u"a"_s, Qt::NoModifier);
        QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QElapsedTimer gap;
        gap.start();
        while (gap.elapsed() < 60) {
            QElapsedTimer turn;
            turn.start();
            QApplication::processEvents(QEventLoop::AllEvents, 5);
            times.back() = std::max(times.back(), double(turn.nsecsElapsed()) / 1e6);
            QTest::qSleep(2);
        }
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.back()};
}

// Ten years of entries before the week of now.
bool fill(qd::Console &console, qint64 nowMs)
{
    const qd::IsoWeek now = console.calendar().weekAt(nowMs);
    for (int i = 1; i <= 520; ++i) {
        qd::LogbookEntry entry;
        entry.week = now.plus(-i);
        entry.markdown = entryOf(6000, i + 2); // ten incidents a week, five thousand in all
        if (!console.logbook().save(entry))
            return false;
    }
    return true;
}

// Each changed since it was last looked for, then as somebody types a word.
void search()
{
    QTemporaryDir folder;
    qd::ManualClock clock(1'795'006'320'000);
    auto console = std::move(*qd::Console::open({folder.path()}, clock));
    if (!fill(*console, clock.nowMs()))
        return;
    row(u"search, 520 entries never indexed"_s, ms(msOf([&] { (void)console->logbook().search(u"replica"_s); })));
    for (const QString &words : {u"r"_s, u"rep"_s, u"replica lag"_s, u"saturated queue certificate"_s, u"nowhere"_s})
        row(u"search “%1”, ten years"_s.arg(words), ms(medianMsOf(9, [&] { (void)console->logbook().search(words); })),
            {}, {}, {}, u"< 50 ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    for (const qsizetype size : {4'000, 100'000, 1'000'000}) {
        const QString text = entryOf(size, 1);
        QPlainTextEdit plain;
        plain.resize(500, 600);
        plain.setPlainText(text);
        plain.show();
        const Times rival = typeInto(plain, 60);
        plain.hide();
        QTemporaryDir folder;
        const qd::SystemClock clock;
        auto console = std::move(*qd::Console::open({folder.path()}, clock, {20, false}));
        if (!fill(*console, clock.nowMs()))
            return 1;
        ScriptedDialogs dialogs;
        LogbookPage page(*console, dialogs);
        page.resize(1096, 744);
        page.show();
        page.editor().setPlainText(text);
        QTest::qWait(2000);
        const Times ours = typeInto(page.editor(), 60);
        const qd::IsoWeek now = console->calendar().weekAt(clock.nowMs());
        row(u"  of which: saving it"_s, ms(medianMsOf(5, [&] {
            auto entry = console->logbook().entry(now.plus(1));
            entry->markdown = text;
            (void)console->logbook().save(*entry);
        })));
        row(u"  of which: what the list of weeks asks"_s, ms(medianMsOf(5, [&] {
            (void)console->logbook().filterChoices();
            (void)console->logbook().heads();
        })));
        const QString of = u"%1 kB"_s.arg(size / 1000);
        row(u"a key in an entry of %1 kB, median"_s.arg(size / 1000), ms(ours.median), u"plain field"_s,
            ms(rival.median), times(ours.median / rival.median), u"< 16 ms"_s);
        row(u"  the worst of 60, with what pauses do"_s, ms(ours.worst), u"plain field"_s, ms(rival.worst),
            times(ours.worst / rival.worst));
    }
    search();
    return 0;
}
