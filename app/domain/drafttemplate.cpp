#include "app/domain/drafttemplate.h"

#include "app/domain/placeholders.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

int headingLevel(const QString &line)
{
    static const QRegularExpression heading(u"^(#{1,6})\\s"_s);
    const auto match = heading.match(line);
    return match.hasMatch() ? int(match.capturedLength(1)) : 0;
}

// A heading is followed by nothing but blank lines up to one of its own level or higher, or the end.
QList<DraftLine> withoutEmptyParts(const QList<DraftLine> &lines)
{
    QList<DraftLine> kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const int level = headingLevel(lines[i].markdown); level > 0) {
            qsizetype next = i + 1;
            while (next < lines.size()) {
                const int deeper = headingLevel(lines[next].markdown);
                if (!lines[next].markdown.trimmed().isEmpty() && (deeper == 0 || deeper <= level))
                    break;
                ++next;
            }
            if (next == lines.size() || headingLevel(lines[next].markdown) > 0) {
                i = next - 1;
                continue;
            }
        }
        const bool isBlank = lines[i].markdown.trimmed().isEmpty();
        if (!isBlank || (!kept.isEmpty() && !kept.last().markdown.trimmed().isEmpty()))
            kept.append(lines[i]);
    }
    while (!kept.isEmpty() && kept.last().markdown.trimmed().isEmpty())
        kept.removeLast();
    return kept;
}

} // namespace

const QStringList &draftPlaceholders()
{
    static const QStringList names{u"incidents"_s, u"alerts"_s, u"works"_s, u"messages"_s, u"figures"_s, u"foreseen"_s,
        u"notes"_s, u"handover"_s, u"left_out"_s, u"week"_s, u"from"_s, u"to"_s, u"senior"_s, u"junior"_s,
        u"newcomer"_s};
    return names;
}

Result<> checkDraftTemplate(const QString &text)
{
    return checkPlaceholders(text, draftPlaceholders());
}

Result<QList<DraftLine>> expandDraftTemplate(
    const QString &text, const std::function<QList<DraftLine>(const QString &placeholder)> &tell)
{
    if (const auto checked = checkDraftTemplate(text); !checked)
        return tl::unexpected(checked.error());
    QList<DraftLine> lines;
    const QStringList written = text.split(u'\n');
    for (const QString &line : written) {
        const auto alone = placeholderPattern().match(line.trimmed());
        if (alone.hasMatch() && alone.capturedLength() == line.trimmed().size()) {
            lines += tell(alone.captured(1));
            continue;
        }
        QString out;
        QString about;
        qsizetype from = 0;
        auto matches = placeholderPattern().globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            out += QStringView(line).mid(from, match.capturedStart() - from);
            from = match.capturedEnd();
            QStringList sentences;
            const QList<DraftLine> told = tell(match.captured(1));
            for (const DraftLine &each : told) {
                // What would be an item of a list on a line of its own is a sentence among others here.
                static const QRegularExpression item(u"^\\s*(?:[-*+] )?"_s);
                if (const QString words = QString(each.markdown).remove(item); !words.trimmed().isEmpty())
                    sentences.append(words);
                about = about.isEmpty() ? each.about : about;
            }
            out += sentences.join(u' ');
        }
        lines.append({out + line.mid(from), about});
    }
    return withoutEmptyParts(lines);
}

} // namespace qd
