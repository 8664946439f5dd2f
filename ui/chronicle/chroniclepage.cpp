#include "ui/chronicle/chroniclepage.h"

#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/errortext.h"
#include "app/services/sourcedesk.h"
#include "ui/chronicle/aroundpanel.h"
#include "ui/chronicle/chroniclechart.h"
#include "ui/chronicle/chroniclestrip.h"
#include "ui/chronicle/chroniclewords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/handon.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/metrics/axis/chartnavigator.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1'000;
constexpr int aroundLaterMs = 25;
constexpr int sideWidth = 300;
constexpr int firstCharts = 3; // as on the bridge
constexpr int mostCharts = 6;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

constexpr int watchPreset = 4;
constexpr qint64 presets[] = {
    10 * minuteMs, hourMs, 8 * hourMs, dayMs, 0 /* this watch */, 7 * dayMs, 30 * dayMs, 91 * dayMs, 365 * dayMs};

const QString hiddenKey = u"time-hidden"_s;
const QString foldedKey = u"time-folded"_s;
const QString chartsKey = u"time-charts"_s;

} // namespace

ChroniclePage::ChroniclePage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_viewState(console.paths().folder + u"/window.ini"_s)
    , m_calendar(console.calendar())
    , m_desk(console.paths().crew(), console.feed(), console.clock(), [&console] { return console.calendar(); })
    , m_navigator(new ChartNavigator(this))
    , m_header(new PageHeader(tr("Time"), this))
    , m_presets(new Segmented({tr("10 min"), tr("1 h"), tr("8 h"), tr("1 d"), tr("Watch"), tr("Week"), tr("Month"),
                                  tr("Quarter"), tr("Year")},
          this))
    , m_live(makeButton(tr("Now"), ButtonRole::Plain, {}, this))
    , m_menu(new QMenu(this))
    , m_messages(new MessageBar(this))
    , m_strip(new ChronicleStrip(m_desk, *m_navigator, console.zone(), this))
    , m_around(new AroundPanel(m_desk, console.zone(), this))
{
    const auto setOf = [](const QStringList &list) { return QSet<QString>(list.begin(), list.end()); };
    m_hidden = setOf(m_viewState.list(hiddenKey).value_or(QStringList()));
    m_folded = setOf(m_viewState.list(foldedKey).value_or(QStringList()));
    build();
    connectStrip();
    m_strip->setHidden(m_hidden);
    m_strip->setFolded(m_folded);
    connect(&m_desk, &qd::ChronicleDesk::changed, this, [this] {
        m_strip->refresh();
        showAround();
    });
    connect(&m_desk, &qd::ChronicleDesk::troubled, this, [this](const qd::Error &error) {
        m_messages->showWarning(
            tr("The lanes show what was read last; it is tried again. %1").arg(qd::describe(error)));
    });
    connect(&m_desk, &qd::ChronicleDesk::recovered, m_messages, &MessageBar::dismiss);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches({qd::Aggregate::Dashboard, qd::Aggregate::Source}))
            readPanels();
    });
    connect(&m_tick, &QTimer::timeout, this, &ChroniclePage::moveAxis);
    m_aroundLater.setSingleShot(true);
    m_aroundLater.setInterval(aroundLaterMs);
    connect(&m_aroundLater, &QTimer::timeout, this, &ChroniclePage::showAround);
}

void ChroniclePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    auto *lanes = makeIconButton(u"list"_s, tr("Lanes and charts"), this);
    connect(lanes, &QPushButton::clicked, this,
        [this, lanes] { m_menu->popup(lanes->mapToGlobal(QPoint(0, lanes->height()))); });
    auto *picture = makeIconButton(u"picture"_s, tr("Save as a picture"), this);
    m_header->addAction(m_presets);
    m_header->addAction(m_live);
    m_header->addAction(lanes);
    m_header->addAction(picture);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *card = new Card({}, this);
    card->body()->setContentsMargins(2, 4, 2, 2);
    auto *area = new QScrollArea(card);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_strip);
    card->body()->addWidget(area);
    row->addWidget(card, 1);
    m_around->setFixedWidth(sideWidth);
    row->addWidget(m_around);
    column->addLayout(row, 1);
    setFocusProxy(m_strip);

    connect(m_presets, &Segmented::chosen, this, &ChroniclePage::choose);
    connect(m_live, &QPushButton::clicked, this, &ChroniclePage::goLive);
    connect(picture, &QPushButton::clicked, this, &ChroniclePage::savePicture);
    connect(m_menu, &QMenu::aboutToShow, this, &ChroniclePage::fillMenu);
    connect(m_around, &AroundPanel::happeningOpened, this, &ChroniclePage::open);
    connect(m_around, &AroundPanel::copyAsked, this, &ChroniclePage::copyMoment);
    connect(m_around, &AroundPanel::noteAsked, this, [this] { emit noteBegun(m_around->asMarkdown()); });
    auto *copy =
        new QShortcut(QKeySequence(QKeySequence::Copy), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &ChroniclePage::copyMoment);
}

