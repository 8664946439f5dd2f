// Markdown as other people read it: HTML that stands alone, Markdown files, and posts of a static site. HTML inside of
// the Markdown is left out, links lead to the web or to a mailbox only; of pictures, only those that were attached are
// shown.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace qd {

// Above a post: YAML, as Hugo, Jekyll, Zola and Eleventy read it.
struct PostMatter {
    QDate date;
    QString week;
    QStringList authors;
    QStringList tags;
    bool isDraft = false;
};

struct ExportText {
    QString title;
    QString markdown;
    QString language; // "en", "fr": of the HTML
    QString note = {}; // below the title: when it was published and corrected; empty: nothing
    // The PNG behind an address of the Markdown ("attachment:ID"); empty: not to be shown. Null: there are none.
    std::function<QByteArray(const QString &url)> picture = nullptr;
    // Instead of the above, in HTML whose pictures travel beside it: where one is found ("cid:ID"); empty: not to be
    // shown.
    std::function<QByteArray(const QString &url)> pictureUrl = nullptr;
    PostMatter post = {};
};

QByteArray toMarkdownFile(const ExportText &text);
QByteArray toHtmlFile(const ExportText &text);
QString htmlBodyOf(const ExportText &text); // without title and note
// The boxes of tasks as ☑ and ☐, for whoever shows no fields of forms: paper, mail.
QString withTaskSigns(QString html);

QByteArray toPostFile(const ExportText &text); // text.post says the rest

enum class ExportFormat { Markdown, Html, Pdf, Odt, Post };
// By the suffix of a file or the word of an option: md, markdown, html, htm, pdf, odt, post.
std::optional<ExportFormat> exportFormatFrom(const QString &word);

// All or nothing, and never over a file that is there unless `overwrite`.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes, bool overwrite);

} // namespace qd
