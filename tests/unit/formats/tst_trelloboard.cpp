// Boards as Trello exports them: of 2015 and of today, what is taken and what is named as left; and hostile files.
#include "app/formats/trelloboard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone paris("Europe/Paris");

QJsonObject card(const QString &id, const QString &list, double pos = 1)
{
    return {{u"id"_s, id}, {u"name"_s, id}, {u"idList"_s, list}, {u"pos"_s, pos}};
}

QJsonObject board(const QJsonArray &cards)
{
    return {{u"name"_s, u"Board"_s},
        {u"lists"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"l2"_s}, {u"name"_s, u"Doing"_s}, {u"pos"_s, 2}},
                QJsonObject{{u"id"_s, u"l1"_s}, {u"name"_s, u"To do"_s}, {u"pos"_s, 1.5}},
                QJsonObject{{u"id"_s, u"old"_s}, {u"name"_s, u"Old"_s}, {u"pos"_s, 3}, {u"closed"_s, true}}}},
        {u"cards"_s, cards}};
}

Result<TrelloBoard> read(const QJsonObject &object)
{
    return trelloBoardFrom(QJsonDocument(object).toJson(), paris);
}

bool notes(const TrelloBoard &board, const QString &words)
{
    return std::any_of(
        board.notes.begin(), board.notes.end(), [&words](const ImportNote &note) { return note.text.contains(words); });
}

} // namespace

class TestTrelloBoard : public QObject {
    Q_OBJECT

private slots:
    void sortsListsAndCards();
    void takesWhatACardSays();
    void takesOldLabels();
    void archivesWhatIsClosed();
    void namesWhatIsLeft();
    void dropsSecretAddresses();
    void putsCommentsBelow();
    void readsDueDates_data();
    void readsDueDates();
    void refuses_data();
    void refuses();
    void survives_data();
    void survives();
    void reads10000CardsAtOnce();
};

void TestTrelloBoard::sortsListsAndCards()
{
    const auto got = read(board({card(u"b"_s, u"l1"_s, 20), card(u"a"_s, u"l1"_s, 3.25), card(u"c"_s, u"l2"_s, 1)}));
    QVERIFY(got);
    QCOMPARE(got->name, u"Board"_s);
    QStringList lists;
    for (const TrelloList &list : got->lists)
        lists.append(list.name);
    QCOMPARE(lists, (QStringList{u"To do"_s, u"Doing"_s, u"Old"_s}));
    QStringList cards;
    for (const TrelloCard &each : got->cards)
        cards.append(each.id);
    QCOMPARE(cards, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestTrelloBoard::takesWhatACardSays()
{
    QJsonObject one = card(u"5f0000000000000000000001"_s, u"l1"_s);
    one[u"name"_s] = u"  Réplica 🚀 \u202eهدف\u0007 "_s;
    one[u"desc"_s] = u"**Why**"_s;
    one[u"idMembers"_s] = QJsonArray{u"m1"_s, u"m2"_s, u"gone"_s};
    one[u"labels"_s] = QJsonArray{QJsonObject{{u"name"_s, u"Database"_s}, {u"color"_s, u"red"_s}},
        QJsonObject{{u"name"_s, u""_s}, {u"color"_s, u"green_dark"_s}}, QJsonObject{{u"color"_s, QJsonValue::Null}}};
    one[u"attachments"_s] = QJsonArray{QJsonObject{{u"url"_s, u"https://example.org/spec"_s}},
        QJsonObject{{u"url"_s, u"javascript:alert(1)"_s}}, QJsonObject{{u"url"_s, u"file:///etc/passwd"_s}}};
    one[u"shortUrl"_s] = u"https://trello.com/c/abc"_s;
    QJsonObject whole = board({one});
    whole[u"members"_s] = QJsonArray{QJsonObject{{u"id"_s, u"m1"_s}, {u"fullName"_s, u"Ada Lovelace"_s}},
        QJsonObject{{u"id"_s, u"m2"_s}, {u"username"_s, u"bob"_s}}};
    whole[u"checklists"_s] =
        QJsonArray{QJsonObject{{u"idCard"_s, u"5f0000000000000000000001"_s}, {u"name"_s, u"Steps"_s},
            {u"checkItems"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"second"_s}, {u"state"_s, u"incomplete"_s}, {u"pos"_s, 9}},
                    QJsonObject{{u"name"_s, u"first"_s}, {u"state"_s, u"complete"_s}, {u"pos"_s, 1}}}}}};
    const auto got = read(whole);
    QVERIFY(got);
    QCOMPARE(got->cards.size(), 1);
    const Work &work = got->cards.first().work;
    QVERIFY(work.title.startsWith(u"Réplica 🚀"_s) && work.title.contains(u"هدف"_s));
    QVERIFY(!work.title.contains(QChar(0x202e)) && !work.title.contains(QChar(7)));
    QCOMPARE(work.description, u"**Why**\n\n+ bob"_s);
    QCOMPARE(work.owner, u"Ada Lovelace"_s);
    QCOMPARE(work.labels, (QStringList{u"Database"_s, u"green dark"_s}));
    QCOMPARE(work.checklist, (QList<WorkStep>{{u"first"_s, true}, {u"second"_s, false}}));
    QCOMPARE(work.links, (QStringList{u"https://example.org/spec"_s, u"https://trello.com/c/abc"_s}));
    QCOMPARE(got->cards.first().created, qint64(0x5f000000) * 1000);
    QVERIFY(notes(*got, u"members who are gone"_s));
    QVERIFY(notes(*got, u"attachments without a web address"_s));
}

