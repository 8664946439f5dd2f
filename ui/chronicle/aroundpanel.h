// AroundPanel: what happened around an instant, in one look: who was on duty, what the charts said, and all that began,
// ended or went on near it, in order, each line with its distance. Window's thread; desk outlives it. Unix ms.
#pragma once

#include "app/domain/chronicle/around.h"
#include "ui/kit/card.h"

#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class ChronicleDesk;
}
class ChronicleChart;

class AroundPanel : public Card {
    Q_OBJECT
public:
    AroundPanel(const qd::ChronicleDesk &desk, QTimeZone zone, QWidget *parent = nullptr);

    void setCharts(const QList<ChronicleChart *> &charts) { m_charts = charts; }
    // `isNow`: nobody points at another instant.
    void show(const qd::Chronicle &chronicle, qint64 at, qint64 spanMs, qint64 nowMs, bool isNow);
    void openNearest(); // what is chosen, which is nearest to the instant until somebody chooses

    QString asMarkdown() const; // all of it, for a logbook or a message

signals:
    void happeningOpened(qd::ChronicleLane lane, int index);
    void copyAsked();
    void noteAsked();

private:
    void open(int row);
    void showRows(const qd::Chronicle &chronicle);
    void showFacts();

    const qd::ChronicleDesk &m_desk;
    QTimeZone m_zone;
    QList<ChronicleChart *> m_charts;
    qint64 m_at = 0;
    qint64 m_span = 0;
    bool m_isNow = false;
    QList<qd::Nearby> m_rows;
    QString m_chosen; // the key of the row that somebody chose; empty: nobody did since the instant is looked at
    QStringList m_words; // of the rows
    QString m_duty;
    QList<std::pair<QString, QString>> m_facts; // a chart, its value
    Label *m_dutyLabel;
    QVBoxLayout *m_factColumn;
    Label *m_nothing;
    QListWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_note;
};
