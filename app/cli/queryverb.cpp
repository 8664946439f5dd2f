#include "app/cli/queryverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QTimer>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int rateWaitMs = 1000;

class QueryVerb {
    Q_DECLARE_TR_FUNCTIONS(QueryVerb)
public:
    static QString usage() { return tr("give a SOURCE and an EXPRESSION"); }
    static QString nothing() { return tr("No samples."); }
};

QString number(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', 12);
}

void printJson(Invocation &invocation, const QList<SeriesData> &all, const QStringList &warnings)
{
    QJsonArray rows;
    for (const SeriesData &series : all) {
        QJsonObject labels;
        for (auto label = series.key.labels.begin(); label != series.key.labels.end(); ++label)
            labels.insert(label.key(), label.value());
        QJsonArray samples;
        for (size_t i = 0; i < series.times.size(); ++i) {
            const double value = series.values[i];
            samples.append(QJsonArray{isoTime(series.times[i], invocation.zone()),
                std::isnan(value) ? QJsonValue(QJsonValue::Null) : QJsonValue(value)});
        }
        rows.append(QJsonObject{{u"labels"_s, labels}, {u"samples"_s, samples}});
    }
    invocation.print(QJsonObject{{u"series"_s, rows}, {u"warnings"_s, QJsonArray::fromStringList(warnings)}});
}

void printRows(Invocation &invocation, const QList<SeriesData> &all, bool csv)
{
    if (csv)
        invocation.print(u"time,series,value"_s);
    for (const SeriesData &series : all) {
        QString name = toString(series.key.labels);
        for (size_t i = 0; i < series.times.size(); ++i) {
            const QString time = isoTime(series.times[i], invocation.zone());
            if (csv)
                invocation.out() << time << ",\"" << QString(name).replace(u'"', u"\"\""_s) << "\","
                                 << number(series.values[i]) << '\n';
            else
                invocation.out() << time << "  " << number(series.values[i]).rightJustified(14) << "  " << name << '\n';
        }
    }
    invocation.out().flush();
    if (all.isEmpty() && !csv)
        invocation.print(QueryVerb::nothing());
}

Result<FetchAnswer> fetch(Console &console, const Source &source, const FetchRequest &request)
{
    Result<FetchAnswer> answer;
    QEventLoop loop;
    console.recorder().fetchOnce(source, request, &loop, [&](const Result<FetchAnswer> &result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return answer;
}

// What the samples file has of this host, which knows no past of its own.
Result<FetchAnswer> stored(Console &console, const Source &source, const FetchRequest &request)
{
    Result<FetchAnswer> answer;
    QEventLoop loop;
    console.recorder().read(
        source.id, request.expr, request.range, 0, &loop, [&](const Result<QList<SeriesData>> &result) {
            if (result)
                answer = FetchAnswer{*result, {}};
            else
                answer = tl::unexpected(result.error());
            loop.quit();
        });
    loop.exec();
    return answer;
}

void join(FetchAnswer &answer, const FetchAnswer &newer)
{
    for (const SeriesData &fresh : newer.series) {
        const auto same = std::find_if(answer.series.begin(), answer.series.end(),
            [&fresh](const SeriesData &each) { return each.key == fresh.key; });
        if (same == answer.series.end()) {
            answer.series.append(fresh);
        } else if (!fresh.times.empty() && (same->times.empty() || same->times.back() < fresh.times.front())) {
            same->times.insert(same->times.end(), fresh.times.begin(), fresh.times.end());
            same->values.insert(same->values.end(), fresh.values.begin(), fresh.values.end());
        }
    }
}

Result<FetchAnswer> ofHost(Console &console, const Source &source, const FetchRequest &request)
{
    auto answer = stored(console, source, request);
    if (!answer)
        return answer;
    // What has a rate needs two readings: it is watched for a moment.
    Source quick = source;
    quick.pollMs = rateWaitMs;
    QEventLoop loop;
    QObject::connect(&console.recorder(), &MetricRecorder::samplesArrived, &loop, &QEventLoop::quit);
    std::optional<Error> failed;
    QObject::connect(
        &console.recorder(), &MetricRecorder::statusChanged, &loop, [&](const SourceId &id, const QString &expr) {
            const SourceStatus status = console.recorder().panelStatus(id, expr);
            if (status.state != SourceState::Down)
                return;
            failed = status.error;
            loop.quit();
        });
    QTimer::singleShot(3 * rateWaitMs, &loop, &QEventLoop::quit);
    console.recorder().watch({quick}, {{source.id, request.expr}});
    loop.exec();
    if (failed)
        return tl::unexpected(*failed);
    FetchRequest upToNow = request;
    upToNow.range.to = console.clock().nowMs();
    const auto newer = stored(console, source, upToNow);
    if (newer)
        join(*answer, *newer);
    return answer;
}

} // namespace

int runQuery(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"range"_s, u"How far back."_s, u"DURATION"_s, u"1h"_s},
        {u"step"_s, u"Between two samples."_s, u"DURATION"_s, u"15s"_s}, {u"csv"_s, u"Print CSV."_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return invocation.misused(QueryVerb::usage());
    const auto range = parseDuration(parser.value(u"range"_s));
    const auto step = parseDuration(parser.value(u"step"_s));
    for (const auto &duration : {range, step}) {
        if (!duration)
            return invocation.misused(duration.error().subject + u": "_s + duration.error().detail);
    }
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    if (auto host = console->sources().ensureHost(); !host)
        return invocation.fail(host.error());
    const auto source = console->sources().named(words[0]);
    if (!source)
        return invocation.fail(source.error());
    const qint64 now = invocation.clock().nowMs();
    const FetchRequest request{words[1], {now - *range, now}, *step};
    const auto answer =
        source->kind == SourceKind::Host ? ofHost(*console, *source, request) : fetch(*console, *source, request);
    if (!answer)
        return invocation.fail(answer.error());
    for (const QString &warning : answer->warnings)
        invocation.err() << "quarterdeck: " << warning << Qt::endl;
    if (invocation.json())
        printJson(invocation, answer->series, answer->warnings);
    else
        printRows(invocation, answer->series, parser.isSet(u"csv"_s));
    return ExitSuccess;
}

} // namespace qd
