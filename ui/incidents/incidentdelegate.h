// IncidentDelegate: one incident of the list in two lines: shape and key with title, then state and since when.
#pragma once

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace qd {
class Clock;
class IncidentModel;
} // namespace qd

class IncidentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    IncidentDelegate(const qd::IncidentModel &model, const qd::Clock &clock, QTimeZone zone, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const qd::IncidentModel &m_model;
    const qd::Clock &m_clock;
    QTimeZone m_zone;
};
