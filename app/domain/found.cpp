#include "app/domain/found.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<Found::Kind> kinds[] = {
    {Found::Kind::Incident, u"incident"},
    {Found::Kind::Work, u"work"},
    {Found::Kind::Logbook, u"logbook"},
    {Found::Kind::Runbook, u"runbook"},
    {Found::Kind::Person, u"person"},
};

} // namespace

QString toString(Found::Kind kind)
{
    return wordOf(kinds, kind);
}

} // namespace qd
