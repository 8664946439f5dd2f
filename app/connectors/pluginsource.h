// PluginSource: a program that speaks the interface of Nagios plugins: exit code 0 to 3, text, performance data. An
// expression is the name of a metric; its warnings are the plugin's own words when all is not well. A plugin that
// hangs, dies or exits otherwise is a result, plugin_status 3 (unknown); one that cannot be started is an error.
#pragma once

#include "app/connectors/commandrun.h"
#include "app/connectors/sharedrun.h"
#include "app/domain/source.h"

#include <QTemporaryDir>

namespace qd {

class Clock;

class PluginSource : public MetricSource {
    Q_OBJECT
public:
    PluginSource(Source source, const Clock &clock, QObject *parent = nullptr);

    static QStringList metrics();

    void fetch(const FetchRequest &request, QObject *context, FetchCallback callback) override;
    void test(QObject *context, TestCallback callback) override;

private:
    void run(const SharedRun::Done &done);

    Source m_source;
    const Clock &m_clock;
    QTemporaryDir m_folder; // where it runs, whatever it leaves there
    SharedRun m_shared;
};

} // namespace qd
