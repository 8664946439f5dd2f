#include "app/domain/source.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<SourceKind> sourceKinds[] = {
    {SourceKind::Host, u"host"}, {SourceKind::Prometheus, u"prometheus"}, {SourceKind::Demo, u"demo"}};
constexpr Word<AuthKind> authKinds[] = {
    {AuthKind::None, u"none"}, {AuthKind::Basic, u"basic"}, {AuthKind::Bearer, u"bearer"}};
constexpr Word<Unit> units[] = {{Unit::None, u"none"}, {Unit::Percent, u"percent"}, {Unit::Ratio, u"ratio"},
    {Unit::Bytes, u"bytes"}, {Unit::BytesPerSecond, u"bytes_per_second"}, {Unit::Seconds, u"seconds"},
    {Unit::PerSecond, u"per_second"}, {Unit::Count, u"count"}};

} // namespace

QString toString(SourceKind kind)
{
    return wordOf(sourceKinds, kind);
}

QString toString(AuthKind kind)
{
    return wordOf(authKinds, kind);
}

QString toString(Unit unit)
{
    return wordOf(units, unit);
}

std::optional<SourceKind> sourceKindFrom(QStringView word)
{
    return valueOf(sourceKinds, word);
}

std::optional<AuthKind> authKindFrom(QStringView word)
{
    return valueOf(authKinds, word);
}

std::optional<Unit> unitFrom(QStringView word)
{
    return valueOf(units, word);
}

} // namespace qd
