#include "ui/writing/findbar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"
#include "ui/writing/markdowneditor.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextBlock>

namespace {
constexpr int pauseMs = 120;
constexpr qsizetype mostMarked = 2000;
} // namespace

FindBar::FindBar(MarkdownEditor &editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_pattern(new QCheckBox(tr("Pattern"), this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_count(new Label(Label::Role::Muted, this))
    , m_replace(makeButton(tr("Replace"), ButtonRole::Plain, {}, this))
    , m_replaceAll(makeButton(tr("Replace all"), ButtonRole::Plain, {}, this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setFixedWidth(180);
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Replace by"));
    m_replacement->setFixedWidth(180);
    m_pattern->setToolTip(tr("A regular expression; \\1 in the replacement is its first group."));
    auto *before = makeIconButton(QStringLiteral("up"), tr("The one before"), this);
    auto *next = makeIconButton(QStringLiteral("down"), tr("The next one"), this);
    auto *shut = makeIconButton(QStringLiteral("close"), tr("Close"), this);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_words, before, next, m_case, m_pattern, m_count, m_replacement, m_replace, m_replaceAll, shut})
        flow->addWidget(each);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FindBar::search);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_current = -1;
        m_pause.start();
    });
    connect(m_pattern, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    connect(&editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            m_pause.start();
    });
    connect(before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(shut, &QPushButton::clicked, this, &FindBar::close);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    m_words->installEventFilter(this);
    m_replacement->installEventFilter(this);
    hide();
}

void FindBar::open(bool toReplace)
{
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    const bool mayChange = !m_editor.isReadOnly();
    for (QWidget *each : std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll})
        each->setVisible(mayChange);
    show();
    QLineEdit *field = toReplace && mayChange && !m_words->text().isEmpty() ? m_replacement : m_words;
    field->setFocus();
    field->selectAll();
    search();
}

void FindBar::close()
{
    m_pause.stop();
    m_editor.setMarks(MarkdownEditor::Marks::Found, {});
    hide();
    m_editor.setFocus();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (key.key() != Qt::Key_Escape && !isEnter)
            return false;
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (!isEnter)
            close();
        else if (watched == m_replacement)
            replaceOne();
        else
            step(key.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

TextSought FindBar::sought() const
{
    return {m_words->text(), m_pattern->isChecked(), m_case->isChecked()};
}

void FindBar::search()
{
    m_pause.stop();
    m_found = findIn(m_editor.toPlainText(), sought(), m_replacement->text());
    const Tokens &tokens = tokensOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextFound::Place &place : std::as_const(m_found.places)) {
        if (marks.size() == mostMarked)
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(int(place.start));
        mark.cursor.setPosition(int(place.start + place.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(tokens.soft(tokens.warning));
        marks.append(mark);
    }
    m_editor.setMarks(MarkdownEditor::Marks::Found, marks);
    m_current = -1;
    const QTextCursor cursor = m_editor.textCursor();
    for (qsizetype i = 0; i < m_found.places.size(); ++i) {
        if (m_found.places[i].start == cursor.selectionStart()
            && m_found.places[i].length == cursor.selectionEnd() - cursor.selectionStart())
            m_current = i;
    }
    showCount();
}

void FindBar::showCount()
{
    const bool isWrong = !m_found.error.isEmpty();
    m_count->setInk(isWrong ? tokensOf(palette()).critical : QColor());
    if (isWrong)
        m_count->setText(m_found.error);
    else if (m_words->text().isEmpty())
        m_count->setText({});
    else if (m_found.places.isEmpty())
        m_count->setText(tr("not there"));
    else if (m_current < 0)
        m_count->setText(tr("%n time(s)", nullptr, int(m_found.places.size())));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_found.places.size()));
    m_replace->setEnabled(!m_found.places.isEmpty());
    m_replaceAll->setEnabled(!m_found.places.isEmpty());
}

void FindBar::step(int direction)
{
    search(); // the text may have changed a moment ago
    const qsizetype count = m_found.places.size();
    if (count == 0)
        return;
    if (m_current >= 0)
        return showPlace((m_current + direction + count) % count);
    const int at = m_editor.textCursor().selectionStart();
    qsizetype next = 0;
    while (next < count && m_found.places[next].start < at)
        ++next;
    showPlace(direction > 0 ? next % count : (next + count - 1) % count);
}

void FindBar::showPlace(qsizetype index)
{
    m_current = index;
    const TextFound::Place &place = m_found.places[index];
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(int(place.start));
    cursor.setPosition(int(place.start + place.length), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    showCount();
}

void FindBar::replaceOne()
{
    search();
    if (m_current >= 0) {
        const TextFound::Place place = m_found.places[m_current];
        m_editor.textCursor().insertText(place.replacement);
        search();
    }
    step(1);
}

void FindBar::replaceAll()
{
    search();
    QTextCursor cursor(m_editor.document());
    cursor.beginEditBlock();
    for (auto place = m_found.places.crbegin(); place != m_found.places.crend(); ++place) {
        cursor.setPosition(int(place->start));
        cursor.setPosition(int(place->start + place->length), QTextCursor::KeepAnchor);
        cursor.insertText(place->replacement);
    }
    cursor.endEditBlock();
    const int replaced = int(m_found.places.size());
    search();
    m_count->setText(tr("%n replaced", nullptr, replaced));
}
