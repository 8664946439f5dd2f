#include "app/connectors/prometheusanswer.h"

#include <cmath>
#include <limits>
#include <simdjson.h>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace qd {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString statusLine(const HttpAnswer &answer)
{
    return QString::number(answer.status) + u' ' + QString::fromLatin1(answer.reason);
}

// Decides by status and type of content first: proxies answer HTML, a starting server plain text.
std::optional<Error> refusal(const HttpAnswer &answer, const QString &place)
{
    if (answer.status == 401 || answer.status == 403)
        return Error{Error::Kind::Unauthorized, place, statusLine(answer)};
    if (answer.contentType.startsWith("application/json"))
        return std::nullopt;
    if (answer.status == 200) {
        const QByteArray type = answer.contentType.left(80);
        return Error{Error::Kind::NotTheApi, place, type.isEmpty() ? u"no content type"_s : QString::fromLatin1(type)};
    }
    return Error{answer.status == 404 ? Error::Kind::NotTheApi : Error::Kind::HttpStatus, place, statusLine(answer)};
}

// Some proxies call their error pages JSON.
Error malformed(const HttpAnswer &answer, const QString &place, const simdjson::simdjson_error &error)
{
    if (answer.status >= 400)
        return {Error::Kind::HttpStatus, place, statusLine(answer)};
    if (answer.body.trimmed().startsWith('<'))
        return {Error::Kind::NotTheApi, place, u"HTML"_s};
    return {Error::Kind::Truncated, place, QString::fromLatin1(error.what())};
}

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
    if (const auto refused = refusal(answer, place))
        return tl::unexpected(*refused);
    try {
        // The DOM, not On-Demand: it chooses the processor's instructions when it runs, and malformed text is an error.
        dom::parser parser;
        const dom::object envelope = parser.parse(answer.body.constData(), size_t(answer.body.size()));
        SampleReader reader(source, expr);
        bool success = false;
        bool hasData = false;
        QString words;
        QStringList warnings;
        for (const auto field : envelope) {
            if (field.key == "status") {
                success = std::string_view(field.value) == "success";
            } else if (field.key == "error") {
                words = toQString(std::string_view(field.value));
            } else if (field.key == "warnings" || field.key == "infos") {
                for (const dom::element warning : dom::array(field.value))
                    warnings.append(toQString(std::string_view(warning)));
            } else if (field.key == "data" && field.value.is_object()) {
                reader.read(field.value);
                hasData = true;
            }
        }
        if (!success && !words.isEmpty())
            return failure(Error::Kind::QueryRejected, place, words);
        if (!success || !hasData)
            return failure(
                answer.status == 200 ? Error::Kind::NotTheApi : Error::Kind::HttpStatus, place, statusLine(answer));
        reader.warnings() += warnings;
        return reader.take();
    } catch (const simdjson::simdjson_error &error) {
        return tl::unexpected(malformed(answer, place, error));
    }
}

Result<QString> readField(const HttpAnswer &answer, const QString &place, const char *pointer)
{
    if (const auto refused = refusal(answer, place))
        return tl::unexpected(*refused);
    try {
        dom::parser parser;
        const dom::element document = parser.parse(answer.body.constData(), size_t(answer.body.size()));
        if (std::string_view(document["status"]) != "success")
            return failure(Error::Kind::HttpStatus, place, statusLine(answer));
        dom::element field;
        if (document["data"].at_pointer(pointer).get(field) != simdjson::SUCCESS)
            return QString();
        return field.is_string() ? toQString(std::string_view(field)) : toQString(simdjson::minify(field));
    } catch (const simdjson::simdjson_error &error) {
        return tl::unexpected(malformed(answer, place, error));
    }
}

} // namespace qd
