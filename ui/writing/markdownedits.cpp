#include "ui/writing/markdownedits.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &item()
{
    static const QRegularExpression pattern(u"^(\\s*)([-*+]|(\\d+)([.)]))\\s+(\\[[ xX]\\]\\s+)?(.*)$"_s);
    return pattern;
}

// Changes each of the lines that the selection touches, the cursor's own at least; they stay selected.
template <typename Change> void eachLine(QTextCursor &cursor, Change change)
{
    const bool hasSelection = cursor.hasSelection();
    const QTextDocument &document = *cursor.document();
    const QTextBlock first = document.findBlock(cursor.selectionStart());
    QTextBlock last = document.findBlock(cursor.selectionEnd());
    if (last != first && last.position() == cursor.selectionEnd())
        last = last.previous(); // the selection ends before it
    const int firstNumber = first.blockNumber();
    const int lastNumber = last.blockNumber();
    cursor.beginEditBlock();
    for (int number = firstNumber; number <= lastNumber; ++number) {
        const QTextBlock block = document.findBlockByNumber(number);
        const QString before = block.text();
        const QString after = change(before, number - firstNumber);
        if (after == before)
            continue;
        // What stays at the line's end is not touched, so that the cursor stays within it.
        qsizetype same = 0;
        while (same < std::min(before.size(), after.size())
            && before[before.size() - 1 - same] == after[after.size() - 1 - same])
            ++same;
        QTextCursor edit(block);
        edit.setPosition(block.position() + int(before.size() - same), QTextCursor::KeepAnchor);
        edit.insertText(after.left(after.size() - same));
    }
    cursor.endEditBlock();
    if (!hasSelection)
        return;
    const QTextBlock end = document.findBlockByNumber(lastNumber);
    cursor.setPosition(document.findBlockByNumber(firstNumber).position());
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
}

QString withoutMark(const QString &line)
{
    static const QRegularExpression mark(u"^(\\s*)(?:[-*+]\\s+(?:\\[[ xX]\\]\\s+)?|\\d+[.)]\\s+|>\\s?)"_s);
    return QString(line).replace(mark, u"\\1"_s);
}

bool isOfKind(const QString &line, ListKind kind)
{
    const auto match = item().match(line);
    switch (kind) {
    case ListKind::Bullets:
        return match.hasMatch() && match.captured(3).isEmpty() && match.captured(5).isEmpty();
    case ListKind::Numbers:
        return match.hasMatch() && !match.captured(3).isEmpty();
    case ListKind::Tasks:
        return match.hasMatch() && !match.captured(5).isEmpty();
    case ListKind::Quote:
        break;
    }
    return line.trimmed().startsWith(u'>');
}

} // namespace

void wrapIn(QTextCursor &cursor, const QString &mark)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QString text = cursor.selectedText();
    const qsizetype length = mark.size();
    if (text.size() > 2 * length && text.startsWith(mark) && text.endsWith(mark)) {
        cursor.insertText(text.mid(length, text.size() - 2 * length));
        return;
    }
    const int from = cursor.selectionStart();
    cursor.insertText(mark + text + mark);
    cursor.setPosition(from + int(length));
    cursor.setPosition(from + int(length + text.size()), QTextCursor::KeepAnchor);
}

void linkTo(QTextCursor &cursor, const QString &url)
{
    const QString text = cursor.selectedText();
    const int from = cursor.selectionStart();
    cursor.insertText(u"[%1](%2)"_s.arg(text, url.isEmpty() ? u"https://"_s : url));
    if (text.isEmpty())
        cursor.setPosition(from + 1);
    else if (url.isEmpty())
        cursor.setPosition(cursor.position() - 1);
}

void makeHeading(QTextCursor &cursor, int level)
{
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    static const QRegularExpression marks(u"^#{1,6}\\s+"_s);
    const QString line = cursor.selectedText();
    const QString plain = QString(line).remove(marks);
    const QString heading = QString(level, u'#') + u' ' + plain;
    cursor.insertText(line == heading ? plain : heading);
}

void makeList(QTextCursor &cursor, ListKind kind)
{
    bool isOne = true;
    bool isEmpty = true;
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && (block.position() < cursor.selectionEnd() || isEmpty); block = block.next()) {
        isEmpty = false;
        isOne = isOne && (block.text().trimmed().isEmpty() ? cursor.hasSelection() : isOfKind(block.text(), kind));
    }
    const bool isSingle = !cursor.hasSelection();
    eachLine(cursor, [isOne, isSingle, kind, number = 0](const QString &line, int) mutable {
        if (line.trimmed().isEmpty() && !isSingle)
            return line;
        const QString plain = withoutMark(line);
        if (isOne)
            return plain;
        const qsizetype indent =
            std::find_if(plain.begin(), plain.end(), [](QChar c) { return !c.isSpace(); }) - plain.begin();
        const QString mark = kind == ListKind::Bullets ? u"- "_s
            : kind == ListKind::Numbers                ? QString::number(++number) + u". "_s
            : kind == ListKind::Tasks                  ? u"- [ ] "_s
                                                       : u"> "_s;
        return plain.left(indent) + mark + plain.mid(indent);
    });
}

bool continueList(QTextCursor &cursor)
{
    const auto match = item().match(cursor.block().text());
    if (!match.hasMatch() || cursor.hasSelection() || !cursor.atBlockEnd())
        return false;
    if (match.captured(6).trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return true;
    }
    const QString mark = match.captured(3).isEmpty()
        ? match.captured(2)
        : QString::number(match.captured(3).toInt() + 1) + match.captured(4);
    const QString box = match.captured(5).isEmpty() ? QString() : u"[ ] "_s;
    cursor.insertText(u'\n' + match.captured(1) + mark + u' ' + box);
    return true;
}

bool indentLines(QTextCursor &cursor, bool outwards)
{
    const bool isLines = cursor.selectedText().contains(QChar::ParagraphSeparator);
    if (!isLines && !item().match(cursor.block().text()).hasMatch())
        return false;
    static const QRegularExpression step(u"^( {1,2}|\\t)"_s);
    eachLine(cursor, [outwards](const QString &line, int) {
        if (outwards)
            return QString(line).remove(step);
        return line.isEmpty() ? line : u"  "_s + line;
    });
    return true;
}

QString tableFrom(const QString &rows)
{
    QStringList lines = rows.split(u'\n');
    for (QString &line : lines)
        line.remove(u'\r');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const qsizetype columns = lines.isEmpty() ? 0 : lines[0].count(u'\t') + 1;
    const bool isTable = lines.size() > 1 && columns > 1
        && std::all_of(
            lines.begin(), lines.end(), [columns](const QString &line) { return line.count(u'\t') + 1 == columns; });
    if (!isTable)
        return {};
    QString table;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList cells = lines[i].split(u'\t');
        for (QString &cell : cells)
            cell = cell.simplified().replace(u'|', u"\\|"_s);
        table += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        if (i == 0)
            table += u"|"_s + u" --- |"_s.repeated(columns) + u'\n';
    }
    return table;
}
