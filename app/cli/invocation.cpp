#include "app/cli/invocation.h"

#include "app/services/console.h"
#include "app/services/errortext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

Invocation::Invocation(
    QString verb, QStringList words, StorePaths paths, const Clock &clock, QTextStream &out, QTextStream &err)
    : m_verb(std::move(verb))
    , m_words(std::move(words))
    , m_paths(std::move(paths))
    , m_clock(clock)
    , m_out(out)
    , m_err(err)
{
}

Invocation::~Invocation() = default;

bool Invocation::parse(QCommandLineParser &parser, const QStringList &words)
{
    // --data and --lang are taken by main before the verb is called; they are named here so that they are not unknown.
    parser.addOptions({{u"json"_s, u"Print JSON."_s}, {u"data"_s, u"The data folder."_s, u"DIR"_s},
        {u"lang"_s, u"The language of the words: en or fr."_s, u"LANG"_s}});
    if (parser.parse(QStringList(m_verb) + words)) {
        m_json = parser.isSet(u"json"_s);
        return true;
    }
    misused(parser.errorText());
    return false;
}

Console *Invocation::console()
{
    if (!m_console) {
        auto opened = Console::open(m_paths, m_clock);
        if (!opened) {
            fail(opened.error());
            return nullptr;
        }
        m_console = std::move(*opened);
    }
    return m_console.get();
}

int Invocation::fail(const Error &error)
{
    m_err << "quarterdeck: " << describe(error) << Qt::endl;
    return ExitFailure;
}

int Invocation::misused(const QString &message)
{
    m_err << "quarterdeck " << m_verb << ": " << message << Qt::endl;
    return ExitUsage;
}

void Invocation::print(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void Invocation::print(const QString &line)
{
    m_out << line << Qt::endl;
}

Result<qint64> parseTime(const QString &text, qint64 nowMs, const QTimeZone &zone)
{
    if (text == u"now"_s)
        return nowMs;
    if (text.startsWith(u'-')) {
        const auto ago = parseDuration(text.mid(1));
        return ago ? Result<qint64>(nowMs - *ago) : tl::unexpected(ago.error());
    }
    if (const QTime time = QTime::fromString(text, u"H:mm"_s); time.isValid())
        return instantOf(QDateTime::fromMSecsSinceEpoch(nowMs, zone).date(), time, zone);
    if (const QDate date = QDate::fromString(text, Qt::ISODate); text.size() == 10 && date.isValid())
        return instantOf(date, QTime(0, 0), zone);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(Error::Kind::Invalid, text, u"not a time like 2026-11-18T14:05, 14:05 or -10m"_s);
    return time.timeSpec() == Qt::LocalTime ? instantOf(time.date(), time.time(), zone) : time.toMSecsSinceEpoch();
}

Result<qint64> parseDuration(const QString &text)
{
    bool plain = false;
    if (const double seconds = text.toDouble(&plain); plain && seconds >= 0 && seconds < 1e10)
        return qRound64(seconds * 1000);
    static const QRegularExpression form(
        u"^(?:(\\d{1,3})y)?(?:(\\d{1,5})w)?(?:(\\d{1,6})d)?(?:(\\d{1,8})h)?(?:(\\d{1,9})m)?(?:(\\d{1,9})s)?(?:(\\d{1,9})ms)?$"_s);
    constexpr qint64 units[] = {31'536'000'000, 604'800'000, 86'400'000, 3'600'000, 60'000, 1000, 1};
    const QRegularExpressionMatch match = form.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return failure(Error::Kind::Invalid, text, u"not a duration like 15s, 10m or 1h30m"_s);
    qint64 ms = 0;
    for (int unit = 0; unit < 7; ++unit)
        ms += match.captured(unit + 1).toLongLong() * units[unit];
    return ms;
}

} // namespace qd
