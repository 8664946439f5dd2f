#include "ui/writing/textfinder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString filledIn(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString out;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (replacement[i] == u'\\' && next >= u'0' && next <= u'9') {
            out += match.captured(next.digitValue());
            ++i;
        } else if (replacement[i] == u'\\' && (next == u'n' || next == u't' || next == u'\\')) {
            out += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : QChar(u'\\');
            ++i;
        } else {
            out += replacement[i];
        }
    }
    return out;
}

} // namespace

TextFound findIn(const QString &text, const TextSought &sought, const QString &replacement)
{
    TextFound found;
    if (sought.words.isEmpty())
        return found;
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!sought.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression pattern(
        sought.isPattern ? sought.words : QRegularExpression::escape(sought.words), options);
    if (!pattern.isValid()) {
        found.error = pattern.errorString();
        return found;
    }
    auto matches = pattern.globalMatch(text);
    if (!matches.isValid())
        found.error = QCoreApplication::translate("FindBar", "this pattern takes too long");
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        if (found.places.size() == TextFound::most) {
            found.isCut = true;
            break;
        }
        found.places.append({match.capturedStart(), match.capturedLength(),
            sought.isPattern ? filledIn(replacement, match) : replacement});
    }
    return found;
}
