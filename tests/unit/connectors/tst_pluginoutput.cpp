// What plugins print: as the guidelines have it, as real ones do, and as none should.
#include "app/connectors/pluginoutput.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

QString written(const std::optional<PluginRange> &range)
{
    return range ? u"%1%2..%3"_s.arg(range->inside ? u"@"_s : QString()).arg(range->low).arg(range->high) : u"-"_s;
}

QString written(const PluginValue &value)
{
    QString text = u"%1=%2%3 %4 %5"_s.arg(value.label)
                       .arg(value.value, 0, 'g', 12)
                       .arg(value.unit, written(value.warning), written(value.critical));
    for (const auto &bound : {value.low, value.high})
        text += bound ? u" %1"_s.arg(*bound, 0, 'g', 12) : u" -"_s;
    return text;
}

// A folder of real output, where there is one.
QDir fixtures()
{
    const QString named = qEnvironmentVariable("QUARTERDECK_FIXTURES");
    return QDir((named.isEmpty() ? QStringLiteral(QUARTERDECK_SOURCE_DIR "/../shared/fixtures") : named)
        + u"/nagios-perfdata"_s);
}

QList<QByteArray> linesOf(const QString &name)
{
    QFile file(fixtures().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

} // namespace

class TestPluginOutput : public QObject {
    Q_OBJECT

private slots:
    void readsAValue_data();
    void readsAValue();
    void skipsWhatItCannotRead_data();
    void skipsWhatItCannotRead();
    void readsRanges_data();
    void readsRanges();
    void readsSeveralLines();
    void readsTextAsPlainText();
    void leavesOutTheHalfOfACutWord();
    void keepsToItsLimits();
    void readsRealOutput();
    void readsWhatIcingaReads();
    void survivesAnything();
};

void TestPluginOutput::readsAValue_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("values");
    QTest::addRow("plain") << QByteArray("users=3") << u"users=3 - - - -"_s;
    QTest::addRow("all of it") << QByteArray("load1=0.290;5.000;10.000;0;64") << u"load1=0.29 0..5 0..10 0 64"_s;
    QTest::addRow("a semicolon at the end")
        << QByteArray("load1=0.290;5.000;10.000;0; ") << u"load1=0.29 0..5 0..10 0 -"_s;
    QTest::addRow("holes") << QByteArray("a=1;;3;;5") << u"a=1 - 0..3 - 5"_s;
    QTest::addRow("quotes") << QByteArray("'used space'=5% 'it''s'=1") << u"used space=5% - - - -|it's=1 - - - -"_s;
    QTest::addRow("an equals sign in quotes") << QByteArray("'a=b'=1") << u"a=b=1 - - - -"_s;
    QTest::addRow("paths") << QByteArray("/=2B /boot=1B C:\\=3B") << u"/=2B - - - -|/boot=1B - - - -|C:\\=3B - - - -"_s;
    QTest::addRow("milliseconds") << QByteArray("rta=12.5ms;100;200;0") << u"rta=0.0125s 0..0.1 0..0.2 0 -"_s;
    QTest::addRow("microseconds") << QByteArray("a=3us b=4\xc2\xb5s") << u"a=3e-06s - - - -|b=4e-06s - - - -"_s;
    QTest::addRow("bytes")
        << QByteArray("a=2KB b=1MB;2;3 c=1GiB d=1.5TB")
        << u"a=2000B - - - -|b=1000000B 0..2e+06 0..3e+06 - -|c=1073741824B - - - -|d=1.5e+12B - - - -"_s;
    QTest::addRow("percent stays") << QByteArray("cpu=93.5%;80;90;0;100") << u"cpu=93.5% 0..80 0..90 0 100"_s;
    QTest::addRow("a counter") << QByteArray("packets=123456789c") << u"packets=123456789c - - - -"_s;
    QTest::addRow("another unit") << QByteArray("temp=21C net=5b/s") << u"temp=21C - - - -|net=5b/s - - - -"_s;
    QTest::addRow("undetermined") << QByteArray("a=U;1;2") << u"a=nan 0..1 0..2 - -"_s;
    QTest::addRow("a comma") << QByteArray("a=1,5s;2,5;3") << u"a=1.5s 0..2.5 0..3 - -"_s;
    QTest::addRow("signs and exponents") << QByteArray("a=-1.1e-1 b=+5 c=23. d=.5 e=1E3")
                                         << u"a=-0.11 - - - -|b=5 - - - -|c=23 - - - -|d=0.5 - - - -|e=1000 - - - -"_s;
    QTest::addRow("exa and exponent") << QByteArray("a=+1.5E-15EB") << u"a=1500B - - - -"_s;
    QTest::addRow("ranges") << QByteArray("a=5;10:20;@10:20 b=5;10:;~:10")
                            << u"a=5 10..20 @10..20 - -|b=5 10..inf -inf..10 - -"_s;
    QTest::addRow("a range in its unit") << QByteArray("a=500ms;@100:200;~:1000") << u"a=0.5s @0.1..0.2 -inf..1 - -"_s;
    QTest::addRow("many blanks") << QByteArray("  a=1 \t b=2  ") << u"a=1 - - - -|b=2 - - - -"_s;
}

