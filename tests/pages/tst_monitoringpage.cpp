// The monitoring page over a real console and a server on loopback: driven by mouse and keys, through what goes wrong.
#include "tests/pages/monitoringdesk.h"
#include "ui/metrics/promql/promqledit.h"

class TestMonitoringPage : public QObject {
    Q_OBJECT

private slots:
    void saysWhatToDoFirst();
    void chartsWhatASourceAnswers();
    void saysWhichSourceIsDownAndComesBack();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void choosesTheRangeByMouseAndKeys();
    void pausesBySpace();
    void restsWhileHidden();
    void addsAPrometheusByHand();
    void addsAServerThatIsDown();
    void addsAndEditsAPanel();
    void changesPanelsFromTheirMenu();
    void removesASource();
    void showsHostileNamesAsText();
    void weathersAStorm();
    void fitsManySizes_data();
    void fitsManySizes();
};

void TestMonitoringPage::saysWhatToDoFirst()
{
    Desk desk;
    QPushButton *watch = desk.button(u"Watch this host"_s);
    QVERIFY(watch);
    desk.shoot(u"first"_s);
    QTest::mouseClick(watch, Qt::LeftButton);
    QTRY_VERIFY(!desk.page->cards().isEmpty());
    desk.console->startRecording();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page->cards().constFirst()->chart()->isEmpty(), 15'000);
    desk.shoot(u"host"_s);
}

