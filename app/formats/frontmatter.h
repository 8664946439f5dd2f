// What stands above a Markdown text in a file: lines of YAML between two lines of three dashes.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

namespace qd {

struct FrontMatter {
    QString matter; // empty: there is none
    QString body;
    int linesBefore = 0; // of the body in the file
};

FrontMatter splitFrontMatter(const QString &text);

// A file as text, line breaks as '\n', without a byte order mark. Invalid, with the reason: not UTF-8, or larger than
// `largest` bytes.
[[nodiscard]] Result<QString> textOfFile(const QString &path, qint64 largest);

} // namespace qd
