// WorkBoard: the columns beside each other. Cards are chosen by mouse and arrows, dragged, and acted on by keys as
// boards are elsewhere; what is wanted is told to the page. Window's thread.
#pragma once

#include "app/domain/work.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QKeyEvent;
QT_END_NAMESPACE
namespace qd {
class Clock;
class WorkBoardModel;
} // namespace qd
class Lane;

class WorkBoard : public QScrollArea {
    Q_OBJECT
public:
    WorkBoard(qd::WorkBoardModel &model, const qd::Clock &clock, QWidget *parent = nullptr);

    const QList<Lane *> &lanes() const { return m_lanes; }
    std::optional<qd::Work> current() const;
    int currentLane() const; // where the keyboard is, 0 at first
    void choose(const qd::WorkId &id); // as soon as it is there, and with the keyboard on it
    void focusCards();
    void setTeamColours(const QHash<QString, int> &byOwner);
    void editTitle();

signals:
    void opened(const qd::WorkId &id);
    // After the chosen card; at the end where none is.
    void addWanted(const qd::WorkColumnId &column, const qd::WorkId &before);
    void moveWanted(const qd::WorkId &id, const qd::WorkColumnId &column, const qd::WorkId &before);
    void retitled(const qd::WorkId &id, const QString &title);
    void archiveWanted(const qd::WorkId &id);
    void labelWanted(const qd::WorkId &id, const QPoint &at);
    void dueWanted(const qd::WorkId &id);
    void searchWanted();
    void filterWanted();
    void clearWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    void refresh();
    void fit();
    bool onKey(const QKeyEvent &key);
    bool onLetter(const QKeyEvent &key);
    void step(int lanes); // to the card beside
    void carry(int lanes); // the chosen card to the column beside
    void shift(int rows); // within its column
    void show(int lane, int row, bool withKeyboard);
    QPoint spotOf(const qd::WorkId &id) const;

    qd::WorkBoardModel &m_model;
    const qd::Clock &m_clock;
    QHBoxLayout *m_row;
    QList<Lane *> m_lanes;
    QHash<QString, int> m_colours; // of the team, by owner
    qd::WorkId m_chosen; // to be kept through what moves
    bool m_dealing = false; // what the lists choose meanwhile, nobody chose
    bool m_wanted = false; // with the keyboard on it, when it arrives
};
