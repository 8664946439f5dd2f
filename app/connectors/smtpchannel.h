// SmtpChannel: a message as a mail, to a server of one's own (mailmessage.h says what the payload is). 4xx is tried
// again after a minute, as servers that greylist want; 5xx and a refused login are not. Of several recipients the ones
// refused are named in the answer, and the others have it. Mail knows no repetition: what may have arrived is
// uncertain.
#pragma once

#include "app/connectors/channel.h"
#include "app/connectors/smtptransfer.h"

namespace qd {

class SmtpChannel : public Channel {
    Q_OBJECT
public:
    SmtpChannel(SmtpSettings settings, const QString &name);

    QString name() const override { return m_name; }
    int timeLimitMs() const override { return m_settings.timeoutMs; }
    bool knowsRepetition() const override { return false; }
    int mostAtOnce() const override { return 1; }
    void send(const Message &message, QObject *context, Done done) override;

private:
    SmtpSettings m_settings;
    QString m_name;
};

} // namespace qd
