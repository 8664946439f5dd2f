#include "ui/writing/referencecompleter.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {
constexpr int page = 8;
}

ReferenceCompleter::ReferenceCompleter(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_popup(new OfferPopup(editor))
{
    m_popup->hide();
    connect(m_popup, &OfferPopup::picked, this, &ReferenceCompleter::accept);
}

void ReferenceCompleter::setOffers(std::function<QList<Offer>(QChar, const QString &)> offers)
{
    m_offers = std::move(offers);
}

void ReferenceCompleter::typed()
{
    if (!m_offers)
        return;
    const QTextCursor cursor = m_editor->textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    // A # at the beginning of a line may become a heading: it waits for a letter.
    static const QRegularExpression pattern(
        u"(?:^|[\\s(])([#@!])([\\w.-]{0,40})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(line);
    const bool isHeading = match.captured(1) == u"#"_s && match.captured(2).isEmpty() && match.capturedStart(1) == 0;
    if (!match.hasMatch() || isHeading)
        return close();
    const QList<Offer> offers = m_offers(match.captured(1).front(), match.captured(2));
    if (offers.isEmpty())
        return close();
    m_from = cursor.block().position() + int(match.capturedStart(1));
    const QRect spot = m_editor->cursorRect();
    m_popup->show(offers, {}, {m_editor->viewport()->mapToGlobal(spot.topLeft()), spot.size()});
    m_isOpen = true;
}

void ReferenceCompleter::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_popup->hide();
}

bool ReferenceCompleter::wants(const QKeyEvent &event) const
{
    return m_isOpen
        && (event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
            || event.key() == Qt::Key_Tab);
}

bool ReferenceCompleter::steer(const QKeyEvent &event)
{
    if (!m_isOpen || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
        m_popup->move(-1);
        return true;
    case Qt::Key_Down:
        m_popup->move(1);
        return true;
    case Qt::Key_PageUp:
        m_popup->move(-page);
        return true;
    case Qt::Key_PageDown:
        m_popup->move(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return accept();
    default:
        return false;
    }
}

bool ReferenceCompleter::accept()
{
    const Offer *chosen = m_popup->chosen();
    if (!m_isOpen || !chosen)
        return false;
    const QString insert = chosen->insert;
    close();
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(m_from, QTextCursor::KeepAnchor);
    cursor.insertText(insert + u' ');
    m_editor->setTextCursor(cursor);
    return true;
}
