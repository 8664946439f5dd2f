#include "ui/rota/rotadialogs.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotawords.h"
#include "ui/kit/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksBack = 8;
constexpr int weeksOffered = 64;

QString sentence(const QString &words)
{
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1) + u'.';
}

} // namespace

CaptaincyDialog::CaptaincyDialog(qd::Console &console, const qd::Captaincy &captaincy, QWidget *parent)
    : FormDialog(captaincy.id.isNull() ? tr("Add a captaincy") : tr("Change the captaincy"),
        captaincy.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_console(console)
    , m_captaincy(captaincy)
    , m_person(new QComboBox(this))
    , m_week(new QComboBox(this))
{
    const auto people = console.people().people();
    const auto teams = console.people().teams();
    if (people && teams) {
        for (const qd::Person &person : *people) {
            if (person.removed.isValid() && person.id != captaincy.person)
                continue;
            QString team;
            for (const qd::Team &each : *teams)
                team = each.id == person.team ? each.name : team;
            m_person->addItem(u"%1 · %2"_s.arg(person.name, team), person.id.value);
        }
    }
    const QLocale locale;
    const qd::IsoWeek now = console.calendar().weekAt(console.clock().nowMs());
    const qd::IsoWeek first = std::min(now.plus(-weeksBack), captaincy.firstWeek);
    for (int i = 0; i < weeksOffered; ++i) {
        const qd::IsoWeek week = first.plus(i);
        m_week->addItem(tr("%1, from %2").arg(week.toString(), locale.toString(week.monday(), QLocale::ShortFormat)),
            week.toString());
    }
    m_person->setCurrentIndex(qMax(0, m_person->findData(captaincy.person.value)));
    m_week->setCurrentIndex(m_week->findData(captaincy.firstWeek.toString()));
    addRow(tr("Captain"), m_person);
    addRow(tr("First week"), m_week, tr("Two weeks: the first as junior captain, the second as senior."));
    connect(m_person, &QComboBox::currentIndexChanged, this, &CaptaincyDialog::advise);
    connect(m_week, &QComboBox::currentIndexChanged, this, &CaptaincyDialog::advise);
    advise();
}

qd::Captaincy CaptaincyDialog::captaincy() const
{
    qd::Captaincy captaincy = m_captaincy;
    captaincy.person = {m_person->currentData().toString()};
    captaincy.firstWeek = qd::IsoWeek::parse(m_week->currentData().toString()).value_or(m_captaincy.firstWeek);
    return captaincy;
}

void CaptaincyDialog::advise()
{
    const auto broken = m_console.rota().breaches(captaincy());
    messages()->dismiss();
    if (!broken || broken->isEmpty())
        return;
    QStringList words;
    bool forbidden = false;
    for (const qd::RotaRule rule : *broken) {
        words.append(sentence(qd::ruleInWords(rule)));
        forbidden = forbidden || qd::forbids(rule);
    }
    messages()->show(forbidden ? StatusPill::State::Critical : StatusPill::State::Warning, words.join(u'\n'));
}

QString CaptaincyDialog::check()
{
    if (m_person->currentIndex() < 0)
        return tr("Add people first, on the page “Crew”.");
    const auto broken = m_console.rota().breaches(captaincy());
    if (!broken)
        return qd::describe(broken.error());
    for (const qd::RotaRule rule : *broken) {
        if (qd::forbids(rule))
            return sentence(qd::ruleInWords(rule));
    }
    return {};
}

PlanDialog::PlanDialog(qd::Console &console, QWidget *parent)
    : FormDialog(tr("Plan the next weeks"), tr("Plan"), parent)
    , m_console(console)
    , m_weeks(new QSpinBox(this))
    , m_replan(new QCheckBox(tr("Plan again what is neither locked nor under way"), this))
    , m_wayOut(new QComboBox(this))
    , m_list(new QListWidget(this))
{
    m_weeks->setRange(1, 104);
    m_weeks->setValue(qd::RotaRequest().weeks);
    addRow(tr("Weeks from now"), m_weeks);
    addRow(QString(), m_replan, tr("Otherwise what is planned stays, and only empty weeks are filled."));
    m_replan->setAccessibleName(m_replan->text());
    addRow(tr("Rules"), m_wayOut);
    m_list->setMinimumHeight(260);
    m_list->setAccessibleName(tr("What would be planned"));
    addWide(m_list);
    connect(m_weeks, &QSpinBox::valueChanged, this, &PlanDialog::preview);
    connect(m_replan, &QCheckBox::toggled, this, &PlanDialog::preview);
    connect(m_wayOut, &QComboBox::activated, this, &PlanDialog::preview);
    m_wayOut->addItem(tr("as they are"));
    preview();
}

qd::RotaRequest PlanDialog::request() const
{
    qd::RotaRequest request{m_console.calendar().weekAt(m_console.clock().nowMs())};
    request.weeks = m_weeks->value();
    request.replan = m_replan->isChecked();
    request.relaxations = m_waysOut.value(m_wayOut->currentIndex() - 1);
    return request;
}

// The ways out of the rules as they are; they stay on offer while one of them is chosen.
void PlanDialog::offerWaysOut(const qd::RotaPlan &plan, const QList<qd::Person> &people)
{
    if (m_wayOut->currentIndex() > 0)
        return;
    m_waysOut = plan.conflict ? plan.conflict->relaxations : QList<QList<qd::Relaxation>>();
    while (m_wayOut->count() > 1)
        m_wayOut->removeItem(1);
    for (const QList<qd::Relaxation> &steps : std::as_const(m_waysOut))
        m_wayOut->addItem(tr("with %1").arg(qd::relaxationInWords(steps, people)));
    m_wayOut->setEnabled(!m_waysOut.isEmpty());
}

void PlanDialog::preview()
{
    const auto plan = m_console.rota().preview(request());
    const auto people = m_console.people().people();
    const auto captaincies = m_console.rota().captaincies();
    m_list->clear();
    messages()->dismiss();
    if (!plan || !people || !captaincies) {
        messages()->showError(qd::describe(!plan ? plan.error() : !people ? people.error() : captaincies.error()));
        verbButton()->setEnabled(false);
        return;
    }
    const auto nameOf = [&people](const qd::PersonId &id) {
        const auto found =
            std::find_if(people->begin(), people->end(), [&id](const qd::Person &person) { return person.id == id; });
        return found == people->end() ? QString() : found->name;
    };
    int changes = 0;
    for (const qd::PlannedWeek &week : plan->weeks) {
        const auto before = std::find_if(captaincies->begin(), captaincies->end(),
            [&week](const qd::Captaincy &captaincy) { return captaincy.firstWeek == week.week; });
        const bool isNew = before == captaincies->end();
        if (!isNew && before->person == week.person)
            continue;
        ++changes;
        QString line = isNew
            ? u"%1   %2"_s.arg(week.week.toString(), nameOf(week.person))
            : tr("%1   %2 instead of %3").arg(week.week.toString(), nameOf(week.person), nameOf(before->person));
        if (week.gapShortened)
            line += tr(", sooner after their last time than the rules want");
        m_list->addItem(line);
    }
    offerWaysOut(*plan, *people);
    if (plan->conflict)
        messages()->showWarning(qd::describe(qd::errorOf(*plan->conflict)));
    else if (changes == 0)
        messages()->showInfo(tr("Every one of these weeks has its captain already."));
    else if (plan->gapWeeks < m_console.rota().rules().gapWeeks)
        messages()->showWarning(tr("There are too few people for a gap of %1 weeks: this plan keeps one of %2.")
                                    .arg(m_console.rota().rules().gapWeeks)
                                    .arg(plan->gapWeeks));
    verbButton()->setEnabled(changes > 0);
    verbButton()->setText(tr("Plan %n week(s)", nullptr, changes));
}

RotaRulesDialog::RotaRulesDialog(const qd::RotaRules &rules, QWidget *parent)
    : FormDialog(tr("Rules of the rota"), tr("Save"), parent)
    , m_rules(rules)
    , m_gap(new QSpinBox(this))
    , m_absence(new QSpinBox(this))
    , m_step(new QSpinBox(this))
    , m_pairs(new QCheckBox(tr("A hesitant captain beside a confident one"), this))
{
    m_gap->setRange(0, 52);
    m_gap->setValue(rules.gapWeeks);
    m_gap->setSuffix(tr(" weeks"));
    m_absence->setRange(0, 10);
    m_absence->setValue(rules.absenceDays);
    m_absence->setSuffix(tr(" days"));
    m_step->setRange(1, 26);
    m_step->setValue(rules.waitStepWeeks);
    m_step->setSuffix(tr(" weeks"));
    addRow(tr("Between two captaincies"), m_gap,
        tr("Free weeks of one person. Shortened, and told, when there are too few people."));
    addRow(tr("Away at most"), m_absence, tr("Working days of a captaincy on which the captain may be absent."));
    addRow(tr("Waits differ by"), m_step,
        tr("Who waited longest comes first. A longer step leaves more room for teams in turn and for pairing a "
           "first-timer with somebody experienced."));
    m_pairs->setChecked(rules.pairsConfidence);
    m_pairs->setAccessibleName(m_pairs->text());
    addRow(tr("By their ratings"), m_pairs,
        tr("A wish: it decides where waits, teams and first-timers leave a choice. Under 3 of 5 is hesitant."));
}

qd::RotaRules RotaRulesDialog::rules() const
{
    qd::RotaRules rules = m_rules;
    rules.gapWeeks = m_gap->value();
    rules.absenceDays = m_absence->value();
    rules.waitStepWeeks = m_step->value();
    rules.pairsConfidence = m_pairs->isChecked();
    return rules;
}
