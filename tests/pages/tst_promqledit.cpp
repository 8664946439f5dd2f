// The field for queries, by real keys: what it offers, what it writes, what it leaves alone.
#include "app/domain/clock.h"
#include "app/services/fixedcatalogue.h"
#include "ui/kit/label.h"
#include "ui/kit/offerpopup.h"
#include "ui/kit/theme.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/promql/promqlcompleter.h"
#include "ui/metrics/promql/promqledit.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

// A server that can be slow, or gone; on the catalogue's thread.
struct Behaviour {
    std::atomic<bool> gone = false;
    std::atomic<int> asked = 0;
    std::atomic<int> delayMs = 0;
};

class FakeCatalogue : public FixedCatalogue {
public:
    FakeCatalogue(Behaviour &behaviour, QList<MetricInfo> metrics, const QList<Labels> &series)
        : FixedCatalogue(std::move(metrics), series)
        , m_behaviour(behaviour)
    {
    }
    void metrics(TimeRange range, QObject *context, MetricsCallback callback) override
    {
        answer<QList<MetricInfo>>(
            context, callback, [=, this](const auto &told) { FixedCatalogue::metrics(range, context, told); });
    }
    void labelNames(const QString &selector, TimeRange range, QObject *context, NamesCallback callback) override
    {
        answer<QStringList>(context, callback,
            [=, this](const auto &told) { FixedCatalogue::labelNames(selector, range, context, told); });
    }
    void labelValues(const QString &label, const QString &selector, TimeRange range, QObject *context,
        NamesCallback callback) override
    {
        answer<QStringList>(context, callback,
            [=, this](const auto &told) { FixedCatalogue::labelValues(label, selector, range, context, told); });
    }

private:
    template <typename T, typename Callback, typename Ask>
    void answer(QObject *context, const Callback &callback, const Ask &ask)
    {
        ++m_behaviour.asked;
        if (m_behaviour.gone)
            QMetaObject::invokeMethod(
                context, [callback] { callback(failure(Error::Kind::Refused, u"http://prod"_s)); },
                Qt::QueuedConnection);
        else
            QTimer::singleShot(m_behaviour.delayMs.load(), context, [ask, callback] { ask(callback); });
    }

    Behaviour &m_behaviour;
};

QList<MetricInfo> someMetrics()
{
    return {{u"go_goroutines"_s, u"gauge"_s, u"Number of goroutines that currently exist."_s, {}},
        {u"http_request_duration_seconds_bucket"_s, u"histogram"_s, u"Time to answer."_s, u"seconds"_s},
        {u"http_requests_total"_s, u"counter"_s, u"<b>Requests</b>\nsince the start"_s, {}},
        {u"node_cpu_seconds_total"_s, u"counter"_s, u"Seconds the CPUs spent in each mode."_s, u"seconds"_s},
        {u"node_load1"_s, u"gauge"_s, u"1m load average."_s, {}},
        {u"node_load15"_s, u"gauge"_s, u"15m load average."_s, {}}, {u"up"_s, {}, {}, {}},
        {u"app.requests"_s, u"counter"_s, {}, {}}};
}

QList<Labels> someSeries()
{
    const auto series = [](const QString &name, const QString &job, const QString &instance) {
        return Labels{{u"__name__"_s, name}, {u"job"_s, job}, {u"instance"_s, instance}};
    };
    return {series(u"up"_s, u"node"_s, u"10.0.0.1:9100"_s), series(u"up"_s, u"node"_s, u"10.0.0.2:9100"_s),
        series(u"up"_s, u"api \"x\""_s, u"a\\b"_s), {{u"__name__"_s, u"node_load1"_s}, {u"zone"_s, u"par"_s}}};
}

struct Bench {
    Behaviour behaviour;
    ManualClock clock{1'795'000'000'000};
    MetricCatalogue catalogue;
    QWidget window;
    PromqlEdit *edit;
    QLineEdit *next;
    Source source;

