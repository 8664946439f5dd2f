#include "app/connectors/smtpchannel.h"

#include "app/connectors/mailmessage.h"
#include "app/domain/plaintext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 pauseMs = 60'000;
constexpr qsizetype longestAnswer = 500;

// "250 OK; refused: bob@example.org (550 no such user)"
QString answerOf(const SmtpResult &result, const QStringList &noAddresses)
{
    QStringList refused;
    for (const SmtpRefusal &each : result.refused)
        refused.append(QString::fromLatin1(each.recipient) + u" ("_s + each.line + u')');
    for (const QString &each : noAddresses)
        refused.append(each + u" (no address)"_s);
    if (refused.isEmpty())
        return result.line;
    return harmlessLine(
        u"%1; %2 refused: %3"_s.arg(result.line).arg(refused.size()).arg(refused.join(u", "_s)), longestAnswer);
}

DeliveryFailure failureOf(const SmtpResult &result)
{
    DeliveryFailure failed{*result.error, false, 0, result.isUncertain};
    const bool mayBeTakenLater = result.code / 100 == 4
        || std::any_of(
            result.refused.begin(), result.refused.end(), [](const SmtpRefusal &each) { return each.code / 100 == 4; });
    switch (result.error->kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::QueryRejected:
        failed.permanent = !mayBeTakenLater;
        failed.retryAfterMs = mayBeTakenLater ? pauseMs : 0;
        break;
    default: // no connection, or no reply
        break;
    }
    return failed;
}

} // namespace

SmtpChannel::SmtpChannel(SmtpSettings settings, const QString &name)
    : m_settings(std::move(settings))
    , m_name(name)
{
}

void SmtpChannel::send(const Message &message, QObject *context, Done done)
{
    const Result<> fit = checked(m_settings);
    const Result<Mail> mail = mailFrom(message.payload);
    if (!fit || !mail) {
        const DeliveryFailure refused{fit ? mail.error() : fit.error(), true};
        QMetaObject::invokeMethod(
            context, [done = std::move(done), refused] { done(tl::unexpected(refused)); }, Qt::QueuedConnection);
        return;
    }
    // When the context dies, the mail that is under way goes on: half of one would be worse.
    auto *holder = new QObject(this);
    new SmtpTransfer(
        m_settings, {mail->sender, mail->to, mailBytes(*mail)},
        [holder, alive = QPointer<QObject>(context), done = std::move(done), refused = mail->refused](
            const SmtpResult &result) {
            holder->deleteLater();
            if (!alive)
                return;
            if (result.error)
                done(tl::unexpected(failureOf(result)));
            else
                done(Delivery{answerOf(result, refused)});
        },
        holder);
}

} // namespace qd
