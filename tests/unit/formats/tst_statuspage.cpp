// The public page of how production is, and its JSON: what is said, in which order, and what must not get in.
#include "app/formats/statuspage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

using Open = StatusIncident::State;

constexpr qint64 at = 1'795'000'320'000; // 2026-11-18T11:12:00Z

StatusWords words()
{
    StatusWords made;
    made.states = {{StatusPage::State::Operational, u"All is well."_s}, {StatusPage::State::Degraded, u"Slow."_s},
        {StatusPage::State::Down, u"Down."_s}, {StatusPage::State::Maintenance, u"Works."_s}};
    made.incidentStates = {{Open::Investigating, u"Investigating"_s}, {Open::Identified, u"Identified"_s},
        {Open::Monitoring, u"Monitoring"_s}, {Open::Resolved, u"Resolved"_s}};
    made.situations = {{Situation::Update, u"Update"_s}, {Situation::Declared, u"New"_s}};
    made.now = u"Now"_s;
    made.nothing = u"No incident is open."_s;
    made.before = u"Before"_s;
    made.updatedAt = u"Updated %1."_s;
    return made;
}

StatusPage page(const QList<StatusIncident> &incidents = {})
{
    StatusPage made;
    made.title = u"Status"_s;
    made.language = u"en"_s;
    made.updatedAtMs = at;
    made.zone = QTimeZone("Europe/Paris");
    made.incidents = incidents;
    return made;
}

QString htmlOf(const StatusPage &page)
{
    return QString::fromUtf8(toStatusHtml(page, words()));
}

// Words in the order of the page, without its head.
QString shownBy(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return html.section(u"<body>"_s, 1).replace(tag, u" "_s).simplified();
}

} // namespace

class TestStatusPage : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void saysTheStateInWords_data();
    void saysTheStateInWords();
    void speaksTheReadersLanguage();
    void ordersByTime();
    void standsAlone();
    void letsNothingIn_data();
    void letsNothingIn();
    void writesJson();
};

