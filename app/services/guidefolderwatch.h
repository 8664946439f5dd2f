// GuideFolderWatch: keeps the guide in step with a folder of Markdown files, a git work tree for one: it is read at the
// start, after each change that settles, and once a minute for what a network drive does not tell. Reading is done
// outside the window's thread.
#pragma once

#include "app/services/guidedesk.h"
#include "app/services/writequeue.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace qd {

class GuideFolderWatch : public QObject {
    Q_OBJECT
public:
    // Both outlive it.
    GuideFolderWatch(GuideDesk &desk, WriteQueue &writes, QObject *parent = nullptr);

    void watch(const QString &folder); // empty: none any more; what was taken from it goes
    QString folder() const { return m_folder; }
    const GuideDesk::Import &last() const { return m_last; }
    void readNow();

signals:
    void taken(); // last() says what of it
    void failed(const qd::Error &error);

private:
    void take(const GuideFiles &files);
    void follow(QStringList wanted); // paths

    GuideDesk &m_desk;
    WriteQueue &m_writes;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_again;
    bool m_reading = false;
    GuideDesk::Import m_last;
};

} // namespace qd
