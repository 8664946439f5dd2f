#include "app/domain/alerts/alerttemplate.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// As Go prints a float64: %v.
QString numberText(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"+Inf"_s : u"-Inf"_s;
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString expandTemplate(const QString &text, const Labels &labels, double value)
{
    if (!text.contains(u"{{"_s))
        return text;
    static const QRegularExpression simple(
        uR"(\{\{-?\s*(?:(?:\$labels|\.Labels)\.([A-Za-z_][A-Za-z0-9_]*)|(\$value|\.Value))\s*-?\}\})"_s);
    QString expanded;
    qsizetype end = 0;
    for (auto each = simple.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        expanded += QStringView(text).mid(end, match.capturedStart() - end);
        expanded += match.hasCaptured(2) ? numberText(value) : labels.value(match.captured(1));
        end = match.capturedEnd();
    }
    expanded += QStringView(text).mid(end);
    return expanded;
}

} // namespace qd
