// ChartCrosshair: the instant (Unix ms) that the hand points at, shared by all charts of a page so that they can be
// read against each other. Owned by the page; window's thread.
#pragma once

#include <QObject>
#include <optional>

class ChartCrosshair : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    std::optional<qint64> time() const { return m_time; }
    void point(std::optional<qint64> ms)
    {
        if (ms == m_time)
            return;
        m_time = ms;
        emit moved();
    }

signals:
    void moved();

private:
    std::optional<qint64> m_time;
};
