// PanelCard: one panel with its title, unit, legend and its own state in words: loading, without samples, partial, or
// without an answer, when the last good picture stays, dimmed. Says what the person asks of it by signals; changes
// nothing itself. Window's thread; recorder, crosshair and clock outlive it.
#pragma once

#include "app/domain/clock.h"
#include "app/domain/panel.h"
#include "app/domain/source.h"
#include "ui/kit/card.h"
#include "ui/metrics/chart/metricchart.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class MetricRecorder;
}
class ChartLegend;
class ChartNavigator;
class GhostFeed;
class Label;
class PanelFeed;
class StatusPill;

class PanelCard : public Card {
    Q_OBJECT
public:
    enum class HandOn { CopyPicture, SavePicture, SaveData, ToIncident, ToLogbook };

    PanelCard(qd::MetricRecorder &recorder, ChartCrosshair &crosshair, const qd::Clock &clock, const QTimeZone &zone,
        QWidget *parent = nullptr);

    const qd::Panel &panel() const { return m_panel; }
    const QStringList &exprs() const { return m_exprs; }
    void setNavigator(ChartNavigator *navigator);
    void setAlertLines(const QList<qd::Threshold> &lines);
    void setMarks(const QList<qd::TimeMark> &marks);
    // `exprs`: its queries as they are asked.
    void setPanel(const qd::Panel &panel, const QStringList &exprs);
    void load(qd::TimeRange range); // all of it anew
    void step(qint64 endMs); // what is new, with the axis following
    void refreshWords(); // "since" and the like, as time goes by

    PanelBody *view() const { return m_view; }
    MetricChart *chart() const { return m_chart; } // null for what is no chart
    ChartLegend *legend() const { return m_legend; }
    QString stateText() const; // pill and sentence, as shown; empty when all is well
    QMenu *menu() const { return m_menu; }

signals:
    void editAsked(const qd::PanelId &id);
    void duplicateAsked(const qd::PanelId &id);
    void removeAsked(const qd::PanelId &id);
    void changeAsked(const qd::Panel &panel); // to this
    void placeAsked(const qd::PanelId &id, const qd::GridPlace &place);
    void handOnAsked(HandOn what); // its picture or its data
    void searchAsked(QPoint globalAt); // for what is there in place of series that are not

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    void buildView(qd::PanelView view);
    void haunt(); // begins or ends the ghost

    const qd::Clock &m_clock;
    QTimeZone m_zone;
    qd::MetricRecorder &m_recorder;
    ChartCrosshair &m_crosshair;
    qd::Panel m_panel;
    QStringList m_exprs;
    qd::TimeRange m_range;
    PanelBody *m_view = nullptr;
    MetricChart *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    PanelFeed *m_feed = nullptr;
    GhostFeed *m_ghost = nullptr; // while the panel wants one
    ChartNavigator *m_navigator = nullptr;
    QList<qd::Threshold> m_alertLines;
    QList<qd::TimeMark> m_marks;
    QWidget *m_stateLine;
    StatusPill *m_pill;
    Label *m_words;
    QPushButton *m_search;
    QMenu *m_menu;
    QAction *m_figures = nullptr;
    QAction *m_lastWeek = nullptr;
    QAction *m_lookAhead = nullptr;
    QAction *m_pinned = nullptr;
};
