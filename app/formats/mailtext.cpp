#include "app/formats/mailtext.h"

#include "app/domain/attachment.h"
#include "app/formats/markdownexport.h"
#include "app/formats/markdowntree.h"
#include "app/formats/plainmarkdown.h"

#include <QHash>
#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QHash<QString, QString> titlesOf(const QString &markdown)
{
    const MarkdownTree tree(markdown);
    QHash<QString, QString> titles;
    forEachNode(tree.root(), [&titles](cmark_node *node) {
        if (cmark_node_get_type(node) != CMARK_NODE_IMAGE)
            return;
        QString words;
        forEachNode(node, [&words](cmark_node *each) { words += QString::fromUtf8(cmark_node_get_literal(each)); });
        titles.insert(QString::fromUtf8(cmark_node_get_url(node)), words.simplified());
    });
    return titles;
}

// Many mail programs read no style sheet, only what stands at each element. All text is escaped, so "<td" is a cell.
QString styled(QString body)
{
    constexpr std::pair<QStringView, QStringView> styles[] = {
        {u"table", u"border-collapse:collapse"},
        {u"th", u"border:1px solid #888;padding:4px 8px;text-align:left"},
        {u"td", u"border:1px solid #888;padding:4px 8px"},
        {u"pre", u"border:1px solid #888;padding:8px;white-space:pre-wrap"},
        {u"blockquote", u"border-left:3px solid #888;margin:0;padding-left:12px"},
        {u"img", u"max-width:100%;height:auto"},
    };
    for (const auto &[tag, style] : styles) {
        const QRegularExpression opened(u"<%1(?=[ >])"_s.arg(tag));
        body.replace(opened, u"<%1 style=\"%2\""_s.arg(tag, style));
    }
    return body;
}

QString documentOf(const QString &title, const QString &language, const QString &body)
{
    // Joined, not filled in by number: the text may hold a %1 of its own.
    return QStringList{u"<!DOCTYPE html>\n<html lang=\""_s, language.toHtmlEscaped(),
        u"\">\n<head>\n<meta charset=\"utf-8\">\n"
        u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        u"<meta name=\"color-scheme\" content=\"light dark\">\n"
        u"<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>"_s,
        title.toHtmlEscaped(),
        u"</title>\n</head>\n<body style=\"margin:0;padding:16px\">\n"
        u"<div style=\"font-family:sans-serif;font-size:16px;line-height:1.5;max-width:640px\">\n"_s,
        body, u"</div>\n</body>\n</html>\n"_s}
        .join(QString());
}

} // namespace

MailText mailText(const QString &subject, const QString &markdown, const QString &language,
    const std::function<QByteArray(const QString &url)> &picture)
{
    MailText mail;
    mail.plain = toPlainText(markdown, mailWidth);
    const QHash<QString, QString> titles = titlesOf(markdown);
    ExportText text;
    text.markdown = markdown;
    text.pictureUrl = [&](const QString &url) {
        const AttachmentId id = attachmentFrom(url);
        const auto isIt = [&id](const MailTextPicture &each) { return each.id == id; };
        const bool isThere = std::any_of(mail.pictures.begin(), mail.pictures.end(), isIt);
        const QByteArray png = id.isNull() || isThere || !picture ? QByteArray() : picture(url);
        if (!png.isEmpty())
            mail.pictures.append({id, titles.value(url), png});
        return isThere || !png.isEmpty() ? "cid:" + id.value.toLatin1() : QByteArray();
    };
    mail.html = documentOf(subject, language, styled(withTaskSigns(htmlBodyOf(text))));
    return mail;
}

} // namespace qd
