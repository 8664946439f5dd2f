// RunbookAction: what a button of a runbook does: runs a program with a list of arguments, never through a shell, or
// sends one HTTP request. Placeholders {{name}} are filled from the alert or asked; each value stays within the one
// argument, the one part of the address or the one text of the body that it was written into. {{secret:NAME}} is a
// secret of this workstation, seen by nobody. Pure.
#pragma once

#include "app/domain/result.h"
#include "app/domain/sample.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace qd {

struct RunbookAction {
    enum class Kind { Command, Request };

    Kind kind = Kind::Command;
    QString title;
    QStringList command; // the absolute program, then its arguments
    QByteArray method; // "POST"
    QString url;
    QList<std::pair<QString, QString>> headers;
    QString body; // as it is sent; JSON where it was written as fields
    bool isJson = false;
    bool dangerous = false; // its title has to be typed
    int timeoutMs = 60'000;
    QString text; // the block as it is written: what somebody approves

    bool operator==(const RunbookAction &) const = default;
};

// What of it is asked or filled, each once, in the order of their first use; without secrets.
QStringList placeholdersOf(const RunbookAction &action);
QStringList secretsOf(const RunbookAction &action);
// A text for people and the timeline: the command line with its arguments set apart where that matters, or the method
// and the address. Secrets stay placeholders.
QString shownAs(const RunbookAction &action);

// All placeholders but the secrets filled. Invalid, naming the placeholder: a value is missing, has control characters
// or line breaks, begins an argument with a dash, or makes another host of an address.
[[nodiscard]] Result<RunbookAction> filled(const RunbookAction &action, const Labels &values);
// The secrets as well, in a last step before it runs.
[[nodiscard]] Result<RunbookAction> withSecrets(const RunbookAction &action, const Labels &secrets);

// What changes when the text does: approval is of this very text. SHA-256 in hexadecimal.
QString fingerprintOf(const RunbookAction &action);

// Output without these secrets, each put as ***.
QString masked(const QString &text, const QStringList &secrets);

} // namespace qd
