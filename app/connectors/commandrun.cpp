#include "app/connectors/commandrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int killWaitMs = 500; // a killed program is gone in less, unless the kernel holds it
constexpr int leaveLookMs = 20;
constexpr int leaveLooks = 25; // half a second, for a machine that has much to do

QProcessEnvironment environment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment reduced;
    for (const QString &name : {u"HOME"_s, u"USER"_s, u"LOGNAME"_s, u"TZ"_s, u"TMPDIR"_s}) {
        if (ours.contains(name))
            reduced.insert(name, ours.value(name));
    }
    reduced.insert(u"PATH"_s, ours.value(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s));
    reduced.insert(u"LC_ALL"_s, u"C"_s);
    return reduced;
}

// True when something of it was left out.
bool appendUpTo(QByteArray &kept, const QByteArray &more)
{
    const qsizetype room = CommandRun::largestOutput - kept.size();
    kept += more.left(room);
    return more.size() > room;
}

} // namespace

CommandRun::CommandRun(const Command &command, Done done, QObject *parent)
    : QObject(parent)
    , m_command(command)
    , m_done(std::move(done))
    , m_process(std::make_unique<QProcess>())
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endAll(CommandOutcome::End::TimedOut); });
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        signalAll(SIGKILL);
        ended(*m_end, 0);
    });
    QMetaObject::invokeMethod(this, &CommandRun::start, Qt::QueuedConnection);
}

CommandRun::~CommandRun()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        if (m_looks > 0 && m_done)
            signalAll(SIGKILL);
        return;
    }
    signalAll(SIGKILL);
    // A program that the kernel does not let go of is left to it: QProcess would wait for half a minute.
    if (!m_process->waitForFinished(killWaitMs)) {
        QProcess *stuck = m_process.release();
        connect(stuck, &QProcess::finished, stuck, &QObject::deleteLater);
    }
}

void CommandRun::start()
{
    const QFileInfo file(m_command.program);
    if (!file.isAbsolute())
        return finish(failure(Error::Kind::Invalid, m_command.program,
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "the whole path of the program is needed"))));
    if (!file.isFile())
        return finish(failure(Error::Kind::NotFound, m_command.program));
    if (!file.isExecutable())
        return finish(failure(Error::Kind::Unavailable, m_command.program, u"permission denied"_s));
    m_process->setProgram(m_command.program);
    m_process->setArguments(m_command.arguments);
    m_process->setWorkingDirectory(m_command.folder);
    m_process->setProcessEnvironment(environment());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody would stop it when we are gone
    });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &CommandRun::read);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &CommandRun::read);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(failure(Error::Kind::Unavailable, m_command.program, m_process->errorString()));
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_deadline.stop();
        leave(status == QProcess::CrashExit ? CommandOutcome::End::Died : CommandOutcome::End::Exited, code);
    });
    m_elapsed.start();
    m_deadline.start(m_command.timeoutMs);
    m_process->start(QIODevice::ReadOnly);
    m_group = m_process->processId();
}

void CommandRun::read()
{
    const QByteArray output = m_process->readAllStandardOutput();
    const QByteArray errors = m_process->readAllStandardError();
    if (appendUpTo(m_outcome.output, output))
        m_outcome.cut = true;
    appendUpTo(m_outcome.errors, errors);
    if (m_watch && !(output.isEmpty() && errors.isEmpty()))
        m_watch(output + errors);
}

void CommandRun::signalAll(int signal)
{
    if (m_group > 0)
        ::kill(pid_t(-m_group), signal);
}

void CommandRun::endAll(CommandOutcome::End end)
{
    if (m_end)
        return;
    m_end = end;
    signalAll(m_command.graceMs > 0 ? SIGTERM : SIGKILL);
    if (m_command.graceMs > 0)
        return m_grace.start(m_command.graceMs);
    ended(end, 0);
}

// It has ended. What it started may be about to leave its group, as a service does that it starts; what stays in it is
// killed.
void CommandRun::leave(CommandOutcome::End end, int code)
{
    if (!m_done)
        return;
    const bool isAlone = m_group <= 0 || ::kill(pid_t(-m_group), 0) != 0;
    if (!m_end && !isAlone && m_looks < leaveLooks) {
        ++m_looks;
        QTimer::singleShot(leaveLookMs, this, [this, end, code] { leave(end, code); });
        return;
    }
    if (!isAlone)
        signalAll(SIGKILL);
    ended(m_end.value_or(end), m_end ? 0 : code);
}

void CommandRun::stop()
{
    endAll(CommandOutcome::End::Stopped);
}

void CommandRun::ended(CommandOutcome::End end, int code)
{
    read();
    m_outcome.end = end;
    m_outcome.code = code;
    m_outcome.seconds = double(m_elapsed.nsecsElapsed()) / 1e9;
    finish(m_outcome);
}

void CommandRun::finish(const Result<CommandOutcome> &outcome)
{
    m_deadline.stop();
    m_grace.stop();
    m_process->disconnect(this);
    deleteLater();
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, {});
    done(outcome);
}

} // namespace qd
