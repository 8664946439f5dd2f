// SeriesMenu: for a panel that finds nothing, what its source has now that could stand in its queries instead. Asks the
// source while it is open, deletes itself. Window's thread.
#pragma once

#include "app/domain/panel.h"
#include "app/domain/source.h"
#include "app/services/seriesoffers.h"

#include <QMenu>

namespace qd {
class Console;
}

class SeriesMenu : public QMenu {
    Q_OBJECT
public:
    SeriesMenu(qd::Console &console, const qd::Source &source, const qd::Panel &panel, QWidget *parent);

signals:
    void chosen(const qd::Panel &panel); // with what is there
    void editAsked();

private:
    void search(qsizetype query); // and the queries after it, until one names something that is gone
    void tell(const QString &text);
    void offer(qsizetype query, const QList<qd::SeriesOffer> &offers);

    qd::Console &m_console;
    qd::Source m_source;
    qd::Panel m_panel;
    QAction *m_said;
};
