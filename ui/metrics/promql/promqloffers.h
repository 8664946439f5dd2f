// PromqlOffers: what may stand at a place of a query, best first, from what is known of the source and of the
// dashboard. Values; window's thread.
#pragma once

#include "app/domain/promql/promqlcontext.h"
#include "app/domain/promql/promqlmatch.h"
#include "app/services/metriccatalogue.h"
#include "ui/kit/offerpopup.h"

class PromqlOffers {
public:
    static constexpr qsizetype most = 100;

    void setMetrics(const QList<qd::MetricInfo> &metrics);
    void setNames(const QStringList &names) { m_names = qd::NameIndex(names); } // labels or values, as the place needs
    void setVariables(const QStringList &variables);
    // Words and labels are for a source that speaks PromQL.
    void setPromql(bool speaksIt) { m_promql = speaksIt; }

    // `context` is narrowed to the alternative of a pattern at hand: "a|b" completes b.
    QList<Offer> at(qd::PromqlContext &context, const QString &text) const;

private:
    struct Ranked {
        int rank;
        Offer offer;
    };

    QList<Offer> expressions(const qd::PromqlContext &context, const QString &text) const;
    QList<Offer> labels(const qd::PromqlContext &context, const QString &text) const;
    QList<Offer> values(qd::PromqlContext &context, const QString &text) const;
    QList<Offer> durations(const qd::PromqlContext &context, const QString &text) const;
    QList<Offer> variables(const QString &typed, const QString &sign) const;
    static QList<Ranked> words(const QString &typed, bool keywords, bool called);

    QList<qd::MetricInfo> m_metrics;
    qd::NameIndex m_metricNames;
    qd::NameIndex m_names;
    qd::NameIndex m_variables;
    bool m_promql = true;
};
