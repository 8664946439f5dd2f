#include "ui/manual/manualwindow.h"

#include "app/domain/textmatch.h"
#include "ui/kit/buttons.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/theme.h"
#include "ui/kit/twolinedelegate.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTreeWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int typedMs = 80;
constexpr int resizedMs = 150; // pictures fit the width that stays
constexpr int sizes[] = {11, 12, 13, 14, 16, 18, 21, 24, 28}; // of letters, pixels
constexpr int usualSize = 14;
constexpr int sectionLevel = 2;
enum Data { Chapter = Qt::UserRole, Anchor };

} // namespace

ManualWindow::ManualWindow(const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_shelf(language)
    , m_field(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_hits(new QListWidget(this))
    , m_side(new QStackedWidget(this))
    , m_text(new SafeTextBrowser(this))
    , m_back(makeIconButton(u"left"_s, tr("Back"), this))
    , m_forward(makeIconButton(u"right"_s, tr("Forward"), this))
    , m_size(usualSize)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual – Quarterdeck"));
    resize(1120, 760);
    auto *columns = new QSplitter(this);
    columns->addWidget(buildSide());
    auto *page = new QWidget(this);
    auto *text = new QVBoxLayout(page);
    text->setContentsMargins(12, 0, 0, 0);
    text->addWidget(m_text);
    columns->addWidget(page);
    columns->setStretchFactor(1, 1);
    columns->setSizes({300, 820});
    columns->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->addWidget(columns);
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->document()->setDocumentMargin(16);
    m_text->setPictures([this](const QString &url) { // "../pictures/en/alerts.png"
        QFile picture(u":/manual/%1"_s.arg(url.mid(3)));
        return url.startsWith(u"../pictures/"_s) && picture.open(QIODevice::ReadOnly) ? picture.readAll()
                                                                                     : QByteArray();
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString name = url.path().isEmpty() ? m_at.chapter : url.path().chopped(3); // "alerts.md"
        if (m_shelf.chapter(name))
            showChapter(name, url.fragment(QUrl::FullyDecoded));
    });
    m_typed.setSingleShot(true);
    m_typed.setInterval(typedMs);
    connect(&m_typed, &QTimer::timeout, this, &ManualWindow::search);
    connect(m_field, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    m_resized.setSingleShot(true);
    m_resized.setInterval(resizedMs);
    connect(&m_resized, &QTimer::timeout, this, &ManualWindow::render);
    buildKeys();
    fillContents();
    zoom(0);
    m_field->setFocus();
}

QWidget *ManualWindow::buildSide()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(220);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    m_field->setPlaceholderText(tr("Search the manual"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    head->addWidget(m_field, 1);
    column->addLayout(head);
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(14);
    m_contents->setRootIsDecorated(false);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setExpandsOnDoubleClick(false);
    m_contents->setAccessibleName(tr("Contents"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setItemDelegate(new TwoLineDelegate(m_hits));
    m_hits->setUniformItemSizes(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setAccessibleName(tr("Found"));
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    m_side->addWidget(new EmptyState(u"search"_s, tr("Nothing in the manual holds these words."), this));
    column->addWidget(m_side, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    const auto open = [this](QTreeWidgetItem *item) {
        showChapter(item->data(0, Chapter).toString(), item->data(0, Anchor).toString());
    };
    connect(m_contents, &QTreeWidget::itemClicked, this, open);
    connect(m_contents, &QTreeWidget::itemActivated, this, open);
    connect(m_hits, &QListWidget::currentRowChanged, this, &ManualWindow::openHit);
    return side;
}

void ManualWindow::buildKeys()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(u"Alt+Left"_s), [this] { step(-1); });
    on(QKeySequence(u"Alt+Right"_s), [this] { step(1); });
    on(QKeySequence(u"Ctrl+F"_s), [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence(u"/"_s), [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence(u"Ctrl++"_s), [this] { zoom(1); });
    on(QKeySequence(u"Ctrl+="_s), [this] { zoom(1); }); // + without Shift, on most keyboards
    on(QKeySequence(u"Ctrl+-"_s), [this] { zoom(-1); });
    on(QKeySequence(u"Ctrl+0"_s), [this] { zoom(0); });
    on(QKeySequence(u"Escape"_s), [this] {
        if (m_field->text().isEmpty())
            close();
        else
            m_field->clear();
    });
    m_back->setToolTip(plainToolTip(tr("Back (Alt+Left)")));
    m_forward->setToolTip(plainToolTip(tr("Forward (Alt+Right)")));
}

void ManualWindow::fillContents()
{
    for (const qd::ManualChapter &chapter : m_shelf.chapters()) {
        auto *item = new QTreeWidgetItem(m_contents, {chapter.title});
        item->setData(0, Chapter, chapter.name);
        item->setToolTip(0, plainToolTip(chapter.title));
        for (const qd::ManualSection &section : chapter.sections) {
            auto *below = new QTreeWidgetItem(item, {section.title});
            below->setData(0, Chapter, chapter.name);
            below->setData(0, Anchor, section.anchor);
            below->setToolTip(0, plainToolTip(section.title));
        }
    }
}

void ManualWindow::showChapter(const QString &name, const QString &anchor)
{
    visit({m_shelf.chapter(name) ? name : m_shelf.chapters().first().name, anchor});
}

void ManualWindow::visit(const Place &place)
{
    const bool replaces = m_step >= 0 && place.found && m_places[m_step].found;
    if (m_step >= 0)
        m_places[m_step].scrolled = m_text->verticalScrollBar()->value();
    if (m_step < 0 || m_at.chapter != place.chapter || m_at.anchor != place.anchor) {
        m_places.resize(replaces ? m_step : m_step + 1); // what lay ahead is another way
        m_places.append(place);
        m_step = m_places.size() - 1;
    }
    go(place);
    scrollTo(place.anchor);
}

void ManualWindow::step(int by)
{
    const qsizetype wanted = m_step + by;
    if (wanted < 0 || wanted >= m_places.size())
        return;
    m_places[m_step].scrolled = m_text->verticalScrollBar()->value();
    m_step = wanted;
    go(m_places[m_step]);
    m_text->verticalScrollBar()->setValue(m_places[m_step].scrolled);
}

void ManualWindow::go(const Place &place)
{
    const bool same = place.chapter == m_at.chapter;
    m_at = place;
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(m_step + 1 < m_places.size());
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(i);
        const bool here = chapter->data(0, Chapter).toString() == place.chapter;
        chapter->setExpanded(here);
        chapter->setFont(0, here ? strongFont() : bodyFont());
        if (!here)
            continue;
        QTreeWidgetItem *current = chapter;
        for (int j = 0; j < chapter->childCount(); ++j)
            current = chapter->child(j)->data(0, Anchor).toString() == place.anchor ? chapter->child(j) : current;
        m_contents->setCurrentItem(current);
    }
    if (!same)
        render();
}

void ManualWindow::render()
{
    const qd::ManualChapter *chapter = m_shelf.chapter(m_at.chapter);
    if (!chapter)
        return;
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->document()->clear(); // pictures are fitted anew
    m_text->showMarkdown(chapter->markdown);
    m_text->moveCursor(QTextCursor::Start); // what is written leaves it at the end, and the view follows it there
    highlight();
    m_text->verticalScrollBar()->setValue(scrolled);
}

void ManualWindow::scrollTo(const QString &anchor)
{
    if (anchor.isEmpty())
        return m_text->verticalScrollBar()->setValue(0);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != sectionLevel || qd::manualAnchor(block.text()) != anchor)
            continue;
        QTextCursor there(block);
        m_text->setTextCursor(there);
        m_text->verticalScrollBar()->setValue(
            m_text->verticalScrollBar()->value() + m_text->cursorRect(there).top() - m_size);
        return;
    }
    m_text->verticalScrollBar()->setValue(0);
}

void ManualWindow::search()
{
    const QString typed = m_field->text();
    const QStringList words = qd::wordsTyped(typed);
    const QList<qd::ManualHit> hits = m_shelf.search(typed);
    {
        const QSignalBlocker quiet(m_hits);
        m_hits->clear();
        for (const qd::ManualHit &hit : hits) {
            auto *item = new QListWidgetItem(hit.title, m_hits);
            item->setData(Chapter, hit.chapter);
            item->setData(Anchor, hit.anchor);
            item->setData(TwoLineDelegate::Second, hit.excerpt);
            item->setData(TwoLineDelegate::Words, words);
            if (!hit.anchor.isEmpty())
                item->setData(TwoLineDelegate::Aside, hit.within);
        }
    }
    m_side->setCurrentIndex(words.isEmpty() ? 0 : hits.isEmpty() ? 2 : 1);
    if (hits.isEmpty())
        highlight();
    else
        m_hits->setCurrentRow(0); // shows it
}

void ManualWindow::openHit()
{
    const QListWidgetItem *item = m_hits->currentItem();
    if (!item)
        return;
    visit({item->data(Chapter).toString(), item->data(Anchor).toString(), 0, true});
    highlight();
}

void ManualWindow::highlight()
{
    const QStringList words = qd::wordsTyped(m_field->text());
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens &tokens = tokensOf(palette());
    for (QTextBlock block = m_text->document()->begin(); !words.isEmpty() && block.isValid(); block = block.next()) {
        for (const qd::TextSpan &span : qd::spansOf(block.text(), words)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + int(span.from));
            mark.cursor.setPosition(block.position() + int(span.from + span.length), QTextCursor::KeepAnchor);
            mark.format.setBackground(tokens.soft(tokens.warning));
            mark.format.setForeground(tokens.text);
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
}

void ManualWindow::zoom(int by)
{
    const auto *at = std::find(std::begin(sizes), std::end(sizes), m_size);
    const auto wanted = std::clamp<std::ptrdiff_t>(at - std::begin(sizes) + by, 0, std::ssize(sizes) - 1);
    m_size = by == 0 ? usualSize : sizes[wanted];
    QFont font = bodyFont();
    font.setPixelSize(m_size);
    m_text->setFont(font);
    render(); // margins and headings go with it
}

bool ManualWindow::onKey(int key)
{
    QScrollBar &bar = *m_text->verticalScrollBar();
    const bool searching = m_side->currentIndex() == 1;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = key == Qt::Key_Down ? 1 : -1;
        if (searching)
            m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + by, 0, m_hits->count() - 1));
        else
            bar.setValue(bar.value() + by * bar.singleStep());
        return true;
    }
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        bar.setValue(bar.value() + (key == Qt::Key_PageDown ? bar.pageStep() : -bar.pageStep()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typed.isActive()) { // Enter came before the list
            m_typed.stop();
            search();
        }
        return true;
    default:
        return false;
    }
}

bool ManualWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ManualWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, &ManualWindow::render); // links and the lines of tables have their colour from it
}

void ManualWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_resized.start();
}
