// AlertmanagerProcess: Debian's real Alertmanager on a free loopback port, in a folder of its own, and a Prometheus
// that evaluates rules and tells it; both stopped with this object. Available only where the packages are installed.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

class AlertmanagerProcess {
public:
    static bool isInstalled();

    // Waits until it answers; false with the reason in error(). "Slow" is inhibited by "Down" of the same job.
    bool start(const QString &prefix = {});
    // A Prometheus that evaluates these rules each second (the groups of a rule file). After start().
    bool startPrometheus(const QByteArray &groups);
    void stop(); // the Alertmanager alone

    QString url() const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(m_prefix); }
    QString prometheusUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_prometheusPort); }
    QString error() const { return m_error; }
    ~AlertmanagerProcess();

private:
    bool write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QProcess m_alertmanager;
    QProcess m_prometheus;
    quint16 m_port = 0;
    quint16 m_prometheusPort = 0;
    QString m_prefix;
    QString m_error;
};
