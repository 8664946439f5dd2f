#include "ui/monitoring/horizondialog.h"

#include "ui/metrics/outlookwords.h"

#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/errortext.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/axis/legendtext.h"
#include "ui/metrics/chart/forecastchart.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

QString methodText(qd::ForecastMethod method)
{
    switch (method) {
    case qd::ForecastMethod::LastWeek:
        return HorizonDialog::tr("as last week");
    case qd::ForecastMethod::StraightLine:
        return HorizonDialog::tr("straight line");
    case qd::ForecastMethod::RobustTrend:
        return HorizonDialog::tr("robust trend");
    case qd::ForecastMethod::Daily:
        return HorizonDialog::tr("trend and hour of the day");
    case qd::ForecastMethod::Weekly:
        return HorizonDialog::tr("trend and hour of the week");
    }
    return {};
}

HorizonDialog::HorizonDialog(qd::Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_ahead(new qd::LookAhead(console.recorder(), console.clock(), this))
    , m_messages(new MessageBar(this))
    , m_table(new QTableWidget(0, 6, this))
    , m_said(new Label(Label::Role::Muted, this))
    , m_chart(new ForecastChart(console.zone(), this))
    , m_note(makeButton(tr("Into the logbook"), ButtonRole::Plain, {}, this))
{
    setWindowTitle(tr("Look ahead"));
    resize(980, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(tr("Look ahead: the next 90 days"), Label::Role::Title, this));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    column->addWidget(m_messages);
    m_table->setHorizontalHeaderLabels(
        {tr("Panel"), tr("Now"), tr("Threshold"), tr("Crossed"), tr("How sure"), tr("Forecast by")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Crossings to be expected"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_table, 1);
    auto *card = new Card({}, this);
    card->body()->addWidget(m_chart, 1);
    column->addWidget(card, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = makeButton(tr("Close"), ButtonRole::Primary, {}, this);
    close->setDefault(true);
    buttons->addWidget(m_note);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_note, &QPushButton::clicked, this, [this] {
        emit noteAsked(note());
        accept();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HorizonDialog::showChosen);
    connect(m_ahead, &qd::LookAhead::progress, this, &HorizonDialog::fill);
    connect(m_ahead, &qd::LookAhead::finished, this, &HorizonDialog::finished);
    connect(m_ahead, &qd::LookAhead::troubled, this, [this](const QString &panel, const qd::Error &error) {
        m_messages->showWarning(tr("“%1” is left out: %2").arg(panel, qd::describe(error)));
    });
    m_note->setEnabled(false);
    m_said->setText(tr("Asking for the history of the last 60 days…"));
    const auto sources = console.sources().withSamples();
    const auto dashboards = console.dashboards().dashboards();
    if (sources && dashboards)
        m_ahead->look(*sources, *dashboards);
    else
        m_messages->showError(qd::describe(sources ? dashboards.error() : sources.error()));
}

QString HorizonDialog::dayText(qint64 ms) const
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(ms, m_console.zone()).date(), QStringLiteral("ddd d MMM yyyy"));
}

QStringList HorizonDialog::wordsOf(const qd::Outlook &outlook) const
{
    const auto value = [&outlook](
                           double number) { return valueText(number, outlook.panel.unit, outlook.panel.decimals); };
    QStringList words{outlookName(outlook), outlook.now ? value(*outlook.now) : QStringLiteral("–")};
    if (!outlook.forecast.forecast) {
        return words
            + QStringList{QStringLiteral("–"),
                outlook.forecast.reason == qd::NoForecast::TooShort ? tr("too short a history to say")
                                                                    : tr("too few samples to say"),
                QString(), QString()};
    }
    const QString method = methodText(outlook.forecast.forecast->method);
    if (!outlook.crossing)
        return words + QStringList{QStringLiteral("–"), tr("not within 90 days"), QString(), method};
    const qd::Crossing &crossing = *outlook.crossing;
    const QString when =
        crossing.expected ? dayText(*crossing.expected) : tr("perhaps from %1").arg(dayText(*crossing.earliest));
    return words
        + QStringList{value(outlook.threshold->value), when,
            QLocale().toString(std::round(crossing.certainty * 100)) + QChar(0x202f) + u'%', method};
}

void HorizonDialog::fill()
{
    const int chosen = m_table->currentRow();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_ahead->outlooks().size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList words = wordsOf(m_ahead->outlooks().at(row));
        for (int column = 0; column < words.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(words.at(column)));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->selectRow(std::max(0, chosen));
    showChosen();
}

void HorizonDialog::showChosen()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_ahead->outlooks().size())
        m_chart->show(m_ahead->outlooks().at(row), m_console.clock().nowMs());
}

void HorizonDialog::finished()
{
    const auto &outlooks = m_ahead->outlooks();
    const auto crossings = std::count_if(
        outlooks.begin(), outlooks.end(), [](const qd::Outlook &outlook) { return outlook.crossing.has_value(); });
    if (m_ahead->watched() == 0)
        m_said->setText(
            tr("No panel is watched ahead yet. Choose “Watch in the look ahead” in the menu of a panel that has "
               "a threshold."));
    else if (crossings == 0)
        m_said->setText(tr("Nothing that is watched ahead is expected to cross a threshold."));
    else
        m_said->setText(
            tr("%n crossing(s) to be expected, the nearest first. The band holds four in five of the errors "
               "that the same method made on past it was not shown.",
                nullptr, int(crossings)));
    m_note->setEnabled(crossings > 0);
}

QString HorizonDialog::note() const
{
    QString text = tr("What lies ahead:") + u'\n';
    for (const qd::Outlook &outlook : m_ahead->outlooks()) {
        if (!outlook.crossing)
            continue;
        const QStringList words = wordsOf(outlook);
        text += QStringLiteral("\n- ")
            + tr("%1: now %2, will cross %3 %4 (sure to %5).")
                  .arg(words.at(0), words.at(1), words.at(2), words.at(3), words.at(4));
    }
    return text;
}
