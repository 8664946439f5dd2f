// AlertView: one alert, or all of one name: what it says, what can be done, how fast it was told, and what was done the
// last times. Says what the person asks of it by signals; changes nothing itself. Window's thread.
#pragma once

#include "app/models/alertmodel.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QMenu;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Label;
class StatusPill;

class AlertView : public QScrollArea {
    Q_OBJECT
public:
    explicit AlertView(qd::Console &console, QWidget *parent = nullptr);

    void show(const qd::AlertRow &row);
    const qd::AlertRow &row() const { return m_row; }
    QString runbookUrl() const; // an http or https address, or nothing

signals:
    void acknowledgeAsked();
    void withdrawAsked();
    void silenceAsked();
    void incidentAsked();
    void runbookAsked();
    void snoozeAsked(qint64 until); // Unix ms; 0: no longer
    void verdictAsked(const qd::AlertEpisode &episode, std::optional<qd::AlertVerdict> verdict);
    void incidentOpened(const qd::IncidentId &id);

private:
    QWidget *buildHead();
    void buildSnoozes(QMenu &menu);
    QString silenceText(const QString &id) const; // what hides it, who wants it so and until when
    void showWords();
    void showChain();
    void showLastTimes();
    void addPastTime(const qd::AlertEpisode &episode);

    qd::Console &m_console;
    qd::AlertRow m_row;
    StatusPill *m_severity = nullptr;
    Label *m_title = nullptr;
    Label *m_standing = nullptr;
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_silence = nullptr;
    QPushButton *m_incident = nullptr;
    QPushButton *m_runbook = nullptr;
    QAction *m_withdraw = nullptr;
    Label *m_summary = nullptr;
    Label *m_description = nullptr;
    Label *m_labels = nullptr;
    Card *m_chainCard = nullptr;
    QWidget *m_chain = nullptr;
    Label *m_told = nullptr;
    Card *m_pastCard = nullptr;
    QWidget *m_past = nullptr;
};
