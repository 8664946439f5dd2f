// RotaTeller: tells the crew's channel whose watches to come have changed, through the outbox: one message for all that
// changed together, once it was quiet for a minute. Remembers in the database what was told last, so that what changed
// while no window was open is told, too, and what was changed back is not. Window's thread.
#pragma once

#include "app/domain/rota/watchnotices.h"
#include "app/services/deskcontext.h"
#include "app/services/writequeue.h"

#include <QObject>
#include <QTimer>

namespace qd {

class RotaTeller : public QObject {
    Q_OBJECT
public:
    static constexpr int quietMs = 60'000;

    // `writes` outlives it.
    RotaTeller(
        DeskContext context, WriteQueue &writes, std::function<WatchCalendar()> calendar, QObject *parent = nullptr);

    // Off, as it begins, nothing is told. Turned off and on again, it begins anew with the plan of then.
    void setOn(bool on);
    void setQuiet(int ms) { m_quietMs = ms; } // from the next change on

signals:
    void failed(const qd::Error &error);

private:
    void submit(std::function<Result<>()> write);
    [[nodiscard]] Result<> tell();

    DeskContext m_context;
    WriteQueue &m_writes;
    std::function<WatchCalendar()> m_calendar;
    bool m_on = false;
    int m_quietMs = quietMs;
    QTimer m_quiet;
};

} // namespace qd
