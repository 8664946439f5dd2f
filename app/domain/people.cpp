#include "app/domain/people.h"

namespace qd {

QStringList waysToReach(const Person &person)
{
    QStringList ways;
    if (!person.phone.isEmpty())
        ways.append(person.phone);
    if (!person.slack.isEmpty())
        ways.append(u'@' + person.slack);
    if (!person.email.isEmpty())
        ways.append(person.email);
    return ways;
}

} // namespace qd
