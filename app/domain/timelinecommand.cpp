#include "app/domain/timelinecommand.h"

#include "app/domain/incident.h"
#include "app/domain/noteline.h"
#include "app/domain/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = TimelineKind;

constexpr int longestText = 64 * 1024;

// What follows the command.
enum class Takes { Words, WordsOrNothing, Person, CommsLead, Services, Severity, Number, Reason };

struct Command {
    Kind kind;
    Takes takes;
    const char16_t *name;
    const char16_t *french;
    const char *arguments;
    const char *description;
};

constexpr Command commands[] = {
    {Kind::Note, Takes::Words, u"note", u"note", QT_TRANSLATE_NOOP("TimelineCommand", "WORDS"),
        QT_TRANSLATE_NOOP("TimelineCommand", "what was seen or thought")},
    {Kind::Action, Takes::Words, u"action", u"action", QT_TRANSLATE_NOOP("TimelineCommand", "WORDS"),
        QT_TRANSLATE_NOOP("TimelineCommand", "what was done")},
    {Kind::Command, Takes::Words, u"command", u"commande", QT_TRANSLATE_NOOP("TimelineCommand", "COMMAND"),
        QT_TRANSLATE_NOOP("TimelineCommand", "a command that was run")},
    {Kind::Decision, Takes::Words, u"decision", u"décision", QT_TRANSLATE_NOOP("TimelineCommand", "WORDS"),
        QT_TRANSLATE_NOOP("TimelineCommand", "what was decided")},
    {Kind::Message, Takes::Words, u"message", u"message", QT_TRANSLATE_NOOP("TimelineCommand", "WORDS"),
        QT_TRANSLATE_NOOP("TimelineCommand", "what was told to others")},
    {Kind::Acknowledged, Takes::WordsOrNothing, u"ack", u"vu", QT_TRANSLATE_NOOP("TimelineCommand", "[TIME]"),
        QT_TRANSLATE_NOOP("TimelineCommand", "somebody is at it")},
    {Kind::Lead, Takes::Person, u"lead", u"pilote", QT_TRANSLATE_NOOP("TimelineCommand", "NAME"),
        QT_TRANSLATE_NOOP("TimelineCommand", "who leads from now on")},
    {Kind::Lead, Takes::CommsLead, u"comms", u"communication", QT_TRANSLATE_NOOP("TimelineCommand", "NAME"),
        QT_TRANSLATE_NOOP("TimelineCommand", "who tells the others from now on")},
    {Kind::CalledIn, Takes::Person, u"callin", u"renfort", QT_TRANSLATE_NOOP("TimelineCommand", "NAME"),
        QT_TRANSLATE_NOOP("TimelineCommand", "calls somebody in")},
    {Kind::Released, Takes::Person, u"release", u"libère", QT_TRANSLATE_NOOP("TimelineCommand", "NAME"),
        QT_TRANSLATE_NOOP("TimelineCommand", "somebody goes back to their work")},
    {Kind::Severity, Takes::Severity, u"severity", u"gravité", QT_TRANSLATE_NOOP("TimelineCommand", "SEVERITY"),
        QT_TRANSLATE_NOOP("TimelineCommand", "how bad it is")},
    {Kind::Service, Takes::Services, u"service", u"service", QT_TRANSLATE_NOOP("TimelineCommand", "NAME, -NAME"),
        QT_TRANSLATE_NOOP("TimelineCommand", "a service is touched, or not after all")},
    {Kind::Ticket, Takes::Number, u"ticket", u"ticket", QT_TRANSLATE_NOOP("TimelineCommand", "[NUMBER]"),
        QT_TRANSLATE_NOOP("TimelineCommand", "so many support tickets in all, +2 more, or one more")},
    {Kind::Restored, Takes::WordsOrNothing, u"restored", u"rétabli", QT_TRANSLATE_NOOP("TimelineCommand", "[TIME]"),
        QT_TRANSLATE_NOOP("TimelineCommand", "users are served again")},
    {Kind::Fixed, Takes::WordsOrNothing, u"fixed", u"corrigé", QT_TRANSLATE_NOOP("TimelineCommand", "[TIME]"),
        QT_TRANSLATE_NOOP("TimelineCommand", "the durable fix is live")},
    {Kind::Relapsed, Takes::Words, u"relapsed", u"rechute", QT_TRANSLATE_NOOP("TimelineCommand", "WHY"),
        QT_TRANSLATE_NOOP("TimelineCommand", "it came back")},
    {Kind::Dismissed, Takes::Reason, u"dismiss", u"écarte", QT_TRANSLATE_NOOP("TimelineCommand", "REASON [WORDS]"),
        QT_TRANSLATE_NOOP("TimelineCommand", "it is no incident")},
    {Kind::Reopened, Takes::Words, u"reopen", u"rouvre", QT_TRANSLATE_NOOP("TimelineCommand", "WHY"),
        QT_TRANSLATE_NOOP("TimelineCommand", "it is an incident after all")},
};

