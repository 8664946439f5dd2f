// Against a real Alertmanager, and a real Prometheus that tells it: alerts seen, silenced, told again, inhibited.
#include "app/connectors/alertmanagerclient.h"
#include "app/connectors/prometheusalerts.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/alerts/alertmerge.h"
#include "app/domain/clock.h"
#include "app/services/errortext.h"
#include "tests/support/alertmanagerprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestAlertmanager : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isFound();
    void showsAPostedAlert();
    void silencesAndTellsAgain();
    void changesASilence();
    void refusesWhatTheServerRefuses();
    void namesTheInhibitor();
    void seesPrometheusPendingThenFiring();
    void staysWhatItWasWithoutAnAnswer();

private:
    Source source(const QString &url, SourceKind kind) const
    {
        Source made;
        made.id = SourceId{toString(kind)};
        made.kind = kind;
        made.name = toString(kind);
        made.url = url;
        return made;
    }
    template <typename T, typename Call> Result<T> ask(Call &&call)
    {
        std::optional<Result<T>> answer;
        call([&answer](const Result<T> &told) { answer = told; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 15'000); }();
        if (answer && !*answer)
            m_words = describe(answer->error());
        return answer.value_or(failure(Kind::Timeout, u"test"_s));
    }
    QList<Alert> alerts()
    {
        const auto told = ask<Told<QList<Alert>>>([this](auto callback) { m_client->alerts(this, callback); });
        return told ? told->data : QList<Alert>();
    }
    // What the server says of one alert; without labels when it does not say it.
    Alert alert(const QString &name)
    {
        for (const Alert &each : alerts()) {
            if (each.name() == name)
                return each;
        }
        return {};
    }
    void post(const QList<Labels> &alerts)
    {
        QJsonArray array;
        for (const Labels &labels : alerts) {
            QJsonObject object;
            for (const auto &[name, value] : labels.asKeyValueRange())
                object.insert(name, value);
            array.append(QJsonObject{
                {u"labels"_s, object}, {u"annotations"_s, QJsonObject{{u"summary"_s, u"<b>é</b> \u202eturned"_s}}}});
        }
        HttpRequest request;
        request.json = QJsonDocument(array).toJson();
        SourceClient server(source(m_server.url(), SourceKind::Alertmanager), m_secrets);
        const auto answer =
            ask<HttpAnswer>([&](auto callback) { server.send(u"/api/v2/alerts"_s, request, this, callback); });
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }
    Silence silence(const Labels &labels) const
    {
        const qint64 now = m_clock.nowMs();
        Silence made = silenceFor(labels, {now, now + 3'600'000});
        made.createdBy = u"Ada"_s;
        made.comment = u"a release, “v2”"_s;
        return made;
    }
    Result<QString> keep(const Silence &silence)
    {
        return ask<QString>([&](auto callback) { m_client->keep(silence, this, callback); });
    }
    Result<> expire(const QString &id)
    {
        return ask<void>([&](auto callback) { m_client->expire(id, this, callback); });
    }
    Silence kept(const QString &id)
    {
        const auto all = ask<Told<QList<Silence>>>([this](auto callback) { m_client->silences(this, callback); });
        for (const Silence &each : all.value_or(Told<QList<Silence>>()).data) {
            if (each.id == id)
                return each;
        }
        return {};
    }

    const Labels m_slow{{u"alertname"_s, u"Slow"_s}, {u"job"_s, u"api"_s}, {u"severity"_s, u"major"_s}};
    const Labels m_down{{u"alertname"_s, u"Down"_s}, {u"job"_s, u"api"_s}, {u"severity"_s, u"critical"_s}};
    AlertmanagerProcess m_server;
    SecretProvider m_secrets;
    SystemClock m_clock;
    std::unique_ptr<AlertmanagerClient> m_client;
    QString m_words; // of the last failure
};

void TestAlertmanager::initTestCase()
{
    if (!AlertmanagerProcess::isInstalled())
        QSKIP("prometheus and prometheus-alertmanager are not installed");
    QVERIFY2(m_server.start(u"/am"_s), qPrintable(m_server.error()));
    m_client =
        std::make_unique<AlertmanagerClient>(source(m_server.url(), SourceKind::Alertmanager), m_secrets, m_clock);
}

void TestAlertmanager::isFound()
{
    const auto facts = ask<SourceFacts>([this](auto callback) { m_client->test(this, callback); });
    QVERIFY2(facts, qPrintable(m_words));
    QCOMPARE(facts->product, u"Alertmanager"_s);
    QVERIFY2(facts->version.startsWith(u"0."_s), qPrintable(facts->version));
    QCOMPARE(facts->alertCount, std::optional<qint64>(0));
    QVERIFY(std::abs(facts->clockDifferenceMs.value_or(1'000'000)) < 5000);
    const auto status = ask<AlertmanagerStatus>([this](auto callback) { m_client->status(this, callback); });
    QVERIFY2(status, qPrintable(m_words));
    QCOMPARE(status->cluster, u"disabled"_s);
    QVERIFY(std::abs(status->startedAt - m_clock.nowMs()) < 60'000);
    AlertmanagerClient lost(source(m_server.url() + u"/nowhere"_s, SourceKind::Alertmanager), m_secrets, m_clock);
    const auto nothing = ask<SourceFacts>([&](auto callback) { lost.test(this, callback); });
    QCOMPARE(int(nothing.error().kind), int(Kind::NotTheApi));
}

void TestAlertmanager::showsAPostedAlert()
{
    const qint64 before = m_clock.nowMs();
    post({m_slow});
    QTRY_VERIFY_WITH_TIMEOUT(!alert(u"Slow"_s).labels.isEmpty(), 15'000);
    const Alert seen = alert(u"Slow"_s);
    QCOMPARE(seen.labels, m_slow);
    QCOMPARE(seen.annotations.value(u"summary"_s), u"<b>é</b> \u202eturned"_s);
    QCOMPARE(int(seen.state), int(AlertState::Firing));
    QVERIFY(seen.suppression.isEmpty());
    QVERIFY(std::abs(seen.firedAt - before) < 5000);
    QCOMPARE(seen.resolvedAt, 0);
    QStringList receivers = seen.receivers;
    receivers.sort();
    QCOMPARE(receivers, (QStringList{u"chat"_s, u"mail"_s}));
    // Two receivers have it; it is one alert.
    std::optional<Told<QList<AlertGroup>>> groups;
    QTRY_VERIFY_WITH_TIMEOUT((groups = ask<Told<QList<AlertGroup>>>([this](auto callback) {
        m_client->groups(this, callback);
    }).value_or(Told<QList<AlertGroup>>()))
            && !groups->data.isEmpty() && groups->data[0].receivers.size() == 2,
        15'000);
    QCOMPARE(groups->data.size(), 1);
    QCOMPARE(groups->data[0].labels, (Labels{{u"alertname"_s, u"Slow"_s}}));
    QCOMPARE(groups->data[0].alerts.size(), 1);
}

void TestAlertmanager::silencesAndTellsAgain()
{
    const auto id = keep(silence(m_slow));
    QVERIFY2(id, qPrintable(m_words));
    QTRY_COMPARE_WITH_TIMEOUT(alert(u"Slow"_s).suppression.silences, QStringList{*id}, 15'000);
    const Silence told = kept(*id);
    QCOMPARE(told.createdBy, u"Ada"_s);
    QCOMPARE(told.comment, u"a release, “v2”"_s);
    QCOMPARE(int(told.state), int(SilenceState::Active));
    QVERIFY(told.matchers == matchersOf(m_slow));
    QVERIFY(matches(told, m_slow) && !matches(told, m_down));
    QVERIFY2(expire(*id), qPrintable(m_words));
    QTRY_VERIFY_WITH_TIMEOUT(alert(u"Slow"_s).suppression.isEmpty(), 15'000);
    QCOMPARE(alert(u"Slow"_s).labels, m_slow);
    QCOMPARE(int(kept(*id).state), int(SilenceState::Expired));
    // What undoes the end of one: the same, that began in the past, as a new one.
    Silence again = told;
    again.id.clear();
    const auto back = keep(again);
    QVERIFY2(back && *back != *id, qPrintable(m_words));
    QTRY_COMPARE_WITH_TIMEOUT(alert(u"Slow"_s).suppression.silences, QStringList{*back}, 15'000);
    QCOMPARE(kept(*back).endsAt, told.endsAt);
    QVERIFY2(expire(*back), qPrintable(m_words));
    QTRY_VERIFY_WITH_TIMEOUT(alert(u"Slow"_s).suppression.isEmpty(), 15'000);
}

void TestAlertmanager::changesASilence()
{
    Silence changed = silence({{u"job"_s, u"none"_s}});
    changed.id = keep(changed).value_or(QString());
    QVERIFY2(!changed.id.isEmpty(), qPrintable(m_words));
    changed.startsAt = kept(changed.id).startsAt;
    changed.endsAt += 3'600'000;
    QCOMPARE(keep(changed).value_or(m_words), changed.id);
    QCOMPARE(kept(changed.id).endsAt, changed.endsAt);
    // Other conditions: another silence, and the old one is over.
    changed.matchers = {{u"job"_s, u"no.*"_s, true, true}};
    const QString other = keep(changed).value_or(m_words);
    QVERIFY2(other != changed.id, qPrintable(other));
    QVERIFY(kept(other).matchers == changed.matchers);
    QCOMPARE(int(kept(changed.id).state), int(SilenceState::Expired));
    QVERIFY(expire(other));
}

void TestAlertmanager::refusesWhatTheServerRefuses()
{
    const QString unknown = u"00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(int(expire(unknown).error().kind), int(Kind::NotFound));
    Silence gone = silence(m_slow);
    gone.id = unknown;
    QCOMPARE(int(keep(gone).error().kind), int(Kind::NotFound));
    Silence strange = silence(m_slow);
    strange.matchers = {{u"no name"_s, u"a"_s}};
    const auto refused = keep(strange);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(Kind::QueryRejected));
    QVERIFY2(refused.error().detail.contains(u"no name"_s), qPrintable(refused.error().detail));
}

void TestAlertmanager::namesTheInhibitor()
{
    post({m_down, m_slow});
    QTRY_COMPARE_WITH_TIMEOUT(alert(u"Slow"_s).suppression.inhibitedBy, QStringList{fingerprint(m_down)}, 15'000);
    const auto known = merged({}, {{AlertOrigin::Alertmanager, {}, m_clock.nowMs(), {}, alerts()}}, m_clock.nowMs());
    QCOMPARE(known.size(), 2);
    for (const KnownAlert &each : known) {
        if (each.alert.name() == u"Slow"_s)
            QCOMPARE(each.alert.suppression.inhibitedBy, QStringList{fingerprint(m_down)});
        else
            QVERIFY(each.alert.suppression.isEmpty());
    }
}

void TestAlertmanager::seesPrometheusPendingThenFiring()
{
    QVERIFY2(m_server.startPrometheus(
                 "groups:\n  - name: lab\n    interval: 1s\n    rules:\n"
                 "      - alert: Late\n        expr: vector(1) > 0\n        for: 4s\n        keep_firing_for: 30s\n"
                 "        labels: {severity: minor}\n        annotations: {summary: 'at {{ $value }}'}\n"
                 "      - record: a:b\n        expr: vector(2)\n"),
        qPrintable(m_server.error()));
    PrometheusAlerts prometheus(source(m_server.prometheusUrl(), SourceKind::Prometheus), m_secrets, m_clock);
    const auto late = [&] {
        const auto told = ask<Told<QList<Alert>>>([&](auto callback) { prometheus.alerts(this, callback); });
        return told ? told->data.value(0) : Alert();
    };
    QTRY_COMPARE_WITH_TIMEOUT(int(late().state), int(AlertState::Pending), 15'000);
    const Alert pending = late();
    QCOMPARE(pending.value, 1.0);
    QCOMPARE(pending.annotations.value(u"summary"_s), u"at 1"_s);
    QVERIFY(std::abs(pending.activeAt - m_clock.nowMs()) < 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(int(late().state), int(AlertState::Firing), 15'000);
    QCOMPARE(late().activeAt, pending.activeAt);
    QTRY_VERIFY_WITH_TIMEOUT(!alert(u"Late"_s).labels.isEmpty(), 15'000);

    const auto rules = ask<Told<QList<ServerRuleGroup>>>([&](auto callback) { prometheus.rules(this, callback); });
    QVERIFY2(rules, qPrintable(m_words));
    QCOMPARE(rules->data.size(), 1);
    QCOMPARE(rules->data[0].intervalMs, 1000);
    QCOMPARE(rules->data[0].rules.size(), 1);
    QCOMPARE(rules->data[0].rules[0].forMs, 4000);
    QCOMPARE(rules->data[0].rules[0].keepFiringForMs, 30'000);
    QCOMPARE(rules->data[0].rules[0].health, u"ok"_s);
    const auto offered = ask<Told<QStringList>>([&](auto callback) { prometheus.alertmanagers(this, callback); });
    QCOMPARE(offered.value_or(Told<QStringList>()).data, QStringList{m_server.url()});

    // By the labels that the Alertmanager has it under.
    QCOMPARE(late().labels, alert(u"Late"_s).labels);
    QCOMPARE(late().labels.value(u"cluster"_s), u"prod 1"_s);
    // Told by both, it is one: since when and at which value from Prometheus, the rest from the Alertmanager.
    const qint64 now = m_clock.nowMs();
    const auto known = merged({},
        {{AlertOrigin::Prometheus, {u"p"_s}, now, {}, {late()}},
            {AlertOrigin::Alertmanager, {u"a"_s}, now, {}, alerts()}},
        now);
    const auto one =
        std::find_if(known.begin(), known.end(), [](const KnownAlert &each) { return each.alert.name() == u"Late"_s; });
    QVERIFY(one != known.end());
    QCOMPARE(one->tellings.size(), 2);
    QCOMPARE(one->alert.activeAt, pending.activeAt);
    QVERIFY(one->alert.firedAt >= pending.activeAt + 3999); // one of them rounds
    QCOMPARE(one->alert.value, 1.0);
    QVERIFY(!one->alert.receivers.isEmpty());
}

void TestAlertmanager::staysWhatItWasWithoutAnAnswer()
{
    const qint64 now = m_clock.nowMs();
    auto known = merged({}, {{AlertOrigin::Alertmanager, {u"a"_s}, now, {}, alerts()}}, now);
    QCOMPARE(known.size(), 3);
    m_server.stop();
    const auto told = ask<Told<QList<Alert>>>([this](auto callback) { m_client->alerts(this, callback); });
    QCOMPARE(int(told.error().kind), int(Kind::Refused));
    known = merged(known, {{AlertOrigin::Alertmanager, {u"a"_s}, now + 10'000, AlertReport::Extent::None, {}}}, now);
    QCOMPARE(known.size(), 3);
    for (const KnownAlert &each : known) {
        QCOMPARE(int(each.alert.state), int(AlertState::Firing));
        QCOMPARE(each.unknownSince, now);
    }
}

QTEST_GUILESS_MAIN(TestAlertmanager)
#include "tst_alertmanager.moc"
