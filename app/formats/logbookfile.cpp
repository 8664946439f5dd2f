#include "app/formats/logbookfile.h"

#include <QCoreApplication>
#include <QFile>
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
    static QString notUtf8() { return tr("it is not text in UTF-8"); }
    static QString tooLarge() { return tr("it is larger than 8 MB"); }
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

// The lines between a first line of three dashes and the next one; the rest of the text.
std::pair<QString, QString> frontMatter(const QString &text)
{
    static const QRegularExpression fences(u"\\A---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = fences.match(text);
    return match.hasMatch() ? std::pair(match.captured(1), text.mid(match.capturedEnd())) : std::pair(QString(), text);
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StoreFailed, path, file.errorString());
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return failure(Error::Kind::Invalid, path, FileWords::tooLarge());
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return failure(Error::Kind::Invalid, path, FileWords::notUtf8());
    text.remove(u'\r');
    const auto [matter, body] = frontMatter(text);
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
