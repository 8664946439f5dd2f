#include "app/domain/manual.h"

#include "app/domain/textmatch.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// A line as it is read: without what makes a heading, an item, a link, a picture or an emphasis of it.
QString plainLine(QString line)
{
    static const QRegularExpression rule(u"^[|:\\-\\s]+$"_s); // of a table
    static const QRegularExpression begin(u"^\\s*(#{1,6}\\s+|[-*]\\s+|\\d+\\.\\s+|>\\s*|```.*$)"_s);
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"\\*\\*|`|(?<!\\w)[*_]|[*_](?!\\w)"_s);
    if (rule.match(line).hasMatch())
        return {};
    return line.remove(begin).replace(link, u"\\1"_s).remove(marks).replace(u'|', u' ').simplified();
}

} // namespace

QString manualAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c.isSpace())
            anchor += u'-';
    }
    return anchor;
}

ManualChapter manualChapter(const QString &name, const QString &markdown)
{
    ManualChapter chapter{name, {}, markdown, {}, {}};
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u"# "_s)) {
            chapter.title = plainLine(line);
        } else if (line.startsWith(u"## "_s)) {
            const QString title = plainLine(line);
            chapter.sections.append({title, manualAnchor(title), {}});
        } else if (const QString words = plainLine(line); !words.isEmpty()) {
            QString &text = chapter.sections.isEmpty() ? chapter.words : chapter.sections.last().words;
            text += words + u'\n';
        }
    }
    return chapter;
}

QList<ManualHit> searchManual(const QList<ManualChapter> &chapters, const QString &typed)
{
    const QStringList words = wordsTyped(typed);
    QList<ManualHit> byTitle;
    QList<ManualHit> byText;
    if (words.isEmpty())
        return byTitle;
    const auto look = [&](const ManualChapter &chapter, const ManualSection &section) {
        const ManualHit hit{
            chapter.name, section.anchor, section.title, chapter.title, excerptOf(section.words, words)};
        if (holdsAll(section.title, words))
            byTitle.append(hit);
        else if (holdsAll(chapter.title + u'\n' + section.title + u'\n' + section.words, words))
            byText.append(hit);
    };
    for (const ManualChapter &chapter : chapters) {
        look(chapter, {chapter.title, {}, chapter.words});
        for (const ManualSection &section : chapter.sections)
            look(chapter, section);
    }
    return byTitle + byText;
}

} // namespace qd