void TestMonitoringPage::chartsWhatASourceAnswers()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"Response time p95"_s, u"latency"_s, Unit::Seconds, 0.9);
    desk.addPanel(source.id, u"Requests"_s, u"requests"_s, Unit::PerSecond);
    desk.addPanel(source.id, u"Processor"_s, u"cpu"_s, Unit::Ratio, 0.9);
    desk.addPanel(source.id, u"Database connections"_s, u"connections"_s, Unit::Count);
    desk.console->startRecording();
    QTRY_COMPARE(desk.page->cards().size(), 4);
    for (PanelCard *card : desk.page->cards()) {
        QTRY_COMPARE_WITH_TIMEOUT(card->chart()->lines().size(), size_t(3), 15'000);
        QTRY_VERIFY(!card->chart()->isEmpty());
        QCOMPARE(card->stateText(), QString());
    }
    QTRY_VERIFY(desk.page->findChild<SourceStrip *>()->texts().contains(u"production: up"_s));
    // It grows by itself.
    const qint64 newest = desk.card(u"Requests"_s)->chart()->lines()[0].times.back();
    QTRY_VERIFY_WITH_TIMEOUT(desk.card(u"Requests"_s)->chart()->lines()[0].times.back() > newest, 15'000);
    desk.shoot(u"charts"_s);
    QTest::mouseMove(desk.card(u"Requests"_s)->chart(), QPoint(280, 60));
    desk.shoot(u"crosshair"_s);
}

void TestMonitoringPage::saysWhichSourceIsDownAndComesBack()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"Requests"_s, u"requests"_s, Unit::PerSecond);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(u"Requests"_s));
    PanelCard *card = desk.card(u"Requests"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!card->chart()->isEmpty(), 15'000);
    const quint16 port = desk.server.serverPort();
    desk.server.close();
    QTRY_VERIFY_WITH_TIMEOUT(card->stateText().contains(u"Unknown since"_s), 15'000);
    QVERIFY2(card->stateText().contains(u"Last sample"_s), qPrintable(card->stateText()));
    const auto notices = [&desk] {
        QStringList words;
        for (const MessageBar *bar : desk.page->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                words.append(bar->words());
        }
        return words;
    };
    QTRY_COMPARE(notices().size(), 1);
    QVERIFY2(notices().constFirst().contains(u"refused"_s), qPrintable(notices().constFirst()));
    QVERIFY2(!card->chart()->isEmpty(), "the last good picture stays");
    QTRY_VERIFY(desk.page->findChild<SourceStrip *>()->texts().constFirst().contains(u"down since"_s));
    desk.shoot(u"down"_s);
    QVERIFY(desk.server.listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE_WITH_TIMEOUT(card->stateText(), QString(), 60'000);
    QTRY_COMPARE(notices(), QStringList());
}

void TestMonitoringPage::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body"); // empty: as it is asked
    QTest::addColumn<QString>("words");
    QTest::addRow("a query with a syntax error")
        << u"broken("_s << QByteArray("200 OK") << QByteArray() << u"unclosed"_s;
    QTest::addRow("HTML") << u"x"_s << QByteArray("200 OK") << QByteArray("<html><body>Welcome</body></html>")
                          << u"another API"_s;
    QTest::addRow("truncated JSON") << u"x"_s << QByteArray("200 OK")
                                    << QByteArray(R"({"status":"success","data":{"re)") << u"cut short"_s;
    QTest::addRow("500") << u"x"_s << QByteArray("500 Internal Server Error") << QByteArray("oops") << u"500"_s;
}

void TestMonitoringPage::tellsWhatIsWrong()
{
    QFETCH(QString, expr);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    Desk desk;
    desk.server.status = status;
    if (!body.isEmpty())
        desk.server.answer = [body](const QString &, const QUrlQuery &) { return body; };
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"Wrong"_s, expr);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(u"Wrong"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card(u"Wrong"_s)->stateText().isEmpty(), 15'000);
    // A query that is wrong is its panel's fault; what is wrong with the source is said once for all panels.
    const auto said = [&desk] {
        QString all = desk.card(u"Wrong"_s)->stateText();
        for (const MessageBar *bar : desk.page->findChildren<MessageBar *>())
            all += u" | "_s + bar->words();
        return all;
    };
    QTRY_VERIFY2(said().contains(words), qPrintable(said()));
    desk.shoot(u"wrong"_s);
}

void TestMonitoringPage::choosesTheRangeByMouseAndKeys()
{
    Desk desk;
    const Source source = desk.addSource();
    Q_UNUSED(source);
    QTRY_VERIFY(!desk.page->cards().isEmpty());
    QPushButton *day = desk.button(u"24 h"_s);
    QVERIFY(day);
    QTest::mouseClick(day, Qt::LeftButton);
    QCOMPARE(toString(desk.page->timeRange().choice()), u"24h"_s);
    QCOMPARE(desk.console->settings().range.value(), u"24h"_s);
    QCOMPARE(desk.page->cards().constFirst()->chart()->length(), 24 * 3600'000);
    QTest::keyClick(day, Qt::Key_Right);
    QTRY_COMPARE(toString(desk.page->timeRange().choice()), u"7d"_s);
    desk.shoot(u"week"_s);
}

void TestMonitoringPage::pausesBySpace()
{
    Desk desk;
    desk.addSource();
    QTRY_VERIFY(!desk.page->cards().isEmpty());
    MetricChart *chart = desk.page->cards().constFirst()->chart();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Space);
    QVERIFY(!desk.page->timeRange().isLive());
    QVERIFY(desk.button(u"Follow live"_s));
    desk.shoot(u"paused"_s);
    QTest::mouseClick(desk.button(u"Follow live"_s), Qt::LeftButton);
    QVERIFY(desk.page->timeRange().isLive());
}

void TestMonitoringPage::restsWhileHidden()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"Requests"_s, u"requests"_s);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(u"Requests"_s));
    MetricChart *chart = desk.card(u"Requests"_s)->chart();
    QTRY_VERIFY_WITH_TIMEOUT(!chart->isEmpty(), 15'000);
    desk.page->hide();
    QSignalSpy arrived(&desk.console->recorder(), &MetricRecorder::samplesArrived);
    QSignalSpy drawn(chart, &MetricChart::valuesChanged);
    QTRY_VERIFY_WITH_TIMEOUT(arrived.count() >= 2, 15'000);
    QCOMPARE(drawn.count(), 0);
    desk.page->show();
    QTRY_VERIFY_WITH_TIMEOUT(drawn.count() > 0, 15'000);
}

void TestMonitoringPage::addsAPrometheusByHand()
{
    Desk desk;
    QTest::mouseClick(desk.button(u"Sources…"_s), Qt::LeftButton);
    QVERIFY(desk.dialog<SourcesDialog>());
    const auto kinds = desk.dialog<SourcesDialog>()->findChild<QMenu *>()->actions();
    QCOMPARE(kinds.size(), 4);
    QCOMPARE(kinds[0]->text(), u"Add Prometheus…"_s);
    kinds[0]->trigger();
    auto *dialog = desk.dialog<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(dialog->messages()->words().contains(u"address"_s), "an empty address is asked for");
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().constFirst(), desk.server.url());
    QTest::mouseClick(desk.button(u"Test"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->messages()->words().contains(u"2.42.0"_s), 15'000);
    QVERIFY2(dialog->messages()->words().contains(u"4,242"_s) || dialog->messages()->words().contains(u"4242"_s),
        qPrintable(dialog->messages()->words()));
    desk.shoot(u"source"_s);
    QPointer<SourceDialog> open(dialog);
    QTest::mouseClick(desk.button(u"Add"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), 15'000);
    const auto sources = desk.console->sources().sources();
    QCOMPARE(sources->size(), 1);
    QCOMPARE(sources->first().name, u"127.0.0.1"_s);
    QTRY_VERIFY(!desk.page->cards().isEmpty());
}

void TestMonitoringPage::addsAServerThatIsDown()
{
    Desk desk;
    desk.server.close();
    desk.page->addPrometheus();
    auto *dialog = desk.dialog<SourceDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().constFirst(), u"http://127.0.0.1:1"_s);
    QTest::mouseClick(desk.button(u"Add"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Add all the same"_s, dialog), 15'000);
    QVERIFY(dialog->messages()->words().contains(u"refused"_s));
    QCOMPARE(desk.console->sources().sources()->size(), 0);
    desk.shoot(u"source-down"_s);
    QTest::mouseClick(desk.button(u"Add all the same"_s, dialog), Qt::LeftButton);
    QTRY_COMPARE(desk.console->sources().sources()->size(), 1);
}

void TestMonitoringPage::addsAndEditsAPanel()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    QTRY_VERIFY(desk.button(u"Add a panel…"_s));
    desk.shoot(u"no-panel"_s);
    QTest::mouseClick(desk.button(u"Add a panel…"_s), Qt::LeftButton);
    auto *dialog = desk.dialog<PanelDialog>();
    QVERIFY(dialog);
    const auto field = [dialog](const QString &name) {
        for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no field %s", qPrintable(name));
    };
    QTest::keyClicks(field(u"Title"_s), u"Requests"_s);
    auto *query = dialog->findChild<PromqlEdit *>();
    QTest::keyClicks(query, u"broken("_s);
    const auto says = [dialog](const QString &words) {
        for (const Label *label : dialog->findChildren<Label *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"unclosed left parenthesis"_s), 15'000);
    query->selectAll();
    QTest::keyClicks(query, u"requests"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<MetricChart *>()->isEmpty(), 15'000);
    QTest::keyClicks(field(u"Threshold"_s), u"many"_s);
    QTest::mouseClick(desk.button(u"Add"_s, dialog), Qt::LeftButton);
    QVERIFY(dialog->messages()->words().contains(u"number"_s));
    field(u"Threshold"_s)->clear();
    QTest::keyClicks(field(u"Threshold"_s), u"0.8"_s);
    desk.shoot(u"panel"_s);
    QTest::mouseClick(desk.button(u"Add"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY(desk.card(u"Requests"_s));
    QCOMPARE(desk.card(u"Requests"_s)->panel().thresholds.value(0).value, 0.8);
}

void TestMonitoringPage::changesPanelsFromTheirMenu()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
        desk.addPanel(source.id, title, title.toLower());
    const auto order = [&desk] {
        QStringList titles;
        for (const PanelCard *card : desk.page->cards())
            titles.append(card->panel().title);
        return titles.join(u' ');
    };
    const auto act = [&desk](const QString &title, const QString &action) {
        for (QAction *each : desk.card(title)->menu()->actions()) {
            if (each->text() == action)
                each->trigger();
        }
    };
    QTRY_COMPARE(order(), u"A B C"_s);
    PanelCard *first = desk.card(u"A"_s);
    act(u"B"_s, u"Duplicate"_s);
    QTRY_COMPARE(order(), u"A B C B (copy)"_s);
    QCOMPARE(desk.card(u"A"_s), first);
    act(u"A"_s, u"Remove"_s);
    QTRY_COMPARE(order(), u"C B B (copy)"_s); // what stood under it moved up
    desk.shoot(u"removed"_s);
    QTest::mouseClick(desk.button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(order(), u"A B C B (copy)"_s);
}

void TestMonitoringPage::removesASource()
{
    Desk desk;
    desk.addSource();
    QTest::mouseClick(desk.button(u"Sources…"_s), Qt::LeftButton);
    auto *dialog = desk.dialog<SourcesDialog>();
    QVERIFY(dialog);
    desk.shoot(u"sources"_s);
    QPushButton *remove = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Remove production"_s)
            remove = button;
    }
    QVERIFY(remove);
    desk.dialogs.answer = false;
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(desk.dialogs.asked.contains(u"production"_s));
    QCOMPARE(desk.console->sources().sources()->size(), 1);
    desk.dialogs.answer = true;
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_COMPARE(desk.console->sources().sources()->size(), 0);
    QTRY_VERIFY(desk.button(u"Watch this host"_s));
}

void TestMonitoringPage::showsHostileNamesAsText()
{
    Desk desk;
    const QString hostile = u"<img src=x><b>bold</b>"_s;
    desk.server.instances = {hostile, u"plain"_s};
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, hostile, u"requests"_s);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(hostile));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card(hostile)->chart()->isEmpty(), 15'000);
    for (const QLabel *label : desk.page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(desk.card(hostile)->chart()->lines()[0].name == hostile);
    desk.shoot(u"hostile"_s);
}

void TestMonitoringPage::weathersAStorm()
{
    Desk desk;
    desk.server.instances.clear();
    for (int i = 0; i < 200; ++i)
        desk.server.instances.append(u"pod-%1-of-a-deployment-with-a-long-name"_s.arg(i, 3));
    const Source source = desk.addSource(5000);
    desk.removePanels();
    desk.addPanel(source.id, u"Storm"_s, u"requests"_s, Unit::PerSecond);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(u"Storm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.card(u"Storm"_s)->chart()->lines().size(), size_t(200), 30'000);
    desk.shoot(u"storm"_s);
}

void TestMonitoringPage::fitsManySizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("a window of 1280x800") << QSize(1096, 744);
    QTest::addRow("a window of 1920x1080") << QSize(1736, 1024);
    QTest::addRow("narrow") << QSize(700, 600);
}

void TestMonitoringPage::fitsManySizes()
{
    QFETCH(QSize, size);
    Desk desk(size);
    const Source source = desk.addSource();
    desk.removePanels();
    for (int i = 1; i <= 8; ++i)
        desk.addPanel(source.id, u"Panel %1"_s.arg(i), u"metric_%1"_s.arg(i), Unit::Ratio, 0.9);
    desk.console->startRecording();
    QTRY_COMPARE(desk.page->cards().size(), 8);
    for (PanelCard *card : desk.page->cards()) {
        if (!card->visibleRegion().isEmpty())
            QTRY_VERIFY_WITH_TIMEOUT(!card->chart()->isEmpty(), 15'000);
    }
    // What is far out of sight costs its source nothing, and is there when one looks.
    auto *area = desk.page->findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page->cards().constLast()->chart()->isEmpty(), 15'000);
    QTRY_COMPARE(desk.page->size(), size);
    for (PanelCard *card : desk.page->cards()) {
        QVERIFY2(card->height() >= 240, "a chart lower than that says nothing");
        QVERIFY(card->width() >= 300);
        for (PanelCard *other : desk.page->cards())
            QVERIFY(card == other || !card->geometry().intersects(other->geometry()));
    }
    desk.shoot(u"%1x%2"_s.arg(size.width()).arg(size.height()));
}

QTEST_MAIN(TestMonitoringPage)
#include "tst_monitoringpage.moc"
