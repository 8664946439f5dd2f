#include "app/domain/markdownescape.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

QString markdownEscaped(const QString &text)
{
    static const QString marks = u"\\`*_{}[]<>#|~!"_s;
    QString escaped;
    for (const QChar c : text) {
        if (marks.contains(c))
            escaped += u'\\';
        escaped += c == u'\n' ? QChar(u' ') : c;
    }
    static const QRegularExpression listMark(u"^(\\s*)([-+]|\\d+[.)])(?=\\s)"_s);
    if (const auto match = listMark.match(escaped); match.hasMatch())
        escaped.insert(match.capturedEnd() - 1, u'\\');
    return escaped;
}

QString markdownTable(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &cells : lines) {
        const bool isHead = text.isEmpty();
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        if (isHead)
            text += u'|' + u" --- |"_s.repeated(cells.size()) + u'\n';
    }
    return text;
}

} // namespace qd
