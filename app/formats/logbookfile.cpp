#include "app/formats/logbookfile.h"

#include "app/domain/plaintext.h"
#include "app/formats/frontmatter.h"
#include "app/formats/yamltext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 largest = 8 * 1024 * 1024;
constexpr qsizetype longestName = 60; // of a label, of an author
constexpr qsizetype mostNames = 20;

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(LogbookFile)
public:
    static QString noText() { return tr("there is no text in it"); }
    static QString tooLong() { return tr("it is longer than an entry may be"); }
    static QString badMatter(const QString &words) { return tr("its front matter is no YAML: %1").arg(words); }
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

// The first of the names that is there, in whatever case it is written.
QString nameOf(const YamlFields &matter, const QStringList &names)
{
    const QStringList there = matter.names();
    for (const QString &name : names) {
        for (const QString &each : there) {
            if (each.compare(name, Qt::CaseInsensitive) == 0)
                return each;
        }
    }
    return {};
}

QString textIn(const YamlFields &matter, const QStringList &names)
{
    return matter.text(nameOf(matter, names)).trimmed();
}

// A list, or names apart by commas.
QStringList listIn(const YamlFields &matter, const QStringList &names)
{
    QStringList items = matter.list(nameOf(matter, names));
    if (items.size() == 1)
        items = items[0].split(u',');
    QStringList list;
    for (const QString &item : std::as_const(items)) {
        const QString line = harmlessLine(item, longestName).simplified();
        if (!line.isEmpty() && !list.contains(line) && list.size() < mostNames)
            list.append(line);
    }
    return list;
}

QDate dateIn(const QString &text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

std::optional<IsoWeek> weekIn(const YamlFields &matter)
{
    for (const QString &name : {u"week"_s, u"semaine"_s, u"date"_s}) {
        if (const auto week = weekIn(textIn(matter, {name})))
            return week;
    }
    return std::nullopt;
}

void read(LogbookFile &file, const YamlFields &matter)
{
    const QString language = textIn(matter, {u"lang"_s, u"language"_s, u"langue"_s}).left(2).toLower();
    if (language == u"en"_s || language == u"fr"_s)
        file.entry.language = language;
    file.entry.labels = listIn(matter, {u"labels"_s, u"tags"_s});
    file.authors = listIn(matter, {u"authors"_s, u"author"_s, u"auteur"_s, u"auteurs"_s});
    file.date = dateIn(textIn(matter, {u"date"_s}));
    const QString draft = textIn(matter, {u"draft"_s}).toLower();
    const QString published = textIn(matter, {u"published"_s}).toLower();
    file.isPublished = draft == u"false"_s || draft == u"no"_s || published == u"true"_s || published == u"yes"_s
        || dateIn(published).isValid();
    if (dateIn(published).isValid() && !file.date.isValid())
        file.date = dateIn(published);
}

} // namespace

Result<LogbookFile> readLogbookFile(const QString &path)
{
    const auto text = textOfFile(path, largest);
    if (!text)
        return tl::unexpected(text.error());
    const auto refuse = [&path](const QString &words) { return failure(Error::Kind::Invalid, path, words); };
    const auto [above, body, linesBefore] = splitFrontMatter(*text);
    const auto matter = readYamlFields(above);
    if (!matter)
        return refuse(FileWords::badMatter(matter.error().detail));
    auto week = weekIn(*matter);
    if (!week)
        week = weekIn(QFileInfo(path).fileName());
    if (!week)
        return refuse(FileWords::noWeek());
    if (body.trimmed().isEmpty())
        return refuse(FileWords::noText());
    if (body.size() > longestEntry)
        return refuse(FileWords::tooLong());
    LogbookFile file;
    file.entry.week = *week;
    file.entry.markdown = body.trimmed() + u'\n';
    read(file, *matter);
    return file;
}

} // namespace qd
