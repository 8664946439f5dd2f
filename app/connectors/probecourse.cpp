#include "app/connectors/probecourse.h"

#include "app/connectors/proberules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ProbeWords {
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)
public:
    static QString failed(const Error &error, int timeoutMs)
    {
        switch (error.kind) {
        case Error::Kind::HostNotFound:
            return tr("the server %1 was not found").arg(error.subject);
        case Error::Kind::Refused:
            return tr("nothing answers at %1 (%2)").arg(error.subject, error.detail);
        case Error::Kind::Timeout:
            return tr("no whole answer of %1 within %2 s").arg(error.subject).arg(double(timeoutMs) / 1000);
        case Error::Kind::Tls:
            return tr("no trusted connection to %1 (%2)").arg(error.subject, error.detail);
        default:
            return tr("no whole answer of %1 (%2)").arg(error.subject, error.detail);
        }
    }
    static QString status(int status, const QString &expected)
    {
        return tr("the status is %1, expected is %2").arg(QString::number(status), expected);
    }
    static QString textMissing(const QString &text, bool cut)
    {
        return cut ? tr("the text “%1” is not in the first %2 MiB of the answer")
                         .arg(text)
                         .arg(HttpTransfer::largestBody / (1024 * 1024))
                   : tr("the text “%1” is not in the answer").arg(text);
    }
    static QString tooManyRedirects(int most) { return tr("it redirects more than %1 times").arg(most); }
    static QString badRedirect(const QUrl &target)
    {
        return tr("it redirects to %1, which is no address of HTTP")
            .arg(target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200));
    }
};

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

const char *phaseNames[] = {"resolve", "connect", "tls", "processing", "transfer"};

} // namespace

ProbeCourse::ProbeCourse(
    const Source &source, const QByteArray &authorization, qint64 nowMs, SharedRun::Done done, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_authorization(authorization)
    , m_done(std::move(done))
    , m_url(QUrl(source.url))
    , m_method(source.probe.method.toLatin1())
{
    m_findings.at = nowMs;
    m_elapsed.start();
    ask();
}

void ProbeCourse::ask()
{
    TransferRequest request;
    request.url = m_url;
    request.method = m_method;
    request.caFile = m_source.caFile;
    request.timeoutMs = m_source.timeoutMs - int(m_elapsed.elapsed());
    if (sameOrigin(m_url, QUrl(m_source.url))) {
        for (const QString &header : m_source.probe.headers)
            request.headers.append(header.toUtf8());
        if (!m_authorization.isEmpty())
            request.headers.append("Authorization: " + m_authorization);
    }
    new HttpTransfer(
        request, [this](const TransferResult &answer) { answered(answer); }, this);
}

void ProbeCourse::answered(const TransferResult &answer)
{
    for (size_t phase = 0; phase < TransferPhases::Count; ++phase)
        m_phases.seconds[phase] += answer.phases.seconds[phase];
    m_seconds = double(m_elapsed.nsecsElapsed()) / 1e9;
    if (answer.certificateEnd)
        m_certificateEnd = std::min(m_certificateEnd.value_or(*answer.certificateEnd), *answer.certificateEnd);
    if (answer.error) {
        m_findings.warnings.append(ProbeWords::failed(*answer.error, m_source.timeoutMs));
        if (answer.error->kind == Error::Kind::Tls && !answer.certificateEnd)
            return look(answer);
        return finish(answer);
    }
    if (m_source.probe.followRedirects && !answer.redirect.isEmpty())
        return follow(answer);
    judge(answer);
}

void ProbeCourse::follow(const TransferResult &answer)
{
    const QUrl target = answer.redirect;
    if (m_redirects == mostRedirects) {
        m_findings.warnings.append(ProbeWords::tooManyRedirects(mostRedirects));
        return finish(answer);
    }
    if (!target.isValid() || target.host().isEmpty()
        || (target.scheme() != u"http"_s && target.scheme() != u"https"_s)) {
        m_findings.warnings.append(ProbeWords::badRedirect(target));
        return finish(answer);
    }
    ++m_redirects;
    m_url = target;
    // RFC 9110, 15.4: 303 is always fetched; a POST that moved has been fetched since the first browsers.
    const bool fetched = answer.status == 303 || ((answer.status == 301 || answer.status == 302) && m_method == "POST");
    if (fetched && m_method != "HEAD")
        m_method = "GET";
    ask();
}

void ProbeCourse::judge(const TransferResult &answer)
{
    const auto ranges = statusRanges(m_source.probe.expectedStatus);
    if (ranges && !covers(*ranges, answer.status))
        m_findings.warnings.append(ProbeWords::status(answer.status, m_source.probe.expectedStatus));
    const QString &text = m_source.probe.expectedText;
    m_textMissing = !text.isEmpty() && !answer.body.contains(text.toUtf8());
    if (m_textMissing)
        m_findings.warnings.append(ProbeWords::textMissing(text, answer.cut));
    finish(answer);
}

void ProbeCourse::look(const TransferResult &failed)
{
    TransferRequest request;
    request.url = m_url;
    request.timeoutMs = m_source.timeoutMs - int(m_elapsed.elapsed());
    request.onlyLooks = true;
    new HttpTransfer(
        request,
        [this, failed](const TransferResult &seen) {
            m_certificateEnd = seen.certificateEnd ? seen.certificateEnd : m_certificateEnd;
            finish(failed);
        },
        this);
}

void ProbeCourse::add(const QString &metric, double value, const Labels &labels)
{
    m_findings.measurements.append({metric, labels, value});
}

void ProbeCourse::finish(const TransferResult &last)
{
    add(u"probe_success"_s, m_findings.warnings.isEmpty() ? 1 : 0);
    add(u"probe_duration_seconds"_s, m_seconds);
    add(u"probe_http_status_code"_s, last.status);
    add(u"probe_http_redirects"_s, m_redirects);
    for (size_t phase = 0; phase < TransferPhases::Count; ++phase)
        add(u"probe_http_duration_seconds"_s, m_phases.seconds[phase],
            {{u"phase"_s, QString::fromLatin1(phaseNames[phase])}});
    if (last.status > 0)
        add(u"probe_http_content_length"_s, last.contentLength ? double(*last.contentLength) : -1);
    if (!m_source.probe.expectedText.isEmpty())
        add(u"probe_failed_due_to_text"_s, m_textMissing ? 1 : 0);
    if (m_certificateEnd) {
        add(u"probe_ssl_earliest_cert_expiry"_s, double(*m_certificateEnd));
        add(u"probe_ssl_days_to_expiry"_s, (double(*m_certificateEnd) - double(m_findings.at) / 1000) / 86'400);
    }
    deleteLater();
    const SharedRun::Done done = std::move(m_done);
    done(m_findings);
}

} // namespace qd
