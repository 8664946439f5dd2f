#include "app/services/statuswords.h"

#include "app/services/messagetext.h"
#include "app/services/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 shownForMs = 7LL * 24 * 3'600'000;

StatusIncident::State stateOf(Situation situation)
{
    switch (situation) {
    case Situation::Restored:
        return StatusIncident::State::Monitoring;
    case Situation::Fixed:
    case Situation::Lifted:
        return StatusIncident::State::Resolved;
    case Situation::Update:
        return StatusIncident::State::Identified;
    default:
        return StatusIncident::State::Investigating;
    }
}

// The worst of what is still open.
StatusPage::State stateOf(const QList<Message> &told)
{
    QHash<QString, Situation> last;
    for (const Message &message : told)
        last.insert(message.about, situationFrom(message.situation).value_or(Situation::Update));
    StatusPage::State state = StatusPage::State::Operational;
    for (const Situation situation : std::as_const(last)) {
        if (situation == Situation::Declared || situation == Situation::Update)
            return StatusPage::State::Degraded;
        if (situation == Situation::Maintenance)
            state = StatusPage::State::Maintenance;
    }
    return state;
}

} // namespace

StatusPage statusPageOf(
    const QList<Message> &told, const QString &title, const QString &language, qint64 nowMs, const QTimeZone &zone)
{
    QList<Message> shown;
    QHash<QString, qint64> lastWord;
    const auto keyOf = [](const Message &message) { return message.about.isEmpty() ? message.title : message.about; };
    for (const Message &message : told)
        lastWord.insert(keyOf(message), std::max(lastWord.value(keyOf(message)), message.createdAt));
    for (Message message : told) {
        if (message.situation == toString(Situation::Test) || nowMs - lastWord.value(keyOf(message)) > shownForMs)
            continue;
        message.about = keyOf(message);
        shown.append(message);
    }
    StatusPage page;
    page.title = title;
    page.language = language;
    page.updatedAtMs = nowMs;
    page.zone = zone;
    page.state = stateOf(shown);
    QHash<QString, qsizetype> place;
    for (const Message &message : std::as_const(shown)) {
        if (!place.contains(message.about)) {
            place.insert(message.about, page.incidents.size());
            page.incidents.append({message.title, StatusIncident::State::Investigating, {}});
        }
        StatusIncident &incident = page.incidents[place.value(message.about)];
        const Situation situation = situationFrom(message.situation).value_or(Situation::Update);
        incident.state = stateOf(situation);
        incident.updates.append({message.createdAt, situation, message.words});
    }
    std::reverse(page.incidents.begin(), page.incidents.end());
    return page;
}

StatusWords statusWords(const QString &language)
{
    const Wording say("StatusPage", language);
    StatusWords words;
    words.states = {{StatusPage::State::Operational, say(QT_TRANSLATE_NOOP("StatusPage", "Everything works."))},
        {StatusPage::State::Degraded, say(QT_TRANSLATE_NOOP("StatusPage", "Our service is disturbed."))},
        {StatusPage::State::Down, say(QT_TRANSLATE_NOOP("StatusPage", "Our service is down."))},
        {StatusPage::State::Maintenance, say(QT_TRANSLATE_NOOP("StatusPage", "Maintenance is planned."))}};
    words.incidentStates = {
        {StatusIncident::State::Investigating, say(QT_TRANSLATE_NOOP("StatusPage", "Investigating"))},
        {StatusIncident::State::Identified, say(QT_TRANSLATE_NOOP("StatusPage", "Identified"))},
        {StatusIncident::State::Monitoring, say(QT_TRANSLATE_NOOP("StatusPage", "Monitoring"))},
        {StatusIncident::State::Resolved, say(QT_TRANSLATE_NOOP("StatusPage", "Resolved"))}};
    for (int situation = 0; situation < situations; ++situation)
        words.situations.insert(Situation(situation), situationInWords(Situation(situation), language));
    words.now = say(QT_TRANSLATE_NOOP("StatusPage", "Now"));
    words.nothing = say(QT_TRANSLATE_NOOP("StatusPage", "No incident is open."));
    words.before = say(QT_TRANSLATE_NOOP("StatusPage", "Before"));
    words.updatedAt = say(QT_TRANSLATE_NOOP("StatusPage", "Updated %1"));
    return words;
}

} // namespace qd
