// RowsCard: a card of a few short lines, each with a state's shape, words, and a figure at the right; a click or Enter
// opens what a line is about. Window's thread.
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/statuspill.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

struct BridgeRow {
    QString words;
    QString aside = {};
    std::optional<StatusPill::State> state = {}; // nothing: no shape
    QString opens = {}; // what is told when it is chosen; empty: nothing
    QString tip = {};

    bool operator==(const BridgeRow &) const = default;
};

class RowsCard : public Card {
    Q_OBJECT
public:
    // A click anywhere beside the lines opens the card's own page.
    explicit RowsCard(const QString &title, QWidget *parent = nullptr);

    // `nothing` stands there when there is no line.
    void show(const QList<BridgeRow> &rows, const QString &nothing);

signals:
    void rowOpened(const QString &opens);

private:
    QVBoxLayout *m_rows;
    QList<BridgeRow> m_shown;
    QString m_nothing;
};
