// A dashboard's variables, made and changed in their dialog by real hands.
#include "tests/pages/monitoringdesk.h"

#include "ui/monitoring/editor/variablesdialog.h"

#include <QCheckBox>
#include <QListWidget>

class TestVariables : public QObject {
    Q_OBJECT

private slots:
    void makesOne();
    void refusesWhatCannotBe();
    void movesAndRemoves();
};

namespace {

QWidget *field(QWidget *dialog, const QString &name)
{
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

VariablesDialog *openDialog(Desk &desk)
{
    for (QAction *action : desk.page->tabs().menu()->actions()) {
        if (action->text() == u"Variables…"_s)
            action->trigger();
    }
    [&] { QTRY_VERIFY(desk.dialog<VariablesDialog>()); }();
    return desk.dialog<VariablesDialog>();
}

} // namespace

void TestVariables::makesOne()
{
    Desk desk;
    desk.addSource();
    QTRY_VERIFY(!desk.page->dashboard().id.isNull());
    VariablesDialog *dialog = openDialog(desk);
    QVERIFY(dialog);
    QTest::mouseClick(desk.button(u"Add"_s, dialog), Qt::LeftButton);
    QTest::keyClicks(field(dialog, u"Name"_s), u"$job"_s);
    QTest::keyClicks(field(dialog, u"Label"_s), u"label_values(up, job)"_s);
    desk.shoot(u"variables-dialog"_s);
    QTest::mouseClick(desk.button(u"Keep"_s, dialog), Qt::LeftButton);
    QTRY_COMPARE(desk.dashboard().variables.size(), 1);
    const DashboardVariable made = desk.dashboard().variables.first();
    QCOMPARE(made.name, u"job"_s);
    QCOMPARE(made.query, u"label_values(up, job)"_s);
    QVERIFY(made.kind == DashboardVariable::Kind::Labels);
    QTRY_VERIFY(desk.page->findChild<VariableBar *>()->isVisible());
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    QTest::keySequence(desk.page.get(), QKeySequence::Undo);
    QTRY_COMPARE(desk.dashboard().variables.size(), 0);
}

void TestVariables::refusesWhatCannotBe()
{
    Desk desk;
    desk.addSource();
    QTRY_VERIFY(!desk.page->dashboard().id.isNull());
    VariablesDialog *dialog = openDialog(desk);
    QVERIFY(dialog);
    QTest::mouseClick(desk.button(u"Add"_s, dialog), Qt::LeftButton);
    QTest::keyClicks(field(dialog, u"Name"_s), u"a job"_s);
    QTest::mouseClick(desk.button(u"Keep"_s, dialog), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->messages()->isVisible());
    QCOMPARE(desk.dashboard().variables.size(), 0);
}

void TestVariables::movesAndRemoves()
{
    Desk desk;
    desk.addSource();
    QTRY_VERIFY(!desk.page->dashboard().id.isNull());
    Dashboard dashboard = desk.dashboard();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        DashboardVariable variable;
        variable.name = name;
        variable.options = {u"x"_s, u"y"_s};
        dashboard.variables.append(variable);
    }
    QVERIFY(desk.console->dashboards().save(dashboard));
    QTRY_COMPARE(desk.page->dashboard().variables.size(), 3);
    VariablesDialog *dialog = openDialog(desk);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_End);
    QTest::mouseClick(field(dialog, u"Before the one above"_s), Qt::LeftButton);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::mouseClick(field(dialog, u"Remove the variable"_s), Qt::LeftButton);
    QTest::mouseClick(desk.button(u"Keep"_s, dialog), Qt::LeftButton);
    const auto names = [&desk] {
        QStringList names;
        for (const DashboardVariable &variable : desk.dashboard().variables)
            names.append(variable.name + variable.options.join(QString()));
        return names.join(u' ');
    };
    QTRY_COMPARE(names(), u"cxy bxy"_s);
}

QTEST_MAIN(TestVariables)
#include "tst_variables.moc"
