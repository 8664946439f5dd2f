// AlertDelegate: one alert, or all of one name, in two lines: shape, name and summary, then its standing and what tells
// it from the others. What nobody looked at yet has a mark.
#pragma once

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace qd {
class AlertModel;
class Clock;
} // namespace qd

class AlertDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    AlertDelegate(const qd::AlertModel &model, const qd::Clock &clock, QTimeZone zone, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const qd::AlertModel &m_model;
    const qd::Clock &m_clock;
    QTimeZone m_zone;
};
