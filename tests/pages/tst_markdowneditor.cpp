// Writing Markdown: lists, tables, what is pasted and dropped, find and replace, names that are completed, spelling.
#include "app/services/spelling.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/offerpopup.h"
#include "ui/kit/theme.h"
#include "ui/writing/findbar.h"
#include "ui/writing/markdowneditor.h"
#include "ui/writing/markdownedits.h"
#include "ui/writing/spellmarks.h"
#include "ui/writing/textfinder.h"
#include "ui/writing/writingbar.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

class TestMarkdownEditor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void makesLists_data();
    void makesLists();
    void indents_data();
    void indents();
    void leavesByTabWhereNothingIsToIndent();
    void doesByButtonWhatTheKeysDo();
    void makesTables_data();
    void makesTables();
    void pastes_data();
    void pastes();
    void pastesPictures();
    void takesDroppedFiles();
    void refusesWhatIsTooLong();
    void finds_data();
    void finds();
    void saysWhatIsWrongWithAPattern();
    void replaces();
    void replacesAllAsOneStep();
    void completesNames();
    void leavesTheListAlone();
    void underlinesWhatIsMisspelt();
    void marksWhatComesIntoView();
    void changesNothingThatIsLocked();

private:
    void fill(const QString &text, int from = -1, int to = -1)
    {
        m_editor->setPlainText(text);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(from < 0 ? int(text.size()) : from);
        if (to >= 0)
            cursor.setPosition(to, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
    }
    void paste(QMimeData *data)
    {
        QApplication::clipboard()->setMimeData(data);
        QTest::keySequence(m_editor, QKeySequence::Paste);
    }
    QString text() const { return m_editor->toPlainText(); }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *each : m_finder->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->accessibleName().startsWith(name) || each->text() == name)
                return each;
        }
        return nullptr;
    }
    QString count() const { return m_finder->findChild<Label *>()->text(); }

    std::unique_ptr<QWidget> m_window;
    MarkdownEditor *m_editor = nullptr;
    FindBar *m_finder = nullptr;
};

void TestMarkdownEditor::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_editor = new MarkdownEditor(m_window.get());
    m_finder = new FindBar(*m_editor, m_window.get());
    column->addWidget(new WritingBar(*m_editor, m_window.get()));
    column->addWidget(m_finder);
    column->addWidget(m_editor);
    m_window->resize(700, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
}

void TestMarkdownEditor::cleanup()
{
    m_window.reset();
}

void TestMarkdownEditor::makesLists_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("after");
    const int bullets = Qt::Key_8;
    QTest::newRow("bullets") << u"a\nb\n\nc"_s << bullets << u"- a\n- b\n\n- c"_s;
    QTest::newRow("no bullets") << u"- a\n- b"_s << bullets << u"a\nb"_s;
    QTest::newRow("some bullets") << u"- a\nb"_s << bullets << u"- a\n- b"_s;
    QTest::newRow("bullets, American keyboard") << u"a"_s << int(Qt::Key_Asterisk) << u"- a"_s;
    QTest::newRow("numbers") << u"a\n\nb"_s << int(Qt::Key_7) << u"1. a\n\n2. b"_s;
    QTest::newRow("numbers of bullets") << u"- a\n- b"_s << int(Qt::Key_7) << u"1. a\n2. b"_s;
    QTest::newRow("tasks") << u"a\n- b"_s << int(Qt::Key_T) << u"- [ ] a\n- [ ] b"_s;
    QTest::newRow("bullets of tasks") << u"- [x] a"_s << bullets << u"- a"_s;
    QTest::newRow("deep") << u"  a"_s << bullets << u"  - a"_s;
    QTest::newRow("struck") << u"a"_s << int(Qt::Key_X) << u"~~a~~"_s;
}

void TestMarkdownEditor::makesLists()
{
    QFETCH(QString, before);
    QFETCH(int, key);
    fill(before, 0, int(before.size()));
    QTest::keyClick(m_editor, Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);
    QTEST(text(), "after");
    m_editor->undo();
    QCOMPARE(text(), before);
}

void TestMarkdownEditor::indents_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("outwards");
    QTest::addColumn<QString>("after");
    QTest::newRow("an item") << u"- a\n- b"_s << false << u"- a\n  - b"_s;
    QTest::newRow("an item outwards") << u"- a\n  - b"_s << true << u"- a\n- b"_s;
    QTest::newRow("by a tab") << u"\t- b"_s << true << u"- b"_s;
    QTest::newRow("as far out as can be") << u"- b"_s << true << u"- b"_s;
}

