#include "app/services/sourcepanels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr ThresholdLevel ok = ThresholdLevel::Ok;
constexpr ThresholdLevel warning = ThresholdLevel::Warning;
constexpr ThresholdLevel critical = ThresholdLevel::Critical;

// Below the first threshold all is well; where less is worse, the first one stands below any value.
constexpr double belowAll = -1e6;

class SourcePanels {
    Q_DECLARE_TR_FUNCTIONS(SourcePanels)
public:
    static QList<Panel> ofHost()
    {
        return {
            panel(tr("Processor"), u"host_cpu_percent"_s, Unit::Percent, {{90, critical}}),
            panel(tr("Memory"), u"host_memory_bytes"_s, Unit::Bytes),
            panel(tr("Load"), u"host_load"_s, Unit::None),
            panel(tr("Network"), u"host_network_bytes_per_second"_s, Unit::BytesPerSecond),
            ahead(panel(tr("Disks used"), u"host_filesystem_used_percent"_s, Unit::Percent, {{90, critical}})),
            panel(tr("Disk traffic"), u"host_disk_bytes_per_second"_s, Unit::BytesPerSecond),
        };
    }

    static QList<Panel> ofPrometheus()
    {
        return {
            panel(tr("Targets up"), u"sum by (job) (up)"_s, Unit::Count),
            panel(tr("Time of a scrape"), u"max by (job) (scrape_duration_seconds)"_s, Unit::Seconds),
        };
    }

    static QList<Panel> ofProbe(const Source &source)
    {
        QList<Panel> panels{
            state(tr("Answers as expected"), u"probe_success"_s, {{0, critical}, {1, ok}}),
            stat(tr("Status code"), u"probe_http_status_code"_s, {}),
        };
        if (source.url.startsWith(u"https:"_s))
            panels.append(ahead(stat(tr("Days to the end of the certificate"), u"probe_ssl_days_to_expiry"_s,
                {{belowAll, critical}, {7, warning}, {21, ok}})));
        Panel phases = panel(tr("Time of the answer"), u"probe_http_duration_seconds"_s, Unit::Seconds);
        phases.view = PanelView::StackedArea;
        phases.queries[0].legend = u"{{phase}}"_s;
        phases.place.width = GridPlace::columns;
        panels.append(phases);
        return panels;
    }

    static QList<Panel> ofPlugin()
    {
        Panel values = panel(tr("Values"), u"plugin_value"_s, Unit::Short);
        values.queries[0].legend = u"{{label}} {{uom}}"_s;
        values.place.width = GridPlace::columns;
        Panel duration = panel(tr("Time of a run"), u"plugin_duration_seconds"_s, Unit::Seconds);
        duration.place.width = GridPlace::columns;
        return {
            // 3 is unknown: something to look after, but nothing that is known to be down.
            state(tr("Status: 0 OK, 1 warning, 2 critical, 3 unknown"), u"plugin_status"_s,
                {{0, ok}, {1, warning}, {2, critical}, {3, warning}}),
            values,
            duration,
        };
    }

private:
    // Watched in the look ahead.
    static Panel ahead(Panel panel)
    {
        panel.lookAhead = true;
        return panel;
    }
    static Panel panel(const QString &title, const QString &expr, Unit unit, const QList<Threshold> &thresholds = {})
    {
        Panel panel;
        panel.title = title;
        panel.queries = {{expr, {}}};
        panel.unit = unit;
        panel.thresholds = thresholds;
        return panel;
    }
    static Panel state(const QString &title, const QString &expr, const QList<Threshold> &thresholds)
    {
        Panel state = panel(title, expr, Unit::None, thresholds);
        state.view = PanelView::StateTimeline;
        state.place.width = GridPlace::columns;
        state.place.height = 4;
        return state;
    }
    static Panel stat(const QString &title, const QString &expr, const QList<Threshold> &thresholds)
    {
        Panel stat = panel(title, expr, Unit::None, thresholds);
        stat.view = PanelView::Stat;
        stat.decimals = 0;
        stat.place.height = 4;
        return stat;
    }
};

} // namespace

QList<Panel> panelsOf(const Source &source)
{
    switch (source.kind) {
    case SourceKind::Host:
        return SourcePanels::ofHost();
    case SourceKind::Prometheus:
        return SourcePanels::ofPrometheus();
    case SourceKind::Probe:
        return SourcePanels::ofProbe(source);
    case SourceKind::Plugin:
        return SourcePanels::ofPlugin();
    case SourceKind::Alertmanager:
    case SourceKind::Demo:
        break;
    }
    return {};
}

} // namespace qd
