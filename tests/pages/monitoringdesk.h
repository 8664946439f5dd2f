// What the tests of the monitoring page stand on: a server that answers as Prometheus does, and a page in a folder of
// its own.
#pragma once

#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/markdesk.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/theme.h"
#include "ui/metrics/chart/chartlegend.h"
#include "ui/metrics/chart/metricchart.h"
#include "ui/metrics/panels/panelcard.h"
#include "ui/monitoring/editor/paneldialog.h"
#include "ui/monitoring/horizondialog.h"
#include "ui/monitoring/importdialog.h"
#include "ui/monitoring/monitoringdialogs.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/monitoring/panels/dashboardtabs.h"
#include "ui/monitoring/panels/dashboardview.h"
#include "ui/monitoring/panels/headingbar.h"
#include "ui/monitoring/panels/variablebar.h"
#include "ui/monitoring/sources/sourcedialog.h"
#include "ui/monitoring/sources/sourcesdialog.h"
#include "ui/monitoring/sources/sourcestrip.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

// Speaks just enough of the HTTP API v1; says what it is told to say.
class FakePrometheus : public QTcpServer {
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

    qint64 aheadMs = 0; // its clock before ours
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
        const qint64 itsNow = QDateTime::currentSecsSinceEpoch() + aheadMs / 1000;
        const qint64 to = std::min(itsNow, qint64(query.queryItemValue(u"end"_s).toDouble()));
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
        const QByteArray date =
            QLocale::c()
                .toString(QDateTime::currentDateTimeUtc().addMSecs(aheadMs), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1();
        socket.write("HTTP/1.1 " + (refused ? QByteArray("400 Bad Request") : status) + "\r\nDate: " + date
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
    QString path; // of the next file

    QString openFile(QWidget *, const QString &, const QString &) override { return path; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
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
