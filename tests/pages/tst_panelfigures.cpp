// What a panel says beyond its picture: exact figures of its series, and what is there when they are not.
#include "tests/pages/monitoringdesk.h"

#include "ui/metrics/chart/legendtable.h"

namespace {

template <typename Popup> Popup *popup()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<Popup *>(widget);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

QAction *actionOf(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestPanelFigures : public QObject {
    Q_OBJECT

private slots:
    void tellsExactFigures();
    void offersWhatIsThereNow();
    void saysThatASeriesIsNotThere();
};

void TestPanelFigures::tellsExactFigures()
{
    Desk desk;
    desk.server.answer = [&desk](const QString &path, const QUrlQuery &query) {
        if (!path.endsWith(u"query_range"_s))
            return desk.server.wellAnswer(path, query);
        // Nine times 1, then 11: the mean is 2, which no picture of lowest and highest tells.
        const qint64 from = qint64(query.queryItemValue(u"start"_s).toDouble());
        const qint64 to = qint64(query.queryItemValue(u"end"_s).toDouble());
        QJsonArray values;
        for (qint64 t = from; t <= to; ++t)
            values.append(QJsonArray{double(t), t % 10 == 0 ? u"11"_s : u"1"_s});
        const QJsonObject series{{u"metric"_s, QJsonObject{{u"instance"_s, u"a"_s}}}, {u"values"_s, values}};
        return QJsonDocument(
            QJsonObject{{u"status"_s, u"success"_s},
                {u"data"_s, QJsonObject{{u"resultType"_s, u"matrix"_s}, {u"result"_s, QJsonArray{series}}}}})
            .toJson();
    };
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"Requests"_s, u"requests"_s);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(u"Requests"_s));
    PanelCard *card = desk.card(u"Requests"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!card->chart()->isEmpty(), 15'000);
    actionOf(card->menu(), u"All series with their figures"_s)->trigger();
    QTRY_VERIFY(popup<LegendTable>());
    QPointer<LegendTable> table = popup<LegendTable>();
    const auto text = [&table](int column) { return table->item(0, column)->text(); };
    QTRY_COMPARE(text(2), u"1"_s);
    QCOMPARE(text(3), u"11"_s);
    QVERIFY2(std::abs(text(4).toDouble() - 2) < 0.1, qPrintable(text(4)));
    QTest::keyClick(table, Qt::Key_Escape);
    QTRY_VERIFY(!table);
    QVERIFY2(card->chart()->figures(), "they are kept for the next question");
}

void TestPanelFigures::offersWhatIsThereNow()
{
    Desk desk;
    const auto host = desk.console->sources().addHost();
    QVERIFY(host);
    desk.removePanels();
    desk.addPanel(host->id, u"Load"_s, u"host_loads"_s);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(u"Load"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"What is there now…"_s), 15'000);
    desk.shoot(u"vanished"_s);
    QTest::mouseClick(desk.button(u"What is there now…"_s), Qt::LeftButton);
    QTRY_VERIFY(popup<QMenu>());
    QMenu *menu = popup<QMenu>();
    QTRY_COMPARE(menu->actions().at(0)->text(), u"host_loads is gone. There now:"_s);
    QAction *offered = menu->actions().at(1);
    QCOMPARE(offered->text(), u"host_load"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(offered).center());
    QTRY_COMPARE(desk.dashboard().panels.value(0).queries.value(0).expr, offered->text());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card(u"Load"_s)->view()->isEmpty(), 15'000);
    QTRY_VERIFY(!desk.button(u"What is there now…"_s));
    QTest::keySequence(desk.page.get(), QKeySequence::Undo);
    QTRY_COMPARE(desk.dashboard().panels.value(0).queries.value(0).expr, u"host_loads"_s);
}

void TestPanelFigures::saysThatASeriesIsNotThere()
{
    Desk desk;
    desk.server.instances = {};
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"Requests"_s, u"requests"_s);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(u"Requests"_s));
    PanelCard *card = desk.card(u"Requests"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(card->stateText().startsWith(u"No series"_s), qPrintable(card->stateText()), 15'000);
    QVERIFY(desk.button(u"What is there now…"_s));
    desk.shoot(u"no-series"_s);
    desk.server.instances = {u"api-1"_s};
    QTRY_VERIFY_WITH_TIMEOUT(card->stateText().isEmpty(), 15'000);
    QVERIFY(!desk.button(u"What is there now…"_s));
}

QTEST_MAIN(TestPanelFigures)
#include "tst_panelfigures.moc"
