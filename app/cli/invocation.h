// Invocation: one call of a verb: its words, where it prints, and the console it works on. Verbs print through it, so
// that exit codes, JSON and error wording are the same everywhere: 0 success, 1 a failure explained on standard error,
// 2 wrong usage.
#pragma once

#include "app/domain/clock.h"
#include "app/domain/isotime.h"
#include "app/domain/result.h"
#include "app/domain/storepaths.h"
#include "app/domain/watchweek.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTextStream>
#include <QTimeZone>
#include <memory>

namespace qd {

class Console;

enum ExitCode { ExitSuccess = 0, ExitFailure = 1, ExitUsage = 2 };

class Invocation {
public:
    // `words` come after the verb's name. `paths` is the data folder, --data applied.
    Invocation(
        QString verb, QStringList words, StorePaths paths, const Clock &clock, QTextStream &out, QTextStream &err);
    ~Invocation();

    const QString &verb() const { return m_verb; }
    const QStringList &words() const { return m_words; }
    const StorePaths &paths() const { return m_paths; }
    const Clock &clock() const { return m_clock; }
    QTimeZone zone() const { return QTimeZone::systemTimeZone(); }
    QTextStream &out() const { return m_out; }
    QTextStream &err() const { return m_err; }

    // Reads the words with the verb's options plus --json, --data and --lang, which every verb has. False, with the
    // fault on standard error, when they do not fit: return ExitUsage then.
    bool parse(QCommandLineParser &parser) { return parse(parser, m_words); }
    bool parse(QCommandLineParser &parser, const QStringList &words); // other words than the verb's own
    bool json() const { return m_json; }

    // Opens the data folder at the first call; a failure is worded on standard error, and null returned.
    Console *console();

    int fail(const Error &error); // ExitFailure, in words on standard error
    int misused(const QString &message); // ExitUsage
    void print(const QJsonObject &object);
    void print(const QString &line);

private:
    QString m_verb;
    QStringList m_words;
    StorePaths m_paths;
    const Clock &m_clock;
    QTextStream &m_out;
    QTextStream &m_err;
    bool m_json = false;
    std::unique_ptr<Console> m_console;
};

// An ISO date and time (local without offset), a date, "now", "14:05" today, or "-10m" before `nowMs`.
[[nodiscard]] Result<qint64> parseTime(const QString &text, qint64 nowMs, const QTimeZone &zone);
// A Prometheus duration ("1h30m", "15s") or plain seconds; milliseconds.
[[nodiscard]] Result<qint64> parseDuration(const QString &text);

} // namespace qd
