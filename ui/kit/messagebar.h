// MessageBar: a line above a page's content that says what happened and what can be done, until it is closed or over.
#pragma once

#include "ui/kit/statuspill.h"

#include <QFrame>
#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
class FlowLayout;
class Label;

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr); // hidden until there is something to say

    void showError(const QString &words) { show(StatusPill::State::Critical, words); }
    void showWarning(const QString &words) { show(StatusPill::State::Warning, words); }
    void showInfo(const QString &words) { show(StatusPill::State::Ok, words); }
    void show(StatusPill::State state, const QString &words);
    void reword(const QString &words); // of the message at hand: its buttons stay
    // Buttons of the message at hand; gone with it.
    void addAction(const QString &text, QObject *context, std::function<void()> act);
    void dismiss();
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusPill::State m_state = StatusPill::State::Ok;
    Label *m_words;
    FlowLayout *m_choices;
    QPushButton *m_close;
    QList<QPushButton *> m_actions;
};
