// The sounds of alerts: files of our own that can be played, and a machine without sound, where nothing waits for it.
#include "ui/kit/alertsound.h"

#include <QAudioDevice>
#include <QElapsedTimer>
#include <QFile>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;
using qd::Severity;

namespace {

struct Sound {
    int channels = 0;
    int rate = 0;
    int bits = 0;
    QList<qint16> samples;
};

Sound readSound(const QString &name)
{
    QFile file(u":/sounds/%1.wav"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const char *data = bytes.constData();
    if (bytes.size() < 44 || bytes.left(4) != "RIFF" || bytes.mid(8, 8) != "WAVEfmt " || bytes.mid(36, 4) != "data")
        return {};
    Sound sound;
    sound.channels = qFromLittleEndian<qint16>(data + 22);
    sound.rate = qFromLittleEndian<qint32>(data + 24);
    sound.bits = qFromLittleEndian<qint16>(data + 34);
    for (qsizetype at = 44; at + 1 < bytes.size(); at += 2)
        sound.samples.append(qFromLittleEndian<qint16>(data + at));
    return sound;
}

} // namespace

class TestAlertSound : public QObject {
    Q_OBJECT

private slots:
    void hasAFileForEachSeverity_data();
    void hasAFileForEachSeverity();
    void answersWithoutWaiting();
    void repeatsUntilItIsStopped();
    void playsNothingWhenMuted();
    void endsAtOnce();
};

void TestAlertSound::hasAFileForEachSeverity_data()
{
    QTest::addColumn<QString>("name");
    for (const Severity severity : {Severity::Critical, Severity::Major, Severity::Minor})
        QTest::newRow(qPrintable(qd::toString(severity))) << qd::toString(severity);
}

void TestAlertSound::hasAFileForEachSeverity()
{
    QFETCH(QString, name);
    const Sound sound = readSound(name);
    QCOMPARE(sound.channels, 1);
    QCOMPARE(sound.rate, 22'050);
    QCOMPARE(sound.bits, 16);
    const double seconds = double(sound.samples.size()) / sound.rate;
    QVERIFY2(seconds > 0.3 && seconds < 1.5, qPrintable(QString::number(seconds)));
    int loudest = 0;
    for (const qint16 sample : sound.samples)
        loudest = std::max(loudest, qAbs(int(sample)));
    QVERIFY(loudest > 10'000 && loudest < 30'000);
    QVERIFY(qAbs(int(sound.samples.first())) < 200 && qAbs(int(sound.samples.last())) < 200); // no click
}

void TestAlertSound::answersWithoutWaiting()
{
    AlertSound sound;
    QSignalSpy played(&sound, &AlertSound::played);
    QSignalSpy failed(&sound, &AlertSound::failed);
    QElapsedTimer timer;
    timer.start();
    sound.play(Severity::Critical);
    QVERIFY(timer.elapsed() < 50);
    QTRY_VERIFY_WITH_TIMEOUT(!played.isEmpty() || !failed.isEmpty(), AlertSound::answerWithinMs + 2'000);
    if (QMediaDevices::audioOutputs().isEmpty()) {
        QCOMPARE(played.size(), 0);
        QCOMPARE(int(failed[0][0].value<qd::Error>().kind), int(qd::Error::Kind::Unavailable));
    }
}

void TestAlertSound::repeatsUntilItIsStopped()
{
    AlertSound sound;
    QSignalSpy played(&sound, &AlertSound::played);
    QSignalSpy failed(&sound, &AlertSound::failed);
    const auto answers = [&] { return played.size() + failed.size(); };
    sound.repeat(Severity::Critical, 1'000);
    sound.repeat(Severity::Critical, 1'000); // asked for again, it does not begin again
    QVERIFY(sound.isRepeating());
    QTRY_VERIFY_WITH_TIMEOUT(answers() >= 1, AlertSound::answerWithinMs + 2'000);
    QVERIFY(answers() < 3);
    QTRY_VERIFY_WITH_TIMEOUT(answers() >= 3, 10'000);
    sound.stop();
    QVERIFY(!sound.isRepeating());
    QTest::qWait(200);
    const auto before = answers();
    QTest::qWait(1'300);
    QCOMPARE(answers(), before);
}

void TestAlertSound::playsNothingWhenMuted()
{
    AlertSound sound;
    sound.setVolume(-3);
    QSignalSpy played(&sound, &AlertSound::played);
    QSignalSpy failed(&sound, &AlertSound::failed);
    sound.play(Severity::Minor);
    QCOMPARE(played.size(), 1);
    QTest::qWait(200);
    QCOMPARE(failed.size(), 0);
}

void TestAlertSound::endsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    {
        AlertSound sound;
        sound.repeat(Severity::Major, 10);
    }
    QVERIFY(timer.elapsed() < 3'000);
}

QTEST_MAIN(TestAlertSound)
#include "tst_alertsound.moc"
