#include "ui/rota/exceptiondialogs.h"

#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotawords.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/timetext.h"

#include <QComboBox>
#include <QLineEdit>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int offeredWeeks = 26; // whose captains may be stood in for
constexpr int mostWords = 300;

QHash<qd::PersonId, qd::Person> peopleOf(qd::Console &console)
{
    QHash<qd::PersonId, qd::Person> people;
    const auto all = console.people().people();
    for (const qd::Person &person : all.value_or(QList<qd::Person>()))
        people.insert(person.id, person);
    return people;
}

qd::PersonId personIn(const QComboBox &box)
{
    return {box.currentData().toString()};
}

} // namespace

StandInDialog::StandInDialog(qd::Console &console, const qd::Replacement &replacement, QWidget *parent)
    : FormDialog(tr("Stand in for a captain"), replacement.id.isNull() ? tr("Let them stand in") : tr("Save"), parent)
    , m_console(console)
    , m_replacement(replacement)
    , m_absent(new QComboBox(this))
    , m_from(makeMomentField(replacement.from, console.zone(), false))
    , m_until(makeMomentField(replacement.until, console.zone(), false))
    , m_substitute(new QComboBox(this))
    , m_reason(new QLineEdit(replacement.reason, this))
{
    const auto people = peopleOf(console);
    const qd::IsoWeek now = console.calendar().weekAt(console.clock().nowMs());
    const auto captaincies = console.rota().captaincies();
    for (const qd::Captaincy &captaincy : captaincies.value_or(QList<qd::Captaincy>())) {
        const bool isSoon = captaincy.firstWeek >= now.plus(-1) && captaincy.firstWeek < now.plus(offeredWeeks);
        if ((isSoon || captaincy.person == replacement.absent) && m_absent->findData(captaincy.person.value) < 0)
            m_absent->addItem(people.value(captaincy.person).name, captaincy.person.value);
    }
    m_absent->setCurrentIndex(m_absent->findData(replacement.absent.value));
    m_reason->setMaxLength(mostWords);
    m_reason->setPlaceholderText(tr("illness, leave, a train…"));
    addRow(tr("Captain"), m_absent);
    addRow(tr("From"), m_from);
    addRow(tr("Until"), m_until);
    addRow(tr("Stands in"), m_substitute,
        tr("The widest gap to their own watches comes first. The captaincy stays as it is."));
    addRow(tr("Why"), m_reason);
    connect(m_absent, &QComboBox::currentIndexChanged, this, &StandInDialog::offer);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &StandInDialog::offer);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &StandInDialog::offer);
    offer();
}

void StandInDialog::offer()
{
    const qd::PersonId before = m_substitute->count() > 0 ? personIn(*m_substitute) : m_replacement.substitute;
    m_substitute->clear();
    messages()->dismiss();
    const qd::Replacement asked = replacement();
    if (asked.until <= asked.from)
        return;
    const auto offers = m_console.crew().suggest(asked.absent, {asked.from, asked.until});
    if (!offers)
        return messages()->showError(qd::describe(offers.error()));
    const auto people = peopleOf(m_console);
    if (!m_replacement.id.isNull()) // who stands in already is on watch then, and so is not offered
        m_substitute->addItem(people.value(m_replacement.substitute).name, m_replacement.substitute.value);
    for (const qd::Substitute &offer : *offers) {
        const QString name = people.value(offer.person).name;
        const bool isFree = offer.gap() == std::numeric_limits<qint64>::max();
        m_substitute->addItem(isFree ? tr("%1, no watch of their own").arg(name)
                                     : tr("%1, %2 from a watch of their own").arg(name, shortSpan(offer.gap())),
            offer.person.value);
    }
    m_substitute->setCurrentIndex(std::max(0, m_substitute->findData(before.value)));
    if (m_substitute->count() == 0)
        messages()->showWarning(tr("Nobody is free for all of this time: take a shorter one."));
}

qd::Replacement StandInDialog::replacement() const
{
    qd::Replacement replacement = m_replacement;
    replacement.absent = personIn(*m_absent);
    replacement.substitute = personIn(*m_substitute);
    replacement.from = momentIn(*m_from, m_console.zone());
    replacement.until = momentIn(*m_until, m_console.zone());
    replacement.reason = m_reason->text().trimmed();
    return replacement;
}

