// What the planner found, in the program's language: rules, the conflict, ways out of it, and why a captain was chosen.
#pragma once

#include "app/domain/people.h"
#include "app/domain/rota/rotachoice.h"

namespace qd {

QString ruleInWords(RotaRule rule); // "absent for too many days"
QString wishInWords(RotaWish wish); // "has waited longer"
// "12 people: absent for too many days; 3 people: opted out"
QString conflictInWords(const RotaConflict &conflict);
Error errorOf(const RotaConflict &conflict);
// "a gap of 5 weeks", "up to 4 days of absence", …, joined by "and"
QString relaxationInWords(const QList<Relaxation> &steps, const QList<Person> &people);
// One line for the choice, one for each person who was ahead, and one for the next who could.
QStringList choiceInWords(const RotaChoice &choice, const QList<Person> &people);

} // namespace qd
