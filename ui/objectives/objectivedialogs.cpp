#include "ui/objectives/objectivedialogs.h"

#include "app/services/objectivedesk.h"
#include "ui/kit/label.h"
#include "ui/kit/segmented.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

TargetDialog::TargetDialog(qd::Objective objective, double target, const QList<qd::TargetChange> &changes,
    const QTimeZone &zone, QWidget *parent)
    : FormDialog(tr("Change the target"), tr("Change"), parent)
    , m_scale(objective == qd::Objective::Confidence ? 0.01 : 1)
    , m_value(new QDoubleSpinBox(this))
{
    switch (objective) {
    case qd::Objective::Detect:
    case qd::Objective::Restore:
        m_value->setSuffix(tr(" s", "seconds, after a number"));
        m_value->setRange(1, 86'400);
        break;
    case qd::Objective::Fix:
        m_value->setSuffix(tr(" working days", "after a number"));
        m_value->setRange(1, 250);
        break;
    case qd::Objective::Tickets:
        m_value->setSuffix(tr(" tickets", "after a number"));
        m_value->setRange(1, 100'000);
        break;
    case qd::Objective::Confidence:
        m_value->setSuffix(tr(" %", "after a number"));
        m_value->setRange(1, 100);
        break;
    }
    m_value->setDecimals(0);
    m_value->setValue(target / m_scale);
    m_value->setMinimumWidth(240);
    addRow(qd::objectiveInWords(objective), m_value, tr("From now on. What was judged before keeps its target."));
    QStringList history;
    for (const qd::TargetChange &change : changes) {
        if (change.objective == objective)
            history.append(tr("since %1: %2")
                               .arg(QLocale().toString(
                                        QDateTime::fromMSecsSinceEpoch(change.from, zone).date(), QLocale::ShortFormat),
                                   qd::objectiveValueInWords(objective, change.value)));
    }
    constexpr qsizetype most = 6;
    if (!history.isEmpty())
        addWide(new Label(
            history.mid(std::max<qsizetype>(0, history.size() - most)).join(u'\n'), Label::Role::Muted, this));
}

double TargetDialog::value() const
{
    return m_value->value() * m_scale;
}

RatingDialog::RatingDialog(const QList<qd::Person> &people, QDate today, QWidget *parent)
    : FormDialog(tr("Rate the confidence"), tr("Rate"), parent)
    , m_person(new QComboBox(this))
    , m_score(new Segmented({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}, this))
    , m_day(new QDateEdit(today, this))
    , m_note(new QLineEdit(this))
{
    for (const qd::Person &person : people) {
        if (!person.removed.isValid() && person.employedOn(today))
            m_person->addItem(person.name, person.id.value);
    }
    m_person->setCurrentIndex(-1);
    m_person->setMinimumWidth(300);
    m_score->setCurrent(-1);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today);
    m_note->setMaxLength(500);
    addRow(tr("Who"), m_person);
    addRow(tr("“I feel able to take and hold the captain’s role”"), m_score,
        tr("1: not at all; 5: at any hour. From 3 on somebody counts as confident."));
    addRow(tr("Day"), m_day);
    addRow(tr("What would help"), m_note);
}

qd::PersonId RatingDialog::person() const
{
    return {m_person->currentData().toString()};
}

int RatingDialog::score() const
{
    return m_score->current() + 1;
}

QDate RatingDialog::day() const
{
    return m_day->date();
}

QString RatingDialog::note() const
{
    return m_note->text().simplified();
}

QString RatingDialog::check()
{
    if (person().isNull())
        return tr("Choose who rates.");
    return score() < 1 ? tr("Choose a rating from 1 to 5.") : QString();
}
