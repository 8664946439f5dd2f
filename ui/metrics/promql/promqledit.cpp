#include "ui/metrics/promql/promqledit.h"

#include "app/domain/promql/promqltokens.h"
#include "ui/kit/offerpopup.h"
#include "ui/metrics/promql/promqlcompleter.h"
#include "ui/metrics/promql/promqlhighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFrame>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 4; // holds the frame
constexpr int page = 8;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

PromqlEdit::PromqlEdit(qd::MetricCatalogue &catalogue, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new PromqlHighlighter(document()))
    , m_completer(new PromqlCompleter(catalogue, this))
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(13);
    setFont(font);
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(NoFrame);
    setViewportMargins(margin, margin, margin, margin);
    setAccessibleName(tr("Query"));
    setVariables({});
    m_highlighter->setPalette(palette());
    connect(document(), &QTextDocument::contentsChanged, this, &PromqlEdit::textChanged);
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PromqlEdit::fitHeight);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_typing)
            m_completer->close();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_typing)
            m_completer->close();
    });
    fitHeight();
}

void PromqlEdit::setSource(const qd::Source &source)
{
    m_completer->setSource(source);
}

void PromqlEdit::setVariables(const QStringList &names)
{
    QStringList all = names;
    for (const auto &known : {u"__rate_interval"_s, u"__interval"_s, u"__range"_s}) {
        if (!all.contains(known) && !all.contains(u'$' + known))
            all.append(known);
    }
    m_completer->setVariables(all);
}

void PromqlEdit::setText(const QString &text)
{
    m_setting = true;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    m_setting = false;
    m_before = toPlainText();
    m_completer->close();
}

QString PromqlEdit::hint() const
{
    const auto fault = qd::promqlFault(toPlainText());
    if (!fault)
        return {};
    if (!fault->unclosed)
        return tr("%1 closes what nothing opened.").arg(fault->sign);
    return tr("%1 is not closed.").arg(fault->sign);
}

// Colours change the document as well: only other words are an edit.
void PromqlEdit::textChanged()
{
    if (m_setting || toPlainText() == m_before)
        return;
    m_before = toPlainText();
    emit edited();
}

void PromqlEdit::fitHeight()
{
    const int lines = std::clamp(int(document()->size().height()), 1, mostLines);
    const int high = fontMetrics().lineSpacing() * lines + int(document()->documentMargin()) * 2 + margin * 2;
    if (high != height() || minimumHeight() != high)
        setFixedHeight(high);
    setVerticalScrollBarPolicy(
        document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

template <typename Act> void PromqlEdit::typing(Act &&act)
{
    const QString before = toPlainText();
    const bool wasOpen = m_completer->isOpen();
    m_typing = true;
    act();
    m_typing = false;
    const QString now = toPlainText();
    if (now == before) {
        if (!wasOpen)
            return;
        m_completer->close(); // the cursor went elsewhere
    } else if (now.size() > before.size() || wasOpen) {
        m_completer->complete(false);
    }
}

bool PromqlEdit::steer(const QKeyEvent &event)
{
    if (!m_completer->isOpen() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        m_completer->close();
        return true;
    case Qt::Key_Up:
        m_completer->popup()->move(-1);
        return true;
    case Qt::Key_Down:
        m_completer->popup()->move(1);
        return true;
    case Qt::Key_PageUp:
        m_completer->popup()->move(-page);
        return true;
    case Qt::Key_PageDown:
        m_completer->popup()->move(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_completer->popup()->chosen()) {
            m_completer->close();
            return false;
        }
        m_completer->accept();
        return true;
    default:
        return false;
    }
}

void PromqlEdit::keyPressEvent(QKeyEvent *event)
{
    if (steer(*event))
        return;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_Space) {
        m_completer->complete(true);
        return;
    }
    if (isEnter(*event) && modifiers == Qt::ShiftModifier) {
        // A line of its own: Qt's would be a soft break within the paragraph.
        typing([this] { insertPlainText(u"\n"_s); });
        m_completer->close();
        return;
    }
    typing([this, event] { QPlainTextEdit::keyPressEvent(event); });
    if (isEnter(*event))
        m_completer->close();
}

void PromqlEdit::inputMethodEvent(QInputMethodEvent *event)
{
    typing([this, event] { QPlainTextEdit::inputMethodEvent(event); });
}

// Tab comes here before it would be a key.
bool PromqlEdit::focusNextPrevChild(bool next)
{
    if (next && m_completer->isOpen() && m_completer->popup()->chosen()) {
        m_completer->accept();
        return true;
    }
    return QPlainTextEdit::focusNextPrevChild(next);
}

void PromqlEdit::insertFromMimeData(const QMimeData *source)
{
    QPlainTextEdit::insertFromMimeData(source);
    m_completer->close();
}

bool PromqlEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_completer->isOpen()) {
        // The keys of the open list are no shortcuts of the window's.
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || isEnter(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Hide)
        m_completer->close();
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    // The frame of a field, which the style draws for fields of one line.
    QStyleOptionFrame frame;
    frame.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    return true;
}

void PromqlEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void PromqlEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_completer->close();
    update();
}

void PromqlEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void PromqlEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}
