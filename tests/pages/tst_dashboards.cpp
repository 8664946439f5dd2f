// Dashboards: rearranged, kept behind tabs, looked at closer, annotated and handed on, by real hands and keys.
#include "tests/pages/monitoringdesk.h"

class TestDashboards : public QObject {
    Q_OBJECT

private slots:
    void drawsInTheTimeOfTheSource();
    void rearrangesByHand();
    void movesACardByKeys();
    void keepsDashboardsBehindTabs();
    void foldsWhatIsUnderAHeading();
    void zoomsPansAndGoesBack();
    void annotatesADraggedRange();
    void annotatesByKeysAlone();
    void comparesWithLastWeek();
    void handsAPanelOn();
    void importsFromGrafanaAndExports();
    void fillsVariablesFromLabels();
    void looksAhead();
};

void TestDashboards::drawsInTheTimeOfTheSource()
{
    constexpr qint64 twoHours = 2 * 3600'000;
    Desk desk;
    desk.server.aheadMs = -twoHours;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"Requests"_s, u"requests"_s);
    desk.console->startRecording();
    QTRY_VERIFY(desk.card(u"Requests"_s));
    PanelCard *card = desk.card(u"Requests"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(card->stateText().contains(u"2 h behind"_s) || card->stateText().contains(u"behind"_s),
        qPrintable(card->stateText()), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(!card->chart()->isEmpty(), 15'000);
    const qint64 theirs = QDateTime::currentMSecsSinceEpoch() - twoHours;
    QVERIFY2(std::abs(card->chart()->shownRange().to - theirs) < 120'000, "the axis ends now, by the source's clock");
    desk.shoot(u"other-clock"_s);
}

void TestDashboards::rearrangesByHand()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
        desk.addPanel(source.id, title, title.toLower());
    QTRY_COMPARE(desk.page->cards().size(), 3);
    const auto place = [&desk](const QString &title) { return desk.card(title)->panel().place; };
    // By its head, from the left of the first row to its right.
    PanelCard *card = desk.card(u"A"_s);
    const QPoint head(card->width() / 2, 16);
    QTest::mousePress(card, Qt::LeftButton, {}, head);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(card, card->mapFromGlobal(card->mapToGlobal(head) + QPoint(card->width() / 10, 0)));
    QTest::mouseRelease(card, Qt::LeftButton, {}, head);
    QTRY_COMPARE(place(u"A"_s).x, 12);
    QCOMPARE(place(u"A"_s).y, 0);
    QVERIFY2(place(u"B"_s).y >= 8, "the other made room");
    // By its corner, half as high.
    card = desk.card(u"A"_s);
    const QPoint corner(card->width() - 3, card->height() - 3);
    const QPoint start = card->mapToGlobal(corner);
    QTest::mousePress(card, Qt::LeftButton, {}, corner);
    QTest::mouseMove(card, card->mapFromGlobal(start - QPoint(0, 60)));
    QTest::mouseMove(card, card->mapFromGlobal(start - QPoint(0, 132)));
    QTest::mouseRelease(card, Qt::LeftButton, {}, card->mapFromGlobal(start - QPoint(0, 132)));
    QTRY_VERIFY(place(u"A"_s).height < 8);
    // Undone step by step, and done again.
    QTest::keySequence(desk.page.get(), QKeySequence::Undo);
    QTRY_COMPARE(place(u"A"_s).height, 8);
    QTest::keySequence(desk.page.get(), QKeySequence::Undo);
    QTRY_COMPARE(place(u"A"_s).x, 0);
    QCOMPARE(place(u"B"_s).y, 0);
    QTest::keySequence(desk.page.get(), QKeySequence::Redo);
    QTRY_COMPARE(place(u"A"_s).x, 12);
    QCOMPARE(desk.dashboard().panels.size(), 3);
}

void TestDashboards::movesACardByKeys()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"A"_s, u"a"_s);
    QTRY_COMPARE(desk.page->cards().size(), 1);
    const auto press = [&desk](Qt::Key key, Qt::KeyboardModifiers more = {}) {
        desk.card(u"A"_s)->chart()->setFocus();
        QTest::keyClick(desk.card(u"A"_s)->chart(), key, Qt::ControlModifier | Qt::AltModifier | more);
    };
    press(Qt::Key_Right);
    QTRY_COMPARE(desk.card(u"A"_s)->panel().place.x, 1);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(desk.card(u"A"_s)->panel().place.width, 11);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(desk.card(u"A"_s)->panel().place.height, 9);
}

