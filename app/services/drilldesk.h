// DrillDesk: what can be replayed as a drill, past incidents and the ready-made ones of the guide; makes the script of
// one out of what is kept; keeps how each drill went. Reads what is real, and writes drills alone. Window's thread.
#pragma once

#include "app/domain/drills/drillscript.h"
#include "app/services/deskcontext.h"

#include <QObject>

namespace qd {

class MetricRecorder;

// Something to replay.
struct DrillOffer {
    DrillSubject subject;
    QString title;
    QString key; // "INC-42"; of a scenario empty
    Severity severity = Severity::Major;
    qint64 at = 0; // when it began; of a scenario 0
    qint64 lastsMs = 0; // from the impact to the restoration; 0: it never came
    QString about = {}; // the production, in words; of a scenario
    QString runbook = {}; // path
    bool doneBefore = false; // by anybody
};

// The ready-made drill of this name, beginning then. NotFound; Invalid: its file cannot be read.
[[nodiscard]] Result<DrillScript> scenarioScript(const QString &name, const QString &language, qint64 beginsAt);

class DrillDesk {
public:
    // `recorder` is asked for when samples are.
    DrillDesk(DeskContext context, std::function<MetricRecorder &()> recorder);

    [[nodiscard]] Result<QList<DrillOffer>> pastIncidents() const; // the newest first
    // In the language that is spoken; what does not read is left out, and told.
    [[nodiscard]] Result<QList<DrillOffer>> readyMade() const;
    QString goodReaction(const QString &scenario) const; // in words, of a ready-made one; empty: it is not there
    // How much of the charts of each is kept, in their order; the callback comes later, not after `context` died.
    void lookForSamples(
        const QList<DrillOffer> &incidents, QObject *context, std::function<void(Result<QList<SamplesKept>>)> callback);

    // The callback comes later, not after `context` died. Samples that are gone are no failure: the alerts and the
    // timeline are replayed without charts.
    void prepare(
        const DrillSubject &subject, QObject *context, std::function<void(Result<DrillScript>)> callback) const;

    [[nodiscard]] Result<QList<Drill>> done() const; // the newest first
    [[nodiscard]] Result<QList<Drill>> doneBy(const PersonId &person) const;
    [[nodiscard]] Result<Drill> drill(const DrillId &id) const;
    // Under a new id. Invalid: nobody, another speed than those there are, no subject.
    [[nodiscard]] Result<Drill> keep(Drill drill);
    [[nodiscard]] Result<> learn(const DrillId &id, const QString &learnt);
    [[nodiscard]] Result<> remove(const DrillId &id);

private:
    [[nodiscard]] Result<DrillScript> incidentScript(const IncidentId &id) const; // without its samples

    DeskContext m_context;
    std::function<MetricRecorder &()> m_recorder;
};

} // namespace qd
