#include "ui/incidents/glassquestion.h"

#include "app/domain/incidentclock.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/releasedesk.h"

using namespace Qt::StringLiterals;

GlassQuestion::GlassQuestion(qd::Console &console, QWidget *parent)
    : MessageBar(parent)
    , m_console(console)
{
}

void GlassQuestion::ask(const qd::Incident &incident, bool named)
{
    m_incident = incident;
    if (!qd::asksNow(incident, m_console.clock().nowMs())) {
        m_asked = {}; // a relapse turns the glass, and then it is asked again
        return dismiss();
    }
    if (m_asked == incident.id)
        return;
    m_asked = incident.id;
    show(StatusPill::State::Warning,
        named ? tr("%1, eight minutes. What next?").arg(incident.key()) : tr("Eight minutes. What next?"));
    const auto offer = [this](const QString &verb, const QString &key, const QString &decided) {
        addAction(verb, this, [this, key, decided] { answer(key, decided); });
    };
    offer(tr("Roll back"), u"rollback"_s, tr("Roll back"));
    offer(tr("Block releases"), u"block"_s, tr("Block releases"));
    offer(tr("Call somebody in…"), u"call"_s, tr("Call somebody in"));
    offer(tr("None of these"), u"none"_s, tr("Go on as before"));
}

void GlassQuestion::answer(const QString &answer, const QString &words)
{
    const auto isAnswered = std::make_shared<bool>(false); // a block that waits is tried again, the answer is not
    m_console.writes().submit(
        this,
        [&console = m_console, incident = m_incident, answer, words, isAnswered]() -> qd::Result<> {
            if (!*isAnswered) {
                if (const auto done = console.incidents().answer(incident.id, answer, words); !done)
                    return tl::unexpected(done.error());
                *isAnswered = true;
            }
            if (answer != u"block"_s)
                return {};
            const auto blocked =
                console.releases().block(incident.key() + u": "_s + incident.title, std::nullopt, incident.id);
            // Blocked already is blocked.
            return blocked || blocked.error().kind == qd::Error::Kind::Conflict ? qd::Result<>()
                                                                                : tl::unexpected(blocked.error());
        },
        [this, answer](const qd::Result<> &done) {
            if (done)
                emit answered(answer);
            else
                emit failed(done.error());
        });
}
