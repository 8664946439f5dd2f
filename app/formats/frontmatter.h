// What stands above a Markdown text in a file: lines of YAML between two lines of three dashes.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace qd {

struct FrontMatter {
    QString matter; // empty: there is none
    QString body;
    int linesBefore = 0; // of the body in the file
};

FrontMatter splitFrontMatter(const QString &text);

// What a device holds, as text, line breaks as '\n', without a byte order mark. Invalid, with the reason: not UTF-8,
// larger than `largest` bytes, or it holds zeros as no text does. `name` is for the error.
[[nodiscard]] Result<QString> textOf(QIODevice &device, const QString &name, qint64 largest);
[[nodiscard]] Result<QString> textOfFile(const QString &path, qint64 largest);

} // namespace qd
