// RatingBar: asks the captain whose captaincy has just ended, and the one whose has just begun, how able they feel, on
// every page: once for each, until it is answered, put off or given up. In a drill it asks nothing. Window's thread;
// the console outlives it.
#pragma once

#include "app/domain/training/confidencequestion.h"
#include "ui/kit/messagebar.h"

#include <QTimer>

namespace qd {
class Console;
}

class RatingBar : public MessageBar {
    Q_OBJECT
public:
    explicit RatingBar(qd::Console &console, QWidget *parent = nullptr);

public slots:
    void look();

signals:
    void failed(const qd::Error &error);

private:
    void answer(const qd::ConfidenceQuestion &question);
    void submit(std::function<qd::Result<>()> write);

    qd::Console &m_console;
    QTimer m_wake;
    std::optional<qd::ConfidenceQuestion> m_shown;
};
