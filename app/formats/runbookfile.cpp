#include "app/formats/runbookfile.h"

#include "app/formats/frontmatter.h"
#include "app/formats/yamltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestTitle = 200;

class RunbookWords {
    Q_DECLARE_TR_FUNCTIONS(RunbookFile)
public:
    static QString badMatter(const QString &why) { return tr("its front matter is not YAML: %1").arg(why); }
    static QString noText() { return tr("there is nothing in it"); }
    static QString badSeverity(const QString &word)
    {
        return tr("a severity is critical, major or minor, not “%1”").arg(word);
    }
    static QString badDate(const QString &word) { return tr("“%1” is no date like 2026-11-18").arg(word); }
};

QString firstHeading(const QString &markdown)
{
    static const QRegularExpression heading(u"^#\\s+(.+?)\\s*#*\\s*$"_s, QRegularExpression::MultilineOption);
    return heading.match(markdown).captured(1).trimmed();
}

QString nameOf(const QString &path)
{
    QString name = path.section(u'/', -1);
    name.remove(QRegularExpression(u"\\.(md|markdown)$"_s, QRegularExpression::CaseInsensitiveOption));
    return name;
}

// What Prometheus's rules call it as well.
std::optional<Severity> severityNamed(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == u"warning" || lower == u"page")
        return Severity::Major;
    if (lower == u"info")
        return Severity::Minor;
    return severityFrom(lower);
}

Result<> takeMatter(Runbook &runbook, const YamlFields &fields)
{
    const auto wrong = [&runbook](const QString &why) { return failure(Error::Kind::Invalid, runbook.path, why); };
    runbook.title = fields.text(u"title"_s).simplified().left(longestTitle);
    runbook.alerts = fields.list(u"alerts"_s) + fields.list(u"alert"_s);
    runbook.services = fields.list(u"services"_s) + fields.list(u"service"_s);
    runbook.owner = fields.text(u"owner"_s).simplified();
    const QString language = fields.text(u"language"_s).toLower().left(2);
    runbook.language = language == u"fr" || language == u"en" ? language : QString();
    if (const QString word = fields.text(u"severity"_s).trimmed(); !word.isEmpty()) {
        runbook.severity = severityNamed(word);
        if (!runbook.severity)
            return wrong(RunbookWords::badSeverity(word));
    }
    for (const QString &name : {u"reviewed"_s, u"last_review"_s, u"last review"_s}) {
        const QString word = fields.text(name).trimmed();
        if (word.isEmpty())
            continue;
        runbook.reviewed = QDate::fromString(word.left(10), Qt::ISODate);
        if (!runbook.reviewed.isValid())
            return wrong(RunbookWords::badDate(word));
    }
    return {};
}

} // namespace

Result<Runbook> runbookFromText(const QString &text, const QString &path)
{
    const FrontMatter parts = splitFrontMatter(text);
    Runbook runbook;
    runbook.path = path;
    runbook.markdown = parts.body.trimmed() + u'\n';
    const auto fields = readYamlFields(parts.matter);
    if (!fields)
        return failure(Error::Kind::Invalid, path, RunbookWords::badMatter(fields.error().detail));
    if (auto taken = takeMatter(runbook, *fields); !taken)
        return tl::unexpected(taken.error());
    if (runbook.markdown.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, path, RunbookWords::noText());
    if (runbook.title.isEmpty())
        runbook.title = firstHeading(runbook.markdown).left(longestTitle);
    if (runbook.title.isEmpty())
        runbook.title = nameOf(path);
    return runbook;
}

Result<Runbook> readRunbookFile(const QString &file, const QString &path)
{
    const auto text = textOfFile(file, largestRunbook);
    if (!text)
        return tl::unexpected(text.error());
    return runbookFromText(*text, path);
}

QString runbookToText(const Runbook &runbook)
{
    const auto list = [](const QStringList &names) {
        QStringList quoted;
        for (const QString &name : names)
            quoted.append(yamlQuoted(name));
        return u'[' + quoted.join(u", "_s) + u']';
    };
    QString text = u"---\ntitle: %1\n"_s.arg(yamlQuoted(runbook.title));
    if (!runbook.alerts.isEmpty())
        text += u"alerts: "_s + list(runbook.alerts) + u'\n';
    if (!runbook.services.isEmpty())
        text += u"services: "_s + list(runbook.services) + u'\n';
    if (runbook.severity)
        text += u"severity: "_s + toString(*runbook.severity) + u'\n';
    if (!runbook.owner.isEmpty())
        text += u"owner: "_s + yamlQuoted(runbook.owner) + u'\n';
    if (runbook.reviewed.isValid())
        text += u"reviewed: "_s + runbook.reviewed.toString(Qt::ISODate) + u'\n';
    if (!runbook.language.isEmpty())
        text += u"language: "_s + runbook.language + u'\n';
    return text + u"---\n\n"_s + runbook.markdown;
}

} // namespace qd