void TestDashboards::keepsDashboardsBehindTabs()
{
    Desk desk;
    const Source source = desk.addSource();
    QTRY_COMPARE(desk.page->tabs().titles(), QStringList{u"production"_s});
    const auto name = [&desk](const QString &text, const QString &verb) {
        auto *dialog = desk.dialog<TitleDialog>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::mouseClick(desk.button(verb, dialog), Qt::LeftButton);
    };
    for (QPushButton *button : desk.page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Add a dashboard"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    name(u"Nights"_s, u"Add"_s);
    QTRY_COMPARE(desk.page->tabs().titles(), (QStringList{u"production"_s, u"Nights"_s}));
    QCOMPARE(desk.page->dashboard().title, u"Nights"_s); // what was made is in front
    QVERIFY(desk.button(u"Add a panel…"_s));
    const auto act = [&desk](const QString &text) {
        for (QAction *action : desk.page->tabs().menu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    act(u"Rename…"_s);
    name(u"Weekends"_s, u"Rename"_s);
    QTRY_COMPARE(desk.page->tabs().titles().last(), u"Weekends"_s);
    QTest::keySequence(desk.page.get(), QKeySequence::Undo);
    QTRY_COMPARE(desk.page->tabs().titles().last(), u"Nights"_s);
    // Somebody else's work is not undone.
    Dashboard theirs = desk.console->dashboards().dashboards()->last();
    theirs.title = u"Theirs"_s;
    QVERIFY(desk.console->dashboards().save(theirs));
    QTRY_COMPARE(desk.page->tabs().titles().last(), u"Theirs"_s);
    QTest::keySequence(desk.page.get(), QKeySequence::Redo);
    QTest::keySequence(desk.page.get(), QKeySequence::Undo);
    QTest::qWait(50);
    QCOMPARE(desk.page->tabs().titles().last(), u"Theirs"_s);
    desk.page->tabs().turn(1);
    QTRY_COMPARE(desk.page->dashboard().title, u"production"_s);
    act(u"Duplicate"_s);
    QTRY_COMPARE(desk.page->tabs().titles().size(), 3);
    QCOMPARE(desk.page->dashboard().panels.size(), desk.dashboard().panels.size());
    act(u"Remove"_s);
    QTRY_COMPARE(desk.page->tabs().titles().size(), 2);
    QTest::mouseClick(desk.button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.page->tabs().titles().size(), 3);
}

void TestDashboards::foldsWhatIsUnderAHeading()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    Panel heading;
    heading.view = PanelView::Heading;
    heading.title = u"Databases"_s;
    heading.place = {0, 0, GridPlace::columns, 1};
    QVERIFY(desk.console->dashboards().save(added(desk.dashboard(), heading)));
    desk.addPanel(source.id, u"A"_s, u"a"_s);
    QTRY_COMPARE(desk.page->cards().size(), 1);
    QTRY_VERIFY(desk.card(u"A"_s)->isVisible());
    QTest::mouseClick(desk.button(u"Databases"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.card(u"A"_s)->isVisible());
    QTest::mouseClick(desk.button(u"Databases"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.card(u"A"_s)->isVisible());
    QVERIFY(desk.card(u"A"_s)->y() >= desk.page->findChild<HeadingBar *>()->geometry().bottom());
}

void TestDashboards::zoomsPansAndGoesBack()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"A"_s, u"a"_s);
    desk.addPanel(source.id, u"B"_s, u"b"_s);
    desk.console->startRecording();
    QTRY_COMPARE(desk.page->cards().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card(u"A"_s)->chart()->isEmpty(), 15'000);
    const int revision = desk.dashboard().revision;
    MetricChart *chart = desk.card(u"A"_s)->chart();
    const auto length = [&desk] { return desk.page->timeRange().length(); };
    QTest::mousePress(chart, Qt::LeftButton, {}, QPoint(150, 60));
    QTest::mouseMove(chart, QPoint(200, 60));
    QTest::mouseMove(chart, QPoint(250, 60));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, QPoint(250, 60));
    QVERIFY2(length() < 5 * 60'000 && length() > 60'000, qPrintable(QString::number(length())));
    QVERIFY(!desk.page->timeRange().isLive());
    QCOMPARE(desk.card(u"B"_s)->chart()->length(), length()); // all charts together
    QTRY_VERIFY_WITH_TIMEOUT(!chart->isEmpty(), 15'000);
    desk.shoot(u"zoomed"_s);
    const qint64 zoomed = length();
    QTest::mouseDClick(chart, Qt::LeftButton, {}, QPoint(200, 60));
    QCOMPARE(length(), 15 * 60'000);
    QVERIFY(desk.page->timeRange().isLive());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Up);
    QCOMPARE(length(), 15 * 30'000);
    const TimeRange before = desk.page->timeRange().rangeAt(0);
    QTest::keyClick(chart, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(desk.page->timeRange().rangeAt(0).from < before.from);
    QWheelEvent wheel(QPointF(200, 60), chart->mapToGlobal(QPointF(200, 60)), {}, QPoint(0, 120), Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart, &wheel);
    QVERIFY(length() < 15 * 30'000 && length() > zoomed);
    QTest::keyClick(chart, Qt::Key_L);
    QVERIFY(desk.page->timeRange().isLive());
    QCOMPARE(length(), 15 * 60'000);
    QCOMPARE(desk.dashboard().revision, revision); // looking closer changes nothing
}

void TestDashboards::annotatesADraggedRange()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"A"_s, u"a"_s);
    desk.console->startRecording();
    QTRY_COMPARE(desk.page->cards().size(), 1);
    MetricChart *chart = desk.card(u"A"_s)->chart();
    QTRY_VERIFY_WITH_TIMEOUT(!chart->isEmpty(), 15'000);
    QTest::mousePress(chart, Qt::LeftButton, Qt::ShiftModifier, QPoint(150, 60));
    QTest::mouseMove(chart, QPoint(200, 60));
    QTest::mouseMove(chart, QPoint(250, 60));
    QTest::mouseRelease(chart, Qt::LeftButton, Qt::ShiftModifier, QPoint(250, 60));
    QVERIFY(desk.page->timeRange().isLive());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Annotate…"_s)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    auto *dialog = desk.dialog<AnnotationDialog>();
    QVERIFY(dialog);
    QTest::mouseClick(desk.button(u"Annotate"_s, dialog), Qt::LeftButton);
    QVERIFY(!dialog->findChild<MessageBar *>()->words().isEmpty());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Load test"_s);
    QTest::mouseClick(desk.button(u"Annotate"_s, dialog), Qt::LeftButton);
    const auto marks = [&desk] {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        return desk.console->marks().marks({now - 900'000, now}).value_or(QList<TimeMark>{});
    };
    QTRY_COMPARE(marks().size(), 1);
    QCOMPARE(marks().constFirst().text, u"Load test"_s);
    QVERIFY(marks().constFirst().range.length() > 60'000);
    desk.shoot(u"annotated"_s);
    // Its handle opens it again.
    const int columns = int((marks().constFirst().range.from - chart->shownRange().from) / chart->columnMs());
    const int left = chart->width() - 4 - int(chart->shownRange().length() / chart->columnMs());
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(left + columns + 20, 5));
    auto *again = desk.dialog<AnnotationDialog>();
    QVERIFY(again);
    QTest::mouseClick(desk.button(u"Remove"_s, again), Qt::LeftButton);
    QTRY_COMPARE(marks().size(), 0);
}

void TestDashboards::annotatesByKeysAlone()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"A"_s, u"a"_s);
    desk.console->startRecording();
    QTRY_COMPARE(desk.page->cards().size(), 1);
    MetricChart *chart = desk.card(u"A"_s)->chart();
    QTRY_VERIFY_WITH_TIMEOUT(!chart->isEmpty(), 15'000);
    const auto enterAHundredColumnsBeforeTheEnd = [chart] {
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_End);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Return);
    };
    enterAHundredColumnsBeforeTheEnd();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction()->text(), u"Annotate…"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(desk.dialog<AnnotationDialog>());
    QTest::keyClicks(desk.dialog<AnnotationDialog>()->findChild<QLineEdit *>(), u"Restarted"_s);
    QTest::keyClick(desk.dialog<AnnotationDialog>(), Qt::Key_Return);
    const auto marks = [&desk] {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        return desk.console->marks().marks({now - 900'000, now}).value_or(QList<TimeMark>{});
    };
    QTRY_COMPARE(marks().size(), 1);
    QCOMPARE(marks().constFirst().range.length(), 0);
    QTRY_VERIFY(!desk.dialog<AnnotationDialog>());
    enterAHundredColumnsBeforeTheEnd(); // now there is something to open
    QTRY_VERIFY(desk.dialog<AnnotationDialog>());
}

void TestDashboards::comparesWithLastWeek()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"A"_s, u"a"_s);
    desk.console->startRecording();
    QTRY_COMPARE(desk.page->cards().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card(u"A"_s)->chart()->isEmpty(), 15'000);
    QSet<qint64> weeks; // how long ago the server was asked for
    desk.server.answer = [&desk, &weeks](const QString &path, const QUrlQuery &query) {
        const qint64 start = qint64(query.queryItemValue(u"start"_s).toDouble());
        weeks.insert((QDateTime::currentSecsSinceEpoch() - start) / (7 * 86'400));
        return desk.server.wellAnswer(path, query);
    };
    for (QAction *action : desk.card(u"A"_s)->menu()->actions()) {
        if (action->text() == u"Compare with last week"_s)
            action->trigger();
    }
    QTRY_VERIFY(desk.card(u"A"_s)->panel().lastWeek);
    QTRY_VERIFY_WITH_TIMEOUT(weeks.contains(1), 15'000);
    QTest::qWait(500);
    desk.shoot(u"last-week"_s);
}

void TestDashboards::handsAPanelOn()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.addPanel(source.id, u"A / B"_s, u"a"_s, Unit::Seconds, 0.5);
    desk.console->startRecording();
    QTRY_COMPARE(desk.page->cards().size(), 1);
    PanelCard *card = desk.page->cards().constFirst();
    QTRY_VERIFY_WITH_TIMEOUT(!card->chart()->isEmpty(), 15'000);
    const auto act = [card](const QString &text) {
        for (QMenu *menu : card->menu()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        }
    };
    desk.dialogs.path = desk.folder.filePath(u"panel.svg"_s);
    act(u"Save the picture…"_s);
    QFile svg(desk.dialogs.path);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray drawn = svg.readAll();
    QVERIFY(drawn.contains("<svg") && drawn.contains("polyline"));
    QVERIFY2(!drawn.contains("<image"), "strokes, not a picture of them");
    desk.dialogs.path = desk.folder.filePath(u"panel.png"_s);
    act(u"Save the picture…"_s);
    QVERIFY(QImage(desk.dialogs.path).width() > 600);
    desk.dialogs.path = desk.folder.filePath(u"panel.csv"_s);
    act(u"Save the data…"_s);
    QTRY_VERIFY(QFile::exists(desk.dialogs.path));
    QFile csv(desk.dialogs.path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readLine().startsWith("time,series,labels,value"));
    QVERIFY(csv.readAll().count('\n') > 100);
    QSignalSpy noted(desk.page.get(), &MonitoringPage::noteAsked);
    act(u"Picture into the logbook"_s);
    QTRY_COMPARE(noted.count(), 1);
    const auto ids = attachmentsIn(noted.constFirst().constFirst().toString());
    QCOMPARE(ids.size(), 1);
    QVERIFY(desk.console->attachments().attachment(ids.first())->png.size() > 1000);
}

void TestDashboards::importsFromGrafanaAndExports()
{
    Desk desk;
    desk.addSource();
    const auto act = [&desk](const QString &text) {
        for (QAction *action : desk.page->tabs().menu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    desk.dialogs.path = desk.folder.filePath(u"not-one.json"_s);
    QFile file(desk.dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<html>") > 0);
    file.close();
    act(u"Import a dashboard…"_s);
    auto *dialog = desk.dialog<ImportDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->messages()->words().isEmpty());
    QVERIFY(!desk.button(u"Import"_s, dialog)->isEnabled());
    dialog->close();

    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"title\":\"Fleet\",\"schemaVersion\":36,\"panels\":["
               "{\"type\":\"timeseries\",\"title\":\"Load\",\"gridPos\":{\"x\":0,\"y\":0,\"w\":12,\"h\":8},"
               "\"targets\":[{\"expr\":\"load\"}]},"
               "{\"type\":\"text\",\"title\":\"Read me\",\"gridPos\":{\"x\":12,\"y\":0,\"w\":12,\"h\":8}}]}");
    file.close();
    act(u"Import a dashboard…"_s);
    dialog = desk.dialog<ImportDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"Read me"_s));
    desk.shoot(u"import"_s);
    QTest::mouseClick(desk.button(u"Import"_s, dialog), Qt::LeftButton);
    QTRY_COMPARE(desk.page->dashboard().title, u"Fleet"_s);
    QCOMPARE(desk.page->cards().size(), 1);
    desk.dialogs.path = desk.folder.filePath(u"out.json"_s);
    act(u"Export…"_s);
    QVERIFY(QFile::exists(desk.dialogs.path));
    act(u"Import a dashboard…"_s);
    QTest::mouseClick(desk.button(u"Import"_s, desk.dialog<ImportDialog>()), Qt::LeftButton);
    QTRY_COMPARE(desk.page->tabs().titles(), (QStringList{u"production"_s, u"Fleet"_s, u"Fleet"_s}));
}

void TestDashboards::fillsVariablesFromLabels()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    QStringList asked;
    desk.server.answer = [&desk, &asked](const QString &path, const QUrlQuery &query) {
        if (path.endsWith(u"/label/job/values"_s))
            return QByteArray("{\"status\":\"success\",\"data\":[\"api\",\"worker\",\"db\"]}");
        asked.append(query.queryItemValue(u"query"_s, QUrl::FullyDecoded));
        return desk.server.wellAnswer(path, query);
    };
    Dashboard dashboard = desk.dashboard();
    DashboardVariable variable;
    variable.name = u"job"_s;
    variable.kind = DashboardVariable::Kind::Labels;
    variable.query = u"label_values(up, job)"_s;
    dashboard.variables = {variable};
    QVERIFY(desk.console->dashboards().save(dashboard));
    desk.addPanel(source.id, u"A"_s, u"up{job=\"$job\"}"_s);
    desk.console->startRecording();
    auto *bar = desk.page->findChild<VariableBar *>();
    const auto box = [bar] { return bar->findChild<QComboBox *>(u"job"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(box() && box()->count() == 3, 15'000);
    QCOMPARE(box()->currentText(), u"api"_s); // the first, where nothing was chosen
    QTRY_VERIFY_WITH_TIMEOUT(asked.contains(u"up{job=\"api\"}"_s), 15'000);
    QVERIFY(!asked.contains(u"up{job=\"\"}"_s));
    desk.shoot(u"variables"_s);
    const int revision = desk.dashboard().revision;
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_End);
    QTest::keyClick(box(), Qt::Key_Return);
    emit box()->activated(box()->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(asked.contains(u"up{job=\"worker\"}"_s), 15'000);
    QCOMPARE(desk.dashboard().revision, revision); // a choice is no edit
    QCOMPARE(desk.console->settings().choice(desk.dashboard().id.value, u"job"_s), QStringList{u"worker"_s});
}

void TestDashboards::looksAhead()
{
    Desk desk;
    const Source source = desk.addSource();
    desk.removePanels();
    desk.server.answer = [](const QString &, const QUrlQuery &query) {
        const qint64 from = qint64(query.queryItemValue(u"start"_s).toDouble());
        const qint64 to = qint64(query.queryItemValue(u"end"_s).toDouble());
        const qint64 step = std::max(qint64(1), qint64(query.queryItemValue(u"step"_s).toDouble()));
        const double day = 86'400;
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QStringList values; // grows by a hundredth a day; 0.7 now
        for (qint64 t = from; t <= to; t += step)
            values.append(u"[%1,\"%2\"]"_s.arg(t).arg(0.7 + double(t - now) / day / 100 + double(t / step % 7) / 2000));
        return (u"{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"metric\":"
                u"{\"disk\":\"sda\"},\"values\":["_s
            + values.join(u',') + u"]}]}}"_s)
            .toUtf8();
    };
    desk.addPanel(source.id, u"Disk"_s, u"disk"_s, Unit::Ratio, 0.9);
    QTest::mouseClick(desk.button(u"Look ahead…"_s), Qt::LeftButton);
    auto *empty = desk.dialog<HorizonDialog>();
    QVERIFY(empty);
    QTRY_VERIFY(!desk.button(u"Into the logbook"_s, empty)->isEnabled());
    empty->close();
    QTRY_VERIFY(desk.card(u"Disk"_s));
    for (QAction *action : desk.card(u"Disk"_s)->menu()->actions()) {
        if (action->text() == u"Watch in the look ahead"_s)
            action->trigger();
    }
    QTRY_VERIFY(desk.card(u"Disk"_s)->panel().lookAhead);
    QVERIFY(!desk.card(u"Disk"_s)->panel().pinned);
    for (QAction *action : desk.card(u"Disk"_s)->menu()->actions()) {
        if (action->text() == u"Show on the bridge"_s)
            action->trigger();
    }
    QTRY_VERIFY(desk.card(u"Disk"_s)->panel().pinned);
    QTest::mouseClick(desk.button(u"Look ahead…"_s), Qt::LeftButton);
    auto *dialog = desk.dialog<HorizonDialog>();
    auto *table = dialog->findChild<QTableWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, 30'000);
    const QString when = table->item(0, 3)->text();
    const QDate expected = QDate::currentDate().addDays(20);
    bool near = false;
    for (int by = -3; by <= 3; ++by)
        near = near || when == QLocale().toString(expected.addDays(by), u"ddd d MMM yyyy"_s);
    QVERIFY2(near, qPrintable(when));
    desk.shoot(u"look-ahead"_s);
    QSignalSpy noted(desk.page.get(), &MonitoringPage::noteAsked);
    QTRY_VERIFY(desk.button(u"Into the logbook"_s, dialog)->isEnabled());
    QTest::mouseClick(desk.button(u"Into the logbook"_s, dialog), Qt::LeftButton);
    QCOMPARE(noted.count(), 1);
    QVERIFY(noted.constFirst().constFirst().toString().contains(when));
}

QTEST_MAIN(TestDashboards)
#include "tst_dashboards.moc"