// Of 2015: labels with their uses, no dueComplete, checklists in the card where one card was exported.
void TestTrelloBoard::takesOldLabels()
{
    QJsonObject one = card(u"hashcard7"_s, u"l1"_s);
    one[u"labels"_s] = QJsonArray{QJsonObject{{u"name"_s, u"Bug"_s}, {u"color"_s, u"red"_s}, {u"uses"_s, 4}}};
    one[u"due"_s] = QJsonValue::Null;
    one[u"checklists"_s] =
        QJsonArray{QJsonObject{{u"name"_s, u"A"_s}, {u"checkItems"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}}}},
            QJsonObject{{u"name"_s, u"B"_s}, {u"checkItems"_s, QJsonArray{QJsonObject{{u"name"_s, u"y"_s}}}}}};
    const auto got = read(board({one}));
    QVERIFY(got);
    QCOMPARE(got->cards.first().work.labels, QStringList{u"Bug"_s});
    QCOMPARE(got->cards.first().work.checklist, (QList<WorkStep>{{u"A: x"_s, false}, {u"B: y"_s, false}}));
    QCOMPARE(got->cards.first().created, 0); // such an id tells no time
}

void TestTrelloBoard::archivesWhatIsClosed()
{
    QJsonObject closed = card(u"closed"_s, u"l1"_s);
    closed[u"closed"_s] = true;
    const auto got = read(board({closed, card(u"in old"_s, u"old"_s), card(u"open"_s, u"l1"_s, 5)}));
    QVERIFY(got);
    for (const TrelloCard &each : got->cards)
        QCOMPARE(each.archived, each.id != u"open"_s);
}

void TestTrelloBoard::namesWhatIsLeft()
{
    QJsonObject form = card(u"form"_s, u"l1"_s);
    form[u"isTemplate"_s] = true;
    QJsonObject whole = board({form, card(u"a"_s, u"nowhere"_s), card(u"b"_s, u"l1"_s), card(u"b"_s, u"l1"_s),
        card({}, u"l1"_s), card(u"c"_s, u"l1"_s)});
    whole[u"customFields"_s] = QJsonArray{QJsonObject()};
    whole[u"pluginData"_s] = QJsonArray{QJsonObject()};
    const auto got = read(whole);
    QVERIFY(got);
    QCOMPARE(got->cards.size(), 2);
    QCOMPARE(got->left, 4);
    for (const QString &words :
        {u"template"_s, u"list is not in the file"_s, u"twice"_s, u"custom fields"_s, u"power-ups"_s})
        QVERIFY2(notes(*got, words), qPrintable(words));
}

void TestTrelloBoard::dropsSecretAddresses()
{
    QJsonObject one = card(u"a"_s, u"l1"_s);
    one[u"email"_s] = u"board+secret@boards.example.org"_s;
    one[u"desc"_s] = u"Write to board+secret@boards.example.org"_s;
    const auto got = read(board({one}));
    QVERIFY(got);
    const Work &work = got->cards.first().work;
    QVERIFY(!(work.title + work.description + work.links.join(u' ') + work.owner).contains(u"secret"_s));
}

void TestTrelloBoard::putsCommentsBelow()
{
    QJsonObject one = card(u"a"_s, u"l1"_s);
    one[u"desc"_s] = u"Text"_s;
    QJsonObject whole = board({one});
    const auto comment = [](const QString &text, const QString &date) {
        return QJsonObject{{u"type"_s, u"commentCard"_s}, {u"date"_s, date},
            {u"memberCreator"_s, QJsonObject{{u"fullName"_s, u"Ada"_s}}},
            {u"data"_s, QJsonObject{{u"text"_s, text}, {u"card"_s, QJsonObject{{u"id"_s, u"a"_s}}}}}};
    };
    whole[u"actions"_s] = QJsonArray{comment(u"new\nline"_s, u"2026-11-18T23:30:00.000Z"_s),
        QJsonObject{{u"type"_s, u"updateCard"_s}}, comment(u"old"_s, u"2026-11-01T08:00:00.000Z"_s)};
    const auto got = read(whole);
    QVERIFY(got);
    QCOMPARE(got->cards.first().work.description,
        u"Text\n\n> **Ada, 2026-11-01**\n> old\n\n> **Ada, 2026-11-19**\n> new\n> line"_s);
    QVERIFY(notes(*got, u"comments stand"_s));
}

