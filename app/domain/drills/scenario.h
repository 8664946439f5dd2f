// DrillScenario: an invented incident that comes with the guide: the production it happens in, what its charts show as
// sums of simple shapes, its alerts, what others say, and what a good captain does. Pure. Times are ms from the start
// of the impact.
#pragma once

#include "app/domain/drills/drillscript.h"

namespace qd {

struct ScenarioText {
    QString en;
    QString fr;

    QString in(const QString &language) const { return language == QStringLiteral("fr") ? fr : en; }
    bool operator==(const ScenarioText &) const = default;
};

// One addend of a value.
struct ShapePart {
    enum class Kind {
        Base, // `by`, all the time
        Ramp, // from nothing at `from` to `by` at `to`, where it stays
        Step, // `by` from `from` on, up to `to` when it is later
        Wave, // between -by and by, once each `to` ms
        Noise, // between -by and by, by chance: the same for the same seed
    };
    Kind kind = Kind::Base;
    double by = 0;
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const ShapePart &) const = default;
};

struct ScenarioSeries {
    Labels labels;
    uint seed = 1;
    QList<ShapePart> shape;
};

struct ScenarioChart {
    QString metric;
    ScenarioText title;
    Unit unit = Unit::None;
    std::optional<double> critical; // a threshold
    std::optional<double> low; // no value is below
    std::optional<double> high; // nor above
    QList<ScenarioSeries> series;
};

struct ScenarioAlert {
    QString name;
    QString severity;
    Labels labels;
    ScenarioText summary;
    qint64 bad = 0; // the first bad sample
    qint64 fires = 0;
    std::optional<qint64> clears; // by itself
};

struct ScenarioMessage {
    qint64 at = 0;
    ScenarioText from;
    ScenarioText text;
};

struct ScenarioMoment {
    qint64 at = 0;
    DrillMomentKind kind = DrillMomentKind::Note;
    ScenarioText text;
};

struct DrillScenario {
    QString name; // of its file
    ScenarioText title;
    ScenarioText production;
    ScenarioText good; // a good reaction, in words
    QString runbook; // path
    Severity severity = Severity::Major;
    QStringList services;
    qint64 lastsMs = 0;
    QList<ScenarioChart> charts;
    QList<ScenarioAlert> alerts;
    QList<ScenarioMessage> messages;
    QList<ChangeEvent> changes; // `at` from the start of the impact
    QList<ScenarioMoment> reaction;
};

double valueAt(const QList<ShapePart> &shape, uint seed, qint64 at);

// What a person must put right before it can be played.
[[nodiscard]] Result<> check(const DrillScenario &scenario);

// As it is played in this language when it begins at `beginsAt`, Unix ms.
DrillScript scriptOf(const DrillScenario &scenario, const QString &language, qint64 beginsAt);

} // namespace qd
