#include "app/connectors/prometheusanswer.h"

#include <cmath>
#include <limits>
#include <simdjson.h>

using namespace Qt::StringLiterals;
namespace od = simdjson::ondemand;

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
        return Error {Error::Kind::Unauthorized, place, statusLine(answer)};
    if (answer.contentType.startsWith("application/json"))
        return std::nullopt;
    if (answer.status == 200) {
        const QByteArray type = answer.contentType.left(80);
        return Error {Error::Kind::NotTheApi, place, type.isEmpty() ? u"no content type"_s : QString::fromLatin1(type)};
    }
    return Error {answer.status == 404 ? Error::Kind::NotTheApi : Error::Kind::HttpStatus, place, statusLine(answer)};
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

    // Throws simdjson_error on malformed JSON.
    void read(od::object data)
    {
        const std::string_view type = data["resultType"];
        if (type == "scalar") {
            addPair(startSeries(), data["result"].get_array());
            return;
        }
        if (type != "matrix" && type != "vector")
            return; // a string has no samples
        for (od::object row : data["result"].get_array()) {
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

    void readRow(od::object row)
    {
        SeriesData &series = startSeries();
        for (auto field : row) {
            const std::string_view name = field.unescaped_key();
            if (name == "metric") {
                for (auto label : field.value().get_object()) {
                    const QString key = toQString(label.unescaped_key());
                    series.key.labels.insert(key, toQString(label.value().get_string()));
                }
            } else if (name == "values") {
                for (od::array pair : field.value().get_array())
                    addPair(series, pair);
            } else if (name == "value") {
                addPair(series, field.value().get_array());
            }
        }
    }

    static void addPair(SeriesData &series, od::array pair)
    {
        auto item = pair.begin();
        const double seconds = (*item).get_double();
        ++item;
        const std::string_view text = (*item).get_string();
        ++item;
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
        const simdjson::padded_string json(answer.body.constData(), size_t(answer.body.size()));
        od::parser parser;
        od::document document = parser.iterate(json);
        SampleReader reader(source, expr);
        bool success = false;
        bool hasData = false;
        QString words;
        QStringList warnings;
        od::object envelope = document.get_object();
        for (auto field : envelope) {
            const std::string_view name = field.unescaped_key();
            if (name == "status") {
                success = std::string_view(field.value().get_string()) == "success";
            } else if (name == "error") {
                words = toQString(field.value().get_string());
            } else if (name == "warnings" || name == "infos") {
                for (auto warning : field.value().get_array())
                    warnings.append(toQString(warning.get_string()));
            } else if (name == "data" && field.value().type() == od::json_type::object) {
                reader.read(field.value().get_object());
                hasData = true;
            }
        }
        if (!success && !words.isEmpty())
            return failure(Error::Kind::QueryRejected, place, words);
        if (!success || !hasData)
            return failure(answer.status == 200 ? Error::Kind::NotTheApi : Error::Kind::HttpStatus, place, statusLine(answer));
        reader.warnings() += warnings;
        return reader.take();
    } catch (const simdjson::simdjson_error &error) {
        return failure(Error::Kind::Truncated, place, QString::fromLatin1(error.what()));
    }
}

Result<QString> readField(const HttpAnswer &answer, const QString &place, const char *pointer)
{
    if (const auto refused = refusal(answer, place))
        return tl::unexpected(*refused);
    try {
        const simdjson::padded_string json(answer.body.constData(), size_t(answer.body.size()));
        simdjson::dom::parser parser;
        const simdjson::dom::element document = parser.parse(json);
        if (std::string_view(document["status"]) != "success")
            return failure(Error::Kind::HttpStatus, place, statusLine(answer));
        simdjson::dom::element field;
        if (document["data"].at_pointer(pointer).get(field) != simdjson::SUCCESS)
            return QString();
        return field.is_string() ? toQString(std::string_view(field)) : toQString(simdjson::minify(field));
    } catch (const simdjson::simdjson_error &error) {
        return failure(Error::Kind::Truncated, place, QString::fromLatin1(error.what()));
    }
}

} // namespace qd
