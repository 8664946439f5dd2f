#include "ui/kit/ratingdialog.h"

#include "app/domain/crewmembers.h"
#include "ui/kit/segmented.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

RatingDialog::RatingDialog(const QList<qd::Person> &people, QDate today, QWidget *parent)
    : FormDialog(tr("Rate the confidence"), tr("Rate"), parent)
    , m_person(new QComboBox(this))
    , m_score(new Segmented({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}, this))
    , m_day(new QDateEdit(today, this))
    , m_note(new QLineEdit(this))
{
    for (const qd::Person &person : people) {
        if (qd::countsOn(person, today))
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

void RatingDialog::setPerson(const qd::PersonId &person)
{
    m_person->setCurrentIndex(m_person->findData(person.value));
}

void RatingDialog::askNow()
{
    m_person->setEnabled(false);
    setRowVisible(m_day, false);
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
