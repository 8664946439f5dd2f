#include "ui/incidents/filterbar.h"

#include "ui/incidents/incidentwords.h"
#include "ui/kit/buttons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMs = 150;
constexpr qint64 dayMs = 86'400'000;

void fill(QComboBox &box, const QString &any, const QStringList &names)
{
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(any, QString());
    for (const QString &name : names)
        box.addItem(name, name);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_more(makeIconButton(u"list"_s, tr("Filter and sort"), this))
    , m_panel(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_text->setPlaceholderText(tr("Search (/)"));
    m_text->setAccessibleName(tr("Search incidents"));
    m_text->setClearButtonEnabled(true);
    m_more->setCheckable(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    column->addLayout(row);
    auto *choices = new QVBoxLayout(m_panel);
    choices->setContentsMargins({});
    choices->setSpacing(4);
    m_state = addChoice(tr("State"));
    m_state->addItem(tr("any state"));
    using State = qd::IncidentState;
    for (const State state : {State::Triggered, State::Acknowledged, State::Restored, State::Fixed, State::Dismissed})
        m_state->addItem(stateWord(state), int(state));
    m_severity = addChoice(tr("Severity"));
    m_severity->addItem(tr("any severity"));
    for (const qd::Severity severity : {qd::Severity::Critical, qd::Severity::Major, qd::Severity::Minor})
        m_severity->addItem(severityWord(severity), int(severity));
    m_period = addChoice(tr("Period"));
    m_period->addItem(tr("any time"), 0);
    for (const int days : {7, 30, 90, 365})
        m_period->addItem(tr("the last %n day(s)", nullptr, days), days);
    m_service = addChoice(tr("Service"));
    m_lead = addChoice(tr("Led by"));
    setNames({}, {});
    m_sort = addChoice(tr("Order"));
    const auto order = [this](const QString &words, qd::IncidentSort sort) { m_sort->addItem(words, int(sort)); };
    order(tr("open ones first"), qd::IncidentSort::OpenFirst);
    order(tr("the newest first"), qd::IncidentSort::Newest);
    order(tr("the oldest first"), qd::IncidentSort::Oldest);
    order(tr("the worst first"), qd::IncidentSort::Severity);
    order(tr("the longest first"), qd::IncidentSort::TimeToRestore);
    order(tr("most tickets first"), qd::IncidentSort::Tickets);
    m_clear = makeButton(tr("Show all again"), ButtonRole::Plain, {}, m_panel);
    choices->addWidget(m_clear);
    m_panel->hide();
    column->addWidget(m_panel);
    connect(m_more, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        showCount();
        m_typing.start();
    });
    showCount();
}

QComboBox *FilterBar::addChoice(const QString &name)
{
    auto *box = new QComboBox(m_panel);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_panel->layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, [this] {
        showCount();
        emit changed();
    });
    return box;
}

void FilterBar::setNames(const QStringList &services, const QStringList &leads)
{
    fill(*m_service, tr("any service"), services);
    fill(*m_lead, tr("led by anybody"), leads);
}

qd::IncidentFilter FilterBar::filter(qint64 nowMs) const
{
    qd::IncidentFilter filter;
    filter.text = m_text->text().trimmed();
    if (m_state->currentIndex() > 0)
        filter.states = {qd::IncidentState(m_state->currentData().toInt())};
    if (m_severity->currentIndex() > 0)
        filter.severities = {qd::Severity(m_severity->currentData().toInt())};
    if (const int days = m_period->currentData().toInt(); days > 0)
        filter.period = qd::TimeRange{nowMs - days * dayMs, nowMs + 1};
    filter.service = m_service->currentData().toString();
    filter.lead = m_lead->currentData().toString();
    filter.sort = qd::IncidentSort(m_sort->currentData().toInt());
    return filter;
}

bool FilterBar::isNarrow() const
{
    const auto chosen = [](const QComboBox *box) { return box->currentIndex() > 0; };
    return !m_text->text().trimmed().isEmpty() || chosen(m_state) || chosen(m_severity) || chosen(m_period)
        || chosen(m_service) || chosen(m_lead);
}

void FilterBar::clear()
{
    m_text->clear();
    for (QComboBox *box : {m_state, m_severity, m_period, m_service, m_lead, m_sort})
        box->setCurrentIndex(0);
    showCount();
    emit changed();
}

void FilterBar::showCount()
{
    m_clear->setEnabled(isNarrow() || m_sort->currentIndex() > 0);
}
