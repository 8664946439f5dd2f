#include "ui/rota/rotadialogs.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotawords.h"
#include "ui/kit/messagebar.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

class RotaAdvice {
    Q_DECLARE_TR_FUNCTIONS(RotaAdvice)
public:
    static QString on(qd::RotaRule rule)
    {
        switch (rule) {
        case qd::RotaRule::WeekTaken:
            return tr("Another captaincy begins in this week.");
        case qd::RotaRule::OverlapsOwn:
            return tr("They would be on watch twice at once.");
        case qd::RotaRule::SameTeamAsStaying:
            return tr("The captain who stays is of the same team.");
        case qd::RotaRule::SameTeamAsNext:
            return tr("The captain who comes next is of the same team.");
        case qd::RotaRule::WithinGap:
            return tr("Their last or next captaincy is less than 8 weeks away.");
        case qd::RotaRule::TooAbsent:
            return tr("They are absent for too many days of it.");
        case qd::RotaRule::NotEmployed:
            return tr("They are not in the company during all of it.");
        case qd::RotaRule::OptedOut:
            break;
        }
        return tr("They do not take watches.");
    }
};

} // namespace

QString adviceOn(qd::RotaRule rule)
{
    return RotaAdvice::on(rule);
}

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
            QString team;
            for (const qd::Team &each : *teams)
                team = each.id == person.team ? each.name : team;
            m_person->addItem(u"%1 · %2"_s.arg(person.name, team), person.id.value);
        }
    }
    const QLocale locale;
    const qd::IsoWeek now = console.calendar().weekAt(console.clock().nowMs());
    const qd::IsoWeek first = std::min(now.plus(-8), captaincy.firstWeek);
    for (int i = 0; i < 64; ++i) {
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
        words.append(adviceOn(rule));
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
            return adviceOn(rule);
    }
    return {};
}

PlanDialog::PlanDialog(qd::Console &console, QWidget *parent)
    : FormDialog(tr("Plan the next weeks"), tr("Plan"), parent)
    , m_console(console)
    , m_from(console.calendar().weekAt(console.clock().nowMs()))
    , m_weeks(new QSpinBox(this))
    , m_list(new QListWidget(this))
{
    m_weeks->setRange(1, 104);
    m_weeks->setValue(8);
    addRow(tr("Weeks from now"), m_weeks, tr("What is planned already does not move; only empty weeks are filled."));
    m_list->setMinimumHeight(240);
    m_list->setAccessibleName(tr("What would be planned"));
    addWide(m_list);
    connect(m_weeks, &QSpinBox::valueChanged, this, &PlanDialog::preview);
    preview();
}

int PlanDialog::weeks() const
{
    return m_weeks->value();
}

void PlanDialog::preview()
{
    const auto plan = m_console.rota().preview({m_from, weeks()});
    const auto people = m_console.people().people();
    m_list->clear();
    messages()->dismiss();
    if (!plan || !people) {
        messages()->showError(qd::describe(plan ? people.error() : plan.error()));
        verbButton()->setEnabled(false);
        return;
    }
    for (const qd::PlannedWeek &week : plan->weeks) {
        QString name;
        for (const qd::Person &person : *people)
            name = person.id == week.person ? person.name : name;
        m_list->addItem(week.gapShortened
                ? tr("%1   %2, sooner than 8 weeks after the last time").arg(week.week.toString(), name)
                : u"%1   %2"_s.arg(week.week.toString(), name));
    }
    if (plan->conflict)
        messages()->showWarning(qd::describe(qd::errorOf(*plan->conflict)));
    else if (plan->weeks.isEmpty())
        messages()->showInfo(tr("Every one of these weeks has its captain already."));
    verbButton()->setEnabled(!plan->weeks.isEmpty());
    verbButton()->setText(tr("Plan %n week(s)", nullptr, int(plan->weeks.size())));
}