QString StandInDialog::check()
{
    const qd::Replacement asked = replacement();
    if (asked.absent.isNull())
        return tr("Choose the captain.");
    if (asked.until <= asked.from)
        return tr("It ends after it begins: set a later end.");
    return asked.substitute.isNull() ? tr("Choose who stands in.") : QString();
}

SwapDialog::SwapDialog(qd::Console &console, const qd::Captaincy &offered, QWidget *parent)
    : FormDialog(tr("Propose a swap"), tr("Propose"), parent)
    , m_console(console)
    , m_offered(offered)
    , m_captaincies(console.rota().captaincies().value_or(QList<qd::Captaincy>()))
    , m_with(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    const auto people = peopleOf(console);
    const qint64 now = console.clock().nowMs();
    for (const qd::Captaincy &captaincy : std::as_const(m_captaincies)) {
        if (captaincy.person != offered.person && console.calendar().start(captaincy.firstWeek) > now)
            m_with->addItem(tr("%1, %2").arg(captaincy.firstWeek.toString(), people.value(captaincy.person).name),
                captaincy.firstWeek.toString());
    }
    m_note->setMaxLength(mostWords);
    m_note->setPlaceholderText(tr("why, for the other captain"));
    addRow(tr("%1 gives").arg(people.value(offered.person).name), new QLineEdit(offered.firstWeek.toString(), this));
    findChild<QLineEdit *>()->setReadOnly(true);
    addRow(tr("and takes"), m_with, tr("Nothing changes before the swap is accepted."));
    addRow(tr("Why"), m_note);
    connect(m_with, &QComboBox::currentIndexChanged, this, &SwapDialog::advise);
    advise();
}

void SwapDialog::advise()
{
    messages()->dismiss();
    const auto broken = m_console.rota().breaches(qd::moveOf(m_captaincies, m_offered.id, wanted()));
    if (!broken || broken->isEmpty())
        return;
    QStringList words;
    for (const qd::RotaRule rule : *broken)
        words.append(qd::ruleInWords(rule));
    messages()->showWarning(tr("Against the rules: %1").arg(words.join(u", "_s)));
}

qd::IsoWeek SwapDialog::wanted() const
{
    return qd::IsoWeek::parse(m_with->currentData().toString()).value_or(qd::IsoWeek());
}

QString SwapDialog::note() const
{
    return m_note->text().trimmed();
}

QString SwapDialog::check()
{
    return wanted().isValid() ? QString() : tr("There is no other captaincy to come: plan the next weeks first.");
}

ReinforcementDialog::ReinforcementDialog(qd::Console &console, QWidget *parent)
    : FormDialog(tr("Call somebody in"), tr("Call in"), parent)
    , m_console(console)
    , m_person(new QComboBox(this))
    , m_incident(new QComboBox(this))
    , m_from(makeMomentField(console.clock().nowMs(), console.zone(), false))
    , m_reason(new QLineEdit(this))
{
    const auto people = console.people().people();
    for (const qd::Person &person : people.value_or(QList<qd::Person>())) {
        if (!person.removed.isValid())
            m_person->addItem(person.name, person.id.value);
    }
    m_person->setCurrentIndex(-1);
    m_incident->addItem(tr("no incident"));
    const auto incidents = console.incidents().all();
    for (const qd::Incident &incident : incidents.value_or(QList<qd::Incident>())) {
        if (incident.isOpen())
            m_incident->addItem(u"%1 %2"_s.arg(incident.key(), incident.title), incident.id.value);
    }
    m_incident->setCurrentIndex(m_incident->count() > 1 ? 1 : 0);
    m_reason->setMaxLength(mostWords);
    addRow(tr("Who"), m_person, tr("Anyone may be called in; the register says from which team and for how long."));
    addRow(tr("For"), m_incident);
    addRow(tr("From"), m_from);
    addRow(tr("Why"), m_reason);
}

qd::Reinforcement ReinforcementDialog::reinforcement() const
{
    qd::Reinforcement reinforcement;
    reinforcement.person = personIn(*m_person);
    reinforcement.incident = {m_incident->currentData().toString()};
    reinforcement.from = momentIn(*m_from, m_console.zone());
    reinforcement.reason = m_reason->text().trimmed();
    return reinforcement;
}

QString ReinforcementDialog::check()
{
    return m_person->currentIndex() < 0 ? tr("Choose who is called in.") : QString();
}
