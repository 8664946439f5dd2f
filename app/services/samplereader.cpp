#include "app/services/samplereader.h"

#include "app/domain/decimation.h"

#include <QFileInfo>

namespace qd {

SampleReader::SampleReader(const QString &path)
    : m_path(path)
{
}

Result<> SampleReader::open()
{
    if (m_store && !QFileInfo::exists(m_path))
        m_store.reset(); // somebody removed the file: a new one will come
    if (m_store)
        return {};
    auto opened = SampleStore::openReader(m_path);
    if (!opened)
        return tl::unexpected(opened.error());
    m_store.emplace(std::move(*opened));
    return {};
}

Result<> SampleReader::openForSamples()
{
    auto opened = open();
    // One that is just being made has no name yet; of a file that is really another's, its writer tells.
    const bool none = !opened
        && (opened.error().kind == Error::Kind::StoreMissing || opened.error().kind == Error::Kind::StoreForeign);
    return none ? Result<>() : opened;
}

Result<QList<SeriesData>> SampleReader::read(
    const SourceId &source, const QString &expr, TimeRange range, qint64 columnMs)
{
    if (auto opened = openForSamples(); !opened || !m_store)
        return opened.map([] { return QList<SeriesData>(); });
    auto all = m_store->read(source, expr, range, columnMs);
    if (!all) {
        m_store.reset();
        return all;
    }
    if (columnMs <= 0)
        return all;
    for (SeriesData &series : *all) {
        std::vector<qint64> times;
        std::vector<double> values;
        reduceColumns(series.times, series.values, columnMs, times, values);
        series.times = std::move(times);
        series.values = std::move(values);
    }
    return all;
}

Result<FiguresBySeries> SampleReader::seriesFigures(const SourceId &source, const QString &expr, TimeRange range)
{
    if (auto opened = openForSamples(); !opened || !m_store)
        return opened.map([] { return FiguresBySeries(); });
    auto found = m_store->seriesFigures(source, expr, range);
    if (!found)
        m_store.reset();
    return found;
}

Result<QList<SamplesKept>> SampleReader::kept(const QList<TimeRange> &ranges)
{
    QList<SamplesKept> all(ranges.size(), SamplesKept::None);
    if (auto opened = openForSamples(); !opened || !m_store)
        return opened.map([&all] { return all; });
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const auto kept = m_store->kept(ranges[i]);
        if (!kept) {
            m_store.reset();
            return tl::unexpected(kept.error());
        }
        all[i] = *kept;
    }
    return all;
}

Result<QList<SeriesData>> SampleReader::readAll(TimeRange range, qsizetype most)
{
    if (auto opened = openForSamples(); !opened || !m_store)
        return opened.map([] { return QList<SeriesData>(); });
    const auto queries = m_store->queries(range);
    if (!queries) {
        m_store.reset();
        return tl::unexpected(queries.error());
    }
    QList<SeriesData> all;
    qsizetype samples = 0;
    for (const SourceQuery &query : *queries) {
        auto found = m_store->read(query.source, query.expr, range);
        if (!found) {
            m_store.reset();
            return found;
        }
        for (SeriesData &series : *found) {
            samples += qsizetype(series.times.size());
            if (samples > most)
                return all;
            all.append(std::move(series));
        }
    }
    return all;
}

Result<SampleFileFigures> SampleReader::figures(qint64 nowMs, const SampleRetention &retention)
{
    if (auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    auto figures = m_store->figures(nowMs, retention);
    if (!figures)
        m_store.reset();
    return figures;
}

} // namespace qd
