#include "app/services/sourcedesk.h"

#include "app/connectors/prometheusurl.h"
#include "app/store/dashboardrepository.h"
#include "app/store/settingrepository.h"
#include "app/store/sourcerepository.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString hostAddedKey = u"sources/host_added"_s;
constexpr int hostPollMs = 2000;

class SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
public:
    static QString thisHost() { return tr("This host"); }
    static QString hostIsThere() { return tr("this host is watched already"); }
    static QString nameTaken() { return tr("there is a source of this name already"); }
    static QString needsName() { return tr("a source needs a name"); }
    static QString needsUser() { return tr("basic authentication needs a user"); }

    static QList<Panel> hostPanels()
    {
        return {
            panel(tr("Processor"), u"host_cpu_percent"_s, Unit::Percent, 90),
            panel(tr("Memory"), u"host_memory_bytes"_s, Unit::Bytes),
            panel(tr("Load"), u"host_load"_s, Unit::None),
            panel(tr("Network"), u"host_network_bytes_per_second"_s, Unit::BytesPerSecond),
            panel(tr("Disks used"), u"host_filesystem_used_percent"_s, Unit::Percent, 90),
            panel(tr("Disk traffic"), u"host_disk_bytes_per_second"_s, Unit::BytesPerSecond),
        };
    }

    static QList<Panel> prometheusPanels()
    {
        return {
            panel(tr("Targets up"), u"sum by (job) (up)"_s, Unit::Count),
            panel(tr("Time of a scrape"), u"max by (job) (scrape_duration_seconds)"_s, Unit::Seconds),
        };
    }

private:
    static Panel panel(
        const QString &title, const QString &expr, Unit unit, std::optional<double> threshold = std::nullopt)
    {
        Panel panel;
        panel.title = title;
        panel.queries = {{expr, {}}};
        panel.unit = unit;
        if (threshold)
            panel.thresholds = {{*threshold, ThresholdLevel::Critical}};
        return panel;
    }
};

} // namespace

SourceDesk::SourceDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<Source>> SourceDesk::sources() const
{
    return SourceRepository(m_context.database).sources();
}

Result<Source> SourceDesk::named(const QString &name) const
{
    const auto all = sources();
    if (!all)
        return tl::unexpected(all.error());
    for (const Source &source : *all) {
        if (source.name == name)
            return source;
    }
    for (const Source &source : *all) {
        if (source.kind == SourceKind::Host && name == toString(SourceKind::Host))
            return source;
    }
    return failure(Error::Kind::NotFound, name);
}

Result<> SourceDesk::ensureHost()
{
    const auto added = SettingRepository(m_context.database).value(hostAddedKey);
    const auto all = sources();
    if (!added || !all)
        return tl::unexpected(added ? all.error() : added.error());
    if (*added || !all->isEmpty())
        return {};
    const auto host = addHost();
    return host ? Result<>{} : tl::unexpected(host.error());
}

Result<Source> SourceDesk::addHost()
{
    const auto all = sources();
    if (!all)
        return tl::unexpected(all.error());
    if (std::any_of(all->begin(), all->end(), [](const Source &each) { return each.kind == SourceKind::Host; }))
        return failure(Error::Kind::Conflict, {}, SourceWords::hostIsThere());
    Source source;
    source.kind = SourceKind::Host;
    source.name = SourceWords::thisHost();
    source.pollMs = hostPollMs;
    return addWithPanels(source, SourceWords::hostPanels());
}

Result<Source> SourceDesk::checked(Source source) const
{
    source.name = source.name.simplified();
    if (source.kind == SourceKind::Prometheus) {
        const auto url = normaliseUrl(source.url);
        if (!url)
            return tl::unexpected(url.error());
        source.url = *url;
        if (source.name.isEmpty())
            source.name = QUrl(source.url).host();
        if (source.auth == AuthKind::Basic && source.user.isEmpty())
            return failure(Error::Kind::Invalid, {}, SourceWords::needsUser());
    }
    if (source.name.isEmpty())
        return failure(Error::Kind::Invalid, {}, SourceWords::needsName());
    const auto all = sources();
    if (!all)
        return tl::unexpected(all.error());
    for (const Source &other : *all) {
        if (other.id != source.id && other.name == source.name)
            return failure(Error::Kind::Conflict, source.name, SourceWords::nameTaken());
    }
    return source;
}

Result<Source> SourceDesk::addPrometheus(Source source)
{
    source.kind = SourceKind::Prometheus;
    auto sound = checked(std::move(source));
    return sound ? addWithPanels(*sound, SourceWords::prometheusPanels()) : sound;
}

Result<Source> SourceDesk::addWithPanels(Source source, const QList<Panel> &panels)
{
    const auto dashboards = DashboardRepository(m_context.database).all();
    if (!dashboards)
        return tl::unexpected(dashboards.error());
    Dashboard dashboard;
    dashboard.title = source.name;
    dashboard.position = dashboards->isEmpty() ? 0 : dashboards->last().position + 1;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        if (source.id.isNull())
            source.id = SourceId::create(stamp.nowMs);
        if (auto done = SourceRepository::save(transaction, source, stamp); !done)
            return done;
        dashboard.id = DashboardId::create(stamp.nowMs);
        for (Panel panel : panels) {
            panel.id = PanelId::create(stamp.nowMs);
            panel.source = source.id;
            dashboard = added(dashboard, panel);
        }
        if (auto done = DashboardRepository::save(transaction, dashboard, stamp); !done)
            return done;
        if (source.kind == SourceKind::Host)
            return SettingRepository::save(transaction, hostAddedKey, u"1"_s, stamp);
        return {};
    });
    return written ? Result<Source>(source) : tl::unexpected(written.error());
}

Result<Source> SourceDesk::update(Source source)
{
    auto sound = checked(std::move(source));
    if (!sound)
        return sound;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return SourceRepository::save(transaction, *sound, stamp);
    });
    return written ? sound : tl::unexpected(written.error());
}

Result<> SourceDesk::remove(const SourceId &id)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        // Who removes the host does not want it back at the next start.
        if (auto done = SettingRepository::save(transaction, hostAddedKey, u"1"_s, stamp); !done)
            return done;
        return SourceRepository::remove(transaction, id);
    });
}

} // namespace qd
