#include "ui/logbook/entryoffers.h"

#include "app/domain/markdownescape.h"
#include "app/domain/plaintext.h"
#include "app/domain/reference.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/workdesk.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 20;

bool beginsAWord(const QString &name, const QString &typed)
{
    const QString in = qd::foldedText(name);
    const QString what = qd::foldedText(typed);
    for (qsizetype at = in.indexOf(what); at >= 0; at = in.indexOf(what, at + 1)) {
        if (at == 0 || !in[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

QString linkTo(const QString &words, qd::Reference::Kind kind, const QString &id)
{
    return u"[%1](%2)"_s.arg(qd::markdownEscaped(words), qd::Reference{kind, id}.url());
}

QList<Offer> incidentOffers(qd::Console &console, const QString &typed)
{
    const auto incidents = console.incidents().all();
    QList<Offer> offers;
    if (!incidents)
        return offers;
    for (const qd::Incident &incident : *incidents) {
        if (!beginsAWord(incident.key(), typed) && !beginsAWord(incident.title, typed))
            continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(incident.started, console.zone()).date();
        offers.append({incident.key() + u" · "_s + incident.title, QLocale().toString(day, QLocale::ShortFormat), {},
            linkTo(incident.key(), qd::Reference::Kind::Incident, QString::number(incident.number))});
        if (offers.size() == mostOffers)
            break;
    }
    return offers;
}

QList<Offer> peopleOffers(qd::Console &console, const QString &typed)
{
    const auto people = console.people().people();
    QList<Offer> offers;
    if (!people)
        return offers;
    for (const qd::Person &person : *people) {
        if (person.removed.isValid() || (!beginsAWord(person.name, typed) && !beginsAWord(person.slack, typed)))
            continue;
        offers.append({person.name, person.slack.isEmpty() ? QString() : u'@' + person.slack, {},
            linkTo(person.name, qd::Reference::Kind::Person, person.id.value)});
        if (offers.size() == mostOffers)
            break;
    }
    return offers;
}

QList<Offer> workOffers(qd::Console &console, const QString &typed)
{
    const auto works = console.works().all();
    QList<Offer> offers;
    if (!works)
        return offers;
    for (const qd::Work &work : *works) {
        if (!beginsAWord(work.title, typed))
            continue;
        offers.append({work.title, work.owner, {}, linkTo(work.title, qd::Reference::Kind::Work, work.id.value)});
        if (offers.size() == mostOffers)
            break;
    }
    return offers;
}

} // namespace

QList<Offer> entryOffers(qd::Console &console, QChar mark, const QString &typed)
{
    if (mark == u'#')
        return incidentOffers(console, typed);
    return mark == u'@' ? peopleOffers(console, typed) : workOffers(console, typed);
}
