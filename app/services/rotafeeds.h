// RotaFeeds: keeps a folder of calendars fresh, for a web server or a shared drive: crew.ics, and one for each person
// in people/. Written in the background after each change, each file in one go and only where it differs; a calendar of
// ours that belongs to nobody any more is taken away. Lives on the window's thread.
#pragma once

#include "app/services/deskcontext.h"
#include "app/services/rotaexport.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace qd {

class RotaFeeds : public QObject {
    Q_OBJECT
public:
    RotaFeeds(DeskContext context, std::function<WatchCalendar()> calendar, QObject *parent = nullptr);
    ~RotaFeeds() override; // writes what is due: a verb ends with its change

    void setFolder(const QString &folder); // empty: none

signals:
    void failed(const qd::Error &error);

private:
    void write();

    DeskContext m_context;
    std::function<WatchCalendar()> m_calendar;
    QString m_folder;
    bool m_changed = false; // since the last writing
    QTimer m_due; // several changes, one writing; and again while one goes on
    QFuture<Result<>> m_writing;
};

// Into `folder`, which is made if need be. The first failure stops it.
[[nodiscard]] Result<> writeFeeds(const QString &folder, const QList<FeedFile> &files);

} // namespace qd
