#include "app/services/logbookexport.h"

#include "app/formats/documentexport.h"
#include "app/formats/slackmrkdwn.h"
#include "app/services/attachmentdesk.h"
#include "app/services/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

const QString LogbookExport::tag = u"logbook"_s;

QString logbookTitle(const LogbookEntry &entry)
{
    const Wording say("LogbookExport", entry.language);
    return say(QT_TRANSLATE_NOOP("LogbookExport", "Logbook of %1")).arg(entry.week.toString());
}

QString publicationNote(const LogbookEntry &entry, const QTimeZone &zone)
{
    if (!entry.isPublished())
        return {};
    const Wording say("LogbookExport", entry.language);
    const auto day = [&](qint64 ms) {
        return say.locale().toString(QDateTime::fromMSecsSinceEpoch(ms, zone).date(), u"d MMMM yyyy"_s);
    };
    if (!entry.isCorrected())
        return say(QT_TRANSLATE_NOOP("LogbookExport", "Published %1.")).arg(day(*entry.publishedAt));
    return say(QT_TRANSLATE_NOOP("LogbookExport", "Published %1, corrected %2."))
        .arg(day(*entry.publishedAt), day(entry.updatedAt));
}

ExportText LogbookExport::textOf(const LogbookEntry &entry) const
{
    ExportText text;
    text.title = logbookTitle(entry);
    text.markdown = entry.markdown;
    text.language = Wording("LogbookExport", entry.language).language();
    text.note = publicationNote(entry, m_zone);
    text.picture = [&attachments = m_attachments](const QString &url) {
        const auto found = attachments.attachment(attachmentFrom(url));
        return found ? found->png : QByteArray();
    };
    const QDate published =
        entry.publishedAt ? QDateTime::fromMSecsSinceEpoch(*entry.publishedAt, m_zone).date() : entry.week.sunday();
    text.post = {published, entry.week.toString(), QStringList(entry.updatedBy), QStringList{tag} + entry.labels,
        !entry.isPublished()};
    if (entry.updatedBy.isEmpty())
        text.post.authors.clear();
    return text;
}

Result<QStringList> writePicturesBeside(ExportText &text, const QString &path, bool overwrite)
{
    const QFileInfo file(path);
    QStringList written;
    const QList<AttachmentId> shown = attachmentsIn(text.markdown);
    for (const AttachmentId &id : shown) {
        const QByteArray png = text.picture(attachmentUrl(id));
        if (png.isEmpty())
            continue;
        const QString name = file.completeBaseName() + u"-%1.png"_s.arg(written.size() + 1);
        if (auto done = writeFile(file.dir().filePath(name), png, overwrite); !done)
            return tl::unexpected(done.error());
        text.markdown.replace(attachmentUrl(id), name);
        written.append(file.dir().filePath(name));
    }
    return written;
}

Result<> LogbookExport::write(
    const LogbookEntry &entry, const QString &path, const QString &formatWord, bool overwrite) const
{
    const auto format = exportFormatFrom(formatWord);
    if (!format)
        return failure(Error::Kind::Invalid, formatWord,
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a format is md, html, pdf, odt or post")));
    ExportText text = textOf(entry);
    if (*format == ExportFormat::Markdown || *format == ExportFormat::Post) {
        if (!overwrite && QFileInfo::exists(path))
            return failure(
                Error::Kind::Conflict, path, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "the file exists already")));
        if (const auto done = writePicturesBeside(text, path, overwrite); !done)
            return tl::unexpected(done.error());
    }
    const auto bytes = toFile(text, *format);
    return bytes ? writeFile(path, *bytes, overwrite) : tl::unexpected(bytes.error());
}

Result<> LogbookExport::writeYear(
    int year, const QList<LogbookEntry> &entries, const QString &path, bool overwrite) const
{
    QList<LogbookEntry> ofYear;
    for (const LogbookEntry &entry : entries) {
        if (entry.week.year() == year && !entry.markdown.trimmed().isEmpty())
            ofYear.append(entry);
    }
    if (ofYear.isEmpty())
        return failure(Error::Kind::NotFound, QString::number(year));
    std::sort(ofYear.begin(), ofYear.end(),
        [](const LogbookEntry &left, const LogbookEntry &right) { return left.week < right.week; });
    QList<ExportText> chapters;
    for (const LogbookEntry &entry : std::as_const(ofYear))
        chapters.append(textOf(entry));
    const QString title = QCoreApplication::translate("LogbookExport", "Logbook of the year %1").arg(year);
    const auto bytes = toPdfBook(title, chapters);
    return bytes ? writeFile(path, *bytes, overwrite) : tl::unexpected(bytes.error());
}

QString LogbookExport::forSlack(const LogbookEntry &entry) const
{
    const QString note = publicationNote(entry, m_zone);
    return toSlackMrkdwn(u"# "_s + logbookTitle(entry) + u"\n\n"_s
        + (entry.isCorrected() ? u"*"_s + note + u"*\n\n"_s : QString()) + entry.markdown);
}

QString LogbookExport::asHtml(const LogbookEntry &entry) const
{
    return QString::fromUtf8(toHtmlFile(textOf(entry)));
}

bool isExportFormat(const QString &word)
{
    return exportFormatFrom(word).has_value();
}

} // namespace qd
