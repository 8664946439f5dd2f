#include "ui/logbook/entryreader.h"

#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/segmented.h"
#include "ui/writing/markdowneditor.h"
#include "ui/writing/scrolltogether.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// A longer text is shown around the place where one writes: all of it would be felt at each key.
constexpr qsizetype shownAtOnce = 40'000;

} // namespace

EntryReader::EntryReader(qd::Console &console, MarkdownEditor &editor, QWidget *parent)
    : Card({}, parent)
    , m_console(console)
    , m_editor(editor)
    , m_views(new Segmented({tr("Preview"), tr("Outline"), tr("Last entry"), tr("Week")}, this))
    , m_stack(new QStackedWidget(this))
    , m_preview(browser(tr("Preview")))
    , m_outline(new QListWidget(this))
    , m_last(browser(tr("Last entry")))
    , m_about(browser(tr("Week")))
    , m_together(new ScrollTogether(editor, *m_preview, this))
{
    head()->insertWidget(0, m_views, 1, Qt::AlignLeft);
    m_views->setCurrent(Preview);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setAccessibleName(tr("Outline"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_preview, m_outline, m_last, m_about})
        m_stack->addWidget(each);
    body()->addWidget(m_stack);
    connect(m_views, &Segmented::chosen, this, &EntryReader::showView);
    const auto open = [this](const QListWidgetItem *item) {
        QTextCursor cursor(m_editor.document()->findBlockByNumber(item->data(Qt::UserRole).toInt()));
        m_editor.setTextCursor(cursor);
        m_editor.centerCursor();
        m_editor.setFocus();
    };
    connect(m_outline, &QListWidget::itemClicked, this, open);
    connect(m_outline, &QListWidget::itemActivated, this, open); // by the keys
}

SafeTextBrowser *EntryReader::browser(const QString &name)
{
    auto *made = new SafeTextBrowser(this);
    made->setAccessibleName(name);
    made->setPictures([this](const QString &url) {
        const qd::AttachmentId id = qd::attachmentFrom(url);
        const auto found = id.isNull() ? qd::Result<qd::Attachment>(qd::failure(qd::Error::Kind::NotFound, url))
                                       : m_console.attachments().attachment(id);
        return found ? found->png : QByteArray();
    });
    connect(made, &QTextBrowser::anchorClicked, this, &EntryReader::linkOpened);
    return made;
}

void EntryReader::setWeek(qd::IsoWeek week)
{
    m_week = week;
    if (m_stack->currentIndex() == Last)
        showLast();
    else if (m_stack->currentIndex() == Week)
        showWeek();
}

void EntryReader::refresh()
{
    if (m_stack->currentIndex() == Preview)
        showPreview();
    else if (m_stack->currentIndex() == Outline)
        showOutline();
}

void EntryReader::showView(int view)
{
    m_stack->setCurrentIndex(view);
    setAside({});
    if (view == Last)
        showLast();
    else if (view == Week)
        showWeek();
    else
        refresh();
}

void EntryReader::showPreview()
{
    const QString text = m_editor.toPlainText();
    m_together->setWhole(text.size() <= shownAtOnce);
    if (text.size() <= shownAtOnce) {
        m_preview->showMarkdown(text);
        setAside({});
        m_together->follow();
        return;
    }
    // From a blank line before the cursor on, a few pages ahead of it.
    const qsizetype around = std::max<qsizetype>(0, m_editor.textCursor().position() - shownAtOnce / 2);
    const qsizetype blank = around == 0 ? -1 : text.indexOf(u"\n\n"_s, around);
    const qsizetype from = around == 0 ? 0 : blank < 0 ? around : blank + 2;
    m_preview->showMarkdown(text.mid(from, shownAtOnce));
    setAside(tr("around the cursor"));
}

void EntryReader::showOutline()
{
    static const QRegularExpression heading(u"^(#{1,6})\\s+(.+?)\\s*#*$"_s);
    m_outline->clear();
    bool isCode = false;
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (line.startsWith(u"```"_s))
            isCode = !isCode;
        if (isCode || !line.startsWith(u'#'))
            continue;
        const auto match = heading.match(line);
        if (!match.hasMatch())
            continue;
        auto *item =
            new QListWidgetItem(QString(2 * (match.capturedLength(1) - 1), u' ') + match.captured(2), m_outline);
        item->setData(Qt::UserRole, block.blockNumber());
    }
    setAside(m_outline->count() == 0 ? tr("no heading yet") : QString());
}

void EntryReader::showWeek()
{
    const auto about = m_console.logbook().aboutWeek(m_week);
    if (about)
        m_about->showMarkdown(*about);
    else
        m_about->showPlain(qd::describe(about.error()));
}

void EntryReader::showLast()
{
    const auto entries = m_console.logbook().heads();
    if (!entries)
        return m_last->showPlain(qd::describe(entries.error()));
    const auto last = std::find_if(entries->begin(), entries->end(),
        [this](const qd::LogbookHead &entry) { return entry.week < m_week && entry.isWritten; });
    if (last == entries->end())
        return m_last->showPlain(tr("There is no entry before this one."));
    const auto entry = m_console.logbook().entry(last->week);
    if (!entry)
        return m_last->showPlain(qd::describe(entry.error()));
    setAside(last->week.toString());
    m_last->showMarkdown(entry->markdown);
}
