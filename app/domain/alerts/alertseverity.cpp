#include "app/domain/alerts/alertseverity.h"

#include <algorithm>
#include <iterator>

namespace qd {

namespace {

constexpr const char16_t *criticalWords[] = {u"critical", u"crit", u"page", u"pager", u"fatal", u"disaster",
    u"emergency", u"alert", u"sev0", u"sev1", u"s1", u"p0", u"p1", u"1"};
constexpr const char16_t *minorWords[] = {
    u"minor", u"info", u"information", u"informational", u"notice", u"low", u"none", u"debug", u"sev4", u"s4", u"p4"};

template <std::size_t N> bool isOneOf(const char16_t *const (&words)[N], QStringView text)
{
    return std::any_of(std::begin(words), std::end(words),
        [text](const char16_t *word) { return text.compare(QStringView(word), Qt::CaseInsensitive) == 0; });
}

} // namespace

Severity alertSeverity(QStringView label)
{
    const QStringView word = label.trimmed();
    if (isOneOf(criticalWords, word))
        return Severity::Critical;
    return isOneOf(minorWords, word) ? Severity::Minor : Severity::Major;
}

} // namespace qd
