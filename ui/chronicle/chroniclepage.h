// ChroniclePage: the whole watch on one time axis: captains, charts, alerts, incidents, changes, messages, works and
// notes below each other, from ten minutes to a year, and beside them what happened around one instant. Window's
// thread; console and dialogs outlive it. Unix ms.
#pragma once

#include "app/domain/chronicle/chronicleaxis.h"
#include "app/domain/dashboard.h"
#include "app/domain/reference.h"
#include "app/domain/source.h"
#include "app/domain/watchweek.h"
#include "app/services/chronicledesk.h"
#include "ui/kit/lockedretry.h"
#include "ui/kit/viewstate.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class AroundPanel;
class ChartNavigator;
class ChronicleChart;
class ChronicleStrip;
class Dialogs;
class MessageBar;
class PageHeader;
class Segmented;

class ChroniclePage : public QWidget {
    Q_OBJECT
public:
    ChroniclePage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

public slots:
    void showMoment(qd::TimeRange range, qint64 at); // the cursor stands at the instant
    void goLive();
    void copyMoment();
    void savePicture();

signals:
    void referenceOpened(const qd::Reference &reference);
    void logbookAsked(qd::IsoWeek week);
    void pageAsked(const QString &name);
    void chartsAsked(qd::TimeRange range);
    void noteBegun(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectStrip();
    void choose(int preset);
    int presetNow() const; // -1: none of them
    void moveAxis(); // the strip and all that is read follow the axis
    void showAround();
    void readPanels();
    void showCharts();
    void fillMenu();
    void toggle(QSet<QString> &lanes, const QString &lane, const QString &kept);
    void toggleChart(const qd::PanelId &id);
    void open(qd::ChronicleLane lane, int index);
    qint64 now() const;

    qd::Console &m_console;
    Dialogs &m_dialogs;
    ViewState m_viewState;
    qd::ChronicleAxis m_axis;
    qd::WatchCalendar m_calendar; // the crew's, as of when the page was shown
    qd::ChronicleDesk m_desk;
    ChartNavigator *m_navigator;
    PageHeader *m_header;
    Segmented *m_presets;
    QPushButton *m_live;
    QMenu *m_menu;
    MessageBar *m_messages;
    ChronicleStrip *m_strip;
    AroundPanel *m_around;
    QList<qd::LentChart> m_panels; // that can be shown, in the order of the bridge
    QList<qd::Source> m_sources;
    QStringList m_chosen; // ids of panels
    QList<ChronicleChart *> m_charts;
    QSet<QString> m_folded;
    QSet<QString> m_hidden;
    QTimer m_tick;
    QTimer m_aroundLater; // several moves of the hand, one list
    LockedRetry m_retry{*this, [this] { readPanels(); }};
};
