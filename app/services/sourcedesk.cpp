#include "app/services/sourcedesk.h"

#include "app/connectors/proberules.h"
#include "app/connectors/prometheusurl.h"
#include "app/services/sourcepanels.h"
#include "app/store/alertrulerepository.h"
#include "app/store/dashboardrepository.h"
#include "app/store/settingrepository.h"
#include "app/store/sourcerepository.h"

#include <QCoreApplication>
#include <QFileInfo>
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
    static QString needsProgram() { return tr("the whole path of a program is needed"); }
    static QString noProgram() { return tr("there is no such program"); }
    static QString notExecutable() { return tr("this file is not a program that may be run"); }
};

QList<Panel> panelsOf(const Dashboard &dashboard, const SourceId &source)
{
    QList<Panel> panels = dashboard.panels;
    panels.removeIf([&source](const Panel &panel) { return panel.source != source; });
    return panels;
}

Result<> checkServer(Source &source)
{
    const auto url = normaliseUrl(source.url);
    if (!url)
        return tl::unexpected(url.error());
    source.url = *url;
    if (source.name.isEmpty())
        source.name = QUrl(source.url).host();
    return {};
}

Result<> checkProbe(Source &source)
{
    const auto url = probeUrl(source.url);
    if (!url)
        return tl::unexpected(url.error());
    source.url = *url;
    if (source.name.isEmpty())
        source.name = QUrl(source.url).host();
    source.probe.method = source.probe.method.trimmed().toUpper();
    return check(source.probe);
}

Result<> checkPlugin(Source &source)
{
    const QFileInfo program(source.plugin.program);
    const auto refuse = [&program](
                            const QString &why) { return failure(Error::Kind::Invalid, program.filePath(), why); };
    if (!program.isAbsolute())
        return refuse(SourceWords::needsProgram());
    if (!program.isFile())
        return refuse(SourceWords::noProgram());
    if (!program.isExecutable())
        return refuse(SourceWords::notExecutable());
    if (source.name.isEmpty())
        source.name = program.fileName();
    return {};
}

} // namespace

SourceDesk::SourceDesk(DeskContext context)
    : m_context(std::move(context))
{
}

Result<QList<Source>> SourceDesk::sources() const
{
    return SourceRepository(m_context.database).sources();
}

Result<QList<Source>> SourceDesk::withSamples() const
{
    auto all = sources();
    if (all)
        all->removeIf([](const Source &source) { return !source.hasSamples(); });
    return all;
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
    return addWithPanels(source);
}

Result<Source> SourceDesk::inPlainForm(Source source)
{
    source.name = source.name.simplified();
    const bool isServer = source.kind == SourceKind::Prometheus || source.kind == SourceKind::Alertmanager;
    const auto sound = isServer             ? checkServer(source)
        : source.kind == SourceKind::Probe  ? checkProbe(source)
        : source.kind == SourceKind::Plugin ? checkPlugin(source)
                                            : Result<>{};
    if (!sound)
        return tl::unexpected(sound.error());
    return source;
}

Result<Source> SourceDesk::checked(Source given) const
{
    const auto sound = inPlainForm(std::move(given));
    if (!sound)
        return sound;
    const Source &source = *sound;
    if (source.auth == AuthKind::Basic && source.user.isEmpty())
        return failure(Error::Kind::Invalid, {}, SourceWords::needsUser());
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
    return sound ? addWithPanels(*sound) : sound;
}

Result<Source> SourceDesk::addAlertmanager(Source source)
{
    source.kind = SourceKind::Alertmanager;
    auto sound = checked(std::move(source));
    return sound ? addWithPanels(*sound) : sound;
}

Result<Source> SourceDesk::addProbe(Source source)
{
    source.kind = SourceKind::Probe;
    auto sound = checked(std::move(source));
    return sound ? addWithPanels(*sound) : sound;
}

Result<Source> SourceDesk::addPlugin(Source source)
{
    source.kind = SourceKind::Plugin;
    auto sound = checked(std::move(source));
    return sound ? addWithPanels(*sound) : sound;
}

Result<Source> SourceDesk::addWithPanels(Source source)
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
        if (!source.hasSamples())
            return {};
        dashboard.id = DashboardId::create(stamp.nowMs);
        const QList<Panel> panels = panelsOf(source);
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

Result<SourceRemoval> SourceDesk::remove(const SourceId &id)
{
    SourceRemoval removal;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto sources = SourceRepository(m_context.database).sources();
        const auto dashboards = DashboardRepository(m_context.database).all();
        const auto rules = AlertRuleRepository(m_context.database).all();
        const auto episodes = AlertEpisodeRepository(m_context.database).links(id);
        if (!sources || !dashboards)
            return tl::unexpected(sources ? dashboards.error() : sources.error());
        if (!rules || !episodes)
            return tl::unexpected(rules ? episodes.error() : rules.error());
        removal = {{}, *dashboards, *rules, *episodes};
        for (const Source &source : *sources) {
            if (source.id == id)
                removal.source = source;
        }
        removal.dashboards.removeIf([&id](const Dashboard &dashboard) { return panelsOf(dashboard, id).isEmpty(); });
        removal.rules.removeIf([&id](const AlertRule &rule) { return rule.source != id; });
        // Who removes the host does not want it back at the next start.
        if (auto done = SettingRepository::save(transaction, hostAddedKey, u"1"_s, stamp); !done)
            return done;
        return SourceRepository::remove(transaction, id);
    });
    return written ? Result<SourceRemoval>(removal) : tl::unexpected(written.error());
}

Result<> SourceDesk::takeBack(const SourceRemoval &removal)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto dashboards = DashboardRepository(m_context.database).all();
        if (!dashboards)
            return tl::unexpected(dashboards.error());
        if (auto done = SourceRepository::save(transaction, removal.source, stamp); !done)
            return done;
        for (const Dashboard &before : removal.dashboards) {
            const auto now = std::find_if(dashboards->begin(), dashboards->end(),
                [&before](const Dashboard &dashboard) { return dashboard.id == before.id; });
            if (now == dashboards->end())
                continue; // removed meanwhile
            Dashboard wanted = now->revision == before.revision ? before : *now;
            if (now->revision != before.revision) {
                for (const Panel &panel : panelsOf(before, removal.source.id))
                    wanted = added(wanted, panel);
            }
            if (auto done = DashboardRepository::save(transaction, wanted, stamp); !done)
                return done;
        }
        for (const AlertRule &rule : removal.rules) {
            if (auto done = AlertRuleRepository::save(transaction, rule, stamp); !done)
                return done;
        }
        return AlertEpisodeRepository::link(transaction, removal.source.id, removal.episodes);
    });
}

} // namespace qd
