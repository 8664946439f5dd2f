#include "app/services/guidedesk.h"

#include "app/formats/runbookfile.h"
#include "app/services/incidentwriting.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/runbookrepository.h"
#include "app/store/settingrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString builtInFolder = u":/guide"_s;
const QString builtInKey = u"guide/built_in"_s;
constexpr int mostFound = 100;
constexpr qint64 alertsBefore = 3'600'000;

class GuideWords {
    Q_DECLARE_TR_FUNCTIONS(GuideDesk)
public:
    static QString badPath() { return tr("a name of letters, digits, spaces, dots, dashes and “/” is needed"); }
    static QString notHere() { return tr("it comes from a file: change it there"); }
};

// Changes when a built-in text does.
QString builtInState()
{
    QStringList names;
    QDirIterator files(builtInFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next());
    names.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : std::as_const(names)) {
        QFile file(name);
        hash.addData(name.toUtf8());
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool saysTheSame(Runbook left, const Runbook &right)
{
    left.id = right.id;
    left.updatedAt = right.updatedAt;
    left.updatedBy = right.updatedBy;
    return left == right;
}

bool isGoodPath(const QString &path)
{
    return !path.isEmpty() && path.size() <= 200 && !path.contains(u".."_s) && !path.startsWith(u'/')
        && std::all_of(
            path.begin(), path.end(), [](QChar c) { return c.isLetterOrNumber() || u" .-_/"_s.contains(c); });
}

} // namespace

GuideDesk::GuideDesk(DeskContext context, std::function<QString()> language)
    : m_context(std::move(context))
    , m_language(std::move(language))
{
    QObject::connect(&m_context.feed, &ChangeFeed::committed, &m_ears, [this](const ChangeSet &changes) {
        if (changes.touches(Aggregate::Runbook))
            m_all.reset();
    });
}

Result<QList<Runbook>> GuideDesk::all() const
{
    if (!m_all) {
        auto read = RunbookRepository(m_context.database).all();
        if (!read)
            return read;
        m_all = std::move(*read);
    }
    return *m_all;
}

Result<> GuideDesk::ensureBuiltIn()
{
    const QString state = builtInState();
    const auto known = SettingRepository(m_context.database).value(builtInKey);
    if (!known)
        return tl::unexpected(known.error());
    if (*known == state)
        return {};
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto done =
            replace(transaction, stamp, RunbookOrigin::BuiltIn, readGuideFolder(builtInFolder, RunbookOrigin::BuiltIn));
        if (!done)
            return tl::unexpected(done.error());
        return SettingRepository::save(transaction, builtInKey, state, stamp);
    });
}

Result<QList<Runbook>> GuideDesk::runbooks() const
{
    return all().map([this](const QList<Runbook> &stored) { return runbooksInUse(stored, m_language()); });
}

Result<Runbook> GuideDesk::runbook(const QString &path) const
{
    const auto all = runbooks();
    if (!all)
        return tl::unexpected(all.error());
    for (const Runbook &runbook : *all) {
        if (runbook.path == path || runbook.path == path + u".md"_s
            || runbook.title.compare(path, Qt::CaseInsensitive) == 0)
            return runbook;
    }
    return failure(Error::Kind::NotFound, path);
}

Result<QList<Runbook>> GuideDesk::search(const QString &words) const
{
    const auto found = RunbookRepository(m_context.database).search(words, mostFound);
    const auto used = runbooks();
    if (!found || !used)
        return tl::unexpected(found ? used.error() : found.error());
    QList<Runbook> hits;
    for (const RunbookId &id : *found) {
        const auto runbook =
            std::find_if(used->begin(), used->end(), [&id](const Runbook &each) { return each.id == id; });
        if (runbook != used->end())
            hits.append(*runbook);
    }
    return hits;
}

Result<QList<Runbook>> GuideDesk::forAlert(const Labels &labels, const Labels &annotations) const
{
    return runbooks().map([&](const QList<Runbook> &used) { return runbooksFor(labels, annotations, used); });
}

Result<QList<Runbook>> GuideDesk::forIncident(const Incident &incident) const
{
    const auto used = runbooks();
    const qint64 end = incident.restored.value_or(m_context.clock.nowMs());
    const auto episodes = AlertEpisodeRepository(m_context.database).within({incident.started - alertsBefore, end + 1});
    if (!used || !episodes)
        return tl::unexpected(used ? episodes.error() : used.error());
    QList<Runbook> found;
    const auto add = [&found](const QList<Runbook> &more) {
        for (const Runbook &runbook : more) {
            const auto isThis = [&runbook](const Runbook &other) { return other.id == runbook.id; };
            if (std::none_of(found.begin(), found.end(), isThis))
                found.append(runbook);
        }
    };
    for (const AlertEpisode &episode : *episodes) {
        if (episode.incident == incident.id)
            add(runbooksFor(episode.alert.labels, episode.alert.annotations, *used));
    }
    add(runbooksForServices(incident.services, *used));
    return found;
}

