#include "app/domain/alerts/templatepipeline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int deepest = 16; // of parentheses
using Made = std::optional<TemplateValue>;

// The text of "…" as Go escapes it; nothing when it holds what is not known here.
std::optional<QString> unquoted(QStringView inner)
{
    QString text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] != u'\\') {
            text += inner[i];
            continue;
        }
        constexpr QStringView from = u"\\\"abfnrtv";
        constexpr QStringView to = u"\\\"\a\b\f\n\r\t\v";
        const qsizetype escape = ++i < inner.size() ? from.indexOf(inner[i]) : -1;
        if (escape < 0)
            return std::nullopt;
        text += to[escape];
    }
    return text;
}

class Pipeline {
public:
    Pipeline(QStringView text, const Labels &labels, double value, TemplateBudget &budget)
        : m_text(text)
        , m_labels(labels)
        , m_value(value)
        , m_budget(budget)
    {
    }

    Made whole()
    {
        const Made made = pipeline();
        return m_at == m_text.size() ? made : Made();
    }

private:
    bool skipSpace()
    {
        const qsizetype before = m_at;
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at != before;
    }

    bool endsHere() const { return m_at == m_text.size() || m_text[m_at] == u'|' || m_text[m_at] == u')'; }

    Made pipeline()
    {
        Made made = command(std::nullopt);
        while (made && m_at < m_text.size() && m_text[m_at] == u'|') {
            ++m_at;
            made = command(made);
        }
        return made;
    }

    // `piped` is what the command before gave: the last value of this one.
    Made command(const Made &piped)
    {
        skipSpace();
        static const QRegularExpression word(u"[A-Za-z][A-Za-z0-9_]*"_s);
        const QRegularExpressionMatch match =
            word.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString name = match.captured();
        if (!isTemplateFunction(name)) {
            const Made made = piped ? Made() : operand(); // a plain value takes none
            skipSpace();
            return endsHere() ? made : Made();
        }
        m_at = match.capturedEnd();
        QList<TemplateValue> values;
        while (true) {
            const bool apart = skipSpace();
            if (endsHere())
                break;
            const Made value = apart ? operand() : Made();
            if (!value)
                return std::nullopt;
            values.append(*value);
        }
        if (piped)
            values.append(*piped);
        const Made made = callTemplateFunction(name, values, m_budget);
        return made && fits(*made) ? made : Made();
    }

    static bool fits(const TemplateValue &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return !text || text->size() <= longestTemplateText;
    }

    Made operand()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'(')
            return parenthesis();
        static const QRegularExpression form(
            uR"re((?:(\$labels|\.Labels)(?:\.([A-Za-z_][A-Za-z0-9_]*))?|(\$value|\.Value))(?![\w.])
                |"((?:[^"\\\n]|\\.)*+)"
                |`([^`]*+)`
                |([+-]?(?:0|[1-9]\d{0,17})(?![\w.]))
                |([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.]))
                |(true|false)\b)re"_s,
            QRegularExpression::ExtendedPatternSyntaxOption);
        const QRegularExpressionMatch match =
            form.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        m_at = match.capturedEnd();
        if (match.hasCaptured(2))
            return m_labels.value(match.captured(2));
        if (match.hasCaptured(1))
            return m_labels;
        if (match.hasCaptured(3))
            return m_value;
        if (match.hasCaptured(4)) {
            const auto text = unquoted(match.capturedView(4));
            return text ? Made(*text) : Made();
        }
        if (match.hasCaptured(5))
            return match.captured(5);
        if (match.hasCaptured(6))
            return match.captured(6).toLongLong();
        if (match.hasCaptured(7))
            return match.captured(7).toDouble();
        return match.captured(8) == u"true";
    }

    Made parenthesis()
    {
        if (++m_depth > deepest)
            return std::nullopt;
        ++m_at;
        const Made made = pipeline();
        --m_depth;
        if (!made || m_at == m_text.size() || m_text[m_at] != u')')
            return std::nullopt;
        ++m_at;
        return made;
    }

    QStringView m_text;
    const Labels &m_labels;
    double m_value;
    TemplateBudget &m_budget;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<TemplateValue> evaluatePipeline(
    QStringView action, const Labels &labels, double value, TemplateBudget &budget)
{
    return Pipeline(action, labels, value, budget).whole();
}

} // namespace qd
