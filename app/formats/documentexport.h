// Markdown on paper: PDF with page numbers, one text or a book of many with a table of contents, and ODT for word
// processors. Pictures are inside; nothing is fetched. Needs a QGuiApplication, for the fonts.
#pragma once

#include "app/formats/markdownexport.h"

#include <QList>

namespace qd {

[[nodiscard]] Result<QByteArray> toPdfFile(const ExportText &text);
// Title page, contents with page numbers, and each text from a new page on, in their order.
[[nodiscard]] Result<QByteArray> toPdfBook(const QString &title, const QList<ExportText> &chapters);
[[nodiscard]] Result<QByteArray> toOdtFile(const ExportText &text);

// By the format; what is no document is made as exported() does.
[[nodiscard]] Result<QByteArray> toFile(const ExportText &text, ExportFormat format);

} // namespace qd
