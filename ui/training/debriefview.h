// DebriefView: how a drill went: both timelines side by side on a common clock from the start of the impact, its times
// against the objectives, and a place for what was learnt. Window's thread.
#pragma once

#include "app/domain/drills/drill.h"

#include <QHash>
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
class GoodReaction;
class Label;
class StatusPill;

class DebriefView : public QScrollArea {
    Q_OBJECT
public:
    explicit DebriefView(QWidget *parent = nullptr);

    // What is being written about a drill and not kept yet stays, whichever is shown meanwhile. The good reaction, in
    // words, is that of a ready-made one; else empty.
    void show(const qd::Drill &drill, const QTimeZone &zone, const QString &goodReaction);

signals:
    void learnt(const qd::DrillId &id, const QString &words);
    void exportAsked(const qd::Drill &drill);
    void removeAsked(const qd::Drill &drill);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTable();
    void fitTable();

    qd::Drill m_drill;
    QHash<qd::DrillId, QString> m_unkept; // what is being written about the others
    Card *m_head;
    Label *m_ending;
    Label *m_about;
    QList<StatusPill *> m_verdicts;
    DrillLanes *m_lanes;
    QTableWidget *m_table;
    GoodReaction *m_good;
    QPlainTextEdit *m_learnt;
    QPushButton *m_keep;
};
