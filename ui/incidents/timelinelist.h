// TimelineList: an incident's timeline in words, one entry after the other, in the order of what happened. Thousands of
// entries are laid out bit by bit. Unix ms. Window's thread.
#pragma once

#include "app/domain/incident.h"

#include <QListView>
#include <QTimeZone>

namespace qd {
class Clock;
}
class TimelineRows;

class TimelineList : public QListView {
    Q_OBJECT
public:
    TimelineList(const qd::Clock &clock, QTimeZone zone, QWidget *parent = nullptr);

    // What is chosen and where it is scrolled to stay, but for the end, which is followed.
    void show(const QList<qd::ToldEntry> &lines);
    const qd::ToldEntry *current() const; // null: none
    void choose(const qd::TimelineEntryId &line);
    int count() const;

signals:
    void currentLineChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TimelineRows *m_rows;
};
