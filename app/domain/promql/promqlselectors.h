// PromqlSelector: which series a query names: `up{job="node"}`. Found in any text, finished or not; pure. Positions are
// those of the QString. Grammar: https://prometheus.io/docs/prometheus/latest/querying/basics/
#pragma once

#include <QList>
#include <QString>

namespace qd {

struct PromqlSelector {
    struct Matcher {
        QString label;
        QString matchOperator; // = != =~ !~
        QString value; // as it stands between the quotes
        qsizetype start = 0; // of the quoted value, quotes included
        qsizetype length = 0;

        bool operator==(const Matcher &) const = default;
    };

    QString metric; // empty: only matchers name the series
    qsizetype start = 0; // of the metric's name
    QList<Matcher> matchers;

    bool operator==(const PromqlSelector &) const = default;
};

QList<PromqlSelector> promqlSelectors(const QString &text);

// `up{job="node"}` again, without the matcher at `except` and without those that hold a variable of a dashboard, a
// metric whose name holds one left out too.
QString selectorText(const PromqlSelector &selector, qsizetype except = -1);

// The `most` names that are nearest to `name`: those that share most of its words, then those that need the fewest
// changed letters; nothing that shares neither a word nor half of its letters.
QStringList nearestNames(const QString &name, const QStringList &names, qsizetype most);

} // namespace qd