    explicit Bench(const Tokens &tokens = lightTokens(), const QList<MetricInfo> &metrics = someMetrics())
        : catalogue(clock,
            [this, metrics](
                const Source &) { return std::make_unique<FakeCatalogue>(behaviour, metrics, someSeries()); })
        , edit(new PromqlEdit(catalogue, &window))
        , next(new QLineEdit(&window))
    {
        window.setPalette(paletteOf(tokens));
        auto *column = new QVBoxLayout(&window);
        column->addWidget(edit);
        column->addWidget(next);
        column->addStretch(1);
        window.resize(720, 420);
        source.id = SourceId{u"s"_s};
        source.kind = SourceKind::Prometheus;
        source.name = u"prod"_s;
        edit->setSource(source);
        edit->setVariables({u"job"_s, u"$env"_s});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
    }
    void type(const char *keys) { QTest::keyClicks(edit, QString::fromLatin1(keys)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(edit, key, modifiers); }
    bool isOpen() const { return edit->completer().isOpen(); }
    QStringList offers() const
    {
        QStringList names;
        const auto *model = edit->completer().popup()->findChild<QListView *>()->model();
        for (int row = 0; isOpen() && row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
    QString chosen() const
    {
        const Offer *offer = edit->completer().popup()->chosen();
        return isOpen() && offer ? offer->name : QString();
    }
    QString said() const { return edit->completer().popup()->findChild<Label *>()->text(); }
};

} // namespace

class TestPromqlEdit : public QObject {
    Q_OBJECT

private slots:
    void completesAMetric();
    void writesAWholeQueryByCompletion();
    void choosesAndCloses();
    void leavesTheKeysAloneWithoutAList();
    void completesInPlaces_data();
    void completesInPlaces();
    void offersNamesOnlyWhereThereIsNoPromql();
    void waitsForASlowServer();
    void saysThatTheServerIsGone();
    void forgetsTheFormerSource();
    void showsForeignTextAsText();
    void growsWithItsLines();
    void tellsEditsByHandOnly();
    void saysWhatIsNotClosed();
    void coloursWords();
    void tellsAssistanceWhatIsChosen();
    void staysFluidWithManyMetrics();
    void looksAsItShould_data();
    void looksAsItShould();

private:
    Theme m_theme; // the style, which the application owns
};

void TestPromqlEdit::completesAMetric()
{
    Bench bench;
    bench.type("node");
    QTRY_COMPARE(bench.offers(), (QStringList{u"node_cpu_seconds_total"_s, u"node_load1"_s, u"node_load15"_s}));
    bench.type("_lo");
    QCOMPARE(bench.offers(), (QStringList{u"node_load1"_s, u"node_load15"_s}));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.edit->text(), u"node_load1"_s);
    QVERIFY(!bench.isOpen());
    QCOMPARE(bench.behaviour.asked.load(), 1);
}

void TestPromqlEdit::writesAWholeQueryByCompletion()
{
    Bench bench;
    bench.type("su");
    QTRY_COMPARE(bench.chosen(), u"sum"_s);
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.edit->text(), u"sum("_s);
    QVERIFY(bench.edit->hasFocus());
    bench.type("rat");
    QCOMPARE(bench.chosen(), u"rate"_s);
    bench.key(Qt::Key_Return);
    bench.type("http_req");
    QTRY_VERIFY(bench.offers().contains(u"http_requests_total"_s));
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.edit->text(), u"sum(rate(http_requests_total"_s);
    bench.edit->setText(u"sum(rate(up"_s);
    bench.type("{jo");
    QTRY_COMPARE(bench.offers(), QStringList{u"job"_s});
    bench.key(Qt::Key_Return); // and the values come by themselves
    QCOMPARE(bench.edit->text(), u"sum(rate(up{job=\""_s);
    QTRY_COMPARE(bench.offers(), (QStringList{u"api \"x\""_s, u"node"_s, u"$job"_s, u"$env"_s}));
    bench.type("no");
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.edit->text(), u"sum(rate(up{job=\"node\""_s);
    bench.type("}[");
    QTRY_COMPARE(bench.chosen(), u"$__rate_interval"_s);
    bench.key(Qt::Key_Return);
    bench.type(")) b");
    QCOMPARE(bench.chosen(), u"by"_s);
    bench.key(Qt::Key_Return);
    bench.type(" (");
    QTRY_COMPARE(bench.offers(), (QStringList{u"instance"_s, u"job"_s}));
    bench.key(Qt::Key_Return);
    bench.type(")");
    QCOMPARE(bench.edit->text(), u"sum(rate(up{job=\"node\"}[$__rate_interval])) by (instance)"_s);
    QVERIFY(bench.edit->hint().isEmpty());
}

