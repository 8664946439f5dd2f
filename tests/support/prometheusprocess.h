// PrometheusProcess: Debian's real Prometheus, node exporter and, where asked, blackbox exporter on free loopback
// ports, in a folder of their own, stopped with this object. Available only where the packages are installed.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

class PrometheusProcess {
public:
    static bool isInstalled();

    // Waits until it answers and has scraped; false with the reason in error().
    bool start();
    void setScrapeInterval(const QByteArray &interval) { m_scrapeInterval = interval; } // before the first start()
    void setProbed(const QByteArray &address) { m_probed = address; } // by the blackbox exporter; before start()
    void startExporter(); // again, at its port
    void stopExporter(); // the target that is scraped
    void stop(); // Prometheus alone; start() takes the same port again
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    QString error() const { return m_error; }
    ~PrometheusProcess();

private:
    QByteArray probeJob(); // starts the prober, too

    QTemporaryDir m_folder;
    QProcess m_prometheus;
    QProcess m_exporter;
    QProcess m_prober;
    QByteArray m_scrapeInterval = "1s";
    QByteArray m_probed;
    quint16 m_port = 0;
    quint16 m_exporterPort = 0;
    QString m_error;
};
