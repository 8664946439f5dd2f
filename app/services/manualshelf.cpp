#include "app/services/manualshelf.h"

#include "app/formats/plainmarkdown.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Written nowhere twice: the list of tasks is what the headings are.
QString taskList(const QList<ManualChapter> &chapters)
{
    QString list;
    for (const ManualChapter &chapter : chapters) {
        list += u"\n## %1\n\n"_s.arg(chapter.title);
        for (const ManualSection &section : chapter.sections)
            list += u"- [%1](%2.md#%3)\n"_s.arg(section.title, chapter.name, section.anchor);
    }
    return list;
}

} // namespace

ManualShelf::ManualShelf(const QString &language)
    : m_language(language)
{
    for (const QString &name : textOf(u":/manual/chapters.txt"_s).split(u'\n', Qt::SkipEmptyParts))
        m_chapters.append(manualChapter(name, textOf(u":/manual/%1/%2.md"_s.arg(language, name))));
    if (m_chapters.isEmpty())
        return;
    const ManualChapter first = m_chapters.takeFirst();
    ManualChapter front = manualChapter(first.name, first.markdown + taskList(m_chapters));
    front.sections = first.sections; // the list is for reading: what it names is found where it stands
    m_chapters.prepend(front);
}

const ManualChapter *ManualShelf::chapter(const QString &name) const
{
    const auto found = std::find_if(
        m_chapters.begin(), m_chapters.end(), [&name](const ManualChapter &each) { return each.name == name; });
    return found == m_chapters.end() ? nullptr : &*found;
}

QString plainTextOf(const ManualChapter &chapter)
{
    constexpr int lineWidth = 80;
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\([^)]*\\)\\n*"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    return toPlainText(QString(chapter.markdown).remove(picture).replace(link, u"\\1"_s), lineWidth).trimmed();
}

} // namespace qd