void TestMarkdownEditor::indents()
{
    QFETCH(QString, before);
    QFETCH(bool, outwards);
    fill(before);
    QTest::keyClick(m_editor, outwards ? Qt::Key_Backtab : Qt::Key_Tab, outwards ? Qt::ShiftModifier : Qt::NoModifier);
    QTEST(text(), "after");
    QVERIFY(m_editor->hasFocus());
    QCOMPARE(m_editor->textCursor().position(), int(text().size()));
}

void TestMarkdownEditor::leavesByTabWhereNothingIsToIndent()
{
    fill(u"words"_s);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(!m_editor->hasFocus());
    QCOMPARE(text(), u"words"_s);
    m_editor->setFocus();
    fill(u"one\ntwo"_s, 0, 7);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QCOMPARE(text(), u"  one\n  two"_s);
}

void TestMarkdownEditor::doesByButtonWhatTheKeysDo()
{
    for (const auto &[name, after] : QList<std::pair<QString, QString>>{{u"Bold"_s, u"**a**"_s},
             {u"Italic"_s, u"*a*"_s}, {u"Struck"_s, u"~~a~~"_s}, {u"Code"_s, u"`a`"_s}, {u"Heading"_s, u"## a"_s},
             {u"List"_s, u"- a"_s}, {u"Numbered"_s, u"1. a"_s}, {u"Tasks"_s, u"- [ ] a"_s}, {u"Quote"_s, u"> a"_s},
             {u"Link"_s, u"[a](https://)"_s}, {u"Table"_s, u"a\n\n|  |  |\n| --- | --- |\n|  |  |\n"_s}}) {
        fill(u"a"_s, 0, 1);
        QVERIFY2(button(name), qPrintable(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCOMPARE(text(), after);
        QVERIFY(m_editor->hasFocus());
    }
}

void TestMarkdownEditor::makesTables_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("table");
    QTest::newRow("two by two") << u"a\tb\nc\td\n"_s << u"| a | b |\n| --- | --- |\n| c | d |\n"_s;
    QTest::newRow("bars and blanks") << u"a|x\tb \r\n\td"_s << u"| a\\|x | b |\n| --- | --- |\n|  | d |\n"_s;
    QTest::newRow("one row") << u"a\tb"_s << QString();
    QTest::newRow("uneven") << u"a\tb\nc"_s << QString();
    QTest::newRow("no tabs") << u"a\nb"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestMarkdownEditor::makesTables()
{
    QFETCH(QString, rows);
    QTEST(tableFrom(rows), "table");
}

void TestMarkdownEditor::pastes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("isSelected");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("after");
    const QString url = u"https://example.org/a?b=c"_s;
    QTest::newRow("an address over words") << u"the site"_s << true << url << u"[the site](%1)"_s.arg(url);
    QTest::newRow("an address over an address") << u"https://x.org"_s << true << url << url;
    QTest::newRow("an address alone") << u"see "_s << false << url << u"see "_s + url;
    QTest::newRow("words over words") << u"the site"_s << true << u"it"_s << u"it"_s;
    QTest::newRow("rows") << u"x"_s << false << u"a\tb\nc\td"_s << u"x\n\n| a | b |\n| --- | --- |\n| c | d |\n"_s;
    QTest::newRow("a script") << u"x"_s << true << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s;
}

void TestMarkdownEditor::pastes()
{
    QFETCH(QString, before);
    QFETCH(bool, isSelected);
    QFETCH(QString, pasted);
    fill(before, isSelected ? 0 : -1, isSelected ? int(before.size()) : -1);
    auto *data = new QMimeData;
    data->setText(pasted);
    data->setHtml(u"<b>%1</b>"_s.arg(pasted)); // what else a browser gives; plain is what counts
    paste(data);
    QTEST(text(), "after");
    m_editor->undo();
    QCOMPARE(text(), before);
}

void TestMarkdownEditor::pastesPictures()
{
    QStringList titles;
    QImage picture(30, 20, QImage::Format_ARGB32);
    picture.fill(Qt::red);
    auto *none = new QMimeData;
    none->setImageData(picture);
    paste(none);
    QCOMPARE(text(), QString()); // pictures are not taken here
    m_editor->setPictures([&titles](const QImage &image, const QString &title) {
        titles.append(title);
        return u"![%1](%2x%3)"_s.arg(title).arg(image.width()).arg(image.height());
    });
    auto *data = new QMimeData;
    data->setImageData(picture);
    paste(data);
    QCOMPARE(text(), u"![Picture](30x20)"_s);
}

void TestMarkdownEditor::takesDroppedFiles()
{
    QTemporaryDir folder;
    QImage picture(8, 8, QImage::Format_ARGB32);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(folder.filePath(u"the chart.png"_s)));
    QFile words(folder.filePath(u"words.txt"_s));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("words");
    words.close();
    m_editor->setPictures([](const QImage &, const QString &title) { return u"![%1]()"_s.arg(title); });
    const auto drop = [this](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = m_editor->viewport()->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_editor->viewport(), &enter);
        QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_editor->viewport(), &event);
    };
    drop(folder.filePath(u"the chart.png"_s));
    QCOMPARE(text(), u"![the chart]()"_s);
    m_editor->clear();
    drop(words.fileName());
    QVERIFY(!text().contains(u"!["_s));
}

