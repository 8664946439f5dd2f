#include "app/formats/dashboarddocument.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int tallest = 40; // cells: higher than a screen

tl::unexpected<Error> invalid(const char *words)
{
    return failure(Error::Kind::Invalid, {}, QString::fromLatin1(words));
}

} // namespace

Result<QJsonObject> documentFrom(const QByteArray &bytes)
{
    if (bytes.size() > largestDocument)
        return invalid(QT_TRANSLATE_NOOP("Rule", "the file is larger than 10 MiB: that is no dashboard"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return invalid(QT_TRANSLATE_NOOP("Rule", "the file is nested too deeply for a dashboard"));
    if (error.error != QJsonParseError::NoError)
        return invalid(QT_TRANSLATE_NOOP("Rule", "this is not JSON, or it is cut short"));
    if (!document.isObject())
        return invalid(QT_TRANSLATE_NOOP("Rule", "this is JSON, but not a dashboard"));
    return document.object();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    bool readable = value.isDouble();
    const double number = readable ? value.toDouble() : value.toString().trimmed().toDouble(&readable);
    return readable && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

int boundedInt(const QJsonValue &value, int fallback, int low, int high)
{
    const auto number = numberOf(value);
    return number ? int(std::clamp(std::round(*number), double(low), double(high))) : fallback;
}

void stack(QList<Panel> &panels)
{
    std::array<int, GridPlace::columns> bottoms{}; // of what stands in each column
    for (Panel &panel : panels) {
        GridPlace &place = panel.place;
        if (panel.view == PanelView::Heading)
            place = {0, 0, GridPlace::columns, 1};
        place.width = std::clamp(place.width, 1, GridPlace::columns);
        place.height = std::clamp(place.height, 1, tallest);
        place.x = std::clamp(place.x, 0, GridPlace::columns - place.width);
        const auto first = bottoms.begin() + place.x;
        place.y = *std::max_element(first, first + place.width);
        std::fill(first, first + place.width, place.y + place.height);
    }
    std::stable_sort(panels.begin(), panels.end(), [](const Panel &a, const Panel &b) {
        return a.place.y != b.place.y ? a.place.y < b.place.y : a.place.x < b.place.x;
    });
}

bool anyOverlap(const QList<Panel> &panels)
{
    for (qsizetype i = 0; i < panels.size(); ++i) {
        for (qsizetype j = i + 1; j < panels.size(); ++j) {
            if (panels[i].place.overlaps(panels[j].place))
                return true;
        }
    }
    return false;
}

} // namespace qd
