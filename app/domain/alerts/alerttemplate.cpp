#include "app/domain/alerts/alerttemplate.h"

#include "app/domain/alerts/templatepipeline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// "{{ … }}", with what a dash at either end says about the white space beside it.
struct Action {
    QStringView before; // text since the last action
    QStringView whole;
    QStringView body;
    bool trimsBefore = false;
    bool trimsAfter = false;
};

// Where "…" or `…` ends that begins at `at`; -1: nowhere.
qsizetype endOfQuote(QStringView text, qsizetype at)
{
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == quote)
            return i;
        if (quote == u'"' && text[i] == u'\n')
            return -1;
        if (quote == u'"' && text[i] == u'\\')
            ++i;
    }
    return -1;
}

// The next action from `from` on; nothing when none begins, or the one that begins never ends.
std::optional<Action> nextAction(QStringView text, qsizetype from)
{
    const qsizetype begin = text.indexOf(u"{{", from);
    if (begin < 0)
        return std::nullopt;
    for (qsizetype i = begin + 2; i + 1 < text.size(); ++i) {
        if (text[i] == u'"' || text[i] == u'`') {
            i = endOfQuote(text, i);
            if (i < 0)
                return std::nullopt;
        } else if (text[i] == u'}' && text[i + 1] == u'}') {
            Action action{
                text.mid(from, begin - from), text.mid(begin, i + 2 - begin), text.mid(begin + 2, i - begin - 2)};
            QStringView &body = action.body;
            action.trimsBefore = body.size() > 1 && body.front() == u'-' && body[1].isSpace();
            if (action.trimsBefore)
                body = body.mid(1);
            action.trimsAfter = body.size() > 1 && body.back() == u'-' && body[body.size() - 2].isSpace();
            if (action.trimsAfter)
                body.chop(1);
            body = body.trimmed();
            return action;
        }
    }
    return std::nullopt;
}

bool opensBlock(QStringView body)
{
    static const QRegularExpression form(u"\\A(?:if|range|with|define|block)\\b"_s);
    return form.match(body).hasMatch();
}

struct Expansion {
    QString text;
    QStringList unknown;
};

// How many blocks are still open. One that is never closed goes to the end.
class Blocks {
public:
    // Whether the action belongs to a block, as its first, its last or one between.
    bool takes(QStringView body)
    {
        if (opensBlock(body))
            return ++m_open > 0;
        if (m_open == 0)
            return false;
        if (body == u"end")
            --m_open;
        return true;
    }
    bool isOpen() const { return m_open > 0; }

private:
    int m_open = 0;
};

Expansion expand(const QString &text, const Labels &labels, double value)
{
    Expansion result;
    if (text.size() > longestTemplateText)
        return {text, {}};
    TemplateBudget budget;
    Blocks blocks;
    qsizetype end = 0;
    bool trimNext = false;
    const auto appendText = [&](QStringView between, bool trimEnd) {
        while (trimNext && !between.isEmpty() && between.front().isSpace())
            between = between.mid(1);
        while (trimEnd && !between.isEmpty() && between.back().isSpace())
            between.chop(1);
        result.text += between;
        trimNext = false;
    };
    while (result.text.size() <= longestTemplateText) {
        const auto action = nextAction(text, end);
        if (!action)
            break;
        end += action->before.size() + action->whole.size();
        const bool within = blocks.isOpen();
        const auto made = blocks.takes(action->body) ? std::optional<TemplateValue>()
                                                     : evaluatePipeline(action->body, labels, value, budget);
        appendText(action->before, made && action->trimsBefore);
        result.text += made ? goText(*made) : action->whole.toString();
        trimNext = made && action->trimsAfter;
        if (!made && !within && !result.unknown.contains(action->whole))
            result.unknown.append(action->whole.toString());
    }
    appendText(QStringView(text).mid(end), false);
    result.text.truncate(longestTemplateText);
    return result;
}

} // namespace

QString expandTemplate(const QString &text, const Labels &labels, double value)
{
    return text.contains(u"{{"_s) ? expand(text, labels, value).text : text;
}

QStringList unknownActions(const QString &text)
{
    static const QRegularExpression mention(u"\\.([A-Za-z_][A-Za-z0-9_]*)"_s);
    Labels labels; // numbers, which every function takes
    for (auto each = mention.globalMatch(text); each.hasNext();)
        labels.insert(each.next().captured(1), u"0"_s);
    return expand(text, labels, 0).unknown;
}

} // namespace qd
