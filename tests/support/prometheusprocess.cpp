#include "tests/support/prometheusprocess.h"

#include "tests/support/loopback.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

bool PrometheusProcess::isInstalled()
{
    return !QStandardPaths::findExecutable(u"prometheus"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"prometheus-node-exporter"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"prometheus-blackbox-exporter"_s).isEmpty();
}

bool PrometheusProcess::start()
{
    if (m_port == 0) {
        m_port = freePort();
        m_exporterPort = freePort();
        QFile config(m_folder.filePath(u"prometheus.yml"_s));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("global:\n  scrape_interval: " + m_scrapeInterval
            + "\nscrape_configs:\n"
              "  - job_name: node\n    static_configs:\n      - targets: ['127.0.0.1:"
            + QByteArray::number(m_exporterPort) + "']\n");
        if (!m_probed.isEmpty())
            config.write(probeJob());
        config.close();
        startExporter();
    }
    m_prometheus.start(u"prometheus"_s,
        {u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port),
            u"--config.file="_s + m_folder.filePath(u"prometheus.yml"_s),
            u"--storage.tsdb.path="_s + m_folder.filePath(u"data"_s), u"--web.console.templates=/nonexistent"_s,
            u"--web.console.libraries=/nonexistent"_s});
    const bool ready =
        waitUntil([this] { return httpGet(m_port, "/api/v1/query?query=node_load1").contains("\"value\""); });
    if (!ready)
        m_error = QString::fromUtf8(m_prometheus.readAllStandardError() + m_exporter.readAllStandardError());
    return ready;
}

// The module with no fields is an HTTP GET that wants a 2xx.
QByteArray PrometheusProcess::probeJob()
{
    const quint16 port = freePort();
    QFile modules(m_folder.filePath(u"blackbox.yml"_s));
    if (modules.open(QIODevice::WriteOnly))
        modules.write("modules:\n  site:\n    prober: http\n    timeout: 5s\n");
    modules.close();
    m_prober.start(u"prometheus-blackbox-exporter"_s,
        {u"--web.listen-address=127.0.0.1:%1"_s.arg(port), u"--config.file="_s + modules.fileName()});
    return "  - job_name: site\n    metrics_path: /probe\n    params: {module: [site], target: ['" + m_probed
        + "']}\n    static_configs:\n      - targets: ['127.0.0.1:" + QByteArray::number(port) + "']\n";
}

void PrometheusProcess::startExporter()
{
    m_exporter.start(u"prometheus-node-exporter"_s, {u"--web.listen-address=127.0.0.1:%1"_s.arg(m_exporterPort)});
}

void PrometheusProcess::stopExporter()
{
    m_exporter.kill();
    m_exporter.waitForFinished();
}

void PrometheusProcess::stop()
{
    m_prometheus.kill();
    m_prometheus.waitForFinished();
}

PrometheusProcess::~PrometheusProcess()
{
    stop();
    stopExporter();
    m_prober.kill();
    m_prober.waitForFinished();
}
