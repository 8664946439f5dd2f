// HorizonDialog: what will be crossed within the next 90 days, and how sure that is, over the panels that are watched
// ahead; the chosen one is drawn with its history, its forecast and the forecast's band. Window's thread; the console
// outlives it.
#pragma once

#include "app/services/lookahead.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class ForecastChart;
class Label;
class MessageBar;

class HorizonDialog : public QDialog {
    Q_OBJECT
public:
    HorizonDialog(qd::Console &console, QWidget *parent);

signals:
    void noteAsked(const QString &markdown); // for this week's logbook

private:
    void fill();
    void showChosen();
    void finished();
    QStringList wordsOf(const qd::Outlook &outlook) const; // of each column
    QString note() const;
    QString dayText(qint64 ms) const;

    qd::Console &m_console;
    qd::LookAhead *m_ahead;
    MessageBar *m_messages;
    QTableWidget *m_table;
    Label *m_said;
    ForecastChart *m_chart;
    QPushButton *m_note;
};

// "straight line", "weekly season": how a forecast was made.
QString methodText(qd::ForecastMethod method);