struct Value {
    const char16_t *word; // as it is kept
    const char16_t *french;
};
constexpr Value severityValues[] = {{u"critical", u"critique"}, {u"major", u"majeur"}, {u"minor", u"mineur"}};
constexpr Value reasonValues[] = {{u"duplicate", u"doublon"}, {u"false_positive", u"fausse_alerte"},
    {u"superseded", u"remplacé"}, {u"external", u"externe"}, {u"cancelled", u"annulé"}};

QString of(const char16_t *text)
{
    return QString::fromUtf16(text);
}

const Command *commandNamed(const QString &word)
{
    const QString name = foldedText(word);
    const auto found = std::find_if(std::begin(commands), std::end(commands),
        [&name](const Command &each) { return name == of(each.name) || name == foldedText(of(each.french)); });
    return found == std::end(commands) ? nullptr : found;
}

template <std::size_t N> QString valueNamed(const Value (&values)[N], const QString &word)
{
    const QString name = foldedText(word).replace(u'-', u'_');
    const auto found = std::find_if(std::begin(values), std::end(values),
        [&name](const Value &each) { return name == of(each.word) || name == foldedText(of(each.french)); });
    return found == std::end(values) ? QString() : of(found->word);
}

tl::unexpected<Error> wrong(const QString &word, const char *why)
{
    return failure(Error::Kind::Invalid, word, QString::fromLatin1(why));
}

QString firstWord(const QString &text)
{
    return text.section(QRegularExpression(u"\\s"_s), 0, 0);
}

QString afterFirstWord(const QString &text)
{
    return text.mid(firstWord(text).size()).trimmed();
}

Result<TimelineCommand> withServices(TimelineCommand read)
{
    QStringList added;
    QStringList removed;
    for (const QString &part : read.text.split(u',')) {
        const QString name = part.simplified();
        if (name.startsWith(u'-'))
            removed.append(name.mid(1));
        else
            added.append(name);
    }
    for (const auto &[key, names] : {std::pair(Detail::add, added), {Detail::remove, removed}}) {
        if (const QString text = namesToText(names); !text.isEmpty())
            read.details.insert(key, text);
    }
    if (read.details.isEmpty())
        return wrong(u"/service"_s, QT_TRANSLATE_NOOP("Rule", "which one?"));
    return read;
}

Result<TimelineCommand> withNumber(TimelineCommand read)
{
    bool isNumber = false;
    const QString word = firstWord(read.text);
    const int number = word.toInt(&isNumber);
    if (word.isEmpty())
        read.details = {{Detail::more, u"1"_s}};
    else if (!isNumber || number < 0 || number > 1'000'000)
        return wrong(word, QT_TRANSLATE_NOOP("Rule", "not a number of tickets"));
    else
        read.details = {{word.startsWith(u'+') ? Detail::more : Detail::count, QString::number(number)}};
    read.text = afterFirstWord(read.text);
    return read;
}

Result<TimelineCommand> withArguments(const Command &command, TimelineCommand read)
{
    const QString word = firstWord(read.text);
    switch (command.takes) {
    case Takes::WordsOrNothing:
        return read;
    case Takes::Words:
        if (read.text.isEmpty())
            return wrong(u'/' + of(command.name), QT_TRANSLATE_NOOP("Rule", "a few words are needed"));
        return read;
    case Takes::Person:
    case Takes::CommsLead:
        if (read.text.isEmpty())
            return wrong(u'/' + of(command.name), QT_TRANSLATE_NOOP("Rule", "who?"));
        read.details = {{Detail::name, read.text.simplified()}};
        if (command.takes == Takes::CommsLead)
            read.details.insert(Detail::role, u"comms"_s);
        return read;
    case Takes::Services:
        return withServices(std::move(read));
    case Takes::Severity:
        read.details = {{Detail::severity, valueNamed(severityValues, word)}};
        read.text = afterFirstWord(read.text);
        if (read.details.first().isEmpty())
            return wrong(word.isEmpty() ? u"/severity"_s : word,
                QT_TRANSLATE_NOOP("Rule", "a severity is critical, major or minor"));
        return read;
    case Takes::Number:
        return withNumber(std::move(read));
    case Takes::Reason:
        break;
    }
    read.details = {{Detail::reason, valueNamed(reasonValues, word)}};
    read.text = afterFirstWord(read.text);
    if (read.details.first().isEmpty())
        return wrong(word.isEmpty() ? u"/dismiss"_s : word,
            QT_TRANSLATE_NOOP("Rule", "a reason is duplicate, false_positive, superseded, external or cancelled"));
    return read;
}