void TestPromqlEdit::choosesAndCloses()
{
    Bench bench;
    bench.type("node");
    QTRY_COMPARE(bench.offers().size(), 3);
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.chosen(), u"node_load1"_s);
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Up); // round to the end
    QCOMPARE(bench.chosen(), u"node_load15"_s);
    bench.key(Qt::Key_PageUp);
    QCOMPARE(bench.chosen(), u"node_cpu_seconds_total"_s);
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.isOpen());
    QCOMPARE(bench.edit->text(), u"node"_s);
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(bench.isOpen());
    bench.key(Qt::Key_Left);
    QVERIFY(!bench.isOpen());
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    bench.next->setFocus();
    QVERIFY(!bench.isOpen());
    bench.edit->setFocus();
    bench.edit->setText({});
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(bench.offers().contains(u"up"_s) && bench.offers().contains(u"rate"_s));
    // By the mouse.
    auto *list = bench.edit->completer().popup()->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(bench.edit->text(), u"http_request_duration_seconds_bucket"_s);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.edit->text(), QString());
}

void TestPromqlEdit::leavesTheKeysAloneWithoutAList()
{
    Bench bench;
    bench.edit->setText(u"up"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.edit->text(), u"up\n"_s);
    bench.type("+ node");
    QTRY_VERIFY(bench.isOpen());
    bench.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.edit->text(), u"up\n+ node\n"_s);
    QVERIFY(!bench.isOpen());
    bench.key(Qt::Key_Tab);
    QVERIFY(bench.next->hasFocus());
    QCOMPARE(bench.edit->text(), u"up\n+ node\n"_s);
    // Escape is the dialog's again.
    bench.edit->setFocus();
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.edit, &escape);
    QVERIFY(!escape.isAccepted());
    // Nor does typing a number or a comment open anything.
    bench.edit->setText({});
    bench.type("12 # node");
    QTest::qWait(30);
    QVERIFY(!bench.isOpen());
}

void TestPromqlEdit::completesInPlaces_data()
{
    QTest::addColumn<QString>("before"); // the cursor where | stands
    QTest::addColumn<QString>("pick");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *pick, const char *after) {
        QTest::addRow("%s", name) << QString::fromLatin1(before) << QString::fromLatin1(pick)
                                  << QString::fromLatin1(after);
    };
    row("the middle of a name", "sum(nod|_x)", "node_load1", "sum(node_load1)");
    row("a function that is called already", "ra|(up[5m])", "rate", "rate(up[5m])");
    row("a value in its quotes", "up{job=\"n|x\"}", "node", "up{job=\"node\"}");
    row("a value without quotes", "up{job=|}", "node", "up{job=\"node\"}");
    row("a value with quotes in it", "up{job=\"|\"}", "api \"x\"", "up{job=\"api \\\"x\\\"\"}");
    row("a value in backquotes", "up{instance=`|`}", "a\\b", "up{instance=`a\\b`}");
    row("a pattern's alternative", "up{instance=~\"x|1|0|\"}", "10.0.0.1:9100",
        "up{instance=~\"x|10\\\\.0\\\\.0\\\\.1:9100|0|\"}");
    row("a label that has its value", "up{j|=\"a\"}", "job", "up{job=\"a\"}");
    row("a label without", "up{j|}", "job", "up{job=\"}");
    row("a duration in its bracket", "rate(up[|])", "5m", "rate(up[5m])");
    row("an open bracket", "rate(up[1|", "15m", "rate(up[15m]");
    row("after offset", "up offset |", "1w", "up offset 1w");
    row("a variable", "up{job=~\"$j|\"}", "$job", "up{job=~\"$job\"}");
    row("a variable in braces", "up{job=~\"${|}\"}", "$env", "up{job=~\"${env}\"}");
    row("a variable as a value", "up{job=\"|\"}", "$job", "up{job=\"$job\"}");
    row("a name of other letters", "app.re|", "app.requests", "app.{\"app.requests\"}");
    row("a name of other letters in quotes", "{\"app|\"}", "app.requests", "{\"app.requests\"}");
    row("a keyword", "up an|", "and", "up and");
}

