// SmtpTransfer: one mail to one server, by libcurl on a thread of its own: for the server's last word libcurl waits
// without giving the thread back. Says what the server said, whom it refused, and whether the mail may have arrived
// when it said nothing. A name and a password go only over an encrypted connection, or to this machine.
#pragma once

#include "app/connectors/secret.h"
#include "app/connectors/smtpresult.h"
#include "app/domain/outreach/outreach.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace qd {

struct SmtpSettings {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls; // asked for means required
    QString user = {}; // empty: no login
    Secret password = {};
    QString caFile = {}; // PEM, trusted beside the system's authorities
    int timeoutMs = 30'000; // for all of it
};

class SmtpTransfer : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const SmtpResult &)>;

    // Begins at once; `done` comes once, later, unless this object dies first.
    SmtpTransfer(SmtpSettings settings, SmtpMail mail, Done done, QObject *parent);
    ~SmtpTransfer() override; // gives up, and waits until libcurl has: a second at most

private:
    SmtpSettings m_settings;
    SmtpMail m_mail;
    Done m_done;
    SmtpResult m_result; // of the thread, until it has finished
    std::atomic<bool> m_givenUp = false;
    std::unique_ptr<QThread> m_thread;
};

// What can be said against the settings before anything is sent.
[[nodiscard]] Result<> checked(const SmtpSettings &settings);

} // namespace qd