void TestMarkdownEditor::refusesWhatIsTooLong()
{
    fill(u"kept"_s);
    QSignalSpy refused(m_editor, &MarkdownEditor::refused);
    auto *data = new QMimeData;
    data->setText(QString(50'000'000, u'x'));
    paste(data);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(text(), u"kept"_s);
}

void TestMarkdownEditor::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isPattern");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("words") << u"inc"_s << false << false << QStringList{u"INC"_s, u"inc"_s};
    QTest::newRow("their case") << u"inc"_s << false << true << QStringList{u"inc"_s};
    QTest::newRow("signs are words") << u"a.c"_s << false << false << QStringList();
    QTest::newRow("a pattern") << u"INC-(\\d+)"_s << true << true << QStringList{u"INC-12"_s};
    QTest::newRow("at the line's beginning") << u"^\\w+"_s << true << false << QStringList{u"INC"_s, u"inc"_s};
    QTest::newRow("of no length") << u"x*"_s << true << false << QStringList();
    QTest::newRow("nothing") << QString() << true << false << QStringList();
}

void TestMarkdownEditor::finds()
{
    QFETCH(QString, words);
    QFETCH(bool, isPattern);
    QFETCH(bool, matchesCase);
    const QString in = u"INC-12 abc\ninc é"_s;
    QStringList found;
    const TextFound all = findIn(in, {words, isPattern, matchesCase});
    for (const TextFound::Place &place : all.places)
        found.append(in.mid(place.start, place.length));
    QVERIFY(all.error.isEmpty());
    QTEST(found, "found");
}

void TestMarkdownEditor::saysWhatIsWrongWithAPattern()
{
    fill(u"(a"_s);
    QTest::mouseClick(button(u"Bold"_s), Qt::LeftButton); // anything, the focus stays
    m_finder->open();
    QTest::keyClicks(field(u"Find"_s), u"("_s);
    QTRY_COMPARE(count(), u"1 time(s)"_s);
    QTest::mouseClick(m_finder->findChildren<QCheckBox *>()[0], Qt::LeftButton, {}, {8, 8});
    QVERIFY2(count().contains(u"parenthes"_s), qPrintable(count()));
    // One that would never end gives up, and changes nothing.
    QVERIFY(findIn(QString(60, u'a') + u'!', {u"(a+)+$"_s, true, true}).places.isEmpty());
}

void TestMarkdownEditor::replaces()
{
    fill(u"INC-1, INC-2, INC-3"_s, 0);
    m_finder->open();
    QTest::keyClicks(field(u"Find"_s), u"INC-(\\d)"_s);
    QTest::mouseClick(m_finder->findChildren<QCheckBox *>()[0], Qt::LeftButton, {}, {8, 8});
    QTest::keyClick(field(u"Find"_s), Qt::Key_Return);
    QCOMPARE(m_editor->textCursor().selectedText(), u"INC-1"_s);
    QTest::keyClick(field(u"Find"_s), Qt::Key_Return);
    QCOMPARE(count(), u"2 of 3"_s);
    QTest::keyClick(field(u"Find"_s), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field(u"Replace by"_s), u"#\\1"_s);
    QTest::keyClick(field(u"Replace by"_s), Qt::Key_Return);
    QCOMPARE(text(), u"#1, INC-2, INC-3"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"INC-2"_s);
    QTest::keyClick(field(u"Find"_s), Qt::Key_Escape);
    QVERIFY(!m_finder->isVisible());
    QVERIFY(m_editor->hasFocus());
}

void TestMarkdownEditor::replacesAllAsOneStep()
{
    const QString before = u"a b a b a"_s;
    fill(before, 0, 1);
    m_finder->open(true);
    QTest::keyClicks(field(u"Replace by"_s), u"aa"_s);
    QTest::mouseClick(button(u"Replace all"_s), Qt::LeftButton);
    QCOMPARE(text(), u"aa b aa b aa"_s);
    QCOMPARE(count(), u"3 replaced"_s);
    m_editor->undo();
    QCOMPARE(text(), before);
}

