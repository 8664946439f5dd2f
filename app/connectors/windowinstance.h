// WindowInstance: one window per data folder. The first holds a lock in the folder and listens; a second asks the first
// to raise itself. The socket is the user's own and understands one word.
#pragma once

#include "app/domain/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace qd {

class WindowInstance : public QObject {
    Q_OBJECT
public:
    explicit WindowInstance(const QString &folder, QObject *parent = nullptr);

    // True: we are the first. False: another window is open, and was asked to raise itself. StoreInUse: a window holds
    // the folder and does not answer.
    [[nodiscard]] Result<bool> acquire();
    // The lock alone, for work that no window may watch half-done.
    [[nodiscard]] Result<> hold();

signals:
    void raiseRequested();

private:
    void answer();

    QString m_folder;
    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace qd
