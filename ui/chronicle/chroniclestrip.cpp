// What stands in the lanes; chroniclestrippaint.cpp draws them, chroniclestriphands.cpp is for hands.
#include "ui/chronicle/chroniclestrip.h"

#include "app/services/chronicledesk.h"
#include "ui/chronicle/chroniclechart.h"
#include "ui/chronicle/chroniclestripsizes.h"
#include "ui/chronicle/chroniclewords.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace stripsizes;

namespace {

constexpr int mostInTip = 10;

int rowsOf(qd::ChronicleLane lane)
{
    switch (lane) {
    case qd::ChronicleLane::Captains:
    case qd::ChronicleLane::Changes:
        return 2;
    case qd::ChronicleLane::Alerts:
    case qd::ChronicleLane::Incidents:
        return 3;
    default:
        return 1;
    }
}

bool isLine(qd::HappeningKind kind)
{
    return kind == qd::HappeningKind::Handover || kind == qd::HappeningKind::Helm;
}

} // namespace

ChronicleStrip::ChronicleStrip(
    const qd::ChronicleDesk &desk, ChartNavigator &navigator, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_zone(std::move(zone))
{
    m_hands.setNavigator(&navigator);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The watch on one time axis"));
}

QSize ChronicleStrip::minimumSizeHint() const
{
    int height = axisHeight + bottomMargin;
    for (const Band &band : m_bands) {
        height += laneGap
            + (band.folded       ? foldedHeight
                    : band.chart ? leastChart
                                 : rowsOf(*band.lane) * rowHeight + 2 * lanePadding);
    }
    return {gutter + 320, height};
}

QSize ChronicleStrip::sizeHint() const
{
    return minimumSizeHint();
}

QRect ChronicleStrip::plot() const
{
    return {gutter, axisHeight, std::max(1, width() - gutter - rightMargin), std::max(1, height() - axisHeight)};
}

double ChronicleStrip::x(qint64 at) const
{
    return plot().left() + qd::positionOf(at, m_range, plot().width());
}

qint64 ChronicleStrip::timeAt(double x) const
{
    return m_range.from + qint64((x - plot().left()) / plot().width() * double(m_range.length()));
}

void ChronicleStrip::setAxis(qd::TimeRange range, qint64 nowMs)
{
    const bool sameRange = range == m_range;
    m_now = nowMs;
    if (!m_cursor)
        emit cursorMoved(); // it is now
    // What goes on grows with the clock, by whole pixels.
    if (sameRange && std::abs(nowMs - m_placedNow) < range.length() / std::max(1, plot().width()))
        return;
    m_range = range;
    refresh();
}

void ChronicleStrip::setCharts(const QList<ChronicleChart *> &charts)
{
    m_charts = charts;
    for (ChronicleChart *chart : charts)
        connect(chart, &ChronicleChart::changed, this, &ChronicleStrip::refresh, Qt::UniqueConnection);
    layOut();
}

void ChronicleStrip::setFolded(const QSet<QString> &lanes)
{
    m_folded = lanes;
    layOut();
}

void ChronicleStrip::setHidden(const QSet<QString> &lanes)
{
    m_hidden = lanes;
    layOut();
}

bool ChronicleStrip::isShown(qd::ChronicleLane lane) const
{
    return !m_folded.contains(toString(lane)) && !m_hidden.contains(toString(lane));
}

void ChronicleStrip::refresh()
{
    m_unplaced = true;
    m_stale = true;
    update();
}

void ChronicleStrip::layOut()
{
    m_bands.clear();
    const auto add = [this](const QString &key, const QString &name, std::optional<qd::ChronicleLane> lane,
                         ChronicleChart *chart) {
        if (!m_hidden.contains(key))
            m_bands.append({key, name, lane, chart, lane ? rowsOf(*lane) : 1, {}, m_folded.contains(key), {}});
    };
    add(toString(qd::ChronicleLane::Captains), laneWord(qd::ChronicleLane::Captains), qd::ChronicleLane::Captains,
        nullptr);
    for (ChronicleChart *chart : std::as_const(m_charts))
        add(u"chart "_s + chart->panel().id.value, chart->panel().title, {}, chart);
    for (int lane = int(qd::ChronicleLane::Captains) + 1; lane < qd::chronicleLanes; ++lane)
        add(toString(qd::ChronicleLane(lane)), laneWord(qd::ChronicleLane(lane)), qd::ChronicleLane(lane), nullptr);
    stretch();
    updateGeometry();
    refresh();
}

void ChronicleStrip::stretch()
{
    int left = height() - minimumSizeHint().height();
    const auto open = [this](auto &&is) {
        return int(std::count_if(m_bands.begin(), m_bands.end(), [&](const Band &band) { return !band.folded && is(band); }));
    };
    const auto isChart = [](const Band &band) { return band.chart != nullptr; };
    const auto isBusy = [](const Band &band) {
        return band.lane == qd::ChronicleLane::Alerts || band.lane == qd::ChronicleLane::Incidents;
    };
    // One more row for alerts and incidents first, then the charts, then whole rows again.
    const int busy = open(isBusy);
    int moreRows = busy > 0 && left >= busy * rowHeight ? 1 : 0;
    left -= moreRows * busy * rowHeight;
    const int charts = open(isChart);
    const int moreChart = charts > 0 ? std::clamp(left / charts, 0, mostChart - leastChart) : 0;
    left -= moreChart * charts;
    if (busy > 0 && left > 0)
        moreRows += std::min(4, left / (busy * rowHeight));
    int top = axisHeight;
    for (Band &band : m_bands) {
        band.rows = band.lane ? rowsOf(*band.lane) + (isBusy(band) ? moreRows : 0) : 1;
        const int tall = band.folded ? foldedHeight
            : band.chart             ? leastChart + moreChart
                                     : band.rows * rowHeight + 2 * lanePadding;
        band.box = QRect(0, top, width(), tall);
        top += tall + laneGap;
    }
}

QRect ChronicleStrip::rowBox(const Band &band, int row) const
{
    return {plot().left(), band.box.top() + lanePadding + row * rowHeight, plot().width(), rowHeight};
}

QString ChronicleStrip::wordsOf(const Band &band, const QList<int> &members) const
{
    const QList<qd::Happening> &bars = m_bars[size_t(*band.lane)];
    const qd::Happening &first = bars[members.first()];
    if (members.size() == 1)
        return first.text;
    return first.group.isEmpty() ? countWords(*band.lane, int(members.size()))
                                 : u"%1 × %2"_s.arg(first.group, QLocale().toString(members.size()));
}

void ChronicleStrip::place(Band &band)
{
    band.picture = {};
    if (!band.lane)
        return;
    QList<qd::Happening> &bars = m_bars[size_t(*band.lane)];
    QList<int> &places = m_barPlaces[size_t(*band.lane)];
    bars.clear();
    places.clear();
    const QList<qd::Happening> &all = m_desk.history().chronicle.lane(*band.lane);
    for (int i = 0; i < all.size(); ++i) {
        if (isLine(all[i].kind))
            continue;
        bars.append(all[i]);
        places.append(i);
    }
    if (band.folded)
        return;
    qd::LaneRoom room{m_range, plot().width(), band.rows, glyph, m_now};
    if (*band.lane == qd::ChronicleLane::Alerts || *band.lane == qd::ChronicleLane::Incidents)
        room.leastWidth = leastBar;
    if (*band.lane == qd::ChronicleLane::Captains) { // one begins where another ends
        room.leastWidth = 1;
        room.gap = 0;
    }
    const QFontMetrics metrics(smallFont());
    band.picture = qd::placeLane(bars, room, m_zone,
        [&](const QList<int> &members) { return metrics.horizontalAdvance(wordsOf(band, members)) + 2; });
}

qint64 ChronicleStrip::cursor() const
{
    return m_cursor.value_or(m_now);
}

void ChronicleStrip::pin(qint64 at)
{
    m_pinned = true;
    moveCursor(at);
    update();
}

void ChronicleStrip::unpin()
{
    m_pinned = false;
    update();
}

void ChronicleStrip::letGo()
{
    m_pinned = false;
    m_cursor.reset();
    update();
    emit cursorMoved();
}

void ChronicleStrip::moveCursor(qint64 at)
{
    if (m_cursor == at)
        return;
    m_cursor = at;
    update();
    describeForAssistance();
    emit cursorMoved();
}

const ChronicleStrip::Band *ChronicleStrip::bandAt(QPoint at) const
{
    const auto found = std::find_if(
        m_bands.begin(), m_bands.end(), [at](const Band &band) { return band.box.contains(at); });
    return found == m_bands.end() ? nullptr : &*found;
}

int ChronicleStrip::rowAt(const Band &band, QPoint at) const
{
    return std::clamp((at.y() - band.box.top() - lanePadding) / rowHeight, 0, band.rows - 1);
}

int ChronicleStrip::memberOf(const Band &band, int bar) const
{
    return m_barPlaces[size_t(*band.lane)][bar];
}

QString ChronicleStrip::tipAt(QPoint at) const
{
    const Band *band = bandAt(at);
    if (!band || at.x() < plot().left())
        return band ? band->name : QString();
    if (!band->lane)
        return band->chart->panel().title;
    if (band->picture.stage == qd::LaneStage::Counted) {
        const int found = qd::bucketAt(band->picture.buckets, timeAt(at.x()));
        if (found < 0)
            return {};
        const qd::TimeBucket &bucket = band->picture.buckets[found];
        return bucketTime(bucket, m_zone) + u'\n' + bucketWords(*band->lane, bucket);
    }
    const int item = qd::itemAt(band->picture, at.x() - plot().left(), rowAt(*band, at), reach);
    if (item < 0)
        return {};
    QStringList lines;
    const QList<int> members = band->picture.items[item].members;
    for (const int member : members.mid(0, mostInTip)) {
        const qd::Happening &happening = m_bars[size_t(*band->lane)][member];
        const qd::TimeRange firm = happening.firmAt(m_now);
        QString words = happening.text;
        if (!happening.detail.isEmpty())
            words += u" · "_s + happening.detail;
        const QString when = firm.length() > 0
            ? whenWords(firm, m_zone)
            : instantWords(happening.range.from, m_zone);
        lines.append(members.size() == 1 ? words + u'\n' + when : when + u"  "_s + words);
    }
    if (members.size() > mostInTip)
        lines.append(tr("and %n more", nullptr, int(members.size()) - mostInTip));
    return lines.join(u'\n');
}

bool ChronicleStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = tipAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

void ChronicleStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

void ChronicleStrip::resizeEvent(QResizeEvent *)
{
    stretch();
    refresh();
}

void ChronicleStrip::describeForAssistance()
{
    setAccessibleDescription(instantWords(cursor(), m_zone));
}
