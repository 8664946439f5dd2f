// The program itself writes a picture of every view of every page, at just the size that is asked for: one that needs
// more room than a small laptop has would be larger.
#include <QImage>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestScreens : public QObject {
    Q_OBJECT

private slots:
    void drawsEveryPage_data();
    void drawsEveryPage();
};

void TestScreens::drawsEveryPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a small laptop") << u"en"_s << u"light"_s << QSize(1280, 800);
    QTest::newRow("longer words, in the dark") << u"fr"_s << u"dark"_s << QSize(1280, 800);
    QTest::newRow("a large screen") << u"fr"_s << u"light"_s << QSize(1920, 1080);
}

void TestScreens::drawsEveryPage()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(QUARTERDECK_PROGRAM),
        {u"screens"_s, folder.path(), u"--demo"_s, u"--views"_s, u"--lang"_s, language, u"--theme"_s, theme,
            u"--size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height())});
    QVERIFY2(program.waitForFinished(120'000), qPrintable(program.errorString()));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());

    const QFileInfoList pictures = QDir(folder.path()).entryInfoList({u"*.png"_s}, QDir::Files);
    QVERIFY(pictures.size() >= 16);
    QStringList larger;
    for (const QFileInfo &file : pictures) {
        const QImage picture(file.filePath());
        if (picture.size() != size)
            larger.append(u"%1: %2x%3"_s.arg(file.fileName()).arg(picture.width()).arg(picture.height()));
    }
    QVERIFY2(larger.isEmpty(), qPrintable(larger.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestScreens)
#include "tst_screens.moc"
