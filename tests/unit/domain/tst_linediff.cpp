// Two texts side by side.
#include "app/domain/linediff.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestLineDiff : public QObject {
    Q_OBJECT

private slots:
    void marksWords_data();
    void marksWords();
    void compares_data();
    void compares();
    void keepsBothTexts();
    void staysQuickWhereAllDiffers();
};

void TestLineDiff::compares_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("rows"); // "=a -b +c ~d>e", lines of one letter
    QTest::newRow("the same") << u"a\nb"_s << u"a\nb"_s << u"=a =b"_s;
    QTest::newRow("from nothing") << QString() << u"a\nb"_s << u"~>a +b"_s;
    QTest::newRow("a line in the middle") << u"a\nc"_s << u"a\nb\nc"_s << u"=a +b =c"_s;
    QTest::newRow("a line less") << u"a\nb\nc"_s << u"a\nc"_s << u"=a -b =c"_s;
    QTest::newRow("a line changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"=a ~b>x =c"_s;
    QTest::newRow("moved") << u"a\nb\nc\nd"_s << u"b\nc\nd\na"_s << u"-a =b =c =d +a"_s;
    QTest::newRow("two places") << u"a\nb\nc\nd\ne"_s << u"a\nB\nc\nd\nE\nf"_s << u"=a ~b>B =c =d ~e>E +f"_s;
}

void TestLineDiff::compares()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, rows);
    QStringList words;
    for (const DiffRow &row : lineDiff(before, after)) {
        switch (row.kind) {
        case DiffRow::Kind::Same:
            words.append(u'=' + row.after);
            break;
        case DiffRow::Kind::Removed:
            words.append(u'-' + row.before);
            break;
        case DiffRow::Kind::Added:
            words.append(u'+' + row.after);
            break;
        case DiffRow::Kind::Changed:
            words.append(u'~' + row.before + u'>' + row.after);
            break;
        }
    }
    QCOMPARE(words.join(u' '), rows);
}

// Whatever the texts: one column is the one, the other column the other.
void TestLineDiff::keepsBothTexts()
{
    QRandomGenerator random(7);
    const auto text = [&random] {
        QStringList lines;
        for (int i = random.bounded(12); i >= 0; --i)
            lines.append(QString(QChar(u'a' + random.bounded(4))));
        return lines.join(u'\n');
    };
    for (int turn = 0; turn < 2000; ++turn) {
        const QString before = text();
        const QString after = text();
        QStringList left;
        QStringList right;
        for (const DiffRow &row : lineDiff(before, after)) {
            if (row.kind != DiffRow::Kind::Added)
                left.append(row.before);
            if (row.kind != DiffRow::Kind::Removed)
                right.append(row.after);
        }
        QCOMPARE(left.join(u'\n'), before);
        QCOMPARE(right.join(u'\n'), after);
    }
}

void TestLineDiff::staysQuickWhereAllDiffers()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 20'000; ++i) {
        before.append(u"b%1"_s.arg(i));
        after.append(u"a%1"_s.arg(i));
    }
    QCOMPARE(lineDiff(before.join(u'\n'), after.join(u'\n')).size(), 20'000);
}

void TestLineDiff::marksWords_data()
{
    QTest::addColumn<QString>("before"); // what differs in [ ]
    QTest::addColumn<QString>("after");
    QTest::newRow("the same") << u"a b"_s << u"a b"_s;
    QTest::newRow("a word") << u"It was [fast]."_s << u"It was [slow]."_s;
    QTest::newRow("a word more") << u"It lagged"_s << u"It lagged[ badly]"_s;
    QTest::newRow("a word less") << u"[é, ]It lagged"_s << u"It lagged"_s;
    QTest::newRow("nothing in common but blanks") << u"a b c"_s << u"d e f"_s;
    QTest::newRow("from nothing") << QString() << u"d e f"_s;
    QTest::newRow("two places") << u"[One] fell and [two] rose"_s << u"[Two] fell and [one] rose"_s;
}

void TestLineDiff::marksWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto bare = [](QString text) { return text.remove(u'[').remove(u']'); };
    const auto marked = [](QString text, const QList<qd::WordDiff::Place> &places) {
        for (auto place = places.crbegin(); place != places.crend(); ++place)
            text.insert(place->start + place->length, u']').insert(place->start, u'[');
        return text;
    };
    const qd::WordDiff diff = qd::wordDiff(bare(before), bare(after));
    QCOMPARE(marked(bare(before), diff.before), before);
    QCOMPARE(marked(bare(after), diff.after), after);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
