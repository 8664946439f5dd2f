// Reads the block of an action: strictly, since what is misread here is run.
#include "app/domain/alerts/promduration.h"
#include "app/formats/runbookfile.h"
#include "app/formats/yamltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 longestTimeoutMs = 3'600'000;
constexpr qsizetype longestTitle = 80;

class ActionWords {
    Q_DECLARE_TR_FUNCTIONS(RunbookAction)
public:
    static QString unknown(const QString &field)
    {
        return tr(
            "“%1” is no field of an action; there are title, run, request, headers, json, body, timeout and danger")
            .arg(field);
    }
    static QString noTitle() { return tr("an action needs a title of at most 80 characters"); }
    static QString oneOf() { return tr("an action has either run or request"); }
    static QString noList()
    {
        return tr("run is a list: the program, then each argument by itself, as in [/usr/bin/systemctl, restart, api]");
    }
    static QString noProgram() { return tr("run begins with the whole path of a program, without a placeholder"); }
    static QString noRequest()
    {
        return tr("request is a method and an address, as in POST https://example.org/restart");
    }
    static QString noHost()
    {
        return tr("a placeholder in the host of an address stands alone there, as in https://{{host}}/");
    }
    static QString oneBody() { return tr("an action has either json or body"); }
    static QString badTimeout() { return tr("timeout is a duration up to an hour, as in 30s"); }
    static QString badDanger() { return tr("danger is true or false"); }
    static QString badPlaceholder(const QString &text)
    {
        return tr("“%1” has a placeholder that is not closed, or with another name than letters, digits, _ . -")
            .arg(text.left(60));
    }
    static QString badHeader() { return tr("a header has a name of letters, digits and dashes, and one line of text"); }
};

Result<> wrong(const QString &why)
{
    return failure(Error::Kind::Invalid, {}, why);
}

bool isClosed(const QString &text)
{
    static const QRegularExpression known(u"\\{\\{\\s*(?:secret:)?[A-Za-z_][A-Za-z0-9_.-]*\\s*\\}\\}"_s);
    QString rest = text;
    return !rest.remove(known).contains(u"{{"_s);
}

Result<> takeCommand(RunbookAction &action, const YamlFields &fields)
{
    action.kind = RunbookAction::Kind::Command;
    action.command = fields.list(u"run"_s);
    if (!fields.isFlat(u"run"_s))
        return wrong(ActionWords::noList());
    if (action.command.size() < 2 && !action.command.value(0).startsWith(u'/'))
        return wrong(ActionWords::noList());
    const QString program = action.command.value(0);
    if (!program.startsWith(u'/') || program.contains(u"{{"_s) || program.simplified() != program)
        return wrong(ActionWords::noProgram());
    for (const QString &argument : std::as_const(action.command)) {
        if (!isClosed(argument))
            return wrong(ActionWords::badPlaceholder(argument));
    }
    return {};
}

Result<> takeHeaders(RunbookAction &action, const YamlFields &fields)
{
    static const QRegularExpression name(u"^[A-Za-z0-9-]{1,80}$"_s);
    action.headers = fields.pairs(u"headers"_s);
    for (const auto &[header, value] : std::as_const(action.headers)) {
        if (!name.match(header).hasMatch() || value.contains(u'\n') || value.contains(u'\r'))
            return wrong(ActionWords::badHeader());
        if (!isClosed(value))
            return wrong(ActionWords::badPlaceholder(value));
    }
    return {};
}

Result<> takeRequest(RunbookAction &action, const YamlFields &fields)
{
    action.kind = RunbookAction::Kind::Request;
    static const QRegularExpression request(u"^(GET|HEAD|POST|PUT|PATCH|DELETE)\\s+(https?://([^/?#\\s]+)\\S*)$"_s);
    const auto match = request.match(fields.text(u"request"_s).trimmed());
    if (!match.hasMatch())
        return wrong(ActionWords::noRequest());
    action.method = match.captured(1).toLatin1();
    action.url = match.captured(2);
    if (!isClosed(action.url))
        return wrong(ActionWords::badPlaceholder(action.url));
    static const QRegularExpression alone(u"^\\{\\{\\s*(?!secret:)[^{}]+\\}\\}(?::\\d{1,5})?$"_s);
    const QString host = match.captured(3);
    if ((host.contains(u"{{"_s) && !alone.match(host).hasMatch()) || host.contains(u'@'))
        return wrong(ActionWords::noHost());
    if (auto taken = takeHeaders(action, fields); !taken)
        return taken;
    if (fields.contains(u"json"_s) && fields.contains(u"body"_s))
        return wrong(ActionWords::oneBody());
    action.isJson = fields.contains(u"json"_s);
    action.body = action.isJson ? QString::fromUtf8(fields.json(u"json"_s)) : fields.text(u"body"_s);
    return isClosed(action.body) ? Result<>() : wrong(ActionWords::badPlaceholder(action.body));
}

Result<> takeRest(RunbookAction &action, const YamlFields &fields)
{
    action.title = fields.text(u"title"_s).simplified();
    if (action.title.isEmpty() || action.title.size() > longestTitle)
        return wrong(ActionWords::noTitle());
    if (const QString word = fields.text(u"danger"_s).toLower(); !word.isEmpty()) {
        if (word != u"true" && word != u"false")
            return wrong(ActionWords::badDanger());
        action.dangerous = word == u"true";
    }
    if (const QString word = fields.text(u"timeout"_s); !word.isEmpty()) {
        const auto ms = promDurationFrom(word);
        if (!ms || *ms <= 0 || *ms > longestTimeoutMs)
            return wrong(ActionWords::badTimeout());
        action.timeoutMs = int(*ms);
    }
    return {};
}

} // namespace

Result<RunbookAction> readAction(const QString &text)
{
    const auto fields = readYamlFields(text);
    if (!fields)
        return tl::unexpected(fields.error());
    static const QStringList known{
        u"title"_s, u"run"_s, u"request"_s, u"headers"_s, u"json"_s, u"body"_s, u"timeout"_s, u"danger"_s};
    const QStringList names = fields->names();
    for (const QString &name : names) {
        if (!known.contains(name))
            return tl::unexpected(wrong(ActionWords::unknown(name)).error());
    }
    RunbookAction action;
    action.text = text;
    if (fields->contains(u"run"_s) == fields->contains(u"request"_s))
        return tl::unexpected(wrong(ActionWords::oneOf()).error());
    auto taken = takeRest(action, *fields);
    if (taken)
        taken = fields->contains(u"run"_s) ? takeCommand(action, *fields) : takeRequest(action, *fields);
    if (!taken)
        return tl::unexpected(taken.error());
    return action;
}

} // namespace qd
