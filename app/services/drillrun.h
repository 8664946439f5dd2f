// DrillRun: one drill while it goes on: a throw-away folder with a console of its own over it, whose clock begins
// shortly before the impact and goes as fast as it was told to. Feeds it, instant by instant, with what the past holds,
// hears what the trainee does, and tells at its end how it went. Everything that it writes is in its folder, which goes
// with it. Window's thread.
#pragma once

#include "app/domain/drills/drillclock.h"
#include "app/domain/drills/drillscript.h"
#include "app/domain/guide/runbook.h"
#include "app/services/console.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

namespace qd {

class DrillRun : public QObject {
    Q_OBJECT
public:
    // `crew` is the real console, of which only people, watches and runbooks are read; its clock outlives the run.
    // Invalid: nobody does it, or there is no such speed.
    [[nodiscard]] static Result<std::unique_ptr<DrillRun>> begin(
        const DrillScript &script, const DrillStart &start, Console &crew);
    ~DrillRun() override;

    Console &console() { return *m_console; }
    const DrillScript &script() const { return m_script; }
    const DrillStart &start() const { return m_start; }
    qint64 nowMs() const { return m_clock.nowMs(); }
    const QList<DrillMessage> &messages() const { return m_told; } // so far
    bool isOver() const { return m_ending.has_value(); }

    void play(); // what has come since the last time; called by its own timer
    void sawRunbook(const QString &path);
    void stop(); // by the trainee, or because the window closes
    // How it went, so far or in the end. The id is given when it is kept.
    Drill result() const;

signals:
    void told(const qd::DrillMessage &message);
    // Once; perhaps from within a write of the run's console: whoever closes that does so later.
    void ended(qd::DrillEnding ending);

private:
    DrillRun(const DrillScript &script, const DrillStart &start, const Clock &world);
    [[nodiscard]] Result<> open(Console &crew);
    void end(DrillEnding ending);
    void lookForRestoration();
    QList<DrillMoment> moments() const;

    DrillScript m_script;
    DrillStart m_start;
    qint64 m_doneAt;
    DrillClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Console> m_console;
    QList<DrillMessage> m_told;
    QList<DrillMoment> m_runbooks;
    qint64 m_playedTo;
    std::optional<DrillEnding> m_ending;
    Drill m_result; // once it is over
    QTimer m_timer;
};

} // namespace qd
