#include "app/connectors/smtptransfer.h"

#include "app/connectors/loopbackhost.h"
#include "app/connectors/smtpcourse.h"

#include <QSslCertificate>
#include <QThread>
#include <QUrl>
#include <csignal>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// CURL and the lists of libcurl are C.
template <auto free> struct Free {
    template <typename Handle> void operator()(Handle *handle) const { free(handle); }
};

bool beginCurl()
{
    static const bool begun = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return begun;
}

QUrl urlOf(const SmtpSettings &settings)
{
    QUrl url;
    url.setScheme(settings.security == MailSecurity::Tls ? u"smtps"_s : u"smtp"_s);
    url.setHost(settings.host);
    url.setPort(settings.port);
    return url;
}

void setText(CURL *easy, CURLoption option, const QByteArray &value)
{
    curl_easy_setopt(easy, option, value.constData()); // libcurl copies it
}

void configure(CURL *easy, const SmtpSettings &settings)
{
    setText(easy, CURLOPT_URL, urlOf(settings).toEncoded());
    setText(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    setText(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a name that is still looked up is not waited for
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L); // its farewell is part of the transfer
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(std::max(1, settings.timeoutMs)));
    curl_easy_setopt(
        easy, CURLOPT_USE_SSL, long(settings.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!settings.caFile.isEmpty())
        setText(easy, CURLOPT_CAINFO, settings.caFile.toLocal8Bit()); // beside the system's folder of them
    if (!settings.user.isEmpty()) {
        setText(easy, CURLOPT_USERNAME, settings.user.toUtf8());
        setText(easy, CURLOPT_PASSWORD, settings.password.reveal());
    }
}

SmtpResult sendNow(const SmtpSettings &settings, const SmtpMail &mail, const std::atomic<bool> &givenUp)
{
    // A server that is gone is an error to read, not the end of the program.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);

    SmtpCourse course(mail, givenUp);
    char words[CURL_ERROR_SIZE] = {};
    std::unique_ptr<curl_slist, Free<curl_slist_free_all>> recipients;
    for (const QByteArray &each : mail.recipients) {
        if (curl_slist *longer = curl_slist_append(recipients.get(), each.constData()); longer != recipients.get()) {
            [[maybe_unused]] curl_slist *before = recipients.release();
            recipients.reset(longer);
        }
    }
    const std::unique_ptr<CURL, Free<curl_easy_cleanup>> easy(beginCurl() ? curl_easy_init() : nullptr);
    const QString place = urlOf(settings).toString();
    if (!easy)
        return course.result(CURLE_OUT_OF_MEMORY, place, words);
    configure(easy.get(), settings);
    course.follow(easy.get());
    curl_easy_setopt(easy.get(), CURLOPT_ERRORBUFFER, words);
    setText(easy.get(), CURLOPT_MAIL_FROM, mail.sender);
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.bytes.size()));
    return course.result(curl_easy_perform(easy.get()), place, words);
}

} // namespace

SmtpTransfer::SmtpTransfer(SmtpSettings settings, SmtpMail mail, Done done, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_mail(std::move(mail))
    , m_done(std::move(done))
    , m_thread(QThread::create([this] { m_result = sendNow(m_settings, m_mail, m_givenUp); }))
{
    connect(m_thread.get(), &QThread::finished, this, [this] {
        const Done told = std::move(m_done);
        told(m_result);
    });
    m_thread->start();
}

SmtpTransfer::~SmtpTransfer()
{
    m_givenUp = true;
    m_thread->wait();
}

Result<> checked(const SmtpSettings &settings)
{
    const auto refuse = [](const QString &subject, const char *reason) {
        return failure(Error::Kind::Invalid, subject, QString::fromLatin1(reason));
    };
    if (urlOf(settings).host().isEmpty() || settings.port < 1 || settings.port > 65'535)
        return refuse(settings.host, "no name or port of a mail server");
    if (!settings.user.isEmpty() && settings.security == MailSecurity::None && !isLoopbackHost(settings.host))
        return refuse(settings.host, "a password is not sent over a connection that is not encrypted");
    if (!settings.caFile.isEmpty() && QSslCertificate::fromPath(settings.caFile).isEmpty())
        return refuse(settings.caFile, "no certificate in PEM form");
    return {};
}

} // namespace qd