void TestMarkdownEditor::completesNames()
{
    QList<std::pair<QChar, QString>> asked;
    m_editor->setOffers([&asked](QChar mark, const QString &typed) -> QList<Offer> {
        asked.append({mark, typed});
        if (mark != u'#' || !u"12"_s.startsWith(typed))
            return {};
        return {{u"INC-12"_s, {}, {}, u"[INC-12](quarterdeck:incident/12)"_s},
            {u"INC-13"_s, {}, {}, u"[INC-13](quarterdeck:incident/13)"_s}};
    });
    QTest::keyClicks(m_editor, u"see #1"_s);
    QCOMPARE(asked.last(), (std::pair<QChar, QString>(u'#', u"1"_s)));
    auto *popup = m_editor->findChild<OfferPopup *>();
    if (!popup)
        popup = m_window->findChild<OfferPopup *>();
    QVERIFY(popup && popup->isVisible());
    QTest::keyClick(m_editor, Qt::Key_Down);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(text(), u"see [INC-13](quarterdeck:incident/13) "_s);
    QVERIFY(!popup->isVisible());
    QTest::keyClicks(m_editor, u"(#"_s);
    QVERIFY(popup->isVisible());
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QTest::keyClick(m_editor, Qt::Key_Return);
    QVERIFY(text().endsWith(u"(#\n"_s));
}

void TestMarkdownEditor::leavesTheListAlone()
{
    int asked = 0;
    m_editor->setOffers([&asked](QChar, const QString &) {
        ++asked;
        return QList<Offer>{{u"x"_s, {}, {}, u"x"_s}};
    });
    QTest::keyClicks(m_editor, u"#"_s); // a heading, perhaps
    QCOMPARE(asked, 0);
    QTest::keyClicks(m_editor, u" a mail@example"_s);
    QCOMPARE(asked, 0);
}

void TestMarkdownEditor::underlinesWhatIsMisspelt()
{
    QTemporaryDir folder;
    qd::Spelling spelling(folder.filePath(u"words"_s));
    spelling.setLanguage(u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(spelling.isReady() || spelling.isMissing(), 20'000);
    if (spelling.isMissing())
        QSKIP("no English dictionary is installed");
    new SpellMarks(*m_editor, spelling);
    const auto marked = [this] {
        QStringList words;
        for (const auto &selection : m_editor->extraSelections())
            words.append(selection.cursor.selectedText());
        return words;
    };
    QTest::keyClicks(m_editor, u"The servise is restord"_s);
    QTRY_COMPARE(marked(), QStringList{u"servise"_s}); // the last one may not be complete
    QTest::keyClicks(m_editor, u"."_s);
    QTRY_COMPARE(marked(), (QStringList{u"servise"_s, u"restord"_s}));
    fill(text(), 6);
    QTimer::singleShot(0, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *better = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == u"service"_s)
                better = action;
        }
        QVERIFY(better);
        better->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(50, 50));
    QApplication::sendEvent(m_editor, &event);
    QCOMPARE(text(), u"The service is restord."_s);
    m_window.reset(); // before the spelling
}

void TestMarkdownEditor::marksWhatComesIntoView()
{
    QTemporaryDir folder;
    qd::Spelling spelling(folder.filePath(u"words"_s));
    spelling.setLanguage(u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(spelling.isReady() || spelling.isMissing(), 20'000);
    if (spelling.isMissing())
        QSKIP("no English dictionary is installed");
    new SpellMarks(*m_editor, spelling);
    const auto marked = [this] { return m_editor->extraSelections().size(); };
    m_editor->setFixedHeight(30);
    m_editor->setPlainText(u"servise\n\n"_s.repeated(5));
    QTRY_COMPARE(marked(), 1);
    m_editor->setFixedHeight(400);
    QTRY_COMPARE(marked(), 5);
    m_window.reset(); // before the spelling
}

void TestMarkdownEditor::changesNothingThatIsLocked()
{
    fill(u"- kept"_s);
    m_editor->setReadOnly(true);
    QTest::keyClick(m_editor, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(m_editor, Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    auto *data = new QMimeData;
    data->setText(u"x"_s);
    paste(data);
    m_finder->open(true);
    QVERIFY(!button(u"Replace all"_s)->isVisible());
    QCOMPARE(text(), u"- kept"_s);
}

QTEST_MAIN(TestMarkdownEditor)
#include "tst_markdowneditor.moc"
