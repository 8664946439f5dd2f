#include "app/cli/watchverb.h"

#include "app/cli/invocation.h"
#include "app/services/alertdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"

#include <QEventLoop>
#include <QHash>
#include <QJsonDocument>
#include <QTimer>
#include <atomic>
#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

std::atomic<bool> s_asked = false; // to end; a signal handler reaches nothing else
static_assert(std::atomic<bool>::is_always_lock_free);

class Watch : public QObject {
public:
    Watch(Invocation &invocation, Console &console)
        : m_invocation(invocation)
        , m_console(console)
    {
        MetricRecorder &recorder = console.recorder();
        connect(&recorder, &MetricRecorder::statusChanged, this, &Watch::sourceChanged);
        connect(&recorder, &MetricRecorder::samplesArrived, this, &Watch::samplesArrived);
        connect(&recorder, &MetricRecorder::storeTroubled, this, [this](const Error &error) {
            print({{u"type"_s, u"store"_s}, {u"state"_s, u"troubled"_s}, {u"reason"_s, describe(error)}});
        });
        connect(&recorder, &MetricRecorder::storeRecovered, this, [this] {
            print({{u"type"_s, u"store"_s}, {u"state"_s, u"well"_s}});
        });
        connect(&console.alerts(), &AlertDesk::changed, this, &Watch::alertsChanged);
        connect(&console.alerts(), &AlertDesk::ended, this, [this](const AlertEpisode &episode) {
            m_alertStates.remove(fingerprint(episode.alert.labels));
            printAlert(episode.alert);
        });
    }

private:
    QString nameOf(const SourceId &id)
    {
        const auto sources = m_console.sources().sources();
        if (sources) {
            for (const Source &source : *sources)
                m_names.insert(source.id, source.name);
        }
        return m_names.value(id);
    }

    void sourceChanged(const SourceId &id)
    {
        const SourceStatus status = m_console.recorder().sourceStatus(id);
        if (status.state == SourceState::Unknown || m_states.value(id, SourceState::Unknown) == status.state)
            return;
        m_states.insert(id, status.state);
        QJsonObject event{{u"type"_s, u"source"_s}, {u"state"_s, toString(status.state)}, {u"source"_s, nameOf(id)}};
        event.insert(u"reason"_s,
            status.state == SourceState::Down ? QJsonValue(describe(status.error)) : QJsonValue(QJsonValue::Null));
        print(event);
    }

    void alertsChanged(const QStringList &fingerprints)
    {
        const auto &open = m_console.alerts().open();
        for (const QString &print : fingerprints) {
            const auto found = open.constFind(print);
            if (found == open.constEnd()) {
                m_alertStates.remove(print); // that was only pending
                continue;
            }
            if (m_alertStates.value(print, AlertState::Inactive) == found->alert.state)
                continue;
            m_alertStates.insert(print, found->alert.state);
            printAlert(found->alert);
        }
    }

    void printAlert(const Alert &alert)
    {
        QJsonObject labels;
        for (auto label = alert.labels.begin(); label != alert.labels.end(); ++label)
            labels.insert(label.key(), label.value());
        print({{u"type"_s, u"alert"_s}, {u"state"_s, toString(alert.state)}, {u"rule"_s, alert.name()},
            {u"labels"_s, labels},
            {u"value"_s, std::isfinite(alert.value) ? QJsonValue(alert.value) : QJsonValue(QJsonValue::Null)},
            {u"first_bad"_s,
                alert.firstBad != 0 ? QJsonValue(isoTime(alert.firstBad, m_invocation.zone()))
                                    : QJsonValue(QJsonValue::Null)},
            {u"source"_s, nameOf(alert.source)}});
    }

    void samplesArrived(const SourceId &id, const QString &expr, qint64 upToMs)
    {
        m_console.recorder().read(
            id, expr, {upToMs, upToMs}, 0, this, [this, id](const Result<QList<SeriesData>> &all) {
                if (!all)
                    return;
                for (const SeriesData &series : *all)
                    printSample(nameOf(id), series);
            });
    }

    void printSample(const QString &source, const SeriesData &series)
    {
        if (series.values.empty())
            return;
        QJsonObject labels;
        for (auto label = series.key.labels.begin(); label != series.key.labels.end(); ++label)
            labels.insert(label.key(), label.value());
        const double value = series.values.back();
        QJsonObject event{{u"type"_s, u"sample"_s}, {u"source"_s, source}, {u"expr"_s, series.key.expr},
            {u"labels"_s, labels}, {u"at"_s, isoTime(series.times.back(), m_invocation.zone())}};
        event.insert(u"value"_s, std::isnan(value) ? QJsonValue(QJsonValue::Null) : QJsonValue(value));
        print(event);
    }

    void print(QJsonObject event)
    {
        event.insert(u"time"_s, isoTime(m_invocation.clock().nowMs(), m_invocation.zone()));
        m_invocation.out() << QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)) << Qt::endl;
    }

    Invocation &m_invocation;
    Console &m_console;
    QHash<SourceId, QString> m_names;
    QHash<SourceId, SourceState> m_states;
    QHash<QString, AlertState> m_alertStates; // as last told, by fingerprint
};

} // namespace

int runWatch(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOption({u"for"_s, u"How long; until it is stopped otherwise."_s, u"DURATION"_s});
    if (!invocation.parse(parser))
        return ExitUsage;
    std::optional<qint64> length;
    if (parser.isSet(u"for"_s)) {
        const auto duration = parseDuration(parser.value(u"for"_s));
        if (!duration)
            return invocation.misused(u"--for: "_s + duration.error().subject + u": "_s + duration.error().detail);
        length = *duration;
    }
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    QEventLoop loop;
    const Watch watch(invocation, *console);
    console->followOtherPrograms();
    console->startRecording();
    if (length)
        QTimer::singleShot(std::chrono::milliseconds(*length), &loop, &QEventLoop::quit);
    s_asked = false;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, [](int) { s_asked = true; });
    QTimer heed;
    QObject::connect(&heed, &QTimer::timeout, &loop, [&loop] {
        if (s_asked)
            loop.quit();
    });
    heed.start(100);
    loop.exec();
    return ExitSuccess;
}

} // namespace qd
