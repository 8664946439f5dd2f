#include "app/formats/logbookfile.h"

#include "app/formats/frontmatter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 largest = 8 * 1024 * 1024;

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(LogbookFile)
public:
    static QString noWeek() { return tr("neither its front matter nor its name tells a week or a date"); }
};

std::optional<IsoWeek> weekIn(const QString &text)
{
    static const QRegularExpression week(u"(?<!\\d)(\\d{4})-?W(\\d{2})(?!\\d)"_s);
    if (const auto match = week.match(text); match.hasMatch())
        return IsoWeek::parse(u"%1-W%2"_s.arg(match.captured(1), match.captured(2)));
    static const QRegularExpression date(u"(?<!\\d)(\\d{4})[-_]?(\\d{2})[-_]?(\\d{2})(?!\\d)"_s);
    const auto match = date.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return day.isValid() ? std::optional(IsoWeek::of(day)) : std::nullopt;
}

std::optional<IsoWeek> weekOf(const QString &matter)
{
    static const QRegularExpression field(u"^(?:week|date|semaine)[ \\t]*:[ \\t]*[\"']?([^\"'\\n]+)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = field.match(matter);
    return match.hasMatch() ? weekIn(match.captured(1)) : std::nullopt;
}

} // namespace

Result<LogbookEntry> readLogbookFile(const QString &path)
{
    const auto text = textOfFile(path, largest);
    if (!text)
        return tl::unexpected(text.error());
    const auto [matter, body, linesBefore] = splitFrontMatter(*text);
    auto week = weekOf(matter);
    if (!week)
        week = weekIn(QFileInfo(path).fileName());
    if (!week)
        return failure(Error::Kind::Invalid, path, FileWords::noWeek());
    LogbookEntry entry;
    entry.week = *week;
    entry.markdown = body.trimmed() + u'\n';
    return entry;
}

} // namespace qd