void TestTrelloBoard::readsDueDates_data()
{
    QTest::addColumn<QJsonValue>("due");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QDate>("day");
    QTest::addRow("in Paris it is the next day")
        << QJsonValue(u"2026-11-18T23:30:00.000Z"_s) << false << QDate(2026, 11, 19);
    QTest::addRow("none") << QJsonValue(QJsonValue::Null) << false << QDate();
    QTest::addRow("ticked") << QJsonValue(u"2026-11-18T12:00:00.000Z"_s) << true << QDate();
    QTest::addRow("nonsense") << QJsonValue(u"tomorrow"_s) << false << QDate();
    QTest::addRow("a number") << QJsonValue(12) << false << QDate();
    QTest::addRow("an impossible day") << QJsonValue(u"2026-02-31T12:00:00.000Z"_s) << false << QDate();
}

void TestTrelloBoard::readsDueDates()
{
    QFETCH(QJsonValue, due);
    QFETCH(bool, complete);
    QJsonObject one = card(u"a"_s, u"l1"_s);
    one[u"due"_s] = due;
    one[u"dueComplete"_s] = complete;
    const auto got = read(board({one}));
    QVERIFY(got);
    QTEST(got->cards.first().work.due, "day");
}

void TestTrelloBoard::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("text") << QByteArray("Board");
    QTest::addRow("cut") << QJsonDocument(board({card(u"a"_s, u"l1"_s)})).toJson().chopped(20);
    QTest::addRow("an array") << QByteArray("[1,2]");
    QTest::addRow("something else") << QByteArray("{\"dashboard\":{}}");
    QTest::addRow("lists that are none") << QByteArray("{\"lists\":{},\"cards\":[]}");
    QTest::addRow("too deep") << QByteArray("{\"lists\":") + QByteArray(100'000, '[');
    QTest::addRow("too large") << QByteArray(65 * 1024 * 1024, ' ');
}

void TestTrelloBoard::refuses()
{
    QFETCH(QByteArray, json);
    const auto got = trelloBoardFrom(json, paris);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Invalid);
    QVERIFY(!got.error().detail.isEmpty());
}

void TestTrelloBoard::survives_data()
{
    QTest::addColumn<QJsonObject>("whole");
    QJsonObject one = card(u"a"_s, u"l1"_s);
    one[u"labels"_s] = u"red"_s;
    one[u"idMembers"_s] = QJsonObject();
    one[u"attachments"_s] = 3;
    one[u"pos"_s] = u"top"_s;
    one[u"desc"_s] = QJsonArray();
    QJsonObject whole = board({one, 7, QJsonValue::Null, QJsonArray()});
    whole[u"members"_s] = QJsonArray{1, u"x"_s};
    whole[u"actions"_s] = QJsonArray{1, QJsonObject{{u"type"_s, u"commentCard"_s}, {u"data"_s, 1}}};
    whole[u"checklists"_s] = QJsonArray{QJsonObject{{u"idCard"_s, u"a"_s}, {u"checkItems"_s, 4}}};
    QTest::addRow("other types everywhere") << whole;
    QJsonObject longOne = card(u"a"_s, u"l1"_s, 1e308);
    longOne[u"name"_s] = QString(1'000'000, u'x');
    longOne[u"desc"_s] = QString(3'000'000, u'y');
    QTest::addRow("endless texts") << board({longOne});
}

void TestTrelloBoard::survives()
{
    QFETCH(QJsonObject, whole);
    const auto got = read(whole);
    QVERIFY(got);
    QCOMPARE(got->cards.size(), 1);
    QVERIFY(got->cards.first().work.title.size() <= longestWorkTitle);
    QVERIFY(got->cards.first().work.description.size() <= longestWorkDescription);
}

void TestTrelloBoard::reads10000CardsAtOnce()
{
    QJsonArray cards;
    QJsonArray checklists;
    for (int i = 0; i < 10'000; ++i) {
        QJsonObject one = card(u"card%1"_s.arg(i), i % 2 == 0 ? u"l1"_s : u"l2"_s, 10'000 - i);
        one[u"desc"_s] = u"A text of some length. "_s.repeated(20);
        one[u"idMembers"_s] = QJsonArray{u"gone"_s};
        cards.append(one);
        checklists.append(QJsonObject{
            {u"idCard"_s, u"card%1"_s.arg(i)}, {u"checkItems"_s, QJsonArray{QJsonObject{{u"name"_s, u"step"_s}}}}});
    }
    QJsonObject whole = board(cards);
    whole[u"checklists"_s] = checklists;
    const auto got = read(whole);
    QVERIFY(got);
    QCOMPARE(got->cards.size(), 10'000);
    QCOMPARE(got->cards.first().id, u"card9999"_s);
    QCOMPARE(got->cards.last().work.checklist.size(), 1);
}

QTEST_GUILESS_MAIN(TestTrelloBoard)
#include "tst_trelloboard.moc"
