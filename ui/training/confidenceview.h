// ConfidenceView: how able the crew feels to take and hold the captain's role: the share against its target, over time
// and by team, each one's last rating, and who should come next. Ratings are given, taken away and undone here.
// Window's thread; the console outlives it.
#pragma once

#include "app/domain/result.h"
#include "app/domain/training/confidence.h"
#include "ui/kit/lockedretry.h"

#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Label;
class MessageBar;
class ShareChart;
class StatusPill;
class TeamShares;

class ConfidenceView : public QWidget {
    Q_OBJECT
public:
    ConfidenceView(qd::Console &console, MessageBar &messages, QWidget *parent = nullptr);

signals:
    void peopleWanted(); // there is nobody to ask

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildShare();
    QWidget *buildNext();
    QWidget *buildRatings();
    void buildKeys();
    void refresh();
    void showShare();
    void showNext();
    void showRatings();
    qd::PersonId current() const;
    void rate(const qd::PersonId &person);
    void removeCurrent();
    void setPairs(bool pairs);
    void undo();
    void redo();
    void submit(std::function<qd::Result<>()> write, std::function<void()> then = {});
    void offerUndo(const QString &words);

    qd::Console &m_console;
    MessageBar &m_messages;
    QStackedWidget *m_stack; // nobody yet, or the cards
    Label *m_figure;
    StatusPill *m_met;
    Label *m_sentence;
    ShareChart *m_chart;
    TeamShares *m_teams;
    QListWidget *m_next;
    QCheckBox *m_pairs;
    Card *m_ratings;
    QTableWidget *m_table;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QList<qd::RatingLine> m_lines;
    LockedRetry m_retry{*this, [this] { refresh(); }};
};