void ChroniclePage::connectStrip()
{
    const auto moved = [this](auto &&act) {
        act();
        moveAxis();
    };
    connect(m_navigator, &ChartNavigator::zoomed, this,
        [this, moved](qd::TimeRange range) { moved([&] { m_axis.show(range, now()); }); });
    connect(m_navigator, &ChartNavigator::rangePicked, this,
        [this, moved](qd::TimeRange range) { moved([&] { m_axis.show(range, now()); }); });
    connect(m_navigator, &ChartNavigator::scaled, this,
        [this, moved](double factor, qint64 around) { moved([&] { m_axis.scale(factor, around, now()); }); });
    connect(m_navigator, &ChartNavigator::panned, this,
        [this, moved](qint64 by) { moved([&] { m_axis.pan(by, now()); }); });
    connect(m_navigator, &ChartNavigator::wentBack, this, [this, moved] { moved([&] { m_axis.back(); }); });
    connect(m_strip, &ChronicleStrip::cursorMoved, this, [this] {
        if (!m_aroundLater.isActive())
            m_aroundLater.start();
    });
    connect(m_strip, &ChronicleStrip::liveAsked, this, &ChroniclePage::goLive);
    connect(m_strip, &ChronicleStrip::happeningOpened, this, &ChroniclePage::open);
    connect(m_strip, &ChronicleStrip::nearestAsked, this, [this] {
        showAround(); // of where the cursor is by now
        m_around->openNearest();
    });
    connect(
        m_strip, &ChronicleStrip::foldAsked, this, [this](const QString &lane) { toggle(m_folded, lane, foldedKey); });
}

qint64 ChroniclePage::now() const
{
    return m_console.clock().nowMs();
}

void ChroniclePage::choose(int preset)
{
    if (preset == watchPreset) {
        m_axis.show(m_calendar.range(m_calendar.weekAt(now())), now());
    } else {
        m_axis.follow(presets[preset]);
    }
    moveAxis();
}

int ChroniclePage::presetNow() const
{
    if (m_axis.isLive()) {
        const auto found = std::find(std::begin(presets), std::end(presets), m_axis.length());
        return found == std::end(presets) ? -1 : int(found - std::begin(presets));
    }
    return m_axis.rangeAt(now()) == m_calendar.range(m_calendar.weekAt(now())) ? watchPreset : -1;
}

void ChroniclePage::goLive()
{
    m_axis.follow();
    m_strip->letGo();
    moveAxis();
}

void ChroniclePage::showMoment(qd::TimeRange range, qint64 at)
{
    m_axis.show(range, now());
    m_strip->pin(at);
    moveAxis();
    m_strip->setFocus();
}

void ChroniclePage::moveAxis()
{
    if (!isVisible())
        return;
    qd::TimeRange range = m_axis.rangeAt(now());
    if (m_axis.isLive()) { // by whole pixels, so that what stands there is not drawn each second
        const qint64 column = std::max<qint64>(1, range.length() / std::max(1, m_strip->plotWidth()));
        const qint64 over = range.to % column;
        range = {range.from - over, range.to - over};
    }
    m_strip->setAxis(range, now());
    m_desk.look(range);
    for (ChronicleChart *chart : std::as_const(m_charts))
        chart->look(range, m_strip->plotWidth());
    m_presets->setCurrent(presetNow());
    m_live->setEnabled(!m_axis.isLive() || m_strip->isPointing());
    m_header->setContext(whenWords(range, m_calendar.zone()));
}

void ChroniclePage::showAround()
{
    m_live->setEnabled(!m_axis.isLive() || m_strip->isPointing());
    m_around->show(m_desk.history().chronicle, m_strip->cursor(), qd::spanFor(m_strip->range().length()), now(),
        !m_strip->isPointing());
}

void ChroniclePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_calendar = m_console.calendar();
    readPanels();
    m_tick.start(tickMs);
    QTimer::singleShot(0, this, &ChroniclePage::moveAxis); // when it is laid out
}

void ChroniclePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_desk.lookAway();
    for (ChronicleChart *chart : std::as_const(m_charts))
        chart->lookAway();
}

void ChroniclePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &ChroniclePage::moveAxis);
}

