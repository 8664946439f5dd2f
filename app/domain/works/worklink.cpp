#include "app/domain/works/worklink.h"

#include "app/domain/incident.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

std::optional<WorkLink> workLinkFrom(const QString &line)
{
    static const QRegularExpression address(u"^https?://[^\\s/]+\\S*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(u"^[^\\s:/\\\\][^:\\\\]*\\.md(#\\S*)?$"_s);
    const QString text = line.trimmed();
    using Kind = WorkLink::Kind;
    if (incidentNumberFrom(text))
        return WorkLink{Kind::Incident, text.toUpper()};
    if (address.match(text).hasMatch())
        return WorkLink{Kind::Address, text};
    if (path.match(text).hasMatch() && !text.contains(u".."_s))
        return WorkLink{Kind::Runbook, text};
    return std::nullopt;
}

} // namespace qd
