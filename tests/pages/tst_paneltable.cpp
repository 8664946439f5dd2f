// The table of a panel: sorting, copying, columns, and figures that are not known.
#include "tests/pages/panelbench.h"
#include "ui/metrics/bodies/tableview.h"

#include <QClipboard>
#include <QHeaderView>
#include <QTableView>

using namespace panelbench;

class TestPanelTable : public QObject {
    Q_OBJECT

private slots:
    void sortsByNumbers();
    void copiesForSpreadsheets();
    void copiesTheSelectedRows();
    void keepsColumnsForLabelsThatDiffer();
    void showsAMeanOnlyWhenItIsExact();
};

void TestPanelTable::sortsByNumbers()
{
    Bench bench(PanelView::Table);
    bench.panel.unit = Unit::Bytes;
    bench.show();
    bench.give(
        {series(u"a"_s, now - minute, now, 5000, always(9)), series(u"b"_s, now - minute, now, 5000, always(1e9)),
            series(u"c"_s, now - 15 * minute, now - 10 * minute, 5000, always(7)),
            series(u"d"_s, now - minute, now, 5000, always(2e3)), series(u"e"_s, now - minute, now, 5000, always(-4))});
    QTableView *table = bench.as<TableView>().table();
    const auto names = [table] {
        QString names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names += table->model()->index(row, 0).data().toString();
        return names;
    };
    QCOMPARE(names(), u"abcde"_s);
    const auto clickHeader = [table](int column) {
        QHeaderView *header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
    };
    clickHeader(1);
    QCOMPARE(names(), u"eadbc"_s); // what has no value comes last
    clickHeader(1);
    QCOMPARE(names(), u"bdaec"_s); // whichever way
    // A live step keeps the order true.
    bench.body->append({SeriesData{{{}, u"up"_s, {{u"instance"_s, u"e"_s}}}, {now}, {5e9}}}, now);
    QCOMPARE(names(), u"ebdac"_s);
    clickHeader(0);
    QCOMPARE(names(), u"abcde"_s);
    QCOMPARE(
        int(table->model()->index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight), int(Qt::AlignRight));
}

void TestPanelTable::copiesForSpreadsheets()
{
    Bench bench(PanelView::Table);
    bench.panel.unit = Unit::Bytes;
    bench.show();
    bench.give({series(u"=cmd()\tx\ny"_s, now - minute, now, 5000, always(1536.25)),
        series(u"b"_s, now - 15 * minute, now - 10 * minute, 5000, always(7))});
    QTableView *table = bench.as<TableView>().table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"Name\tLast (bytes)\tMin (bytes)\tMax (bytes)\tMean (bytes)\n"_s
            + u"'=cmd() x y\t1536.25\t1536.25\t1536.25\t\nb\t\t7\t7\t\n"_s);
    // 0.5 is no percent, though it is written as 50 %.
    bench.panel.unit = Unit::Ratio;
    bench.show();
    QVERIFY(bench.as<TableView>().copyText().startsWith(u"Name\tLast\t"_s));
    bench.panel.unit = Unit::TimeOfDay;
    bench.show();
    QVERIFY(
        bench.as<TableView>().copyText().contains(u"1970"_s) || bench.as<TableView>().copyText().contains(u"1/1/70"_s));
}

void TestPanelTable::copiesTheSelectedRows()
{
    Bench bench(PanelView::Table);
    bench.give({series(u"a"_s, now - minute, now, 5000, always(1)), series(u"b"_s, now - minute, now, 5000, always(2)),
        series(u"c"_s, now - minute, now, 5000, always(3))});
    QTableView *table = bench.as<TableView>().table();
    const auto centre = [table](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, centre(2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(0));
    bench.body->append({}, now); // a live step keeps the selection
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\tLast\tMin\tMax\tMean\na\t1\t1\t1\t\nc\t3\t3\t3\t\n"_s);
}

void TestPanelTable::keepsColumnsForLabelsThatDiffer()
{
    Bench bench(PanelView::Table);
    const auto labelled = [](const QString &instance, const QString &job) {
        SeriesData data = series(instance, now - minute, now, 5000, always(1));
        data.key.labels.insert(u"job"_s, job);
        data.key.labels.insert(u"same"_s, u"x"_s);
        return data;
    };
    QAbstractItemModel *model = bench.as<TableView>().table()->model();
    const auto headers = [model] {
        QStringList headers;
        for (int i = 0; i < model->columnCount(); ++i)
            headers.append(model->headerData(i, Qt::Horizontal).toString());
        return headers;
    };
    const QStringList figures{u"Last"_s, u"Min"_s, u"Max"_s, u"Mean"_s};
    bench.give({labelled(u"a"_s, u"node"_s), labelled(u"b"_s, u"node"_s)});
    QCOMPARE(headers(), QStringList{u"Name"_s} + figures); // one that differs is the name already
    bench.give({labelled(u"a"_s, u"node"_s), labelled(u"b"_s, u"<b>app</b>"_s)});
    QCOMPARE(headers(), (QStringList{u"Name"_s, u"instance"_s, u"job"_s} + figures));
    QCOMPARE(model->index(1, 2).data().toString(), u"<b>app</b>"_s);
    QVERIFY(model->index(1, 2).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    bench.crosshair.point(now - 30'000);
    QCOMPARE(headers().at(3), u"At 10:59:30"_s);
}

void TestPanelTable::showsAMeanOnlyWhenItIsExact()
{
    Bench bench(PanelView::Table);
    const SeriesData data = series(u"a"_s, now - 15 * minute, now, 5000, wave);
    bench.give({data});
    auto &view = bench.as<TableView>();
    const auto mean = [&view] { return view.table()->model()->index(0, 4).data().toString(); };
    QCOMPARE(mean(), u"–"_s);
    view.setFigures({now - 15 * minute, now}, {{data.key, {2, now, 48, 48, 49, 97}}});
    QCOMPARE(mean(), u"48.5"_s);
    bench.body->moveTo(now + 5000);
    QCOMPARE(mean(), u"48.5"_s);
    bench.body->moveTo(now + minute); // that is another range
    QCOMPARE(mean(), u"–"_s);
}

QTEST_MAIN(TestPanelTable)
#include "tst_paneltable.moc"