Result<TimelineCommand> readOne(const QString &line, qint64 nowMs, const QTimeZone &zone)
{
    NoteLine note = readNoteLine(line, nowMs, zone);
    TimelineCommand read;
    read.at = note.at;
    read.text = note.text;
    if (!note.text.startsWith(u'/')) {
        if (read.text.isEmpty())
            return wrong({}, QT_TRANSLATE_NOOP("Rule", "a note needs words"));
        return read;
    }
    const QString word = firstWord(note.text);
    const Command *command = commandNamed(word.mid(1));
    if (!command) {
        if (word.mid(1).contains(u'/') || word.size() < 2) // a path, or a stroke of the pen
            return read;
        return wrong(word, QT_TRANSLATE_NOOP("Rule", "no such command; a line may begin with a space to be a note"));
    }
    read.kind = command->kind;
    read.text = afterFirstWord(note.text);
    if (!read.at && command->takes != Takes::Number) {
        note = readNoteLine(read.text, nowMs, zone, NoteLine::TimeAlone::IsATime);
        read.text = note.text;
        read.at = note.at;
    }
    return withArguments(*command, std::move(read));
}

} // namespace

Result<QList<TimelineCommand>> readTimelineLine(const QString &line, qint64 nowMs, const QTimeZone &zone)
{
    if (line.size() > longestText)
        return wrong({}, QT_TRANSLATE_NOOP("Rule", "an entry has at most 65,536 characters"));
    // A line that begins with a space is words, whatever they look like.
    if (line.startsWith(u' ') && line.trimmed().startsWith(u'/'))
        return QList<TimelineCommand>{{Kind::Note, line.trimmed(), {}, {}}};
    static const QRegularExpression joint(u";\\s+(?=\\d{1,2}[:h]\\d{2}(:\\d{2})?\\s)"_s);
    QList<TimelineCommand> all;
    for (const QString &part : line.split(joint)) {
        auto read = readOne(part, nowMs, zone);
        if (!read)
            return tl::unexpected(read.error());
        all.append(std::move(*read));
    }
    return all;
}

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("TimelineCommand", text);
}

class Completion {
public:
    Completion(const QString &line, const CommandNames &names)
        : m_names(names)
    {
        const qsizetype stroke = line.indexOf(u'/');
        m_before = line.left(stroke + 1);
        m_typed = line.mid(stroke + 1);
    }

    QList<CommandCandidate> all()
    {
        const qsizetype gap = m_typed.indexOf(u' ');
        if (gap < 0) {
            for (const Command &command : commands)
                name(command);
            return m_found;
        }
        const Command *command = commandNamed(m_typed.left(gap));
        if (!command)
            return {};
        m_before += m_typed.left(gap + 1);
        m_typed = m_typed.mid(gap + 1);
        values(*command);
        return m_found;
    }

private:
    // The name that is typed: English, or French when only that fits.
    void name(const Command &command)
    {
        for (const char16_t *each : {command.name, command.french}) {
            if (!foldedText(of(each)).startsWith(foldedText(m_typed)))
                continue;
            m_found.append({m_before + of(each) + u' ', u'/' + of(each), translated(command.arguments),
                translated(command.description)});
            return;
        }
    }

    void values(const Command &command)
    {
        switch (command.takes) {
        case Takes::Person:
            return offer(m_names.people);
        case Takes::Services: {
            const qsizetype comma = m_typed.lastIndexOf(u',') + 1;
            m_before += m_typed.left(comma) + (comma > 0 ? u" "_s : QString());
            m_typed = m_typed.mid(comma).trimmed();
            return offer(m_names.services);
        }
        case Takes::Severity:
            return offer(severityValues);
        case Takes::Reason:
            return offer(reasonValues);
        default:
            return;
        }
    }

    void offer(const QStringList &values)
    {
        for (const QString &value : values) {
            if (foldedText(value).startsWith(foldedText(m_typed)) && value != m_typed)
                m_found.append({m_before + value, value, {}, {}});
        }
    }

    template <std::size_t N> void offer(const Value (&values)[N])
    {
        for (const Value &value : values) {
            for (const char16_t *each : {value.word, value.french}) {
                if (!foldedText(of(each)).startsWith(foldedText(m_typed)))
                    continue;
                m_found.append({m_before + of(each), of(each), {}, {}});
                break;
            }
        }
    }

    const CommandNames &m_names;
    QString m_before;
    QString m_typed;
    QList<CommandCandidate> m_found;
};

} // namespace

QList<CommandCandidate> completeTimelineLine(const QString &line, const CommandNames &names)
{
    static const QRegularExpression command(u"^(\\S*\\d\\S*\\s+)?/"_s); // a time may stand before it
    return command.match(line).hasMatch() ? Completion(line, names).all() : QList<CommandCandidate>();
}

} // namespace qd
