#include "ui/incidents/noteline.h"

#include "ui/kit/offerpopup.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

NoteLine::NoteLine(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new OfferPopup(this))
{
    setAccessibleName(tr("Note what happens"));
    setPlaceholderText(tr("Note what happens · “14:05 …” sets its time · / for commands"));
    setMinimumHeight(40);
    setMaxLength(4000);
    connect(this, &QLineEdit::textEdited, this, &NoteLine::offer);
    connect(m_popup, &OfferPopup::picked, this, &NoteLine::accept);
    // A screen reader follows the field, which keeps the focus.
    connect(m_popup, &OfferPopup::chosenChanged, this, [this] {
        const Offer *offer = m_popup->chosen();
        setAccessibleDescription(offer ? u"%1 %2: %3"_s.arg(offer->name, offer->note, offer->help) : QString());
    });
}

void NoteLine::offer()
{
    QList<Offer> offers;
    for (const qd::CommandCandidate &candidate : qd::completeTimelineLine(text(), m_names))
        offers.append({candidate.word, candidate.takes, candidate.description, candidate.line, true});
    m_chosen = false;
    const bool isThere = offers.size() == 1 && offers.first().insert.trimmed() == text().trimmed();
    if (offers.isEmpty() || (isThere && text().endsWith(u' ')))
        return close();
    m_popup->show(offers, {}, {mapToGlobal(QPoint(0, 0)), size()});
}

void NoteLine::close()
{
    m_chosen = false;
    m_popup->hide();
    setAccessibleDescription({});
}

void NoteLine::accept()
{
    const Offer *chosen = m_popup->chosen();
    if (!chosen)
        return close();
    const QString line = chosen->insert; // the list goes with the text
    close();
    setText(line);
    offer(); // what the command takes
}

bool NoteLine::completesCommand() const
{
    const Offer *chosen = m_popup->isVisible() ? m_popup->chosen() : nullptr;
    const bool onlyBegun = !text().trimmed().contains(u' ') && chosen && chosen->insert.trimmed() != text().trimmed();
    return chosen && (m_chosen || onlyBegun);
}

bool NoteLine::event(QEvent *event)
{
    // Before the window takes them: Tab would leave the field, Escape close a dialog.
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab) {
            accept();
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void NoteLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_popup->isVisible()) {
            m_popup->move(event->key() == Qt::Key_Up ? -1 : 1);
            m_chosen = true;
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (completesCommand())
            return accept();
        close();
        if (!text().trimmed().isEmpty())
            emit entered(text());
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NoteLine::focusOutEvent(QFocusEvent *event)
{
    close();
    QLineEdit::focusOutEvent(event);
}
