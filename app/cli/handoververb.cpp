#include "app/cli/handoververb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/handoverdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class HandoverVerb {
    Q_DECLARE_TR_FUNCTIONS(HandoverVerb)
public:
    static QString title(const QString &week) { return tr("Handover to %1").arg(week); }
    static QString member(const std::optional<HandoverCrew::Member> &member)
    {
        return member ? u"%1 (%2)"_s.arg(member->person.name, member->team.name) : tr("nobody");
    }
    static QString crew(const HandoverCrew &crew)
    {
        return tr("leaves: %1, stays: %2, arrives: %3")
            .arg(member(crew.leaving), member(crew.staying), member(crew.arriving));
    }
};

QJsonValue jsonOf(const std::optional<HandoverCrew::Member> &member)
{
    return member ? QJsonValue(member->person.name) : QJsonValue::Null;
}

QJsonObject jsonOf(const HandoverView &view, const QTimeZone &zone)
{
    QJsonArray items;
    for (const HandoverItem &item : view.items) {
        const HandoverTick *tick = view.handover.tick(item.key());
        items.append(QJsonObject{{u"topic"_s, toString(item.topic)}, {u"subject"_s, item.subject},
            {u"words"_s, item.words}, {u"detail"_s, item.detail}, {u"missing"_s, item.missing},
            {u"answer"_s, tick ? QJsonValue(toString(tick->answer)) : QJsonValue::Null}});
    }
    QJsonArray signatures;
    for (const HandoverSignature &signature : view.handover.signatures)
        signatures.append(QJsonObject{{u"side"_s, toString(signature.side)}, {u"name"_s, signature.name},
            {u"at"_s, isoTime(signature.at, zone)}, {u"by"_s, signature.by}});
    return {{u"week"_s, view.handover.week.toString()}, {u"leaving"_s, jsonOf(view.crew.leaving)},
        {u"staying"_s, jsonOf(view.crew.staying)}, {u"arriving"_s, jsonOf(view.crew.arriving)}, {u"items"_s, items},
        {u"notes"_s, view.handover.notes}, {u"signatures"_s, signatures}, {u"closed"_s, view.handover.isClosed()},
        {u"record"_s, view.handover.record}};
}

} // namespace

int showHandover(Invocation &invocation, Console &console, std::optional<IsoWeek> week)
{
    const auto wanted = week ? Result<IsoWeek>(*week) : console.handovers().weekAtHand();
    if (!wanted)
        return invocation.fail(wanted.error());
    const auto view = console.handovers().view(*wanted);
    if (!view)
        return invocation.fail(view.error());
    if (invocation.json()) {
        invocation.print(jsonOf(*view, console.zone()));
    } else if (view->handover.isClosed()) {
        invocation.print(view->handover.record.trimmed());
    } else {
        invocation.print(HandoverVerb::title(wanted->toString()));
        invocation.print(HandoverVerb::crew(view->crew));
        for (const HandoverItem &item : view->items)
            invocation.print((view->handover.tick(item.key()) ? u"[x] "_s : u"[ ] "_s) + item.words
                + (item.detail.isEmpty() ? QString() : u" · "_s + item.detail));
    }
    return ExitSuccess;
}

} // namespace qd
