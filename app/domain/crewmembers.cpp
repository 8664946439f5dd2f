#include "app/domain/crewmembers.h"

#include <algorithm>

namespace qd {

bool countsOn(const Person &person, QDate day)
{
    return person.employedOn(day) && (!person.removed.isValid() || day < person.removed);
}

const Person *personCalled(const QList<Person> &people, const QString &name)
{
    const auto found = std::find_if(people.begin(), people.end(), [&name](const Person &each) {
        return !each.removed.isValid()
            && (each.name.compare(name, Qt::CaseInsensitive) == 0
                || (!each.email.isEmpty() && each.email.compare(name, Qt::CaseInsensitive) == 0));
    });
    return found == people.end() ? nullptr : &*found;
}

} // namespace qd
