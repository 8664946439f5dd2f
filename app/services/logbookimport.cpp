#include "app/services/logbookimport.h"

#include "app/formats/frontmatter.h"
#include "app/formats/logbookfile.h"
#include "app/services/logbookexport.h"
#include "app/services/logbookwiki.h"
#include "app/services/wording.h"
#include "app/store/logbookrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype mostFiles = 10'000;
constexpr qint64 largestText = 3 * longestEntry; // bytes
constexpr qint64 largestTemplate = 1024 * 1024;

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {u"*.md"_s, u"*.markdown"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext() && files.size() < mostFiles)
        files.append(QDir(folder).relativeFilePath(walk.next()));
    files.sort();
    return files;
}

// "*Published 20 November 2026, corrected 24 November 2026.*", as LogbookExport writes it.
void takeNote(LogbookFile &file, const QString &language)
{
    const Wording say("LogbookExport", language);
    QString &text = file.entry.markdown;
    const QString begins = u"*"_s + say("Published %1.").section(u"%1"_s, 0, 0);
    const QString line = text.section(u'\n', 0, 0);
    if (!line.startsWith(begins) || !line.endsWith(u".*"_s))
        return;
    static const QRegularExpression day(u"^\\d{1,2} \\p{L}+ \\d{4}"_s);
    const QDate date = say.locale().toDate(day.match(line.mid(begins.size())).captured(0), u"d MMMM yyyy"_s);
    if (!date.isValid())
        return;
    file.isPublished = true;
    file.date = date;
    text = text.mid(line.size()).trimmed() + u'\n';
}

void takeOwnFrame(LogbookFile &file)
{
    QString &text = file.entry.markdown;
    if (text.startsWith(LogbookWiki::mark))
        text = text.mid(LogbookWiki::mark.size()).trimmed() + u'\n';
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        LogbookEntry titled = file.entry;
        titled.language = language;
        const QString title = u"# "_s + logbookTitle(titled) + u'\n';
        if (text.startsWith(title)) {
            text = text.mid(title.size()).trimmed() + u'\n';
            if (file.entry.language.isEmpty())
                file.entry.language = language;
        }
        takeNote(file, language);
    }
    file.entry.labels.removeAll(LogbookExport::tag);
}

Result<> store(Transaction &transaction, const Stamp &stamp, const LogbookFile &file, const QTimeZone &zone)
{
    const QDate day = file.date.isValid() ? file.date : file.isPublished ? file.entry.week.sunday() : QDate();
    const qint64 then = day.isValid() ? QDateTime(day, QTime(12, 0), zone).toMSecsSinceEpoch() : stamp.nowMs;
    const Stamp written{
        std::min(then, stamp.nowMs), file.authors.isEmpty() ? stamp.author : file.authors.join(u", "_s)};
    const auto saved = LogbookRepository::save(transaction, file.entry, written);
    if (!saved || !file.isPublished)
        return saved ? Result<>{} : tl::unexpected(saved.error());
    return LogbookRepository::publish(transaction, *saved, written);
}

Result<QString> read(const QString &path, qint64 largest)
{
    QFile input;
    if (path != u"-"_s)
        return textOfFile(path, largest);
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(Error::Kind::StoreFailed, path, input.errorString());
    return textOf(input, path, largest);
}

} // namespace

Result<QString> readEntryText(const QString &path)
{
    return read(path, largestText);
}

Result<QString> readTemplateText(const QString &path)
{
    return read(path, largestTemplate);
}

Result<LogbookImport> importLogbook(
    Transaction &transaction, const Stamp &stamp, const QString &folder, const QTimeZone &zone)
{
    LogbookImport import;
    const auto skip = [&import](
                          const QString &name, const QString &why) { import.skipped.append(name + u": "_s + why); };
    for (const QString &name : filesIn(folder)) {
        auto file = readLogbookFile(QDir(folder).filePath(name));
        if (!file) {
            skip(name, file.error().detail);
            continue;
        }
        takeOwnFrame(*file);
        LogbookEntry &entry = file->entry;
        const auto stored = LogbookRepository(transaction.database()).entry(entry.week);
        if (!stored && stored.error().kind != Error::Kind::NotFound)
            return tl::unexpected(stored.error());
        if (stored && !stored->markdown.trimmed().isEmpty()) {
            skip(name, QCoreApplication::translate("Rule", "its week has an entry already"));
            continue;
        }
        if (entry.markdown.trimmed().isEmpty()) {
            skip(name, QCoreApplication::translate("LogbookFile", "there is no text in it"));
            continue;
        }
        entry.id = stored ? stored->id : LogbookEntryId::create(stamp.nowMs);
        entry.revision = stored ? stored->revision : 0;
        if (auto done = store(transaction, stamp, *file, zone); !done)
            return tl::unexpected(done.error());
        import.added.append(entry.week);
    }
    return import;
}

} // namespace qd