void TestPromqlEdit::completesInPlaces()
{
    QFETCH(QString, before);
    QFETCH(QString, pick);
    Bench bench;
    // The last bar of a pattern is the cursor of that row.
    const bool isPattern = before.contains(u"x|1|0|"_s);
    const qsizetype at = isPattern ? before.indexOf(u"|0"_s) : before.indexOf(u'|');
    if (!isPattern)
        before.remove(at, 1);
    bench.edit->setText(before);
    QTextCursor cursor = bench.edit->textCursor();
    cursor.setPosition(int(at));
    bench.edit->setTextCursor(cursor);
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY2(bench.offers().contains(pick), qPrintable(bench.offers().join(u' ')));
    for (qsizetype i = bench.offers().indexOf(pick); i > 0; --i)
        bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    QTEST(bench.edit->text(), "after");
}

void TestPromqlEdit::offersNamesOnlyWhereThereIsNoPromql()
{
    Bench bench;
    bench.source.kind = SourceKind::Host;
    bench.source.id = SourceId{u"h"_s};
    bench.edit->setSource(bench.source);
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE(bench.offers().size(), someMetrics().size());
    bench.edit->setText({});
    bench.type("rat");
    QTest::qWait(30);
    QVERIFY(!bench.offers().contains(u"rate"_s));
    bench.edit->setText({});
    bench.type("up{");
    QTest::qWait(30);
    QVERIFY(!bench.isOpen());
}

void TestPromqlEdit::waitsForASlowServer()
{
    Bench bench;
    bench.behaviour.delayMs = 300;
    QElapsedTimer timer;
    timer.start();
    bench.type("rat");
    QVERIFY(timer.elapsed() < 250);
    QCOMPARE(bench.chosen(), u"rate"_s); // what is known without it
    QVERIFY(bench.said().contains(u"Asking prod"_s));
    bench.edit->setText({});
    bench.type("node_l");
    QTRY_COMPARE(bench.offers(), (QStringList{u"node_load1"_s, u"node_load15"_s}));
    // Who has gone on is not disturbed by what comes late.
    bench.edit->setText({});
    bench.type("up{");
    bench.key(Qt::Key_Escape);
    bench.next->setFocus();
    QTest::qWait(400);
    QVERIFY(!bench.isOpen());
}

void TestPromqlEdit::saysThatTheServerIsGone()
{
    Bench bench;
    bench.behaviour.gone = true;
    bench.type("rat");
    QTRY_VERIFY(bench.said().contains(u"http://prod"_s));
    QCOMPARE(bench.chosen(), u"rate"_s);
    bench.edit->setText(u"up{"_s);
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(bench.isOpen() && bench.said().contains(u"http://prod"_s));
    QVERIFY(bench.chosen().isEmpty());
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.edit->text(), u"up{"_s);
    // It comes back: a failure is not kept for long.
    bench.behaviour.gone = false;
    bench.clock.advance(MetricCatalogue::failureMs);
    bench.edit->setText({});
    bench.type("node");
    QTRY_COMPARE(bench.offers().size(), 3);
}

void TestPromqlEdit::forgetsTheFormerSource()
{
    Bench bench;
    bench.type("node");
    QTRY_COMPARE(bench.offers().size(), 3);
    bench.behaviour.gone = true;
    bench.source.id = SourceId{u"other"_s};
    bench.edit->setSource(bench.source);
    QVERIFY(!bench.isOpen());
    bench.type("_l");
    QTest::qWait(30);
    QVERIFY(bench.offers().isEmpty());
}

