// Markdown as other people read it: HTML that stands alone, and PDF. HTML inside of the Markdown is left out, links
// lead to the web or to a mailbox only; of pictures, only those that were attached are shown.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

namespace qd {

struct ExportText {
    QString title;
    QString markdown;
    QString language; // "en", "fr": of the HTML
    // The PNG behind an address of the Markdown ("attachment:ID"); empty: not to be shown. Null: there are none.
    std::function<QByteArray(const QString &url)> picture = nullptr;
};

QByteArray toMarkdownFile(const ExportText &text);
QByteArray toHtmlFile(const ExportText &text);
// Needs a QGuiApplication, for the fonts.
[[nodiscard]] Result<QByteArray> toPdfFile(const ExportText &text);

enum class ExportFormat { Markdown, Html, Pdf };
[[nodiscard]] Result<QByteArray> exported(const ExportText &text, ExportFormat format);
// By the suffix of a file or the word of an option: md, markdown, html, htm, pdf.
std::optional<ExportFormat> exportFormatFrom(const QString &word);

// All or nothing, and never over a file that is there unless `overwrite`.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes, bool overwrite);

} // namespace qd
