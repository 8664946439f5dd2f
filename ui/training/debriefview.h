// DebriefView: how a drill went: both timelines side by side on a common clock from the start of the impact, its times
// against the objectives, and a place for what was learnt. Window's thread.
#pragma once

#include "app/domain/drills/drill.h"

#include <QScrollArea>
#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;
QT_END_NAMESPACE
class Card;
class DrillLanes;
class Label;
class StatusPill;

class DebriefView : public QScrollArea {
    Q_OBJECT
public:
    explicit DebriefView(QWidget *parent = nullptr);

    // What is being written about the same drill stays.
    void show(const qd::Drill &drill, const QTimeZone &zone);

signals:
    void learnt(const qd::DrillId &id, const QString &words);
    void exportAsked(const qd::Drill &drill);
    void removeAsked(const qd::Drill &drill);

private:
    void showTable();

    qd::Drill m_drill;
    Card *m_head;
    Label *m_ending;
    Label *m_about;
    QList<StatusPill *> m_verdicts;
    DrillLanes *m_lanes;
    QTableWidget *m_table;
    QPlainTextEdit *m_learnt;
    QPushButton *m_keep;
};
