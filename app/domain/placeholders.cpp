#include "app/domain/placeholders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestTemplate = 100'000;

QString ruleText(const char *text)
{
    return QCoreApplication::translate("Rule", text);
}

} // namespace

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    return pattern;
}

Result<> checkPlaceholders(const QString &text, const QStringList &known)
{
    const auto refuse = [](qsizetype line, const QString &words) {
        return failure(Error::Kind::Invalid, QString::number(line),
            ruleText(QT_TRANSLATE_NOOP("Rule", "line %1: %2")).arg(QString::number(line), words));
    };
    if (text.size() > longestTemplate)
        return refuse(1, ruleText(QT_TRANSLATE_NOOP("Rule", "the template is longer than 100,000 characters")));
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto matches = placeholderPattern().globalMatch(lines[i]);
        QString rest = lines[i];
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (!known.contains(match.captured(1)))
                return refuse(i + 1,
                    ruleText(QT_TRANSLATE_NOOP("Rule", "there is no placeholder “%1”; there are %2"))
                        .arg(match.captured(1), known.join(u", "_s)));
        }
        rest.remove(placeholderPattern());
        if (rest.contains(u"{{"_s))
            return refuse(i + 1, ruleText(QT_TRANSLATE_NOOP("Rule", "a placeholder is not closed by }}")));
    }
    return {};
}

} // namespace qd