void TestPluginOutput::readsAValue()
{
    QFETCH(QByteArray, data);
    const PluginOutput output = readPluginOutput("OK - all well |" + data + "\n");
    QCOMPARE(output.text, u"OK - all well"_s);
    QVERIFY2(output.faults.isEmpty(), qPrintable(output.faults.join(u'\n')));
    QStringList values;
    for (const PluginValue &value : output.values)
        values.append(written(value));
    QTEST(values.join(u'|'), "values");
}

void TestPluginOutput::skipsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("labels"); // of what was read
    QTest::addColumn<QString>("fault"); // some of its words
    QTest::addRow("no number") << QByteArray("a=abc b=2") << u"b"_s << u"a: “abc”"_s;
    QTest::addRow("no value") << QByteArray("a= b=2") << u"b"_s << u"a:"_s;
    QTest::addRow("infinite") << QByteArray("a=inf b=1e999 c=3") << u"c"_s << u"b:"_s;
    QTest::addRow("not a number") << QByteArray("a=NaN c=3") << u"c"_s << u"a:"_s;
    QTest::addRow("hexadecimal") << QByteArray("a=0x10 c=3") << u"c"_s << u"a:"_s;
    QTest::addRow("two points") << QByteArray("a=1.2.3 c=3") << u"c"_s << u"a:"_s;
    QTest::addRow("thousands") << QByteArray("a=1,234.5 b=123_456 c=3") << u"c"_s << u"b:"_s;
    QTest::addRow("a bad range keeps the value") << QByteArray("a=1;x:y;5") << u"a"_s << u"“x:y” is no range"_s;
    QTest::addRow("a bad bound keeps the value") << QByteArray("a=1;;;low") << u"a"_s << u"“low”"_s;
    QTest::addRow("twice") << QByteArray("a=1 a=2") << u"a"_s << u"second value"_s;
    QTest::addRow("words after it") << QByteArray("a=1 Projects (1): one") << u"a"_s << QString();
    QTest::addRow("words and more after it") << QByteArray("a=1 used space=5") << u"a"_s << u"“used space=5”"_s;
    QTest::addRow("an open quote") << QByteArray("a=1 'b=2 c=3") << u"a"_s << u"“'b=2 c=3”"_s;
    QTest::addRow("an empty label") << QByteArray("=1") << QString() << u"“=1”"_s;
    QTest::addRow("an empty label in quotes") << QByteArray("''=1") << QString() << u"“''=1”"_s;
}

void TestPluginOutput::skipsWhatItCannotRead()
{
    QFETCH(QByteArray, data);
    const PluginOutput output = readPluginOutput("OK|" + data);
    QStringList labels;
    for (const PluginValue &value : output.values)
        labels.append(value.label);
    QTEST(labels.join(u' '), "labels");
    QFETCH(QString, fault);
    QCOMPARE(output.faults.isEmpty(), fault.isEmpty());
    QVERIFY2(output.faults.join(u'\n').contains(fault), qPrintable(output.faults.join(u'\n')));
}

void TestPluginOutput::readsRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("range"); // empty: refused
    QTest::addRow("10") << u"10"_s << u"0..10"_s;
    QTest::addRow("10:") << u"10:"_s << u"10..inf"_s;
    QTest::addRow("~:10") << u"~:10"_s << u"-inf..10"_s;
    QTest::addRow(":10") << u":10"_s << u"0..10"_s;
    QTest::addRow("10:20") << u"10:20"_s << u"10..20"_s;
    QTest::addRow("@10:20") << u"@10:20"_s << u"@10..20"_s;
    QTest::addRow("@5") << u"@5"_s << u"@0..5"_s;
    QTest::addRow("negative") << u"-20:-10"_s << u"-20..-10"_s;
    QTest::addRow("a comma") << u"1,5:2,5"_s << u"1.5..2.5"_s;
    QTest::addRow("the same") << u"0:0"_s << u"0..0"_s;
    for (const char *bad : {"", "@", ":", "~", "20:10", "a:b", "1:2:3", "10%", "-5", "@@5", "nan", "inf:inf", "1 2"})
        QTest::addRow("refused: %s", bad) << QString::fromLatin1(bad) << QString();
}

void TestPluginOutput::readsRanges()
{
    QFETCH(QString, text);
    const auto range = readPluginRange(text);
    QTEST(range ? written(*range) : QString(), "range");
}

