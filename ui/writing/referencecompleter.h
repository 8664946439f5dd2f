// ReferenceCompleter: completes names in a text after # @ or ! at the beginning of a word: a list beside the cursor,
// and the chosen one in place of what was typed. Its editor hands it the keys. Window's thread.
#pragma once

#include "ui/kit/offerpopup.h"

#include <QObject>
#include <functional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QPlainTextEdit;
QT_END_NAMESPACE

class ReferenceCompleter : public QObject {
    Q_OBJECT
public:
    explicit ReferenceCompleter(QPlainTextEdit *editor);

    void setOffers(std::function<QList<Offer>(QChar mark, const QString &typed)> offers);
    void typed(); // the text changed by a key
    void close();
    bool isOpen() const { return m_isOpen; }
    bool wants(const QKeyEvent &event) const; // although it is a shortcut of the window
    bool steer(const QKeyEvent &event); // true: the key was meant for the list
    bool accept(); // the chosen one; false: none

private:
    QPlainTextEdit *m_editor;
    OfferPopup *m_popup;
    std::function<QList<Offer>(QChar, const QString &)> m_offers;
    bool m_isOpen = false;
    int m_from = 0; // where the mark stands
};
