// Our alerts in the words of an Alertmanager.
#include "app/formats/alertmanagerwebhook.h"

#include <QJsonArray>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

Alert alertOf(const QString &instance, AlertState state)
{
    Alert alert;
    alert.labels = {{u"alertname"_s, u"HostDown"_s}, {u"instance"_s, instance}, {u"severity"_s, u"critical"_s}};
    alert.annotations = {{u"summary"_s, instance + u" is down"_s}, {u"runbook_url"_s, u"https://run/book"_s}};
    alert.state = state;
    alert.firedAt = 1'795'000'000'000;
    alert.resolvedAt = state == AlertState::Resolved ? 1'795'000'060'000 : 0;
    return alert;
}

} // namespace

class TestAlertmanagerWebhook : public QObject {
    Q_OBJECT

private slots:
    void tellsAGroup()
    {
        const QJsonObject json = toAlertmanagerWebhook({u"alerts:HostDown"_s, u"webhook"_s, u"https://q/"_s,
            {alertOf(u"db-1"_s, AlertState::Firing), alertOf(u"db-2"_s, AlertState::Resolved)}});
        QCOMPARE(json[u"version"].toString(), u"4"_s);
        QCOMPARE(json[u"groupKey"].toString(), u"alerts:HostDown"_s);
        QCOMPARE(json[u"receiver"].toString(), u"webhook"_s);
        QCOMPARE(json[u"externalURL"].toString(), u"https://q/"_s);
        QCOMPARE(json[u"status"].toString(), u"firing"_s);
        QCOMPARE(json[u"truncatedAlerts"].toInt(-1), 0);
        QCOMPARE(json[u"groupLabels"].toObject(), QJsonObject({{u"alertname"_s, u"HostDown"_s}}));
        QCOMPARE(json[u"commonLabels"].toObject(),
            QJsonObject({{u"alertname"_s, u"HostDown"_s}, {u"severity"_s, u"critical"_s}}));
        QCOMPARE(json[u"commonAnnotations"].toObject(), QJsonObject({{u"runbook_url"_s, u"https://run/book"_s}}));
        const QJsonArray alerts = json[u"alerts"].toArray();
        QCOMPARE(alerts.size(), 2);
        const QJsonObject firing = alerts[0].toObject();
        QCOMPARE(firing[u"status"].toString(), u"firing"_s);
        QCOMPARE(firing[u"startsAt"].toString(), u"2026-11-18T11:06:40.000Z"_s);
        QCOMPARE(firing[u"endsAt"].toString(), u"0001-01-01T00:00:00Z"_s);
        QCOMPARE(firing[u"fingerprint"].toString().size(), 16);
        QCOMPARE(firing[u"labels"].toObject()[u"instance"].toString(), u"db-1"_s);
        const QJsonObject resolved = alerts[1].toObject();
        QCOMPARE(resolved[u"status"].toString(), u"resolved"_s);
        QCOMPARE(resolved[u"endsAt"].toString(), u"2026-11-18T11:07:40.000Z"_s);
    }

    void isOverWhenAllAre()
    {
        const auto status = [](const QList<Alert> &alerts) {
            return toAlertmanagerWebhook({{}, {}, {}, alerts})[u"status"].toString();
        };
        QCOMPARE(status({alertOf(u"a"_s, AlertState::Resolved), alertOf(u"b"_s, AlertState::Inactive)}), u"resolved"_s);
        QCOMPARE(status({alertOf(u"a"_s, AlertState::Resolved), alertOf(u"b"_s, AlertState::NoData)}), u"firing"_s);
    }

    void cutsAStorm()
    {
        QList<Alert> alerts;
        for (int i = 0; i < 10'000; ++i)
            alerts.append(alertOf(QString::number(i), AlertState::Firing));
        alerts[0].annotations.insert(u"summary"_s, QString(100'000, u'x') + QChar(0));
        alerts[5'000].labels.remove(u"alertname"_s);
        const QJsonObject json = toAlertmanagerWebhook({{}, {}, {}, alerts});
        QCOMPARE(json[u"alerts"].toArray().size(), 100);
        QCOMPARE(json[u"truncatedAlerts"].toInt(), 9'900);
        QCOMPARE(json[u"groupLabels"].toObject(), QJsonObject()); // not all have it
        QVERIFY(
            json[u"alerts"].toArray()[0].toObject()[u"annotations"].toObject()[u"summary"].toString().size() <= 4'096);
    }

    void takesNone()
    {
        const QJsonObject json = toAlertmanagerWebhook({});
        QCOMPARE(json[u"alerts"].toArray().size(), 0);
        QCOMPARE(json[u"status"].toString(), u"resolved"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlertmanagerWebhook)
#include "tst_alertmanagerwebhook.moc"
