#include "app/cli/archiveverb.h"

#include "app/cli/invocation.h"
#include "app/services/archive.h"
#include "app/services/console.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ArchiveVerb {
    Q_DECLARE_TR_FUNCTIONS(ArchiveVerb)
public:
    static QString copied(const QString &target) { return tr("Copied to %1.").arg(target); }
    static QString restored(const QString &source) { return tr("Restored from %1.").arg(source); }
    static QString kept(const QString &path) { return tr("What was there before is kept as %1.").arg(path); }
    static QString needsOneFile() { return tr("give the path of one file"); }
    static QString sound(const IntegrityReport &report)
    {
        return tr("%1 is sound: version %2, %3 bytes, SQLite %4.")
            .arg(report.path)
            .arg(report.version)
            .arg(report.bytes)
            .arg(report.sqliteVersion);
    }
};

// The one file that backup and restore take; nullopt after the fault was told.
std::optional<QString> oneFile(Invocation &invocation)
{
    QCommandLineParser parser;
    if (!invocation.parse(parser))
        return std::nullopt;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        invocation.misused(ArchiveVerb::needsOneFile());
        return std::nullopt;
    }
    return QFileInfo(files.first()).absoluteFilePath();
}

} // namespace

int runBackup(Invocation &invocation)
{
    const auto target = oneFile(invocation);
    if (!target)
        return ExitUsage;
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    if (auto done = backup(*console, *target); !done)
        return invocation.fail(done.error());
    if (invocation.json())
        invocation.print(QJsonObject{{u"file"_s, *target}, {u"bytes"_s, QFileInfo(*target).size()}});
    else
        invocation.print(ArchiveVerb::copied(*target));
    return ExitSuccess;
}

int runRestore(Invocation &invocation)
{
    const auto source = oneFile(invocation);
    if (!source)
        return ExitUsage;
    const auto aside = restore(invocation.paths(), *source, invocation.clock());
    if (!aside)
        return invocation.fail(aside.error());
    if (invocation.json()) {
        const QJsonValue kept = aside->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*aside);
        invocation.print(QJsonObject{{u"restored"_s, *source}, {u"kept"_s, kept}});
        return ExitSuccess;
    }
    invocation.print(ArchiveVerb::restored(*source));
    if (!aside->isEmpty())
        invocation.print(ArchiveVerb::kept(*aside));
    return ExitSuccess;
}

int runCheck(Invocation &invocation)
{
    QCommandLineParser parser;
    if (!invocation.parse(parser))
        return ExitUsage;
    if (!QFileInfo::exists(invocation.paths().crew()))
        return invocation.fail({Error::Kind::StoreMissing, invocation.paths().crew(), {}});
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto report = check(*console);
    if (!report)
        return invocation.fail(report.error());
    if (invocation.json()) {
        invocation.print(QJsonObject{{u"file"_s, report->path}, {u"ok"_s, report->faults.isEmpty()},
            {u"version"_s, report->version}, {u"bytes"_s, report->bytes}, {u"sqlite"_s, report->sqliteVersion},
            {u"faults"_s, QJsonArray::fromStringList(report->faults)}});
    }
    if (!report->faults.isEmpty())
        return invocation.fail({Error::Kind::StoreCorrupt, report->path, report->faults.join(u"; ")});
    if (!invocation.json())
        invocation.print(ArchiveVerb::sound(*report));
    return ExitSuccess;
}

} // namespace qd
