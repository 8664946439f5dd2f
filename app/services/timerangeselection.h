// TimeRangeSelection: which stretch of time the charts show, shared by every view of metrics and remembered. Live: it
// ends now; paused: it stays where it was. Times are Unix ms. Window's thread; Settings outlives it.
#pragma once

#include "app/domain/timerange.h"
#include "app/services/settings.h"

#include <QList>
#include <QObject>

namespace qd {

enum class RangeChoice { Minutes15, Hour1, Hours6, Hours24, Days7 };

QString toString(RangeChoice); // "15m", "1h", "6h", "24h", "7d"
std::optional<RangeChoice> rangeChoiceFrom(QStringView);
qint64 lengthMs(RangeChoice);
const QList<RangeChoice> &allRangeChoices(); // from the shortest

class TimeRangeSelection : public QObject {
    Q_OBJECT
public:
    explicit TimeRangeSelection(Settings &settings, QObject *parent = nullptr);

    RangeChoice choice() const { return m_choice; }
    qint64 length() const { return lengthMs(m_choice); }
    bool isLive() const { return m_live; }
    TimeRange rangeAt(qint64 nowMs) const;

    void choose(RangeChoice choice);
    void pause(qint64 atMs); // the range ends there from now on
    void follow();

signals:
    void changed();

private:
    Settings &m_settings;
    RangeChoice m_choice;
    bool m_live = true; // every start is live: a console that opens on an old picture would mislead
    qint64 m_pausedAt = 0;
};

} // namespace qd
