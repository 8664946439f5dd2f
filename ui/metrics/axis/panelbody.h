// PanelBody: what a panel shows its series with: a chart over time, a single value, a gauge, states over time, a table.
// Series come per expression and are told apart by their keys; what is given is reduced to columns of columnMs() of
// the shown range. Times are Unix ms. Window's thread.
#pragma once

#include "app/domain/annotation.h"
#include "app/domain/panel.h"
#include "app/domain/seriesfigures.h"

#include <QTimeZone>
#include <QWidget>

class ChartNavigator;

class PanelBody : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setZone(const QTimeZone &zone) = 0;
    // `exprs`: the panel's queries as they are asked, variables resolved, in their order.
    virtual void setPanel(const qd::Panel &panel, const QStringList &exprs) = 0;
    // Another length drops what was shown; the same one moves.
    virtual void setRange(qd::TimeRange range) = 0;
    // The range, length kept, now ends at or after `endMs`.
    virtual void moveTo(qint64 endMs) = 0;
    virtual qd::TimeRange shownRange() const = 0;
    virtual qint64 columnMs() const = 0; // of samples that are worth reading; columnsChanged() when it changes

    // In place of all series of this expression.
    virtual void setSeries(const QString &expr, const QList<qd::SeriesData> &series) = 0;
    // Newer samples, in place of all from `fromMs` on of these series; others of the expression end there.
    virtual void append(const QList<qd::SeriesData> &series, qint64 fromMs) = 0;
    virtual qint64 newestMs(const QString &expr) const = 0; // 0: no sample of it
    virtual bool isEmpty() const = 0;

    // Exact figures of this range, of all series that have a value in it; figuresWanted() asks for those of the shown
    // range. Reduced samples do not tell a mean.
    void setFigures(qd::TimeRange range, const qd::FiguresBySeries &figures);
    // They hold while the shown range is theirs, or not yet a hundredth away from it; nothing: they have to be asked.
    std::optional<qd::FiguresBySeries> figures() const;
    void wantFigures(); // asks for them, early enough that they never cease to hold

    // Lets hands change the time axis; without one the body only shows. Outlives the body.
    virtual void setNavigator(ChartNavigator *) { }
    virtual void setAlertLines(const QList<qd::Threshold> &) { } // where alert rules on these queries begin
    virtual void setMarks(const QList<qd::TimeMark> &) { } // drawn across what has a time axis

    virtual void setDimmed(bool dimmed) = 0; // old values, shown for want of newer ones
    virtual void setMessage(const QString &message) = 0; // in the middle, while it is empty

signals:
    void columnsChanged();
    void figuresWanted();
    void figuresChanged();

private:
    bool haveFigures(int drift) const;

    qd::TimeRange m_figuresRange;
    qd::FiguresBySeries m_figures;
};
