// The one rule of the house: who may include whom. Reads the #include lines of the tree and names file and line.
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString file;
    int number;
    QString text;
};

QStringList sourcesUnder(const QString &folder)
{
    const QDir root(QStringLiteral(QUARTERDECK_SOURCE_DIR));
    QStringList files;
    QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(root.relativeFilePath(it.next()));
    files.sort();
    return files;
}

QList<Line> linesOf(const QString &file)
{
    QFile source(QDir(QStringLiteral(QUARTERDECK_SOURCE_DIR)).filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QList<Line> lines;
    int number = 0;
    while (!source.atEnd())
        lines.append({file, ++number, QString::fromUtf8(source.readLine()).trimmed()});
    return lines;
}

QList<Line> includesOf(const QString &file)
{
    QList<Line> includes;
    for (Line line : linesOf(file)) {
        static const QRegularExpression include(u"^#\\s*include\\s+[\"<]([^\">]+)[\">]"_s);
        if (const auto match = include.match(line.text); match.hasMatch()) {
            line.text = match.captured(1);
            includes.append(line);
        }
    }
    return includes;
}

QString place(const Line &line)
{
    return u"%1:%2: %3"_s.arg(line.file).arg(line.number).arg(line.text);
}

bool startsWithAny(const QString &text, const QStringList &prefixes)
{
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&text](const QString &prefix) { return text.startsWith(prefix); });
}

} // namespace

class TestFloors : public QObject {
    Q_OBJECT

private slots:
    void includesOnlyWhatItMay_data();
    void includesOnlyWhatItMay();
    void keepsALibraryToItsRoom_data();
    void keepsALibraryToItsRoom();
    void hasNoCircles();
    void connectsWithAContext();
    void marksResultsNodiscard();
};

void TestFloors::includesOnlyWhatItMay_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char *room, const QStringList &others) {
        QStringList allowed{QString::fromLatin1(room) + u'/'};
        QTest::addRow("%s", room) << QString::fromLatin1(room) << allowed + others;
    };
    const QString domain = u"app/domain/"_s;
    const QString store = u"app/store/"_s;
    const QString services = u"app/services/"_s;
    const QString models = u"app/models/"_s;
    const QString kit = u"ui/kit/"_s;
    row("app/domain", {});
    row("app/store", {domain});
    row("app/connectors", {domain});
    row("app/formats", {domain});
    row("app/services", {store, u"app/connectors/"_s, u"app/formats/"_s, domain});
    row("app/models", {services, store, domain});
    row("app/cli", {services, models, domain});
    const QString metrics = u"ui/metrics/"_s;
    row("ui/kit", {domain, u"app/services/settings.h"_s});
    row("ui/metrics", {kit, services, domain});
    const QString writing = u"ui/writing/"_s;
    row("ui/writing", {kit, services, domain});
    const QString runbooks = u"ui/runbooks/"_s;
    row("ui/runbooks", {kit, services, domain});
    const QDir pages(QStringLiteral(QUARTERDECK_SOURCE_DIR "/ui"));
    for (const QString &page : pages.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (page != u"kit"_s && page != u"metrics"_s && page != u"writing"_s && page != u"runbooks"_s
            && page != u"shell"_s)
            row(qPrintable(u"ui/"_s + page), {kit, metrics, writing, runbooks, models, services, domain});
    }
    row("ui/shell", {u"ui/"_s, services, models, domain});
}