void TestStatusPage::tells_data()
{
    QTest::addColumn<StatusPage>("page");
    QTest::addColumn<QString>("shown");
    const QString end = u"Updated 18 November 2026, 12:12"_s;
    QTest::newRow("nothing is open") << page() << u"Status All is well. Now No incident is open. "_s + end;
    QTest::newRow("one is open") << page(
        {{u"The shop"_s, Open::Identified, {{at - 60'000, Situation::Declared, u"It is *slow*."_s}}}})
                                 << u"Status All is well. Now The shop Identified New 18 November 2026, 12:11"_s;
    QTest::newRow("nothing was said yet")
        << page({{u"The shop"_s, Open::Investigating, {}}}) << u"Now The shop Investigating "_s + end;
    QTest::newRow("one is over") << page({{u"The shop"_s, Open::Resolved, {}}})
                                 << u"Now No incident is open. Before The shop Resolved "_s + end;
    QTest::newRow("the open one first") << page({{u"A"_s, Open::Resolved, {}}, {u"B"_s, Open::Monitoring, {}}})
                                        << u"Now B Monitoring Before A Resolved "_s + end;
}

void TestStatusPage::tells()
{
    QFETCH(StatusPage, page);
    QFETCH(QString, shown);
    const QString html = htmlOf(page);
    QVERIFY2(shownBy(html).contains(shown), qPrintable(shownBy(html)));
    QVERIFY(html.contains(u"<time datetime=\"2026-11-18T12:12:00+01:00\">"_s));
}

void TestStatusPage::saysTheStateInWords_data()
{
    QTest::addColumn<StatusPage::State>("state");
    QTest::addColumn<QString>("markup");
    const auto row = [](const char *name, StatusPage::State state, const QString &said) {
        QTest::newRow(name) << state
                            << u"<p role=\"status\" class=\"now "_s + QString::fromLatin1(name) + u"\">"_s + said;
    };
    row("operational", StatusPage::State::Operational, u"All is well."_s);
    row("degraded", StatusPage::State::Degraded, u"Slow."_s);
    row("down", StatusPage::State::Down, u"Down."_s);
    row("maintenance", StatusPage::State::Maintenance, u"Works."_s);
}

void TestStatusPage::saysTheStateInWords()
{
    QFETCH(StatusPage::State, state);
    QFETCH(QString, markup);
    StatusPage shown = page();
    shown.state = state;
    QVERIFY(htmlOf(shown).contains(markup));
    QCOMPARE(QJsonDocument::fromJson(toStatusJson(shown))[u"state"_s].toString(), toString(state));
    QVERIFY(markup.contains(toString(state)));
}

void TestStatusPage::speaksTheReadersLanguage()
{
    StatusPage french = page();
    french.language = u"fr"_s;
    const QString html = htmlOf(french);
    QVERIFY(html.contains(u"<html lang=\"fr\">"_s));
    QVERIFY2(html.contains(u"18 novembre 2026, 12:12"_s), qPrintable(shownBy(html)));
}

void TestStatusPage::ordersByTime()
{
    const StatusPage shown = page({{u"A"_s, Open::Monitoring,
        {{at - 2000, Situation::Update, u"second"_s}, {at - 3000, Situation::Declared, u"first"_s},
            {at - 1000, Situation::Restored, u"third"_s}}}});
    const QString said = shownBy(htmlOf(shown));
    QVERIFY(said.indexOf(u"third"_s) < said.indexOf(u"second"_s));
    QVERIFY(said.indexOf(u"second"_s) < said.indexOf(u"first"_s));
    const QJsonArray updates = QJsonDocument::fromJson(toStatusJson(shown))[u"incidents"_s][0][u"updates"_s].toArray();
    QCOMPARE(updates[0][u"markdown"_s].toString(), u"third"_s);
    QCOMPARE(updates[2][u"markdown"_s].toString(), u"first"_s);
}

void TestStatusPage::standsAlone()
{
    const QString html = htmlOf(page({{u"A"_s, Open::Identified,
        {{at, Situation::Update,
            u"# Big\n\n[site](https://x.org) [INC-1](quarterdeck:incident/1) ![chart](https://x.org/a.png) ![own](attachment:01234567-89ab-7def-8123-456789abcdef)"_s}}}}));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"<meta http-equiv=\"refresh\" content=\"60\">"_s));
    QVERIFY(html.contains(u"prefers-color-scheme:dark"_s));
    QVERIFY(html.contains(u"<h4>Big</h4>"_s));
    QCOMPARE(html.count(u"<h1>"_s), 1);
    for (const QString &gone :
        {u"<script"_s, u"<img"_s, u"<link"_s, u"url("_s, u"@import"_s, u"quarterdeck:"_s, u"attachment:"_s})
        QVERIFY2(!html.contains(gone), qPrintable(gone));
    QVERIFY(html.contains(u"<a href=\"https://x.org\">site</a> INC-1 chart own"_s));
}

void TestStatusPage::letsNothingIn_data()
{
    QTest::addColumn<StatusPage>("page");
    const QString evil = u"</title></style><script>x</script><img src=x onerror=x>\" & %1 %2"_s;
    StatusPage titled = page();
    titled.title = evil;
    QTest::newRow("title") << titled;
    StatusPage spoken = page();
    spoken.language = u"en\"><script>x</script>"_s;
    QTest::newRow("language") << spoken;
    QTest::newRow("incident") << page({{evil, Open::Identified, {}}});
    QTest::newRow("update") << page({{u"A"_s, Open::Identified, {{at, Situation::Update, evil}}}});
    QTest::newRow("block of HTML") << page(
        {{u"A"_s, Open::Identified, {{at, Situation::Update, u"<script>\nx\n</script>\n"_s}}}});
    QTest::newRow("address") << page(
        {{u"A"_s, Open::Identified, {{at, Situation::Update, u"[x](javascript:x) [y](https://x.org/\"><script>)"_s}}}});
}

void TestStatusPage::letsNothingIn()
{
    QFETCH(StatusPage, page);
    const QString html = htmlOf(page);
    for (const QString &gone : {u"<script"_s, u"<img"_s, u"javascript:"_s, u"raw HTML"_s})
        QVERIFY2(!html.contains(gone), qPrintable(html));
    QCOMPARE(html.count(u"</title>"_s), 1);
    QCOMPARE(html.count(u"</style>"_s), 1);
    QVERIFY(QJsonDocument::fromJson(toStatusJson(page)).isObject());
}

void TestStatusPage::writesJson()
{
    StatusPage shown = page({{u"The \"shop\""_s, Open::Monitoring,
        {{at - 1000, Situation::Restored,
            u"[INC-1](quarterdeck:incident/1): see ![CPU](attachment:01234567-89ab-7def-8123-456789abcdef)"_s}}}});
    shown.state = StatusPage::State::Degraded;
    const QJsonObject json = QJsonDocument::fromJson(toStatusJson(shown)).object();
    const QJsonObject expected{{u"title"_s, u"Status"_s}, {u"language"_s, u"en"_s},
        {u"updated_at"_s, u"2026-11-18T12:12:00+01:00"_s}, {u"state"_s, u"degraded"_s},
        {u"incidents"_s,
            QJsonArray{QJsonObject{{u"title"_s, u"The \"shop\""_s}, {u"state"_s, u"monitoring"_s},
                {u"updates"_s,
                    QJsonArray{QJsonObject{{u"at"_s, u"2026-11-18T12:11:59+01:00"_s}, {u"situation"_s, u"restored"_s},
                        {u"markdown"_s, u"INC-1: see CPU"_s}}}}}}}};
    QCOMPARE(json, expected);
}

QTEST_GUILESS_MAIN(TestStatusPage)
#include "tst_statuspage.moc"
