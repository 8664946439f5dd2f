#include "app/domain/postmortem.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

QStringList followUps(const QString &markdown)
{
    static const QRegularExpression item(u"^\\s{0,6}[-*+] \\[ \\] +(\\S.*)$"_s);
    static const QRegularExpression fence(u"^\\s{0,3}(```|~~~)"_s);
    QStringList actions;
    bool code = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (fence.match(line).hasMatch())
            code = !code;
        const QString action = code ? QString() : item.match(line).captured(1).simplified();
        if (!action.isEmpty() && !actions.contains(action))
            actions.append(action);
    }
    return actions;
}

} // namespace qd