void TestPromqlEdit::showsForeignTextAsText()
{
    Bench bench;
    bench.type("http_requests");
    QTRY_COMPARE(bench.chosen(), u"http_requests_total"_s);
    QVERIFY(bench.said().contains(u"<b>Requests</b> since the start"_s));
    QCOMPARE(bench.edit->completer().popup()->findChild<Label *>()->textFormat(), Qt::PlainText);
    // Nor does a paste bring more than its words.
    QMimeData pasted;
    pasted.setHtml(u"<b>up</b>"_s);
    pasted.setText(u"up"_s);
    bench.edit->setText({});
    QApplication::clipboard()->setText(u"sum(up)"_s);
    bench.edit->paste();
    QCOMPARE(bench.edit->text(), u"sum(up)"_s);
    QVERIFY(!bench.isOpen());
}

void TestPromqlEdit::growsWithItsLines()
{
    Bench bench;
    const int one = bench.edit->height();
    QVERIFY(one < 40);
    bench.edit->setText(u"a\nb\nc"_s);
    const int three = bench.edit->height();
    QCOMPARE(three - one, 2 * bench.edit->fontMetrics().lineSpacing());
    bench.edit->setText(QString(u"a\n"_s).repeated(30));
    const int most = bench.edit->height();
    QCOMPARE(most - one, (PromqlEdit::mostLines - 1) * bench.edit->fontMetrics().lineSpacing());
    bench.edit->setText(QString(u"wrapped "_s).repeated(30)); // a long line takes what it needs
    QVERIFY(bench.edit->height() > one && bench.edit->height() <= most);
    bench.edit->setText({});
    QCOMPARE(bench.edit->height(), one);
}

void TestPromqlEdit::tellsEditsByHandOnly()
{
    Bench bench;
    QSignalSpy edits(bench.edit, &PromqlEdit::edited);
    bench.edit->setText(u"up"_s);
    bench.window.setPalette(paletteOf(darkTokens())); // colours are no edit
    QCOMPARE(edits.size(), 0);
    bench.type("{");
    QCOMPARE(edits.size(), 1);
    bench.key(Qt::Key_Backspace);
    QCOMPARE(edits.size(), 2);
    bench.edit->setText({});
    bench.type("node_load15");
    edits.clear();
    bench.key(Qt::Key_Left);
    QCOMPARE(edits.size(), 0);
}

void TestPromqlEdit::saysWhatIsNotClosed()
{
    Bench bench;
    bench.edit->setText(u"sum(rate(up[5m])"_s);
    QCOMPARE(bench.edit->hint(), u"( is not closed."_s);
    bench.edit->setText(u"up)"_s);
    QCOMPARE(bench.edit->hint(), u") closes what nothing opened."_s);
    bench.edit->setText(u"sum(up)"_s);
    QVERIFY(bench.edit->hint().isEmpty());
}

void TestPromqlEdit::coloursWords()
{
    Bench bench;
    bench.edit->setText(u"sum by (job) (\nrate(up{job=~\"$job|x\"}[5m]))) # end"_s);
    const auto colourAt = [&](const QString &word, qsizetype skip = 0) {
        const QString text = bench.edit->text();
        const qsizetype at = text.indexOf(word) + skip;
        const QTextBlock block = bench.edit->document()->findBlock(int(at));
        QColor colour;
        for (const auto &range : block.layout()->formats()) {
            if (range.start <= at - block.position() && at - block.position() < range.start + range.length)
                colour = range.format.foreground().color();
        }
        return colour;
    };
    const auto check = [&](const Tokens &tokens) {
        QCOMPARE(colourAt(u"sum"_s), tokens.accent);
        QCOMPARE(colourAt(u"rate"_s), tokens.accent);
        QCOMPARE(colourAt(u"job"_s), tokens.series[5]);
        QCOMPARE(colourAt(u"job=~"_s), tokens.series[5]);
        QCOMPARE(colourAt(u"|x\""_s), tokens.series[2]);
        QCOMPARE(colourAt(u"$job"_s), tokens.series[3]);
        QCOMPARE(colourAt(u"5m"_s), tokens.series[1]);
        QCOMPARE(colourAt(u"# end"_s), tokens.muted);
        QCOMPARE(colourAt(u")))"_s, 2), tokens.critical); // one too many
        QCOMPARE(colourAt(u"up"_s), QColor());
    };
    check(lightTokens());
    bench.window.setPalette(paletteOf(darkTokens()));
    check(darkTokens());
    // What is opened on one line tells on the next.
    bench.edit->setText(u"up{\njob"_s);
    QCOMPARE(colourAt(u"job"_s), darkTokens().series[5]);
    QTextCursor cursor(bench.edit->document());
    cursor.setPosition(3);
    cursor.deletePreviousChar();
    QCOMPARE(bench.edit->text(), u"up\njob"_s);
    QCOMPARE(colourAt(u"job"_s), QColor());
}

