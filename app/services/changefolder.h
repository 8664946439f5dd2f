// ChangeFolder: watches a folder into which release tools write changes of production, one JSON object a line
// (formats/changeeventjson.h), in files that end in .jsonl or .ndjson. Reads what is new in each; a line that makes no
// sense is named once and passed by. Window's thread.
#pragma once

#include "app/services/changeeventdesk.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace qd {

class ChangeFolder : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 largestRead = 4 * 1024 * 1024; // bytes at a time; the rest comes with the next turn

    // The desk outlives it.
    explicit ChangeFolder(ChangeEventDesk &desk, QObject *parent = nullptr);

    // Reads what is there with the next turn of the event loop, and goes on. An empty path: no folder any more.
    void watch(const QString &folder);
    QString folder() const { return m_folder; }

signals:
    void imported(int added);
    void faulty(const QString &file, int line, const QString &why); // line 0: the file or the folder itself

private:
    void scan();
    bool read(const QString &path); // false: there is more, or it could not be kept right now

    struct Place {
        qint64 offset = 0; // of the first line that was not read
        int lines = 0; // before it
        QByteArray beginning; // of the file: another one begins otherwise
    };

    ChangeEventDesk &m_desk;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_wake; // several notices, one reading; and again when the database was locked
    QHash<QString, Place> m_places;
};

} // namespace qd
