// StatusPageChannel: a message as two files in a folder that a web server shows: index.html for people, status.json for
// programs. Payload: {"html", "json": {…}, "sequence": a UUIDv7}; the sequence goes into status.json. A message older
// than what stands there changes nothing, so that a late repetition does not bring back the past. Written on a thread
// of its own, as the folder may be on another machine; a folder that is missing is never made.
#pragma once

#include "app/connectors/channel.h"

#include <QThreadPool>

namespace qd {

class StatusPageChannel : public Channel {
    Q_OBJECT
public:
    StatusPageChannel(const QString &folder, const QString &name);

    QString name() const override { return m_name; }
    int timeLimitMs() const override { return 10'000; }
    int mostAtOnce() const override { return 1; } // what is newer is compared with what stands there
    void send(const Message &message, QObject *context, Done done) override;

private:
    QString m_folder;
    QString m_name;
    QThreadPool m_pool; // one thread; what it does is waited for at the end
};

} // namespace qd