void TestPromqlEdit::tellsAssistanceWhatIsChosen()
{
    Bench bench;
    QCOMPARE(bench.edit->accessibleName(), u"Query"_s);
    bench.type("node");
    QTRY_COMPARE(bench.offers().size(), 3);
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.edit->accessibleDescription(), u"node_load1 gauge 1m load average."_s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.edit->accessibleDescription(), QString());
}

void TestPromqlEdit::staysFluidWithManyMetrics()
{
    QList<MetricInfo> metrics;
    for (int i = 0; i < 50'000; ++i)
        metrics.append({u"service_%1_http_request_duration_seconds_%2"_s.arg(i % 97).arg(i, 5, 10, QChar(u'0')),
            u"counter"_s, u"What number %1 counts."_s.arg(i), {}});
    Bench bench(lightTokens(), metrics);
    bench.type("s");
    QTRY_VERIFY(bench.offers().contains(u"sum"_s) && bench.offers().size() > 100);
    double worst = 0;
    for (const char *keys : {"e", "r", "v", "i", "c", "e", "_", "9", "6", "_", "h", "4", "9"}) {
        QElapsedTimer timer;
        timer.start();
        bench.type(keys);
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    QVERIFY(bench.offers().size() <= 2 * PromqlOffers::most);
    QVERIFY(!bench.offers().isEmpty());
    qInfo("the slowest key among 50,000 metrics took %.1f ms of the window's thread", worst);
    QVERIFY2(worst < 150, "typing would be felt"); // a loaded machine; some 10 ms on a quiet one
}

void TestPromqlEdit::looksAsItShould_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void TestPromqlEdit::looksAsItShould()
{
    QFETCH(bool, dark);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    Bench bench(tokens);
    bench.edit->setText(u"histogram_quantile(0.95, # of all\n  sum by (le) (rate(http_request_duration_seconds_bucket"
                        "{job=~\"$job\"}[5m]))) > bool no"_s);
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(bench.offers().contains(u"node_load1"_s));
    bench.key(Qt::Key_Down);
    QWidget *popup = bench.edit->completer().popup();
    QVERIFY(popup->width() > 300 && popup->height() > 100);
    const QImage field = bench.window.grab().toImage();
    const QImage list = popup->grab().toImage();
    // It is drawn in the theme of its window, whatever the application's is.
    QCOMPARE(list.pixelColor(list.width() - 3, list.height() - 3), tokens.surface);
    if (const QString folder = qEnvironmentVariable("QUARTERDECK_PICTURES"); !folder.isEmpty()) {
        QImage both(std::max(field.width(), list.width()), field.height() + list.height(), QImage::Format_RGB32);
        both.fill(tokens.bg);
        QPainter painter(&both);
        painter.drawImage(0, 0, field);
        painter.drawImage(0, field.height(), list);
        painter.end();
        QVERIFY(both.save(u"%1/promqledit-%2.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s)));
    }
}

QTEST_MAIN(TestPromqlEdit)
#include "tst_promqledit.moc"
