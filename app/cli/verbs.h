// The table of verbs: what `quarterdeck VERB` can be, and how it is run.
#pragma once

#include <QList>
#include <QString>

namespace qd {

class Invocation;

struct Verb {
    QString name;
    QString usage; // the words after the name
    QString summary;
    int (*run)(Invocation &invocation);
};

QList<Verb> verbs();
const Verb *findVerb(const QList<Verb> &verbs, const QString &name);
QString usageText();

} // namespace qd
