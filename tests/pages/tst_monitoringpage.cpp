// The monitoring page over a real console and a server on loopback: driven by mouse and keys, through what goes wrong.
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/theme.h"
#include "ui/monitoring/chartlegend.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/monitoring/panelcard.h"
#include "ui/monitoring/paneldialog.h"
#include "ui/monitoring/sourcedialog.h"
#include "ui/monitoring/sourcesdialog.h"
#include "ui/monitoring/sourcestrip.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

// Speaks just enough of the HTTP API v1; says what it is told to say.
class FakePrometheus : public QTcpServer {
    Q_OBJECT
public:
    QByteArray status = "200 OK";
    std::function<QByteArray(const QString &path, const QUrlQuery &query)> answer;
    int requests = 0;

    FakePrometheus()
    {
        answer = [this](const QString &path, const QUrlQuery &query) { return wellAnswer(path, query); };
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
        const bool listening = listen(QHostAddress::LocalHost);
        Q_ASSERT(listening);
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

    QStringList instances{u"api-1"_s, u"api-2"_s, u"api-3"_s};

    QByteArray wellAnswer(const QString &path, const QUrlQuery &query) const
    {
        if (path.endsWith(u"buildinfo"_s))
            return R"({"status":"success","data":{"version":"2.42.0"}})";
        const QString expr = query.queryItemValue(u"query"_s, QUrl::FullyDecoded);
        if (expr.contains(u"broken("_s))
            return R"({"status":"error","errorType":"bad_data","error":"1:7: parse error: unclosed left parenthesis"})";
        if (!path.endsWith(u"query_range"_s))
            return R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"4242"]}]}})";
        const qint64 from = qint64(query.queryItemValue(u"start"_s).toDouble());
        const qint64 to = qint64(query.queryItemValue(u"end"_s).toDouble());
        const qint64 step = std::max(qint64(1), qint64(query.queryItemValue(u"step"_s).toDouble()));
        QJsonArray result;
        for (qsizetype i = 0; i < instances.size() && !expr.contains(u"nothing"_s); ++i) {
            QJsonArray values;
            for (qint64 t = from; t <= to; t += step)
                values.append(QJsonArray{double(t), QString::number(valueAt(expr, int(i), t))});
            result.append(
                QJsonObject{{u"metric"_s, QJsonObject{{u"__name__"_s, expr}, {u"instance"_s, instances.at(i)}}},
                    {u"values"_s, values}});
        }
        return QJsonDocument(QJsonObject{{u"status"_s, u"success"_s},
                                 {u"data"_s, QJsonObject{{u"resultType"_s, u"matrix"_s}, {u"result"_s, result}}}})
            .toJson();
    }

