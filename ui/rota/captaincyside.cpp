#include "ui/rota/captaincyside.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/learningdesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotawords.h"
#include "app/services/trainingdesk.h"
#include "ui/kit/avatar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReasons = 5;

} // namespace

CaptaincySide::CaptaincySide(qd::Console &console, QWidget *parent)
    : Card(tr("Captaincy"), parent)
    , m_console(console)
    , m_person(new QWidget(this))
    , m_avatar(new Avatar(m_person))
    , m_name(new Label(Label::Role::Strong, m_person))
    , m_reach(new Label(Label::Role::Muted, m_person))
    , m_nobody(new Label(tr("Choose a captaincy on the calendar."), Label::Role::Muted, this))
    , m_weeks(new Label(Label::Role::Body, this))
    , m_advice(new Label(Label::Role::Body, this))
    , m_why(new Label(Label::Role::Small, this))
    , m_acts(new QWidget(this))
{
    auto *person = new QHBoxLayout(m_person);
    person->setContentsMargins({});
    person->setSpacing(10);
    person->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_reach);
    person->addLayout(names, 1);
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reach->setElided(true);
    for (Label *words : {m_weeks, m_advice, m_why})
        words->setWordWrap(true);
    auto *acts = new FlowLayout(m_acts);
    acts->setContentsMargins({});
    acts->setSpacing(8);
    auto *change = makeButton(tr("Change…"), ButtonRole::Plain, {}, m_acts);
    m_standIn = makeButton(tr("Stand in…"), ButtonRole::Plain, {}, m_acts);
    m_swap = makeButton(tr("Swap…"), ButtonRole::Plain, {}, m_acts);
    m_lock = makeButton(tr("Unlock"), ButtonRole::Plain, {}, m_acts);
    m_checklist = makeButton(tr("Checklist"), ButtonRole::Plain, u"tasks"_s, m_acts);
    for (QPushButton *button : {change, m_standIn, m_swap, m_lock, m_checklist})
        acts->addWidget(button);
    body()->addWidget(m_person);
    body()->addWidget(m_nobody);
    body()->addWidget(m_weeks);
    body()->addWidget(m_advice);
    body()->addWidget(m_acts);
    body()->addWidget(m_why);
    body()->addStretch();
    connect(change, &QPushButton::clicked, this, [this] { emit changeAsked(*m_shown); });
    connect(m_standIn, &QPushButton::clicked, this, [this] { emit standInAsked(*m_shown); });
    connect(m_swap, &QPushButton::clicked, this, [this] { emit swapAsked(*m_shown); });
    connect(m_lock, &QPushButton::clicked, this, [this] { emit lockAsked(*m_shown); });
    connect(m_checklist, &QPushButton::clicked, this, [this] { emit checklistAsked(m_shown->person); });
}

void CaptaincySide::setCaptaincy(const RotaContent &content, const qd::CaptaincyId &id)
{
    const qd::Captaincy *captaincy = content.find(id);
    m_shown = captaincy ? std::optional(*captaincy) : std::nullopt;
    for (QWidget *part : std::initializer_list<QWidget *>{m_person, m_weeks, m_acts, m_why})
        part->setVisible(captaincy);
    m_nobody->setVisible(!captaincy);
    m_advice->setVisible(captaincy && content.breaches.contains(id));
    setAside(captaincy ? captaincy->firstWeek.toString() : QString());
    if (!captaincy)
        return;
    const qd::Person person = content.personOf(*captaincy);
    const qd::Team team = content.teamOf(*captaincy);
    m_avatar->setPerson(person.name, team.colour);
    m_name->setText(u"%1 · %2"_s.arg(person.name, team.name));
    const QStringList reach = qd::waysToReach(person);
    m_reach->setText(reach.isEmpty() ? tr("no address yet: enter one in the crew") : reach.join(u" · "_s));
    QStringList lines = describe(content, *captaincy).split(u'\n');
    lines.removeFirst();
    const QStringList broken = [&] {
        QStringList words;
        for (const qd::RotaRule rule : content.breaches.value(id))
            words.append(qd::ruleInWords(rule));
        return words;
    }();
    lines.removeIf([&broken](const QString &line) { return broken.contains(line); });
    const QLocale locale;
    lines.prepend(tr("From %1 to %2")
                      .arg(locale.toString(captaincy->firstWeek.monday(), u"ddd d MMMM"_s),
                          locale.toString(captaincy->firstWeek.plus(1).sunday(), u"ddd d MMMM yyyy"_s)));
    m_weeks->setText(lines.join(u'\n'));
    m_advice->setText(tr("Against the rules: %1").arg(broken.join(u", "_s)));
    m_advice->setInk(tokensOf(palette()).warning);
    m_why->setText(reasons(content, *captaincy));
    m_why->setVisible(!m_why->text().isEmpty());
    m_standIn->setEnabled(!content.isOver(*captaincy));
    m_swap->setEnabled(!content.hasBegun(*captaincy));
    m_lock->setText(captaincy->locked ? tr("Unlock") : tr("Lock"));
    m_lock->setAccessibleName(m_lock->text());
    m_lock->setEnabled(!content.isOver(*captaincy));
    showChecklist(content, *captaincy);
}

void CaptaincySide::showChecklist(const RotaContent &content, const qd::Captaincy &captaincy)
{
    m_checklist->hide();
    if (content.hasBegun(captaincy))
        return;
    const auto steps = m_console.training().learning().items(qd::TrainingList::Checklist);
    const auto sheet = m_console.training().learning().sheet(qd::TrainingList::Checklist);
    if (!steps || !sheet || steps->isEmpty())
        return;
    m_checklist->show();
    m_checklist->setText(
        tr("Checklist: %1 of %2 done").arg(sheet->doneOf(captaincy.person, *steps)).arg(steps->size()));
    m_checklist->setAccessibleName(m_checklist->text());
}

QString CaptaincySide::reasons(const RotaContent &content, const qd::Captaincy &captaincy) const
{
    if (content.hasBegun(captaincy))
        return {};
    const auto choice = m_console.rota().explain(captaincy.firstWeek);
    if (!choice)
        return qd::describe(choice.error());
    QStringList lines = qd::choiceInWords(*choice, content.people.values());
    const qsizetype more = lines.size() - mostReasons;
    if (more > 0) {
        lines.resize(mostReasons);
        lines.append(tr("and %n more", nullptr, int(more)));
    }
    if (!choice->fixed && choice->person != captaincy.person)
        lines.prepend(tr("Planning would choose otherwise now:"));
    return lines.join(u'\n');
}
