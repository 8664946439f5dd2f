#include "app/services/releasedesk.h"

#include "app/domain/isotime.h"
#include "app/store/incidentrepository.h"
#include "app/store/releaserepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestReason = 500;

class ReleaseWords {
    Q_DECLARE_TR_FUNCTIONS(ReleaseDesk)
public:
    static QString noReason() { return tr("say in a few words why nobody should release"); }
    static QString already(const QString &by) { return tr("releases are blocked already, by %1").arg(by); }
    static QString notBlocked() { return tr("releases are not blocked"); }
};

} // namespace

ReleaseDesk::ReleaseDesk(DeskContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    connect(&m_context.feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Aggregate::ReleaseBlock))
            writeFile();
    });
}

Result<std::optional<ReleaseBlock>> ReleaseDesk::block() const
{
    return ReleaseRepository(m_context.database).open();
}

Result<ReleaseBlock> ReleaseDesk::change(
    const std::function<Result<ReleaseBlock>(const std::optional<ReleaseBlock> &, const Stamp &)> &change,
    bool announced)
{
    ReleaseBlock block;
    const auto done = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto open = ReleaseRepository(transaction.database()).open();
        if (!open)
            return tl::unexpected(open.error());
        auto changed = change(*open, stamp);
        if (!changed)
            return tl::unexpected(changed.error());
        block = std::move(*changed);
        if (auto saved = ReleaseRepository::save(transaction, block, stamp); !saved)
            return saved;
        return announced && m_announce ? m_announce(transaction, stamp, block) : Result<>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return block;
}

Result<ReleaseBlock> ReleaseDesk::block(
    const QString &reason, std::optional<qint64> remindAt, const IncidentId &incident)
{
    const QString why = reason.simplified().left(longestReason);
    if (why.isEmpty())
        return failure(Error::Kind::Invalid, {}, ReleaseWords::noReason());
    return change(
        [&](const std::optional<ReleaseBlock> &open, const Stamp &stamp) -> Result<ReleaseBlock> {
            if (open)
                return failure(Error::Kind::Conflict, {}, ReleaseWords::already(open->by));
            return ReleaseBlock{ReleaseBlockId::create(stamp.nowMs), why, stamp.nowMs, stamp.author,
                remindAt.value_or(stamp.nowMs + remindAfterMs), incident};
        },
        true);
}

Result<ReleaseBlock> ReleaseDesk::lift()
{
    return change(
        [](const std::optional<ReleaseBlock> &open, const Stamp &stamp) -> Result<ReleaseBlock> {
            if (!open)
                return failure(Error::Kind::Conflict, {}, ReleaseWords::notBlocked());
            ReleaseBlock lifted = *open;
            lifted.liftedAt = std::max(stamp.nowMs, open->since); // a clock may have been set back
            lifted.liftedBy = stamp.author;
            return lifted;
        },
        true);
}

Result<> ReleaseDesk::remindAt(qint64 at)
{
    return change(
        [at](const std::optional<ReleaseBlock> &open, const Stamp &) -> Result<ReleaseBlock> {
            if (!open)
                return failure(Error::Kind::Conflict, {}, ReleaseWords::notBlocked());
            ReleaseBlock later = *open;
            later.remindAt = at;
            return later;
        },
        false)
        .map([](const ReleaseBlock &) {});
}

void ReleaseDesk::setFile(const QString &path)
{
    if (path == m_file)
        return;
    m_file = path;
    writeFile();
}

void ReleaseDesk::writeFile()
{
    if (m_file.isEmpty())
        return;
    const auto open = block();
    if (!open)
        return; // it is read again with the next change
    QString key;
    if (*open && !(*open)->incident.isNull()) {
        if (const auto incident = IncidentRepository(m_context.database).incident((*open)->incident); incident)
            key = incident->key();
    }
    const QByteArray bytes =
        QJsonDocument(releaseDocument(*open, key, QTimeZone::systemTimeZone())).toJson(QJsonDocument::Indented);
    if (QFile present(m_file); present.open(QIODevice::ReadOnly) && present.readAll() == bytes)
        return;
    QSaveFile file(m_file); // whole, or as it was: a script may read it right now
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        emit fileFailed({Error::Kind::StoreFailed, m_file, file.errorString()});
}

QJsonObject releaseDocument(const std::optional<ReleaseBlock> &block, const QString &incidentKey, const QTimeZone &zone)
{
    if (!block || block->isLifted())
        return {{u"blocked"_s, false}};
    return {{u"blocked"_s, true}, {u"reason"_s, block->reason}, {u"by"_s, block->by},
        {u"since"_s, isoTime(block->since, zone)}, {u"remind_at"_s, isoTimeOrNull(block->remindAt, zone)},
        {u"incident"_s, incidentKey.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(incidentKey)}};
}

} // namespace qd
