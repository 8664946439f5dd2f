#include "app/domain/alerts/promduration.h"

#include <limits>

namespace qd {

namespace {

struct Unit {
    QStringView name;
    qint64 ms;
};

// From long to short, each at most once.
constexpr Unit units[] = {{u"y", 31'536'000'000}, {u"w", 604'800'000}, {u"d", 86'400'000}, {u"h", 3'600'000},
    {u"m", 60'000}, {u"s", 1'000}, {u"ms", 1}};
constexpr qint64 longest = std::numeric_limits<qint64>::max() / 1'000'000; // it counts nanoseconds

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

std::optional<qint64> promDurationFrom(QStringView text)
{
    if (text == u"0")
        return 0;
    qint64 ms = 0;
    qsizetype at = 0;
    const Unit *from = std::begin(units); // the units that may still come
    while (at < text.size()) {
        qint64 number = 0;
        const qsizetype begin = at;
        for (; at < text.size() && isDigit(text[at]); ++at) {
            if (number > longest / 10)
                return std::nullopt;
            number = number * 10 + text[at].unicode() - u'0';
        }
        const qsizetype nameBegin = at;
        while (at < text.size() && !isDigit(text[at]))
            ++at;
        const QStringView name = text.mid(nameBegin, at - nameBegin);
        while (from != std::end(units) && from->name != name)
            ++from;
        if (begin == nameBegin || from == std::end(units) || number > (longest - ms) / from->ms)
            return std::nullopt;
        ms += number * from->ms;
        ++from;
    }
    return text.isEmpty() ? std::nullopt : std::optional(ms);
}

} // namespace qd
