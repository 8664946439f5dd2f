// What a card's dialog tells of its past: how long it stood in each column, who moved it when, and whether a work that
// was born of an incident paid.
#pragma once

#include "app/domain/works/payoff.h"
#include "app/domain/works/workmoves.h"

#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

void addPayoff(QVBoxLayout &column, const qd::Payoff &payoff);
void addHistory(QVBoxLayout &column, const QList<qd::WorkMove> &moves, const QList<qd::WorkColumn> &columns,
    qint64 nowMs, const QTimeZone &zone);

// "Alerts: 5 in the 30 days before, 1 in the 12 days since."
QStringList payoffWords(const qd::Payoff &payoff);
