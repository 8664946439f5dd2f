#include "ui/writing/spellmarks.h"

#include "app/services/spelling.h"
#include "ui/kit/tokens.h"
#include "ui/writing/markdowneditor.h"

#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

namespace {
constexpr int pauseMs = 250;
constexpr int longestLine = 5000; // a longer one is no prose
} // namespace

SpellMarks::SpellMarks(MarkdownEditor &editor, qd::Spelling &spelling)
    : QObject(&editor)
    , m_editor(editor)
    , m_spelling(spelling)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    const auto wait = qOverload<>(&QTimer::start);
    connect(&m_pause, &QTimer::timeout, this, &SpellMarks::mark);
    connect(&editor, &QPlainTextEdit::textChanged, &m_pause, wait);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, &m_pause, wait);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, &m_pause, wait);
    connect(&spelling, &qd::Spelling::changed, &m_pause, wait);
    connect(&editor, &MarkdownEditor::menuOpening, this, &SpellMarks::addTo);
    editor.viewport()->installEventFilter(this);
    m_pause.start();
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_pause.start();
    return QObject::eventFilter(watched, event);
}

void SpellMarks::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_spelling.isReady()) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(tokensOf(m_editor.palette()).critical);
        const int writing = m_editor.hasFocus() ? m_editor.textCursor().position() : -1;
        const int last = m_editor.lastVisibleLine();
        QTextBlock block = m_editor.document()->findBlockByNumber(m_editor.firstVisibleLine());
        for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
            if (block.length() > longestLine)
                continue;
            const QList<qd::Spelling::Fault> faults = m_spelling.faults(block.text());
            for (const qd::Spelling::Fault &fault : faults) {
                const int start = block.position() + int(fault.start);
                const int end = start + int(fault.length);
                if (writing == end)
                    continue; // the word may not be complete
                QTextEdit::ExtraSelection selection;
                selection.cursor = QTextCursor(block);
                selection.cursor.setPosition(start);
                selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
                selection.format = wrong;
                marks.append(selection);
            }
        }
    }
    m_editor.setMarks(MarkdownEditor::Marks::Spelling, marks);
}

void SpellMarks::addTo(QMenu &menu, const QTextCursor &at)
{
    if (m_editor.isReadOnly())
        return;
    const QTextBlock block = at.block();
    const QList<qd::Spelling::Fault> faults = m_spelling.faults(block.text());
    for (const qd::Spelling::Fault &fault : faults) {
        if (at.positionInBlock() < fault.start || at.positionInBlock() > fault.start + fault.length)
            continue;
        const QString word = block.text().mid(fault.start, fault.length);
        QAction *above = menu.actions().value(0);
        const QStringList better = m_spelling.suggestions(word);
        for (const QString &each : better) {
            auto *action = new QAction(each, &menu);
            QFont bold = menu.font();
            bold.setWeight(QFont::DemiBold);
            action->setFont(bold);
            connect(action, &QAction::triggered, &m_editor,
                [editor = &m_editor, start = block.position() + int(fault.start), length = int(fault.length), each] {
                    QTextCursor cursor(editor->document());
                    cursor.setPosition(start);
                    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
                    cursor.insertText(each);
                });
            menu.insertAction(above, action);
        }
        auto *learn = new QAction(tr("Learn “%1”").arg(word), &menu);
        connect(learn, &QAction::triggered, this, [this, word] {
            if (!m_spelling.learn(word))
                emit m_editor.refused(tr("“%1” is right until the console is closed: it could not be kept.").arg(word));
        });
        menu.insertAction(above, learn);
        menu.insertSeparator(above);
        return;
    }
}
