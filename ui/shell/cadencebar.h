// CadenceBar: reminds, on every page, that those who were told of an open incident wait for news, until they have some
// or somebody says later. Window's thread; the console outlives it.
#pragma once

#include "app/domain/outreach/outreach.h"
#include "ui/kit/messagebar.h"

#include <QTimer>

namespace qd {
class Console;
struct Incident;
} // namespace qd

class CadenceBar : public MessageBar {
    Q_OBJECT
public:
    explicit CadenceBar(qd::Console &console, QWidget *parent = nullptr);

signals:
    void tellAsked(const qd::Incident &incident, qd::Audience audience);
    void reminded(const QString &words); // once for each time that news were due

private:
    void look();

    qd::Console &m_console;
    QTimer m_tick;
    QString m_shown; // incident and audience
    QString m_reminded; // that it was reminded of
};
