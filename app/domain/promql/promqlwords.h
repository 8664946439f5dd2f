// The words of PromQL: functions, aggregations and keywords, as of Prometheus 2.42 and later, each with how it is
// called and what it does. Facts: https://prometheus.io/docs/prometheus/latest/querying/functions/ and operators/.
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

namespace qd {

struct PromqlWord {
    enum class Kind { Function, Aggregation, Keyword };

    Kind kind;
    QLatin1StringView name;
    QLatin1StringView signature; // "rate(v range-vector)"
    const char *help; // English, marked for translation in the context "Promql"
};

const QList<PromqlWord> &promqlWords(); // sorted by kind, then by name

bool isPromqlWord(QStringView word); // any of them
bool isPromqlKeyword(QStringView word);

} // namespace qd