private:
    // A believable line: slow waves, fast noise, and a hump.
    static double valueAt(const QString &expr, int series, qint64 t)
    {
        const double seed = double(qHash(expr, 7) % 97);
        const double slow = std::sin(double(t) / 260 + seed + series * 1.7);
        const double quick = std::sin(double(t) / 31 + seed * 3 + series) * 0.25;
        const double noise = double(qHash(t / 5, size_t(series)) % 1000) / 1000 - 0.5;
        return 0.45 + 0.16 * slow + 0.08 * quick + 0.03 * noise + 0.04 * series;
    }

    void read(QTcpSocket &socket)
    {
        QByteArray &bytes = m_received[&socket];
        bytes += socket.readAll();
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        static const QRegularExpression length(u"content-length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        const qsizetype wanted = length.match(QString::fromLatin1(bytes.left(head))).captured(1).toLongLong();
        if (bytes.size() < head + 4 + wanted)
            return;
        const QString target = QString::fromLatin1(bytes.left(bytes.indexOf("\r\n"))).section(u' ', 1, 1);
        QString form = QString::fromLatin1(bytes.mid(head + 4, wanted));
        if (form.isEmpty())
            form = target.section(u'?', 1);
        m_received.remove(&socket);
        ++requests;
        const QByteArray body = answer(target.section(u'?', 0, 0), QUrlQuery(form));
        const bool refused = body.contains("\"status\":\"error\"");
        socket.write("HTTP/1.1 " + (refused ? QByteArray("400 Bad Request") : status)
            + "\r\nContent-Type: " + (body.startsWith('{') ? "application/json" : "text/html")
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_received;
};

class AnsweringDialogs : public Dialogs {
public:
    bool answer = true;
    QString asked;

    bool confirm(QWidget *, const QString &question, const QString &, const QString &, bool) override
    {
        asked = question;
        return answer;
    }
};

// A console in a folder of its own, and the page over it.
struct Desk {
    QTemporaryDir folder;
    SystemClock clock;
    Theme theme;
    AnsweringDialogs dialogs;
    FakePrometheus server;
    std::unique_ptr<Console> console;
    std::unique_ptr<MonitoringPage> page;

    explicit Desk(QSize size = {1096, 744})
    {
        theme.choose(u"light"_s);
        auto opened = Console::open({folder.path()}, clock);
        Q_ASSERT(opened);
        console = std::move(*opened);
        page = std::make_unique<MonitoringPage>(*console, theme, dialogs);
        page->resize(size);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    ~Desk()
    {
        page.reset(); // before what it looks at
        console.reset();
    }

    Source addSource(int pollMs = 1000)
    {
        Source source;
        source.name = u"production"_s;
        source.url = server.url();
        source.pollMs = pollMs;
        source.timeoutMs = 2000;
        auto added = console->sources().addPrometheus(source);
        Q_ASSERT(added);
        return *added;
    }
    void removePanels()
    {
        Dashboard empty = dashboard();
        empty.panels.clear();
        QVERIFY(console->dashboards().save(empty));
    }
    Dashboard dashboard() const { return console->dashboards().dashboards().value_or(QList<Dashboard>{}).value(0); }
    void addPanel(const SourceId &source, const QString &title, const QString &expr, Unit unit = Unit::None,
        std::optional<double> threshold = {})
    {
        Panel panel;
        panel.title = title;
        panel.source = source;
        panel.queries = {{expr, {}}};
        panel.unit = unit;
        if (threshold)
            panel.thresholds = {{*threshold, ThresholdLevel::Critical}};
        QVERIFY(console->dashboards().save(added(dashboard(), panel)));
    }
    PanelCard *card(const QString &title) const
    {
        for (PanelCard *card : page->cards()) {
            if (card->panel().title == title)
                return card;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text, QWidget *within = nullptr) const
    {
        for (QPushButton *button : (within ? within : page.get())->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    template <typename DialogType> DialogType *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<DialogType *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void shoot(const QString &name)
    {
        const QString to = qEnvironmentVariable("QD_SHOTS");
        if (to.isEmpty())
            return;
        for (const QString &choice : {u"light"_s, u"dark"_s}) {
            theme.choose(choice);
            QCoreApplication::processEvents();
            page->grab().save(u"%1/monitoring-%2-%3.png"_s.arg(to, name, choice));
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->isVisible() && qobject_cast<QDialog *>(widget))
                    widget->grab().save(u"%1/monitoring-%2-dialog-%3.png"_s.arg(to, name, choice));
            }
        }
        theme.choose(u"light"_s);
    }
};

} // namespace

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
                          << u"not as Prometheus does"_s;
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
    QTest::mouseClick(desk.button(u"Add Prometheus…"_s, desk.dialog<SourcesDialog>()), Qt::LeftButton);
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
    QTest::keyClicks(field(u"Query"_s), u"broken("_s);
    const auto says = [dialog](const QString &words) {
        for (const Label *label : dialog->findChildren<Label *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"unclosed left parenthesis"_s), 15'000);
    field(u"Query"_s)->clear();
    QTest::keyClicks(field(u"Query"_s), u"requests"_s);
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
