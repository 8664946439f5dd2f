// CrewMembers: who of the people counts on a day, and who is meant by a name. Pure.
#pragma once

#include "app/domain/people.h"

#include <QList>

namespace qd {

// With the company and on its lists: whoever left or was taken off does not count any more.
bool countsOn(const Person &person, QDate day);

// By name or e-mail address, whatever the case, of those who were not taken off the lists; null: nobody.
const Person *personCalled(const QList<Person> &people, const QString &name);

} // namespace qd
