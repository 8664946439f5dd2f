// EndOfWatchBar: on the last day of a watch, what its logbook is still missing, on every page, until all of it is there
// or somebody closes it for the day. In a drill it says nothing. Window's thread; the console outlives it.
#pragma once

#include "app/domain/endofwatch.h"
#include "ui/kit/messagebar.h"

#include <QDate>
#include <QTimer>

namespace qd {
class Console;
}

class EndOfWatchBar : public MessageBar {
    Q_OBJECT
public:
    explicit EndOfWatchBar(qd::Console &console, QWidget *parent = nullptr);

public slots:
    void look();

signals:
    void logbookWanted();
    void reviewWanted(); // to say what the watch was like

private:
    QString inWords(const QList<qd::EndOfWatchPoint> &missing, int notes) const;

    qd::Console &m_console;
    QTimer m_wake;
    QDate m_told; // the last day on which it was shown
    QString m_words;
};
