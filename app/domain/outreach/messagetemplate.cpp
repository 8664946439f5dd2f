#include "app/domain/outreach/messagetemplate.h"

#include "app/domain/placeholders.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// Nothing: no placeholder of the line has anything to say.
std::optional<QString> expandedLine(const QString &line, const QMap<QString, QString> &values)
{
    QString out;
    qsizetype from = 0;
    bool saysSomething = false;
    auto matches = placeholderPattern().globalMatch(line);
    if (!matches.hasNext())
        return line;
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString value = values.value(match.captured(1)).trimmed();
        saysSomething = saysSomething || !value.isEmpty();
        out += QStringView(line).mid(from, match.capturedStart() - from);
        out += value;
        from = match.capturedEnd();
    }
    return saysSomething ? std::optional(out + line.mid(from)) : std::nullopt;
}

QString withPlainBreaks(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

const QStringList &messagePlaceholders()
{
    static const QStringList names{u"key"_s, u"title"_s, u"severity"_s, u"state"_s, u"started"_s, u"detected"_s,
        u"restored"_s, u"fixed"_s, u"duration"_s, u"services"_s, u"lead"_s, u"comms"_s, u"tickets"_s, u"reason"_s,
        u"since"_s, u"author"_s, u"captains"_s, u"newcomer"_s, u"week"_s, u"logbook"_s, u"next_update"_s, u"now"_s,
        u"text"_s};
    return names;
}

Result<> checkMessageTemplate(const QString &text)
{
    return checkPlaceholders(text, messagePlaceholders());
}

QString expandMessageTemplate(const QString &text, const QMap<QString, QString> &values)
{
    QStringList lines;
    const QStringList written = withPlainBreaks(text).split(u'\n');
    for (const QString &line : written) {
        const auto expanded = expandedLine(line, values);
        const bool isBlank = expanded && expanded->trimmed().isEmpty();
        if (!expanded || (isBlank && (lines.isEmpty() || lines.last().isEmpty())))
            continue;
        lines.append(isBlank ? QString() : *expanded);
    }
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

MessageText messageTextFrom(const QString &file)
{
    QString text = withPlainBreaks(file);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    QString subject;
    const qsizetype end = text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n');
    if (text.startsWith(u"# "_s)) {
        subject = text.left(end).mid(2).trimmed();
        text.remove(0, end);
    }
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    return {subject, text};
}

} // namespace qd
