// CommandRun: one program, run with a list of arguments and never through a shell, with limits that keep a bad one
// harmless: a deadline after which it is killed with all of its children, output kept up to a size and read on to the
// end, nothing to read from, few variables of ours in its environment (none that holds a secret), LC_ALL=C. What it
// leaves behind in its process group is killed half a second later: a service that it starts has left it by then.
#pragma once

#include "app/domain/result.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace qd {

struct Command {
    QString program; // absolute path
    QStringList arguments;
    QString folder; // where it runs
    int timeoutMs = 10'000;
    int graceMs = 0; // between asking it to end and killing it; 0: it is killed at once
};

struct CommandOutcome {
    enum class End { Exited, Died, TimedOut, Stopped };

    End end = End::Exited;
    int code = 0; // the exit code, or the signal it died of
    QByteArray output;
    QByteArray errors; // what it printed on standard error
    bool cut = false; // it printed more on standard output
    double seconds = 0;
};

class CommandRun : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<CommandOutcome> &)>;
    static constexpr qsizetype largestOutput = 64 * 1024; // of each channel

    // Begins at once; `done` comes once, later, and this object deletes itself; if it dies before, the program is
    // killed. Failures are Invalid (a path that is not absolute), NotFound and Unavailable (it cannot be started).
    CommandRun(const Command &command, Done done, QObject *parent);
    ~CommandRun() override;

    // Told all that it prints, on both channels, as it comes: more than is kept.
    using Watch = std::function<void(const QByteArray &)>;
    void setWatch(Watch watch) { m_watch = std::move(watch); }
    void stop(); // it and its children, as at the deadline

private:
    void start();
    void read();
    void endAll(CommandOutcome::End end);
    void leave(CommandOutcome::End end, int code);
    void signalAll(int signal);
    void ended(CommandOutcome::End end, int code);
    void finish(const Result<CommandOutcome> &outcome);

    Command m_command;
    Done m_done;
    std::unique_ptr<QProcess> m_process;
    qint64 m_group = 0; // of the program and its children
    int m_looks = 0; // at what it left behind
    QTimer m_deadline;
    QTimer m_grace;
    Watch m_watch;
    std::optional<CommandOutcome::End> m_end; // we are ending it
    QElapsedTimer m_elapsed;
    CommandOutcome m_outcome;
};

} // namespace qd
