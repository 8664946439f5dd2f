#include "ui/metrics/outlookwords.h"

#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/legendtext.h"

using namespace Qt::StringLiterals;

QString outlookName(const qd::Outlook &outlook)
{
    const QString legend = outlook.panel.queries.value(0).legend;
    QStringList values;
    const qd::Labels &labels = outlook.history.key.labels;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (label.key() != u"__name__"_s)
            values.append(label.value());
    }
    const QString series = legend.isEmpty()
        ? values.join(u" · "_s)
        : legendNames(QList<qd::Labels>{labels}, legend, outlook.panel.title).value(0);
    return series.isEmpty() ? outlook.panel.title : outlook.panel.title + u" · "_s + series;
}

std::optional<qd::DraftForeseen> foreseenIn(const qd::Outlook &outlook, const QTimeZone &zone)
{
    if (!outlook.crossing || !outlook.threshold)
        return std::nullopt;
    const bool isLikely = outlook.crossing->expected.has_value();
    const auto at = isLikely ? outlook.crossing->expected : outlook.crossing->earliest;
    if (!at)
        return std::nullopt;
    return qd::DraftForeseen{outlookName(outlook),
        valueText(outlook.threshold->value, outlook.panel.unit, outlook.panel.decimals),
        QDateTime::fromMSecsSinceEpoch(*at, zone).date(), isLikely};
}
