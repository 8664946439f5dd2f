#include "app/services/logbookexport.h"

#include "app/formats/markdownexport.h"
#include "app/formats/slackmrkdwn.h"
#include "app/services/attachmentdesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// Each picture as a file beside the entry's, which then names it.
Result<> writePictures(ExportText &text, const QString &path, bool overwrite)
{
    const QFileInfo file(path);
    int number = 0;
    const QList<AttachmentId> shown = attachmentsIn(text.markdown);
    for (const AttachmentId &id : shown) {
        const QByteArray png = text.picture(attachmentUrl(id));
        if (png.isEmpty())
            continue;
        const QString name = file.completeBaseName() + QStringLiteral("-%1.png").arg(++number);
        if (auto done = writeFile(file.dir().filePath(name), png, overwrite); !done)
            return done;
        text.markdown.replace(attachmentUrl(id), name);
    }
    return {};
}

ExportText textOf(const LogbookEntry &entry, const AttachmentDesk &attachments)
{
    return {logbookTitle(entry), entry.markdown, QLocale().name().left(2), [&attachments](const QString &url) {
                const auto found = attachments.attachment(attachmentFrom(url));
                return found ? found->png : QByteArray();
            }};
}

} // namespace

QString logbookTitle(const LogbookEntry &entry)
{
    return QCoreApplication::translate("LogbookExport", "Logbook of %1").arg(entry.week.toString());
}

Result<> exportEntry(const LogbookEntry &entry, const QString &path, const QString &formatWord, bool overwrite,
    const AttachmentDesk &attachments)
{
    const auto format = exportFormatFrom(formatWord);
    if (!format)
        return failure(Error::Kind::Invalid, formatWord,
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a format is md, html or pdf")));
    ExportText text = textOf(entry, attachments);
    if (*format == ExportFormat::Markdown) {
        if (auto done = writePictures(text, path, overwrite); !done)
            return done;
    }
    const auto bytes = exported(text, *format);
    return bytes ? writeFile(path, *bytes, overwrite) : tl::unexpected(bytes.error());
}

QString entryForSlack(const LogbookEntry &entry)
{
    return toSlackMrkdwn(u"# "_s + logbookTitle(entry) + u"\n\n"_s + entry.markdown);
}

QString entryAsHtml(const LogbookEntry &entry, const AttachmentDesk &attachments)
{
    return QString::fromUtf8(toHtmlFile(textOf(entry, attachments)));
}

bool isExportFormat(const QString &word)
{
    return exportFormatFrom(word).has_value();
}

} // namespace qd
