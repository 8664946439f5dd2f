#include "ui/metrics/panels/panelcard.h"

#include "app/services/errortext.h"
#include "ui/kit/buttons.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/paneltext.h"
#include "ui/metrics/bodies/panelbodies.h"
#include "ui/metrics/chart/chartlegend.h"
#include "ui/metrics/panels/ghostfeed.h"
#include "ui/metrics/panels/panelfeed.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

PanelCard::PanelCard(qd::MetricRecorder &recorder, ChartCrosshair &crosshair, const qd::Clock &clock,
    const QTimeZone &zone, QWidget *parent)
    : Card(QString(), parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_recorder(recorder)
    , m_crosshair(crosshair)
    , m_stateLine(new QWidget(this))
    , m_pill(new StatusPill(m_stateLine))
    , m_words(new Label(Label::Role::Small, m_stateLine))
    , m_search(makeButton(tr("What is there now…"), ButtonRole::Plain, {}, m_stateLine))
    , m_menu(new QMenu(this))
{
    auto *more = makeIconButton(QStringLiteral("more"), tr("What to do with this panel"), this);
    more->setFixedSize(24, 24);
    head()->addWidget(more);
    connect(more, &QPushButton::clicked, this,
        [this, more] { m_menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    fillMenu();

    auto *stack = new QVBoxLayout(m_stateLine);
    stack->setContentsMargins({});
    stack->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    stack->addLayout(line);
    stack->addWidget(m_search, 0, Qt::AlignLeft);
    m_words->setWordWrap(true);
    line->addWidget(m_pill, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    connect(m_search, &QPushButton::clicked, this,
        [this] { emit searchAsked(m_search->mapToGlobal(m_search->rect().bottomLeft())); });
    m_stateLine->hide();

    body()->setContentsMargins(16, 8, 12, 10);
    body()->setSpacing(6);
    body()->addWidget(m_stateLine);
}

void PanelCard::buildView(qd::PanelView view)
{
    delete m_feed; // they know the view that goes
    delete std::exchange(m_ghost, nullptr);
    delete m_legend;
    delete m_view;
    m_legend = nullptr;
    m_view = makePanelBody(view, m_crosshair, this);
    m_chart = qobject_cast<MetricChart *>(m_view);
    m_view->setZone(m_zone);
    body()->addWidget(m_view, 1);
    if (m_chart) {
        m_legend = new ChartLegend(*m_chart, this);
        body()->addWidget(m_legend);
    }
    setNavigator(m_navigator);
    setAlertLines(m_alertLines);
    setMarks(m_marks);
    m_feed = new PanelFeed(m_recorder, *m_view, this);
    connect(m_feed, &PanelFeed::stateChanged, this, &PanelCard::refreshWords);
}

void PanelCard::setNavigator(ChartNavigator *navigator)
{
    m_navigator = navigator;
    if (m_view)
        m_view->setNavigator(navigator);
}

void PanelCard::setAlertLines(const QList<qd::Threshold> &lines)
{
    m_alertLines = lines;
    if (m_view)
        m_view->setAlertLines(lines);
}

void PanelCard::setMarks(const QList<qd::TimeMark> &marks)
{
    m_marks = marks;
    if (m_view)
        m_view->setMarks(marks);
}

void PanelCard::haunt()
{
    const bool wanted = m_panel.lastWeek && m_chart;
    if (!wanted) {
        if (m_ghost && m_chart)
            m_ghost->watch({}, {});
        delete std::exchange(m_ghost, nullptr);
        return;
    }
    const bool isNew = !m_ghost;
    if (isNew)
        m_ghost = new GhostFeed(m_recorder, *m_chart, this);
    m_ghost->watch(m_panel.source, m_exprs);
    if (isNew && m_range.length() > 0)
        m_ghost->load(m_range);
}

void PanelCard::fillMenu()
{
    m_menu->addAction(icon(QStringLiteral("edit")), tr("Edit…"), this, [this] { emit editAsked(m_panel.id); });
    m_menu->addAction(icon(QStringLiteral("add")), tr("Duplicate"), this, [this] { emit duplicateAsked(m_panel.id); });
    m_menu->addSeparator();
    m_figures = m_menu->addAction(tr("All series with their figures"), this, [this] { m_legend->showAll(); });
    m_lastWeek = m_menu->addAction(tr("Compare with last week"), this, [this](bool on) {
        qd::Panel changed = m_panel;
        changed.lastWeek = on;
        emit changeAsked(changed);
    });
    m_lookAhead = m_menu->addAction(tr("Watch in the look ahead"), this, [this](bool on) {
        qd::Panel changed = m_panel;
        changed.lookAhead = on;
        emit changeAsked(changed);
    });
    m_pinned = m_menu->addAction(tr("Show on the bridge"), this, [this](bool on) {
        qd::Panel changed = m_panel;
        changed.pinned = on;
        emit changeAsked(changed);
    });
    for (QAction *action : {m_lastWeek, m_lookAhead, m_pinned})
        action->setCheckable(true);
    QMenu *handOn = m_menu->addMenu(icon(QStringLiteral("export")), tr("Hand on"));
    const auto add = [this, handOn](const QString &text, HandOn what) {
        handOn->addAction(text, this, [this, what] { emit handOnAsked(what); });
    };
    add(tr("Copy the picture"), HandOn::CopyPicture);
    add(tr("Save the picture…"), HandOn::SavePicture);
    add(tr("Save the data…"), HandOn::SaveData);
    handOn->addSeparator();
    add(tr("Picture into the open incident"), HandOn::ToIncident);
    add(tr("Picture into the logbook"), HandOn::ToLogbook);
    m_menu->addSeparator();
    m_menu->addAction(icon(QStringLiteral("remove")), tr("Remove"), this, [this] { emit removeAsked(m_panel.id); });
}

void PanelCard::setPanel(const qd::Panel &panel, const QStringList &exprs)
{
    // Charts turn into each other; what is no chart is another widget.
    const bool otherView =
        !m_view || (panel.view != m_panel.view && !(qd::isChart(panel.view) && qd::isChart(m_panel.view)));
    const bool other = otherView || panel.source != m_panel.source || exprs != m_exprs;
    m_panel = panel;
    m_exprs = exprs;
    setTitle(panel.title);
    setAside(unitText(panel.unit));
    if (otherView)
        buildView(panel.view);
    m_view->setPanel(panel, exprs);
    m_feed->watch(panel.source, exprs);
    haunt();
    m_lastWeek->setChecked(panel.lastWeek);
    m_lookAhead->setChecked(panel.lookAhead);
    m_pinned->setChecked(panel.pinned);
    for (QAction *action : {m_figures, m_lastWeek, m_pinned})
        action->setVisible(qd::isChart(panel.view));
    if (other && m_range.length() > 0)
        load(m_range);
    refreshWords();
}

void PanelCard::load(qd::TimeRange range)
{
    m_range = range;
    m_view->setRange(range);
    m_feed->load(range);
    if (m_ghost)
        m_ghost->load(range);
    refreshWords();
}

void PanelCard::step(qint64 endMs)
{
    m_range = {endMs - m_range.length(), endMs};
    m_view->moveTo(endMs);
    m_feed->step();
    if (m_ghost)
        m_ghost->step(m_range);
}

void PanelCard::refreshWords()
{
    const qd::SourceStatus status = m_feed->status();
    StateWords words = panelWords(status, m_clock.nowMs(), m_zone);
    if (const auto error = m_feed->readError(); error && words.word.isEmpty())
        words = {StatusPill::State::Warning, tr("Not read"), qd::describe(*error)};
    const bool answered = status.state == qd::SourceState::Up && !m_feed->isLoading();
    const bool empty = answered && m_view->isEmpty() && status.lastGood == 0;
    if (empty && words.word.isEmpty())
        words = {StatusPill::State::Neutral, tr("No series"), {}};
    m_pill->set(words.state, words.word);
    m_words->setText(words.sentence);
    const bool refused = status.state == qd::SourceState::Down && status.error.kind == qd::Error::Kind::QueryRejected;
    m_search->setVisible(empty || refused || (answered && hasVanished(status, m_clock.nowMs())));
    m_stateLine->setVisible(!words.word.isEmpty());
    const bool down = status.state == qd::SourceState::Down;
    m_view->setDimmed(down);
    if (m_feed->isLoading() || status.state == qd::SourceState::Unknown)
        m_view->setMessage(tr("Waiting for the first samples…"));
    else if (down)
        m_view->setMessage(tr("No sample in this time."));
    else
        m_view->setMessage(tr("The source answers, but has no series for this query in this time."));
    if (m_legend)
        m_legend->setVisible(!m_chart->lines().empty());
}

QString PanelCard::stateText() const
{
    return m_stateLine->isHidden() ? QString() : m_pill->text() + QStringLiteral(": ") + m_words->text();
}

void PanelCard::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void PanelCard::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+Alt+arrows move the card on the grid, with Shift they change its size.
    const bool ours = event->modifiers() & Qt::ControlModifier && event->modifiers() & Qt::AltModifier;
    const QPoint by = event->key() == Qt::Key_Left ? QPoint(-1, 0)
        : event->key() == Qt::Key_Right            ? QPoint(1, 0)
        : event->key() == Qt::Key_Up               ? QPoint(0, -1)
        : event->key() == Qt::Key_Down             ? QPoint(0, 1)
                                                   : QPoint();
    if (!ours || by.isNull()) {
        Card::keyPressEvent(event);
        return;
    }
    qd::GridPlace place = m_panel.place;
    if (event->modifiers() & Qt::ShiftModifier) {
        place.width = qBound(3, place.width + by.x(), qd::GridPlace::columns - place.x);
        place.height = std::max(3, place.height + by.y());
    } else {
        place.x = qBound(0, place.x + by.x(), qd::GridPlace::columns - place.width);
        place.y = std::max(0, place.y + by.y());
    }
    if (place != m_panel.place)
        emit placeAsked(m_panel.id, place);
}
