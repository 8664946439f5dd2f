// The rota for others: `rota export`, `rota import` and `rota fairness`.
#pragma once

#include <QCommandLineParser>

namespace qd {

class Console;
class Invocation;

// The options --ics, --csv, --folder, --people, --absences, --person and --days.
QList<QCommandLineOption> rotaFileOptions();
int exportRota(Invocation &invocation, Console &console, const QCommandLineParser &parser);
// People first, then absences, each file whole or not at all; with --dry-run nothing is written.
int importRota(Invocation &invocation, Console &console, const QCommandLineParser &parser);
// `rota fairness`: what each person and team has carried; with --csv also as a table for others.
int showFairness(Invocation &invocation, Console &console, const QCommandLineParser &parser);

} // namespace qd
