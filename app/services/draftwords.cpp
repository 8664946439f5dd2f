#include "app/services/draftwords.h"

#include "app/domain/markdownescape.h"
#include "app/domain/reference.h"
#include "app/services/drafttelling.h"
#include "app/services/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

QString Draft::markdown() const
{
    QString text;
    for (const DraftLine &line : lines)
        text += line.markdown + u'\n';
    return text;
}

Result<Draft> draftInWords(const DraftFacts &facts, const QList<Person> &people, const QList<Team> &teams,
    const WatchCalendar &calendar, const DraftAsked &asked)
{
    DraftAsked shaped = asked;
    shaped.language = Wording("DraftWords", asked.language).language();
    if (shaped.shape.isEmpty())
        shaped.shape = builtInDraftTemplate(asked.form, shaped.language);
    if (const auto checked = checkDraftTemplate(shaped.shape); !checked)
        return tl::unexpected(checked.error());
    const DraftTelling telling(facts, people, teams, calendar, shaped);
    Draft draft;
    draft.language = shaped.language;
    if (facts.isEmpty()) {
        draft.lines = telling.nothing();
        return draft;
    }
    const auto all =
        expandDraftTemplate(shaped.shape, [&telling](const QString &placeholder) { return telling.tell(placeholder); });
    if (!all)
        return tl::unexpected(all.error());
    draft.lines = *all;
    draft.leftOut = telling.leftOut();
    return draft;
}

QString builtInDraftTemplate(DraftForm form, const QString &language)
{
    const Wording say("DraftWords", language);
    const auto part = [](const QString &heading, const QStringList &placeholders) {
        QString text = u"## "_s + heading + u"\n\n"_s;
        for (const QString &placeholder : placeholders)
            text += u"{{"_s + placeholder + u"}}\n\n"_s;
        return text;
    };
    const bool isLong = form == DraftForm::Long;
    QString text = part(say(QT_TRANSLATE_NOOP("DraftWords", "Problems and their resolution")),
        {u"incidents"_s, u"alerts"_s, u"notes"_s});
    if (isLong) {
        text += part(say(QT_TRANSLATE_NOOP("DraftWords", "Figures")), {u"figures"_s});
        text += part(say(QT_TRANSLATE_NOOP("DraftWords", "Messages")), {u"messages"_s});
    }
    text += part(say(QT_TRANSLATE_NOOP("DraftWords", "Works")), {u"works"_s, u"foreseen"_s});
    text += part(say(QT_TRANSLATE_NOOP("DraftWords", "Handover")), {u"handover"_s});
    if (isLong)
        text += u"{{left_out}}\n"_s;
    return text.trimmed() + u'\n';
}

QString weekInWords(const DraftFacts &facts, const QList<Person> &people, const WatchCalendar &calendar)
{
    const Wording say("DraftWords", {});
    QString text;
    const auto part = [&text, &say](const char *heading, const QStringList &items, const char *none) {
        text += u"### "_s + say(heading) + u"\n\n"_s;
        for (const QString &item : items)
            text += u"- "_s + item + u'\n';
        text += (items.isEmpty() ? say(none) + u'\n' : QString()) + u'\n';
    };
    const auto link = [](const QString &words, Reference::Kind kind, const QString &id) {
        return u"[%1](%2)"_s.arg(markdownEscaped(words), Reference{kind, id}.url());
    };
    QStringList crew;
    for (const auto &captaincy : {facts.leaving.senior, facts.leaving.junior}) {
        for (const Person &person : people) {
            if (captaincy && person.id == captaincy->person)
                crew.append(link(person.name, Reference::Kind::Person, person.id.value));
        }
    }
    QStringList incidents;
    for (const DraftIncident &each : facts.incidents) {
        const QString day = say.locale().toString(
            QDateTime::fromMSecsSinceEpoch(each.incident.started, calendar.zone()), u"ddd d MMM, H:mm"_s);
        incidents.append(u"%1 %2 (%3)"_s.arg(
            link(each.incident.key(), Reference::Kind::Incident, QString::number(each.incident.number)),
            markdownEscaped(each.incident.title), day));
    }
    QStringList works;
    const QList<Work> all = facts.done + facts.open;
    for (const Work &work : all)
        works.append(link(work.title, Reference::Kind::Work, work.id.value));
    part(QT_TRANSLATE_NOOP("DraftWords", "Crew"), crew, QT_TRANSLATE_NOOP("DraftWords", "Nobody was planned."));
    part(QT_TRANSLATE_NOOP("DraftWords", "Incidents"), incidents, QT_TRANSLATE_NOOP("DraftWords", "None."));
    part(QT_TRANSLATE_NOOP("DraftWords", "Works"), works, QT_TRANSLATE_NOOP("DraftWords", "None."));
    return text;
}

QString placeholderInWords(const QString &placeholder)
{
    const std::pair<const char *, const char *> words[] = {
        {"incidents", QT_TRANSLATE_NOOP("DraftWords", "what broke, how long, and how it was mended")},
        {"alerts", QT_TRANSLATE_NOOP("DraftWords", "the alerts that fired most often")},
        {"works", QT_TRANSLATE_NOOP("DraftWords", "works that were finished, and those under way")},
        {"messages", QT_TRANSLATE_NOOP("DraftWords", "what was told to whom during incidents")},
        {"figures", QT_TRANSLATE_NOOP("DraftWords", "the watch against its objectives")},
        {"foreseen", QT_TRANSLATE_NOOP("DraftWords", "thresholds that the look ahead expects to be crossed")},
        {"notes", QT_TRANSLATE_NOOP("DraftWords", "the notes that wait in the week's margin")},
        {"handover", QT_TRANSLATE_NOOP("DraftWords", "who leaves, who stays, who arrives, and their notes")},
        {"left_out", QT_TRANSLATE_NOOP("DraftWords", "what the draft does not tell")},
        {"week", QT_TRANSLATE_NOOP("DraftWords", "the week, as 2026-W47")},
        {"from", QT_TRANSLATE_NOOP("DraftWords", "the first day of the watch")},
        {"to", QT_TRANSLATE_NOOP("DraftWords", "its last day")},
        {"senior", QT_TRANSLATE_NOOP("DraftWords", "the senior captain of the watch")},
        {"junior", QT_TRANSLATE_NOOP("DraftWords", "the junior captain")},
        {"newcomer", QT_TRANSLATE_NOOP("DraftWords", "who becomes captain after it")},
    };
    for (const auto &[name, text] : words) {
        if (placeholder == QLatin1String(name))
            return QCoreApplication::translate("DraftWords", text);
    }
    return {};
}

} // namespace qd
