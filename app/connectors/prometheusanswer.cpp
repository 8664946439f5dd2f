#include "app/connectors/prometheusanswer.h"

#include "app/connectors/prometheusenvelope.h"

#include <cmath>
#include <limits>
#include <simdjson.h>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace qd {

namespace {

double valueFrom(std::string_view text)
{
    bool isNumber = false;
    const double value = QByteArray::fromRawData(text.data(), qsizetype(text.size())).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
}

class SampleReader {
public:
    SampleReader(const SourceId &source, const QString &expr)
        : m_source(source)
        , m_expr(expr)
    {
    }

    // Throws simdjson_error where the answer is not of the shape that it says.
    void read(dom::element data)
    {
        const std::string_view type = data["resultType"];
        if (type == "scalar") {
            addPair(startSeries(), data["result"]);
            return;
        }
        if (type != "matrix" && type != "vector")
            return; // a string has no samples
        for (const dom::element row : dom::array(data["result"])) {
            if (m_answer.series.size() >= mostSeries) {
                m_answer.warnings.append(u"only the first %1 series are kept"_s.arg(mostSeries));
                return;
            }
            readRow(row);
        }
    }

    FetchAnswer take() { return std::move(m_answer); }
    QStringList &warnings() { return m_answer.warnings; }

private:
    SeriesData &startSeries()
    {
        SeriesData series;
        series.key.source = m_source;
        series.key.expr = m_expr;
        m_answer.series.append(series);
        return m_answer.series.last();
    }

    void readRow(dom::object row)
    {
        SeriesData &series = startSeries();
        for (const auto field : row) {
            if (field.key == "metric") {
                for (const auto label : dom::object(field.value))
                    series.key.labels.insert(toQString(label.key), toQString(std::string_view(label.value)));
            } else if (field.key == "values") {
                for (const dom::element pair : dom::array(field.value))
                    addPair(series, pair);
            } else if (field.key == "value") {
                addPair(series, field.value);
            }
        }
    }

    static void addPair(SeriesData &series, dom::element pair)
    {
        const double seconds = pair.at(0);
        const std::string_view text = pair.at(1);
        if (std::abs(seconds) > 1e12)
            return; // no time that a clock could show
        const qint64 t = std::llround(seconds * 1000);
        if (!series.times.empty() && t <= series.times.back())
            return; // not rising: the first word counts
        series.times.push_back(t);
        series.values.push_back(valueFrom(text));
    }

    SourceId m_source;
    QString m_expr;
    FetchAnswer m_answer;
};

} // namespace

Result<FetchAnswer> readSamples(
    const HttpAnswer &answer, const QString &place, const SourceId &source, const QString &expr)
{
    SampleReader reader(source, expr);
    return readEnvelope(answer, place, [&reader](dom::element data) {
        reader.read(data);
    }).map([&reader](const QStringList &warnings) {
        reader.warnings() += warnings;
        return reader.take();
    });
}

Result<QString> readField(const HttpAnswer &answer, const QString &place, const char *pointer)
{
    QString value;
    return readEnvelope(answer, place, [&value, pointer](dom::element data) {
        dom::element field;
        if (data.at_pointer(pointer).get(field) == simdjson::SUCCESS)
            value = field.is_string() ? toQString(std::string_view(field)) : toQString(simdjson::minify(field));
    }).map([&value](const QStringList &) { return value; });
}

} // namespace qd
