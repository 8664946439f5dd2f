// TimeRangeSelection: which stretch of time the charts show, shared by every view of metrics and remembered. Live: it
// ends now; paused: it stays where it was. Times are Unix ms. Window's thread; Settings outlives it.
#pragma once

#include "app/domain/timerange.h"
#include "app/services/settings.h"

#include <QList>
#include <QObject>
#include <optional>

namespace qd {

enum class RangeChoice { Minutes15, Hour1, Hours6, Hours24, Days7 };

QString toString(RangeChoice); // "15m", "1h", "6h", "24h", "7d"
std::optional<RangeChoice> rangeChoiceFrom(QStringView);
qint64 lengthMs(RangeChoice);
const QList<RangeChoice> &allRangeChoices(); // from the shortest

class TimeRangeSelection : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 shortestMs = 10'000;
    static constexpr qint64 longestMs = 400ll * 86'400'000; // rollups are kept for 13 months

    explicit TimeRangeSelection(Settings &settings, QObject *parent = nullptr);

    RangeChoice choice() const { return m_now.choice; }
    qint64 length() const { return m_now.zoom ? m_now.zoom->length() : lengthMs(m_now.choice); }
    bool isLive() const { return m_now.live && !m_now.zoom; }
    bool isZoomed() const { return m_now.zoom.has_value(); } // to a stretch that is none of the choices
    bool canGoBack() const { return !m_before.isEmpty(); }
    TimeRange rangeAt(qint64 nowMs) const;

    void choose(RangeChoice choice); // leaves a zoom
    void pause(qint64 atMs); // the range ends there from now on
    void follow(); // the clock again, in the length that was chosen
    // What follows can be taken back by back(), step by step. Nothing reaches beyond `nowMs`.
    void zoomTo(TimeRange range, qint64 nowMs);
    void scale(double factor, qint64 aroundMs, qint64 nowMs); // above 1: more time in sight; the instant stays put
    void pan(qint64 byMs, qint64 nowMs);
    void back();

signals:
    void changed();

private:
    struct State {
        RangeChoice choice = RangeChoice::Minutes15;
        bool live = true; // every start is live: a console that opens on an old picture would mislead
        qint64 pausedAt = 0;
        std::optional<TimeRange> zoom;
    };

    void change(const State &state);

    Settings &m_settings;
    State m_now;
    QList<State> m_before; // what zooming left, the newest last
};

} // namespace qd
