// SeriesBody: what all bodies that are no chart share: the series, reduced and named, the shown range, what can be read
// of a series at the crosshair or now, the crosshair's keys, and the words for assistance. Times are Unix ms. Window's
// thread; the crosshair outlives it.
#pragma once

#include "ui/metrics/axis/chartcrosshair.h"
#include "ui/metrics/axis/chartline.h"
#include "ui/metrics/axis/panelbody.h"

#include <QHash>

// What a series says: at the crosshair, or now.
struct Reading {
    std::optional<qd::Sample> sample; // nothing: it has none in sight
    bool holds = false; // false: it is only the last one that was known
};

class SeriesBody : public PanelBody {
    Q_OBJECT
public:
    explicit SeriesBody(ChartCrosshair &crosshair, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone) override;
    void setPanel(const qd::Panel &panel, const QStringList &exprs) override;
    void setRange(qd::TimeRange range) override;
    void moveTo(qint64 endMs) override;
    qd::TimeRange shownRange() const override { return {m_end - m_length, m_end}; }
    qint64 columnMs() const override { return m_columnMs; }
    void setSeries(const QString &expr, const QList<qd::SeriesData> &series) override;
    void append(const QList<qd::SeriesData> &series, qint64 fromMs) override;
    qint64 newestMs(const QString &expr) const override;
    bool isEmpty() const override;
    void setDimmed(bool dimmed) override;
    void setMessage(const QString &message) override;

    const qd::Panel &panel() const { return m_panel; }
    const std::vector<ChartLine> &lines() const { return m_lines; } // those without points too
    Reading readingOf(const ChartLine &line) const;
    // What stands for the series: without an answer of its source its last value, which is then said to be old.
    std::optional<double> figureOf(const Reading &reading) const;
    // "42 %, critical", "no value since 14:03": for tooltips, tables and assistance.
    QString sayingOf(const ChartLine &line) const;
    QString format(double value) const;
    QString clock(qint64 ms) const; // the date comes first when it is not the range's end's

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    // The range is cut into as many columns.
    virtual int columns() const;
    // Lines, panel, range or looks are others than before.
    virtual void refresh();
    virtual void crosshairMoved();
    virtual QString sayingAt(double value) const; // value and state in words

    ChartCrosshair &crosshair() const { return m_crosshair; }
    const QTimeZone &zone() const { return m_zone; }
    bool isDimmed() const { return m_dimmed; }
    std::vector<const ChartLine *> filledLines() const; // those with points, in their order
    QPen penOf(const ChartLine &line) const;
    // The body's ground, and its message while it is empty; false when there is nothing else to paint.
    bool paintGround(QPainter &painter);
    void paintFocus(QPainter &painter);
    void layOut(); // the columns

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    ChartLine &lineFor(const qd::SeriesKey &key);
    void nameLines();
    void describeForAssistance();
    void stepCrosshair(int columns);

    ChartCrosshair &m_crosshair;
    QTimeZone m_zone;
    qd::Panel m_panel;
    QStringList m_exprs;
    qint64 m_length = 15 * 60'000;
    qint64 m_end = 0;
    std::optional<qint64> m_shownEnd; // of the last refresh that a step gave
    qint64 m_columnMs = 1000;
    bool m_dimmed = false;
    bool m_focusRing = false; // reached by the keyboard, so it must be seen
    QString m_message;
    std::vector<ChartLine> m_lines; // in the order of their colours
    QHash<qd::SeriesKey, size_t> m_indexes;
};
