// SqlScript: cuts a migration file into its statements, since QtSql runs one at a time. Knows quoted text and names,
// both kinds of comment, and the BEGIN…END of triggers.
#pragma once

#include <QStringList>

namespace qd {

// Statements without their final semicolon and without comments around them; a last one needs no semicolon.
QStringList sqlStatements(const QString &script);

} // namespace qd
