// NoteLine: the line of an incident's quick entries: Enter keeps what was typed, and a command that begins with "/" is
// completed above it (Tab takes the one that is chosen). Window's thread.
#pragma once

#include "app/domain/timelinecommand.h"

#include <QLineEdit>

class OfferPopup;

class NoteLine : public QLineEdit {
    Q_OBJECT
public:
    explicit NoteLine(QWidget *parent = nullptr);

    void setNames(const qd::CommandNames &names) { m_names = names; }
    OfferPopup *popup() const { return m_popup; }

signals:
    void entered(const QString &line); // not empty; the text stays until it is kept

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void close();
    void accept();
    bool completesCommand() const; // Enter means the command that is offered, not the letters typed so far

    qd::CommandNames m_names;
    OfferPopup *m_popup;
    bool m_chosen = false; // by hand, so Enter takes it
};
