#include "ui/monitoring/panelcard.h"

#include "app/services/errortext.h"
#include "ui/kit/buttons.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/monitoring/chartlegend.h"
#include "ui/monitoring/chartscale.h"
#include "ui/monitoring/panelfeed.h"
#include "ui/monitoring/paneltext.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>

PanelCard::PanelCard(qd::MetricRecorder &recorder, ChartCrosshair &crosshair, const qd::Clock &clock,
    const QTimeZone &zone, QWidget *parent)
    : Card(QString(), parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_chart(new MetricChart(crosshair, this))
    , m_legend(new ChartLegend(*m_chart, this))
    , m_feed(new PanelFeed(recorder, *m_chart, this))
    , m_stateLine(new QWidget(this))
    , m_pill(new StatusPill(m_stateLine))
    , m_words(new Label(Label::Role::Small, m_stateLine))
    , m_menu(new QMenu(this))
{
    m_chart->setZone(zone);
    auto *more = makeIconButton(QStringLiteral("more"), tr("What to do with this panel"), this);
    more->setFixedSize(24, 24);
    head()->addWidget(more);
    connect(more, &QPushButton::clicked, this,
        [this, more] { m_menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    fillMenu();

    auto *line = new QHBoxLayout(m_stateLine);
    line->setContentsMargins({});
    line->setSpacing(8);
    m_words->setWordWrap(true);
    line->addWidget(m_pill, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    m_stateLine->hide();

    body()->setContentsMargins(16, 8, 12, 10);
    body()->setSpacing(6);
    body()->addWidget(m_stateLine);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_legend);
    connect(m_feed, &PanelFeed::stateChanged, this, &PanelCard::refreshWords);
}

void PanelCard::fillMenu()
{
    m_menu->addAction(icon(QStringLiteral("edit")), tr("Edit…"), this, [this] { emit editAsked(m_panel.id); });
    m_menu->addAction(icon(QStringLiteral("add")), tr("Duplicate"), this, [this] { emit duplicateAsked(m_panel.id); });
    m_menu->addSeparator();
    m_menu->addAction(icon(QStringLiteral("remove")), tr("Remove"), this, [this] { emit removeAsked(m_panel.id); });
}

void PanelCard::setPanel(const qd::Panel &panel)
{
    const bool other = panel.source != m_panel.source || panel.queries != m_panel.queries;
    m_panel = panel;
    setTitle(panel.title);
    setAside(unitText(panel.unit));
    m_chart->setTitle(panel.title);
    m_chart->setUnit(panel.unit);
    m_chart->setThreshold(panel.thresholds.isEmpty() ? std::nullopt : std::optional(panel.thresholds.last().value));
    m_chart->setLegend(panel.queries.value(0).legend);
    m_feed->watch(panel.source, panel.queries.value(0).expr);
    if (other && m_range.length() > 0)
        load(m_range);
    refreshWords();
}

void PanelCard::load(qd::TimeRange range)
{
    m_range = range;
    if (m_chart->length() != range.length())
        m_chart->setLength(range.length());
    m_chart->moveTo(range.to);
    m_feed->load(range);
    refreshWords();
}

void PanelCard::step(qint64 endMs)
{
    m_range = {endMs - m_range.length(), endMs};
    m_chart->moveTo(endMs);
    m_feed->step();
}

void PanelCard::refreshWords()
{
    const qd::SourceStatus status = m_feed->status();
    StateWords words = panelWords(status, m_clock.nowMs(), m_zone);
    if (const auto error = m_feed->readError(); error && words.word.isEmpty())
        words = {StatusPill::State::Warning, tr("Not read"), qd::describe(*error)};
    m_pill->set(words.state, words.word);
    m_words->setText(words.sentence);
    m_stateLine->setVisible(!words.word.isEmpty());
    const bool down = status.state == qd::SourceState::Down;
    m_chart->setDimmed(down);
    if (m_feed->isLoading() || status.state == qd::SourceState::Unknown)
        m_chart->setMessage(tr("Waiting for the first samples…"));
    else if (down)
        m_chart->setMessage(tr("No sample in this time."));
    else
        m_chart->setMessage(tr("The source answers, but has no series for this query in this time."));
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
