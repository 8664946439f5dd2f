#include "app/services/seriescsv.h"

#include "app/formats/csv.h"

#include <QDateTime>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

QByteArray seriesCsv(const QList<SeriesData> &series, const QStringList &names)
{
    QList<QStringList> lines{{u"time"_s, u"series"_s, u"labels"_s, u"value"_s}};
    for (qsizetype i = 0; i < series.size(); ++i) {
        const SeriesData &data = series.at(i);
        const QString labels = toString(data.key.labels);
        for (size_t k = 0; k < data.times.size(); ++k) {
            const double value = data.values[k];
            lines.append({QDateTime::fromMSecsSinceEpoch(data.times[k], Qt::UTC).toString(Qt::ISODateWithMs),
                names.value(i), labels, std::isfinite(value) ? QString::number(value, 'g', 17) : QString()});
        }
    }
    return writeCsv(lines);
}

} // namespace qd
