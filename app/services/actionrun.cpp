#include "app/services/actionrun.h"

#include "app/connectors/commandrun.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/plaintext.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/secretof.h"
#include "app/services/writequeue.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype mostOutput = 48 * 1024; // as an entry of a timeline takes it
constexpr int graceMs = 2'000;

} // namespace

ActionRun::ActionRun(const ActionAsked &asked, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_asked(asked)
    , m_parts(parts)
    , m_output(mostOutput)
    , m_begun(parts.clock.nowMs())
{
    QMetaObject::invokeMethod(this, &ActionRun::begin, Qt::QueuedConnection);
}

ActionRun::~ActionRun()
{
    if (isOver())
        return;
    if (m_command)
        delete m_command;
    const QSignalBlocker quiet(this);
    finish(State::Stopped, tr("stopped, because its window was closed"));
}

QString ActionRun::output() const
{
    return masked(m_output.text(), m_secrets.values());
}

void ActionRun::begin()
{
    m_begun = m_parts.clock.nowMs();
    m_elapsed.start();
    if (m_parts.isDrill)
        return finish(State::Succeeded, tr("would have run: in a drill nothing is run"));
    findSecret(secretsOf(m_asked.action));
}

// One after the other: a keyring may ask to be opened, once.
void ActionRun::findSecret(const QStringList &left)
{
    if (isOver())
        return;
    if (left.isEmpty())
        return launch();
    const QString name = left.first();
    m_parts.secrets.find(
        secretOf(u"guide-secret-"_s + name, name), this, [this, name, left](const Result<Secret> &secret) {
            if (!secret || secret->isEmpty())
                return finish(State::Failed, tr("the secret “%1” is not known here").arg(name));
            m_secrets.insert(name, QString::fromUtf8(secret->reveal()));
            findSecret(left.mid(1));
        });
}

void ActionRun::launch()
{
    const auto action = withSecrets(m_asked.action, m_secrets);
    if (!action)
        return finish(State::Failed, describe(action.error()));
    m_state = State::Running;
    if (action->kind == RunbookAction::Kind::Command)
        run(*action);
    else
        request(*action);
    emit grew();
}

void ActionRun::run(const RunbookAction &action)
{
    m_command = new CommandRun(
        {action.command.first(), action.command.mid(1), m_folder.path(), action.timeoutMs, graceMs},
        [this](const Result<CommandOutcome> &outcome) { commandEnded(outcome); }, this);
    m_command->setWatch([this](const QByteArray &bytes) {
        m_output.append(bytes);
        emit grew();
    });
}

void ActionRun::request(const RunbookAction &action)
{
    HttpRequest request;
    request.url = QUrl(action.url, QUrl::StrictMode);
    request.method = action.method;
    request.body = action.body.toUtf8();
    request.timeoutMs = action.timeoutMs;
    request.left = std::make_shared<bool>(false); // a restart is asked for once
    if (action.isJson)
        request.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
    for (const auto &[name, value] : action.headers)
        request.headers.append(std::pair(name.toLatin1(), value.toUtf8()));
    m_waiting = std::make_unique<QObject>();
    m_fetcher.fetch(request, m_waiting.get(), [this](const Result<HttpAnswer> &answer) { answered(answer); });
}

void ActionRun::stop()
{
    if (isOver())
        return;
    if (m_command)
        return m_command->stop();
    if (m_waiting)
        m_waiting.release()->deleteLater(); // its answer may be on its way through the event loop
    finish(State::Stopped, tr("stopped"));
}

void ActionRun::commandEnded(const Result<CommandOutcome> &outcome)
{
    using End = CommandOutcome::End;
    if (!outcome)
        return finish(State::Failed, masked(describe(outcome.error()), m_secrets.values()));
    switch (outcome->end) {
    case End::TimedOut:
        return finish(
            State::TimedOut, tr("stopped after %1 s, its time limit").arg(double(m_asked.action.timeoutMs) / 1000));
    case End::Stopped:
        return finish(State::Stopped, tr("stopped"));
    case End::Died:
        return finish(State::Failed, tr("it died of signal %1").arg(outcome->code));
    case End::Exited:
        break;
    }
    m_code = outcome->code;
    finish(outcome->code == 0 ? State::Succeeded : State::Failed, tr("exit code %1").arg(outcome->code));
}

void ActionRun::answered(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return finish(answer.error().kind == Error::Kind::Timeout ? State::TimedOut : State::Failed,
            masked(describe(answer.error()), m_secrets.values()));
    m_code = answer->status;
    m_output.append(answer->body);
    const bool isGood = answer->status >= 200 && answer->status < 300;
    finish(isGood ? State::Succeeded : State::Failed,
        tr("answered %1 %2").arg(answer->status).arg(harmlessLine(QString::fromUtf8(answer->reason), 80)));
}

void ActionRun::finish(State state, const QString &result)
{
    if (isOver())
        return;
    m_state = state;
    m_result = result;
    m_tookMs = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    if (!m_asked.incident.isNull()) {
        TimelineCommand command{TimelineKind::Command, shownAs(m_asked.action), {}, m_begun};
        command.details = {{Detail::runbook, m_asked.runbook}, {Detail::result, m_result},
            {Detail::duration, QString::number(m_tookMs)}};
        if (m_code)
            command.details.insert(Detail::exitCode, QString::number(*m_code));
        if (const QString text = output(); !text.trimmed().isEmpty())
            command.details.insert(Detail::output, text);
        m_parts.writes.submit(
            this,
            [&desk = m_parts.incidents, id = m_asked.incident, command]() -> Result<> {
                return desk.enter(id, {command}).map([](const Incident &) {});
            },
            [this](const Result<> &kept) {
                if (!kept)
                    emit notKept(kept.error());
            });
    }
    emit ended();
}

} // namespace qd
