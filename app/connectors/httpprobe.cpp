#include "app/connectors/httpprobe.h"

#include "app/connectors/httpfetcher.h"
#include "app/connectors/probecourse.h"
#include "app/connectors/proberules.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/clock.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace qd {

HttpProbe::HttpProbe(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent)
    : MetricSource(parent)
    , m_source(std::move(source))
    , m_secrets(secrets)
    , m_clock(clock)
    , m_shared([this](SharedRun::Done done) { run(std::move(done)); }, m_source.pollMs, this)
{
}

QStringList HttpProbe::metrics()
{
    return {u"probe_success"_s, u"probe_duration_seconds"_s, u"probe_http_status_code"_s,
        u"probe_http_duration_seconds"_s, u"probe_http_redirects"_s, u"probe_http_content_length"_s,
        u"probe_failed_due_to_text"_s, u"probe_ssl_earliest_cert_expiry"_s, u"probe_ssl_days_to_expiry"_s};
}

void HttpProbe::fetch(const FetchRequest &request, QObject *context, FetchCallback callback)
{
    m_shared.ask(
        context, [id = m_source.id, expr = request.expr.trimmed(), callback](const Result<Findings> &findings) {
            callback(answerOf(findings, id, expr, metrics()));
        });
}

void HttpProbe::test(QObject *context, TestCallback callback)
{
    m_shared.ask(context, [callback](const Result<Findings> &findings) {
        if (!findings)
            return callback(tl::unexpected(findings.error()));
        SourceFacts facts;
        facts.product = u"HTTP"_s;
        facts.measurements = findings->measurements;
        facts.warnings = findings->warnings;
        callback(facts);
    });
}

void HttpProbe::run(SharedRun::Done done)
{
    const auto refuse = [this, &done](const Error &error) {
        QMetaObject::invokeMethod(
            this, [done, error] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
    };
    if (const auto url = probeUrl(m_source.url); !url)
        return refuse(url.error());
    if (const auto sound = check(m_source.probe); !sound)
        return refuse(sound.error());
    if (!m_source.caFile.isEmpty() && QSslCertificate::fromPath(m_source.caFile).isEmpty())
        return refuse({Error::Kind::Invalid, m_source.caFile, u"no certificate in PEM form"_s});
    m_secrets.find(m_source, this, [this, done](const Result<Secret> &secret) {
        if (!secret)
            done(tl::unexpected(secret.error()));
        else if (m_source.auth == AuthKind::Basic)
            probe(basicAuthorization(m_source.user, *secret), done);
        else if (m_source.auth == AuthKind::Bearer)
            probe(bearerAuthorization(*secret), done);
        else
            probe({}, done);
    });
}

void HttpProbe::probe(const QByteArray &authorization, const SharedRun::Done &done)
{
    if (authorization.contains('\r') || authorization.contains('\n'))
        return done(failure(Error::Kind::Invalid, m_source.name, u"a password or token of several lines"_s));
    new ProbeCourse(m_source, authorization, m_clock.nowMs(), done, this);
}

} // namespace qd