void TestPluginOutput::readsSeveralLines()
{
    const PluginOutput output = readPluginOutput("DISK OK - free space: / 3326 MB (56%) | /=2643B;5948;5958;0;5968\r\n"
                                                 "/ 15272 MB (77%)\r\n"
                                                 "/boot 68 MB (69%) | /boot=68B;88;93;0;98\r\n"
                                                 "/home=69357B;253404;253409;0;253414 \r\n"
                                                 "/var=1B\r\n");
    QCOMPARE(output.text, u"DISK OK - free space: / 3326 MB (56%)"_s);
    QCOMPARE(output.longText, u"/ 15272 MB (77%)\n/boot 68 MB (69%)"_s);
    QCOMPARE(output.values.size(), 4);
    QCOMPARE(written(output.values[2]), u"/home=69357B 0..253404 0..253409 0 253414"_s);
    QVERIFY(output.faults.isEmpty());
    const PluginOutput flat = readPluginOutput("OK | a=1 CPU '1' usage 60.00 %");
    QCOMPARE(flat.longText, u"CPU '1' usage 60.00 %"_s);
}

void TestPluginOutput::readsTextAsPlainText()
{
    QCOMPARE(readPluginOutput("").text, QString());
    QCOMPARE(readPluginOutput("\n\nlater").longText, u"later"_s);
    QCOMPARE(readPluginOutput("\x1b[31mCRITICAL\x1b[0m: <b>x</b>\x07\n").text, u"CRITICAL: <b>x</b>"_s);
    QCOMPARE(readPluginOutput(QByteArray("a\0b|x=1", 7)).text, u"a b"_s);
    QCOMPARE(readPluginOutput("caf\xe9").text, u"caf\ufffd"_s);
    QCOMPARE(readPluginOutput("CRITICAL: broken|x=1").values.size(), 1);
}

void TestPluginOutput::leavesOutTheHalfOfACutWord()
{
    QCOMPARE(readPluginOutput("OK|a=1 b=12345").values.size(), 2);
    QCOMPARE(readPluginOutput("OK|a=1 b=12345", true).values.size(), 1);
}

void TestPluginOutput::keepsToItsLimits()
{
    QByteArray many = "OK|";
    QByteArray twice = "OK|";
    for (int i = 0; i < 9000; ++i) {
        many += "v" + QByteArray::number(i) + "=1 ";
        twice += "same=1 ";
    }
    QElapsedTimer elapsed;
    elapsed.start();
    PluginOutput output = readPluginOutput(many);
    QCOMPARE(output.values.size(), mostPluginValues);
    QCOMPARE(output.faults.size(), 1);
    output = readPluginOutput(twice);
    QCOMPARE(output.values.size(), 1);
    QVERIFY(output.faults.size() < 30);
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestPluginOutput::readsRealOutput()
{
    const QList<QByteArray> lines = linesOf(u"centreon-outputs.txt"_s) + linesOf(u"centreon-outputs-odd.txt"_s);
    if (lines.isEmpty())
        QSKIP("no fixtures here");
    qsizetype values = 0;
    QStringList faults;
    for (const QByteArray &line : lines) {
        if (line.contains("\\d")) // a pattern of what is expected
            continue;
        const PluginOutput output = readPluginOutput(line);
        values += output.values.size();
        for (const QString &fault : output.faults.filter(QRegularExpression(u"^(?!.*second value)"_s)))
            faults.append(fault + u"   in "_s + QString::fromUtf8(line.left(200)));
    }
    qInfo("%lld lines, %lld values, %lld faults", qint64(lines.size()), qint64(values), qint64(faults.size()));
    QVERIFY(values > lines.size());
    QVERIFY2(faults.size() * 100 < values, qPrintable(faults.join(u'\n')));
}

void TestPluginOutput::readsWhatIcingaReads()
{
    const QList<QByteArray> valid = linesOf(u"icinga-valid.txt"_s);
    if (valid.isEmpty())
        QSKIP("no fixtures here");
    for (QByteArray line : valid) {
        const PluginOutput output = readPluginOutput("OK|" + line.replace("\\n", " "));
        QVERIFY2(!output.values.isEmpty(), line.constData());
        QVERIFY2(output.faults.isEmpty(), line.constData());
    }
    for (const QByteArray &line : linesOf(u"icinga-invalid.txt"_s)) {
        if (line.contains(',')) // that we take, as decimals
            continue;
        const PluginOutput output = readPluginOutput("OK|" + line);
        QVERIFY2(output.values.isEmpty() || !output.faults.isEmpty(), line.constData());
    }
}

void TestPluginOutput::survivesAnything()
{
    QRandomGenerator random(20261123);
    const QByteArray likely = "|='\n; :@~,.-+eEU%sB0123456789ab\\\r\t\x1b[";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(random.bounded(120), '\0');
        for (char &byte : bytes) {
            byte = random.bounded(4) == 0 ? char(random.bounded(256)) : likely[random.bounded(int(likely.size()))];
        }
        const PluginOutput output = readPluginOutput(bytes, random.bounded(2) == 0);
        QSet<QString> labels;
        for (const PluginValue &value : output.values) {
            QVERIFY2(!value.label.isEmpty() && !labels.contains(value.label), bytes.toHex().constData());
            QVERIFY2(!std::isinf(value.value), bytes.toHex().constData());
            labels.insert(value.label);
        }
        QVERIFY(!output.text.contains(u'\x1b') && !output.text.contains(u'\n'));
    }
}

QTEST_GUILESS_MAIN(TestPluginOutput)
#include "tst_pluginoutput.moc"
