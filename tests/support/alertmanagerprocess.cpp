#include "tests/support/alertmanagerprocess.h"

#include "tests/support/loopback.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

bool AlertmanagerProcess::isInstalled()
{
    return !QStandardPaths::findExecutable(u"prometheus-alertmanager"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"prometheus"_s).isEmpty();
}

bool AlertmanagerProcess::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool AlertmanagerProcess::start(const QString &prefix)
{
    m_prefix = prefix;
    if (m_port == 0)
        m_port = freePort();
    // Two receivers that tell nobody: both have each alert.
    write(u"alertmanager.yml"_s,
        "route:\n  receiver: mail\n  group_by: ['alertname']\n  group_wait: 1s\n"
        "  routes:\n    - receiver: chat\n      matchers: ['alertname=~\".+\"']\n      continue: true\n"
        "    - receiver: mail\n      matchers: ['alertname=~\".+\"']\n"
        "receivers:\n  - name: mail\n  - name: chat\n"
        "inhibit_rules:\n  - source_matchers: ['alertname=\"Down\"']\n    target_matchers: ['alertname=\"Slow\"']\n"
        "    equal: ['job']\n");
    m_alertmanager.start(u"prometheus-alertmanager"_s,
        {u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port), u"--web.route-prefix=%1/"_s.arg(prefix),
            u"--cluster.listen-address="_s, u"--storage.path="_s + m_folder.filePath(u"data"_s),
            u"--config.file="_s + m_folder.filePath(u"alertmanager.yml"_s)});
    const bool ready =
        waitUntil([this] { return httpGet(m_port, m_prefix.toLatin1() + "/api/v2/status").contains("versionInfo"); });
    if (!ready)
        m_error = QString::fromUtf8(m_alertmanager.readAllStandardError());
    return ready;
}

bool AlertmanagerProcess::startPrometheus(const QByteArray &groups)
{
    m_prometheusPort = freePort();
    write(u"rules.yml"_s, groups);
    write(u"prometheus.yml"_s,
        "global:\n  evaluation_interval: 1s\n  external_labels: {cluster: 'prod 1', replica: '0'}\nrule_files: "
        "['rules.yml']\nalerting:\n  alertmanagers:\n"
        "    - path_prefix: '"
            + m_prefix.toLatin1()
            + "/'\n      static_configs:\n        - targets: ['127.0.0.1:" + QByteArray::number(m_port) + "']\n");
    m_prometheus.start(u"prometheus"_s,
        {u"--web.listen-address=127.0.0.1:%1"_s.arg(m_prometheusPort),
            u"--config.file="_s + m_folder.filePath(u"prometheus.yml"_s),
            u"--storage.tsdb.path="_s + m_folder.filePath(u"tsdb"_s), u"--rules.alert.resend-delay=1s"_s,
            u"--web.console.templates=/nonexistent"_s, u"--web.console.libraries=/nonexistent"_s});
    const bool ready = waitUntil([this] { return httpGet(m_prometheusPort, "/-/ready").startsWith("HTTP/1.0 200"); });
    if (!ready)
        m_error = QString::fromUtf8(m_prometheus.readAllStandardError());
    return ready;
}

void AlertmanagerProcess::stop()
{
    m_alertmanager.kill();
    m_alertmanager.waitForFinished();
}

AlertmanagerProcess::~AlertmanagerProcess()
{
    stop();
    m_prometheus.kill();
    m_prometheus.waitForFinished();
}
