#include "app/services/logbookexport.h"

#include "app/formats/markdownexport.h"

#include <QCoreApplication>
#include <QLocale>

namespace qd {

QString logbookTitle(const LogbookEntry &entry)
{
    return QCoreApplication::translate("LogbookExport", "Logbook of %1").arg(entry.week.toString());
}

Result<> exportEntry(const LogbookEntry &entry, const QString &path, const QString &formatWord, bool overwrite)
{
    const auto format = exportFormatFrom(formatWord);
    if (!format)
        return failure(Error::Kind::Invalid, formatWord,
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a format is md, html or pdf")));
    const ExportText text{logbookTitle(entry), entry.markdown, QLocale().name().left(2)};
    const auto bytes = exported(text, *format);
    return bytes ? writeFile(path, *bytes, overwrite) : tl::unexpected(bytes.error());
}

bool isExportFormat(const QString &word)
{
    return exportFormatFrom(word).has_value();
}

} // namespace qd