void ChroniclePage::readPanels()
{
    const auto dashboards = m_console.dashboards().dashboards();
    const auto sources = m_console.sources().withSamples();
    if (!dashboards || !sources) {
        const qd::Error &error = dashboards ? sources.error() : dashboards.error();
        if (!m_retry.takes(error)) // what is shown stays
            m_messages->showError(qd::describe(error));
        return;
    }
    m_sources = *sources;
    m_panels = qd::chartsOfBridge(*dashboards, std::numeric_limits<int>::max());
    if (const auto kept = m_viewState.list(chartsKey)) {
        m_chosen = *kept;
    } else {
        m_chosen.clear();
        for (const qd::LentChart &choice : m_panels.mid(0, firstCharts))
            m_chosen.append(choice.panel.id.value);
    }
    showCharts();
}

void ChroniclePage::showCharts()
{
    QList<ChronicleChart *> charts;
    QList<ChronicleChart *> left = m_charts;
    for (const qd::LentChart &choice : std::as_const(m_panels)) {
        if (!m_chosen.contains(choice.panel.id.value) || charts.size() == mostCharts)
            continue;
        const auto there = std::find_if(
            left.begin(), left.end(), [&](const ChronicleChart *chart) { return chart->isOf(choice, m_sources); });
        if (there != left.end()) {
            charts.append(*there);
            left.erase(there);
        } else {
            charts.append(new ChronicleChart(m_console, choice, m_sources, this));
            connect(charts.last(), &ChronicleChart::changed, &m_aroundLater, qOverload<>(&QTimer::start));
        }
    }
    m_charts = charts;
    m_strip->setCharts(m_charts);
    m_around->setCharts(m_charts);
    for (ChronicleChart *chart : std::as_const(left))
        delete chart;
    moveAxis();
}

void ChroniclePage::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < qd::chronicleLanes; ++i) {
        const auto lane = qd::ChronicleLane(i);
        QAction *action = m_menu->addAction(laneWord(lane));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(toString(lane)));
        connect(action, &QAction::triggered, this, [this, lane] { toggle(m_hidden, toString(lane), hiddenKey); });
    }
    m_menu->addSection(tr("Charts, up to %1").arg(mostCharts));
    for (const qd::LentChart &choice : std::as_const(m_panels)) {
        const bool isShown = m_chosen.contains(choice.panel.id.value);
        QAction *action = m_menu->addAction(QString(choice.panel.title).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(isShown || m_charts.size() < mostCharts);
        connect(action, &QAction::triggered, this, [this, id = choice.panel.id] { toggleChart(id); });
    }
}

void ChroniclePage::toggle(QSet<QString> &lanes, const QString &lane, const QString &kept)
{
    if (!lanes.remove(lane))
        lanes.insert(lane);
    QStringList list(lanes.begin(), lanes.end());
    list.sort();
    m_viewState.save(kept, list);
    m_strip->setHidden(m_hidden);
    m_strip->setFolded(m_folded);
}

void ChroniclePage::toggleChart(const qd::PanelId &id)
{
    if (m_chosen.removeAll(id.value) == 0)
        m_chosen.append(id.value);
    m_viewState.save(chartsKey, m_chosen);
    showCharts();
}

void ChroniclePage::open(qd::ChronicleLane lane, int index)
{
    using Kind = qd::HappeningKind;
    const QList<qd::Happening> &happenings = m_desk.history().chronicle.lane(lane);
    if (index < 0 || index >= happenings.size())
        return;
    const qd::Happening &happening = happenings[index];
    switch (happening.kind) {
    case Kind::Alert:
        emit referenceOpened({qd::Reference::Kind::Alert, happening.opens});
        return;
    case Kind::Incident:
        emit referenceOpened({qd::Reference::Kind::Incident, happening.opens});
        return;
    case Kind::WorkMove:
        emit referenceOpened({qd::Reference::Kind::Work, happening.opens});
        return;
    case Kind::Watch:
    case Kind::Handover:
    case Kind::Helm:
        emit referenceOpened({qd::Reference::Kind::Week, happening.opens});
        return;
    case Kind::Note:
    case Kind::Entry:
        if (const auto week = qd::IsoWeek::parse(happening.opens))
            emit logbookAsked(*week);
        return;
    case Kind::Message:
    case Kind::ReleaseBlock:
        emit pageAsked(u"messages"_s);
        return;
    case Kind::Change:
    case Kind::Annotation:
        emit chartsAsked(qd::withSurroundings(happening.wholeAt(m_console.clock().nowMs())));
        return;
    }
}

void ChroniclePage::copyMoment()
{
    showAround();
    QGuiApplication::clipboard()->setText(m_around->asMarkdown());
    m_messages->showInfo(tr("Copied: paste it into the logbook or a message."));
}

void ChroniclePage::savePicture()
{
    const QString path =
        m_dialogs.saveFile(this, tr("Save the picture"), tr("time") + u".png"_s, tr("Picture (*.png)"));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    m_strip->picture().save(&buffer, "PNG");
    writeTo(path, bytes, *m_messages);
}
