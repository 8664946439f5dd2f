// StatusPage: how the production is, as one static page for everybody and as JSON for programs: no script, nothing
// fetched from elsewhere, read again each minute, light or dark as the reader has it. The words come from the caller,
// in the page's language; whatever else comes from outside is escaped.
#pragma once

#include "app/domain/outreach/outreach.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace qd {

struct StatusUpdate {
    qint64 atMs = 0;
    Situation situation = Situation::Update;
    QString markdown;
};

struct StatusIncident {
    enum class State { Investigating, Identified, Monitoring, Resolved };

    QString title;
    State state = State::Investigating;
    QList<StatusUpdate> updates; // in any order; the newest is shown first
};

struct StatusPage {
    enum class State { Operational, Degraded, Down, Maintenance };

    QString title;
    QString language; // "en", "fr"
    qint64 updatedAtMs = 0;
    QTimeZone zone = QTimeZone::utc();
    State state = State::Operational;
    QList<StatusIncident> incidents; // in the order to show; the resolved ones below the others
};

// The words of JSON.
QString toString(StatusPage::State);
QString toString(StatusIncident::State);

struct StatusWords {
    QHash<StatusPage::State, QString> states; // "All is well."
    QHash<StatusIncident::State, QString> incidentStates; // "Investigating"
    QHash<Situation, QString> situations; // "Update"; none: the text stands alone
    QString now; // "Now": above the open incidents
    QString nothing; // "No incident is open."
    QString before; // "Before": above the resolved ones
    QString updatedAt; // "Updated %1"
};

QByteArray toStatusHtml(const StatusPage &page, const StatusWords &words);
QByteArray toStatusJson(const StatusPage &page); // times in ISO 8601 with offset

} // namespace qd