Result<QList<Runbook>> GuideDesk::outdated() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    return runbooks().map([today](const QList<Runbook> &used) {
        QList<Runbook> old;
        std::copy_if(used.begin(), used.end(), std::back_inserter(old),
            [today](const Runbook &runbook) { return isOutdated(runbook, today); });
        return old;
    });
}

QList<RunbookBlock> GuideDesk::blocks(const Runbook &runbook) const
{
    return blocksOf(runbook.markdown);
}

QString GuideDesk::textOf(const Runbook &runbook) const
{
    return runbookToText(runbook);
}

Result<Runbook> GuideDesk::read(const QString &path, const QString &text) const
{
    return runbookFromText(text, path);
}

Result<Runbook> GuideDesk::write(const QString &path, const QString &text)
{
    const QString named = path.endsWith(u".md"_s) ? path.trimmed() : path.trimmed() + u".md"_s;
    if (!isGoodPath(named) || path.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, path, GuideWords::badPath());
    auto runbook = runbookFromText(text, named);
    if (!runbook)
        return runbook;
    runbook->origin = RunbookOrigin::Written;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto all = RunbookRepository(transaction.database()).all();
        if (!all)
            return tl::unexpected(all.error());
        runbook->id = RunbookId::create(stamp.nowMs);
        for (const Runbook &other : *all) {
            if (other.origin == RunbookOrigin::Written && other.path == named && other.language == runbook->language)
                runbook->id = other.id;
        }
        return RunbookRepository::save(transaction, *runbook, stamp);
    });
    if (!written)
        return tl::unexpected(written.error());
    return runbook;
}

Result<> GuideDesk::review(const Runbook &runbook)
{
    if (runbook.origin != RunbookOrigin::Written)
        return failure(Error::Kind::Conflict, runbook.title, GuideWords::notHere());
    Runbook reviewed = runbook;
    reviewed.reviewed = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return RunbookRepository::save(transaction, reviewed, stamp);
    });
}

Result<> GuideDesk::remove(const Runbook &runbook)
{
    if (runbook.origin != RunbookOrigin::Written)
        return failure(Error::Kind::Conflict, runbook.title, GuideWords::notHere());
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return RunbookRepository::remove(transaction, runbook.id); });
}

Result<GuideDesk::Import> GuideDesk::take(const GuideFiles &files)
{
    Import import;
    const auto done = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto replaced = replace(transaction, stamp, RunbookOrigin::Folder, files);
        if (!replaced)
            return tl::unexpected(replaced.error());
        import = std::move(*replaced);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return import;
}

Result<GuideDesk::Import> GuideDesk::replace(
    Transaction &transaction, const Stamp &stamp, RunbookOrigin origin, const GuideFiles &files) const
{
    const auto all = RunbookRepository(transaction.database()).all();
    if (!all)
        return tl::unexpected(all.error());
    QHash<QString, Runbook> before;
    for (const Runbook &runbook : *all) {
        if (runbook.origin == origin)
            before.insert(runbook.language + u'/' + runbook.path, runbook);
    }
    Import import;
    import.problems = files.problems;
    for (Runbook runbook : files.runbooks) {
        const QString key = runbook.language + u'/' + runbook.path;
        const bool isNew = !before.contains(key);
        const Runbook old = before.take(key);
        if (!isNew && saysTheSame(runbook, old)) {
            ++import.same;
            continue;
        }
        runbook.id = isNew ? RunbookId::create(stamp.nowMs) : old.id;
        ++(isNew ? import.added : import.changed);
        if (auto saved = RunbookRepository::save(transaction, runbook, stamp); !saved)
            return tl::unexpected(saved.error());
    }
    for (const Runbook &gone : std::as_const(before)) {
        if (!files.whole)
            break;
        ++import.removed;
        if (auto removed = RunbookRepository::remove(transaction, gone.id); !removed)
            return tl::unexpected(removed.error());
    }
    return import;
}

Result<> GuideDesk::tick(const IncidentId &incident, const Runbook &runbook, const RunbookBlock &step, bool ticked)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto writing = IncidentWriting::open(transaction, incident, stamp);
        if (!writing)
            return tl::unexpected(writing.error());
        if (auto added = writing->add(tickCommand(runbook.path, step, ticked)); !added)
            return added;
        return writing->finish().map([](const Incident &) {});
    });
}

} // namespace qd