void TestFloors::includesOnlyWhatItMay()
{
    QFETCH(QString, room);
    QFETCH(QStringList, allowed);
    QStringList faults;
    const QStringList files = sourcesUnder(room);
    QVERIFY2(!files.isEmpty(), "the room is empty: has it moved?");
    for (const QString &file : files) {
        for (const Line &include : includesOf(file)) {
            const bool ours = startsWithAny(include.text, {u"app/"_s, u"ui/"_s, u"tests/"_s});
            if (ours && !startsWithAny(include.text, allowed))
                faults.append(place(include));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestFloors::keepsALibraryToItsRoom_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("rooms");
    QTest::addRow("QtSql") << u"^(QSql|QtSql)"_s << QStringList{u"app/store/"_s};
    QTest::addRow("network, processes, D-Bus")
        << u"^(QNetwork|QtNetwork|QTcp|QLocalServer|QLocalSocket|QSsl|QProcess|QtDBus|QDBus|qt6keychain|curl)"_s
        << QStringList{u"app/connectors/"_s};
    QTest::addRow("YAML") << u"^yaml-cpp"_s << QStringList{u"app/formats/"_s};
    QTest::addRow("Markdown") << u"^cmark"_s << QStringList{u"app/formats/"_s};
    QTest::addRow("spelling") << u"^hunspell"_s << QStringList{u"app/formats/"_s};
    QTest::addRow("iCalendar") << u"^libical"_s << QStringList{u"app/formats/"_s};
    QTest::addRow("widgets")
        << u"^(QtWidgets|QWidget|QMainWindow|QDialog|QMessageBox|QApplication|QLabel|QPushButton)"_s
        << QStringList{u"ui/"_s};
    QTest::addRow("charts") << u"^(QtCharts|QChart|QLineSeries|QValueAxis|QCategoryAxis|QDateTimeAxis)"_s
                            << QStringList{u"ui/metrics/"_s};
}

void TestFloors::keepsALibraryToItsRoom()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, rooms);
    const QRegularExpression header(pattern);
    QStringList faults;
    for (const QString &file : sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s)) {
        for (const Line &include : includesOf(file)) {
            if (header.match(include.text).hasMatch() && !startsWithAny(file, rooms))
                faults.append(place(include));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestFloors::hasNoCircles()
{
    // A header and its source are one unit; an arrow leads to each unit that either includes.
    QHash<QString, QSet<QString>> arrows;
    const auto unitOf = [](const QString &file) { return file.section(u'.', 0, -2); };
    for (const QString &file : sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s)) {
        for (const Line &include : includesOf(file)) {
            if (startsWithAny(include.text, {u"app/"_s, u"ui/"_s}) && unitOf(include.text) != unitOf(file))
                arrows[unitOf(file)].insert(unitOf(include.text));
        }
    }
    // Units that lead nowhere are taken away until none is left; what remains stands on a circle.
    for (bool removed = true; removed;) {
        removed = false;
        const QStringList units = arrows.keys();
        for (const QString &unit : units) {
            QSet<QString> &targets = arrows[unit];
            for (auto it = targets.begin(); it != targets.end();)
                it = arrows.contains(*it) ? std::next(it) : targets.erase(it);
            if (targets.isEmpty()) {
                arrows.remove(unit);
                removed = true;
            }
        }
    }
    QVERIFY2(arrows.isEmpty(), qPrintable(u"in or behind a circle: "_s + QStringList(arrows.keys()).join(u", ")));
}

void TestFloors::connectsWithAContext()
{
    // connect(sender, signal, [..]) without a context object outlives what it captures.
    static const QRegularExpression bare(u"connect\\(\\s*[^,()]+(?:\\([^()]*\\))?[^,]*,\\s*&[\\w:]+\\s*,\\s*\\["_s);
    QStringList faults;
    for (const QString &file : sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s)) {
        for (const Line &line : linesOf(file)) {
            if (bare.match(line.text).hasMatch())
                faults.append(place(line));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestFloors::marksResultsNodiscard()
{
    // A header's function that returns a Result says so to the compiler, or a failure could be dropped in silence.
    static const QRegularExpression declaration(u"^(?:static |virtual |inline )*Result<.*>\\s+\\w+\\("_s);
    QStringList faults;
    for (const QString &file : sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s)) {
        if (!file.endsWith(u".h"_s))
            continue;
        for (const Line &line : linesOf(file)) {
            if (declaration.match(line.text).hasMatch())
                faults.append(place(line));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestFloors)
#include "tst_floors.moc"
