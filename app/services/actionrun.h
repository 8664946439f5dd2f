// ActionRun: one action of a runbook on its way: a program, or a request, outside the window's thread, with its output
// as it comes, a time limit and a stop. At its end it stands in the incident's timeline with its words, how it ended,
// how long it took and its output; secrets are masked in all of it. Deletes nothing of itself: whoever shows it owns
// it. Window's thread.
#pragma once

#include "app/connectors/httpfetcher.h"
#include "app/domain/boundedoutput.h"
#include "app/domain/guide/runbookaction.h"
#include "app/domain/id.h"
#include "app/services/deskcontext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

namespace qd {

class CommandRun;
class IncidentDesk;
class SecretProvider;
class WriteQueue;
struct CommandOutcome;

struct ActionAsked {
    RunbookAction action; // filled, but for its secrets
    QString runbook; // its path
    IncidentId incident = {}; // null: it is kept nowhere
};

class ActionRun : public QObject {
    Q_OBJECT
public:
    enum class State { Starting, Running, Succeeded, Failed, TimedOut, Stopped };

    struct Parts {
        SecretProvider &secrets;
        IncidentDesk &incidents;
        WriteQueue &writes;
        const Clock &clock;
        bool isDrill = false; // nothing is run: what would have run is told
    };

    // Begins with the next turn of the event loop. The parts outlive it.
    ActionRun(const ActionAsked &asked, const Parts &parts, QObject *parent = nullptr);
    ~ActionRun() override; // what still runs is killed, and kept as stopped

    void stop();
    State state() const { return m_state; }
    bool isOver() const { return m_state != State::Starting && m_state != State::Running; }
    QString output() const; // so far
    QString result() const { return m_result; } // how it ended, in words
    std::optional<int> code() const { return m_code; } // its exit code, or the status of the answer
    qint64 tookMs() const { return m_tookMs; }

signals:
    void grew(); // there is more output
    void ended();
    void notKept(const qd::Error &error); // in the timeline

private:
    void begin();
    void findSecret(const QStringList &left);
    void launch();
    void run(const RunbookAction &action);
    void request(const RunbookAction &action);
    void commandEnded(const Result<CommandOutcome> &outcome);
    void answered(const Result<HttpAnswer> &answer);
    void finish(State state, const QString &result);

    ActionAsked m_asked;
    Parts m_parts;
    Labels m_secrets;
    BoundedOutput m_output;
    QTemporaryDir m_folder; // where it runs
    HttpFetcher m_fetcher;
    QPointer<CommandRun> m_command;
    std::unique_ptr<QObject> m_waiting; // of the request; gone, it is aborted
    QElapsedTimer m_elapsed;
    State m_state = State::Starting;
    QString m_result;
    std::optional<int> m_code;
    qint64 m_begun = 0; // Unix ms
    qint64 m_tookMs = 0;
};

} // namespace qd
