// Runs a verb as a script does, and keeps its exit code and what it said.
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/verbs.h"

#include <QJsonDocument>

struct Outcome {
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline Outcome runVerb(const QStringList &words, const QString &folder, const qd::Clock &clock)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    const auto table = qd::verbs();
    qd::Invocation invocation(words[0], words.mid(1), {folder}, clock, out, err);
    const qd::Verb *verb = qd::findVerb(table, words[0]);
    outcome.code = verb ? verb->run(invocation) : -1;
    out.flush();
    err.flush();
    return outcome;
}
