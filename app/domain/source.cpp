#include "app/domain/source.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<SourceKind> sourceKinds[] = {{SourceKind::Host, u"host"}, {SourceKind::Prometheus, u"prometheus"},
    {SourceKind::Alertmanager, u"alertmanager"}, {SourceKind::Probe, u"probe"}, {SourceKind::Plugin, u"plugin"},
    {SourceKind::Demo, u"demo"}};
constexpr Word<AuthKind> authKinds[] = {
    {AuthKind::None, u"none"}, {AuthKind::Basic, u"basic"}, {AuthKind::Bearer, u"bearer"}};

} // namespace

QString toString(SourceKind kind)
{
    return wordOf(sourceKinds, kind);
}

QString toString(AuthKind kind)
{
    return wordOf(authKinds, kind);
}

std::optional<SourceKind> sourceKindFrom(QStringView word)
{
    return valueOf(sourceKinds, word);
}

std::optional<AuthKind> authKindFrom(QStringView word)
{
    return valueOf(authKinds, word);
}

} // namespace qd
