// DrillStage: one drill at a time in a window of its own beside the console's: opens it, keeps how it went when it
// ends, however it ends, and closes it. Built by main; console, theme and dialogs outlive it.
#pragma once

#include "app/domain/drills/drillscript.h"

#include <QObject>
#include <memory>

namespace qd {
class Console;
class DrillRun;
} // namespace qd
class Dialogs;
class MainWindow;
class Theme;

class DrillStage : public QObject {
    Q_OBJECT
public:
    DrillStage(qd::Console &crew, const Theme &theme, Dialogs &dialogs, QObject *parent = nullptr);
    ~DrillStage() override; // what goes on is stopped, and kept

    // Conflict: another one goes on, and its window comes to the front.
    [[nodiscard]] qd::Result<> open(const qd::DrillScript &script, const qd::DrillStart &start);
    void close(); // as the button in the drill's window does
    qd::DrillRun *run() const { return m_run.get(); } // null: none
    MainWindow *window() const { return m_window.get(); }

signals:
    void kept(const qd::DrillId &id);

private:
    void finish();
    void keep();

    qd::Console &m_crew;
    const Theme &m_theme;
    Dialogs &m_dialogs;
    std::unique_ptr<qd::DrillRun> m_run; // outlives its window
    std::unique_ptr<MainWindow> m_window;
};
