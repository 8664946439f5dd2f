// RowsCard: a card of short lines, as many as there is room for, each with a state's shape, words, and a figure at the
// right; a click or Enter opens what a line is about. Window's thread.
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/statuspill.h"

#include <optional>

class Label;
class RowsArea;

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
    // There is always room for `least` lines.
    explicit RowsCard(const QString &title, int least, QWidget *parent = nullptr);

    // `nothing` stands there when there is no line.
    void show(const QList<BridgeRow> &rows, const QString &nothing);

signals:
    void rowOpened(const QString &opens);

private:
    RowsArea *m_area;
    Label *m_words; // in place of lines
    QList<BridgeRow> m_shown;
    QString m_nothing;
};
