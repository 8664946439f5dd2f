// What is written to others: the built-in texts by situation, audience and language, and what fills their placeholders
// from an incident, the rota, the logbook, and what was typed.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/logbook.h"
#include "app/domain/outreach/messagetemplate.h"
#include "app/domain/outreach/outreach.h"
#include "app/services/rotadesk.h"

#include <QMap>

namespace qd {

struct MessageAsked {
    Situation situation = Situation::Update;
    Audience audience = Audience::ProductTeams;
    QString language = {}; // "en" or "fr"; empty: the program's
    std::optional<Incident> incident = {};
    QString text = {}; // what the captain adds
    QString reason = {}; // why releases are blocked, why somebody is needed, what a maintenance is
    std::optional<TimeRange> period = {}; // of a planned maintenance
    std::optional<LogbookEntry> entry = {}; // of the logbook
    std::optional<qint64> nextUpdate = {}; // when they will hear again
};

// A template file: "# subject", then Markdown. That of the audience, else that of the situation.
QString builtInMessage(Situation situation, Audience audience, const QString &language);

// What the placeholders stand for, in the language; what is not known is empty. As plain words: for Markdown they are
// escaped by fillMessage().
QMap<QString, QString> messageValues(
    const MessageAsked &asked, const Duty &duty, const QString &author, qint64 nowMs, const QTimeZone &zone);

// The template filled. Values are escaped in the Markdown, but for "text" and "logbook", which are Markdown.
MessageText fillMessage(const QString &file, const QMap<QString, QString> &values);

// A word for people, in a language: "Incident declared", "support".
QString situationInWords(Situation situation, const QString &language = {});
QString audienceInWords(Audience audience, const QString &language = {});
QString channelKindInWords(ChannelKind kind);

} // namespace qd
