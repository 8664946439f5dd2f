#include "ui/objectives/objectivespage.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "app/services/trainingdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/handon.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/ratingdialog.h"
#include "ui/kit/segmented.h"
#include "ui/kit/tokens.h"
#include "ui/objectives/objectivedialogs.h"
#include "ui/objectives/objectivetile.h"

#include <QBuffer>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int spans[] = {0, 30, 90, 365}; // days; 0: the last watches

} // namespace

ObjectivesPage::ObjectivesPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_header(new PageHeader(tr("Objectives"), this))
    , m_period(new Segmented(
          {tr("%1 watches").arg(qd::ObjectiveDesk::trendWatches), tr("30 days"), tr("90 days"), tr("1 year")}, this))
    , m_messages(new MessageBar(this))
    , m_column(new QWidget(this))
    , m_cases(new Card(QString(), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_none(new EmptyState(u"chart"_s, QString(), this))
    , m_rate(makeButton(tr("Rate…"), ButtonRole::Plain, u"add"_s, this))
    , m_import(makeButton(tr("Import…"), ButtonRole::Plain, u"import"_s, this))
{
    auto *write = makeButton(tr("Export…"), ButtonRole::Plain, u"export"_s, this);
    auto *target = makeButton(tr("Target…"), ButtonRole::Plain, u"edit"_s, this);
    m_period->setCurrent(0);
    m_header->addAction(m_period);
    m_header->addAction(write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *tiles = new QVBoxLayout(m_column);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(12);
    for (int i = 0; i < qd::objectives; ++i) {
        auto *tile = new ObjectiveTile(qd::Objective(i), m_column);
        connect(tile, &QAbstractButton::toggled, this, [this, i](bool isOn) {
            if (isOn)
                choose(i);
        });
        m_tiles.append(tile);
        tiles->addWidget(tile);
    }
    auto *left = new QVBoxLayout;
    left->addWidget(
        new Label(tr("The lines: the last %1 watches").arg(qd::ObjectiveDesk::trendWatches), Label::Role::Small, this),
        0, Qt::AlignRight);
    left->addWidget(m_column);
    left->addStretch();
    row->addLayout(left, 5);
    for (QPushButton *button : {m_rate, m_import, target})
        m_cases->head()->addWidget(button);
    m_table->setHorizontalHeaderLabels({tr("Case"), tr("Figure"), tr("Against the target")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Cases"));
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_table);
    m_cases->body()->addWidget(m_stack, 1);
    row->addWidget(m_cases, 6);
    column->addLayout(row, 1);
    m_tiles.first()->setChecked(true);

    connect(m_period, &Segmented::chosen, this, &ObjectivesPage::refresh);
    connect(m_table, &QTableWidget::cellActivated, this, &ObjectivesPage::openCase);
    if (!m_table->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_table))
        connect(m_table, &QTableWidget::cellClicked, this, &ObjectivesPage::openCase);
    connect(target, &QPushButton::clicked, this, &ObjectivesPage::changeTarget);
    connect(m_rate, &QPushButton::clicked, this, &ObjectivesPage::rate);
    connect(m_import, &QPushButton::clicked, this, &ObjectivesPage::importRatings);
    connect(write, &QPushButton::clicked, this, &ObjectivesPage::exportTo);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (isVisible()
            && changes.touches({Aggregate::Incident, Aggregate::Survey, Aggregate::ObjectiveTarget, Aggregate::Person}))
            refresh();
    });
}

void ObjectivesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

qd::TimeRange ObjectivesPage::period() const
{
    const int days = spans[std::max(0, m_period->current())];
    const qint64 now = m_console.clock().nowMs();
    return days == 0 ? m_console.objectives().lastWatches() : qd::TimeRange{now - days * dayMs, now + 1};
}

void ObjectivesPage::refresh()
{
    const auto standings = m_console.objectives().standings(period());
    if (!standings) {
        // Locked right now: what is shown stays, and the window says why.
        if (standings.error().kind != qd::Error::Kind::StoreLocked)
            m_messages->showError(qd::describe(standings.error()));
        return;
    }
    m_standings = *standings;
    int met = 0, judged = 0;
    for (int i = 0; i < m_standings.size(); ++i) {
        m_tiles[i]->show(m_standings[i]);
        judged += m_standings[i].result.met.has_value() ? 1 : 0;
        met += m_standings[i].result.met.value_or(false) ? 1 : 0;
    }
    m_header->setContext(
        judged == 0 ? tr("Nothing in this time gives a figure.") : tr("%1 of %n met.", nullptr, judged).arg(met));
    showCases();
}

void ObjectivesPage::choose(int objective)
{
    m_chosen = objective;
    showCases();
}

void ObjectivesPage::showCases()
{
    if (m_chosen >= m_standings.size())
        return;
    const qd::ObjectiveResult &result = m_standings[m_chosen].result;
    const bool isConfidence = result.objective == qd::Objective::Confidence;
    m_rate->setVisible(isConfidence);
    m_import->setVisible(isConfidence);
    m_cases->setTitle(qd::objectiveInWords(result.objective));
    m_none->setSentence(isConfidence
            ? tr("Nobody has said yet how able they feel to take the captain’s role. Rate the first, or import a file.")
            : tr("No incident of this time gives a figure."));
    m_stack->setCurrentIndex(result.cases.isEmpty() ? 0 : 1);
    m_table->setRowCount(int(result.cases.size()));
    const Tokens &tokens = tokensOf(palette());
    for (int row = 0; row < result.cases.size(); ++row) {
        const qd::ObjectiveCase &one = result.cases[row];
        const QString figure = !one.value ? tr("not over yet")
            : isConfidence                ? tr("%1 of 5").arg(QLocale().toString(*one.value, 'f', 0))
                                          : qd::objectiveValueInWords(result.objective, one.value);
        const QString met =
            isConfidence ? (one.met ? tr("confident") : tr("hesitant")) : (one.met ? tr("met") : tr("missed"));
        auto *name = new QTableWidgetItem(one.title.isEmpty() ? one.name : one.name + u" · "_s + one.title);
        auto *verdict = new QTableWidgetItem(met);
        verdict->setForeground(one.met ? tokens.ok : tokens.warning);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, new QTableWidgetItem(figure));
        m_table->setItem(row, 2, verdict);
    }
}

void ObjectivesPage::openCase(int row)
{
    const qd::ObjectiveCase &one = m_standings[m_chosen].result.cases[row];
    if (!one.incident.isNull())
        emit incidentOpened(one.incident);
}

void ObjectivesPage::changeTarget()
{
    const auto changes = m_console.objectives().targets();
    if (!changes)
        return m_messages->showError(qd::describe(changes.error()));
    if (m_standings.isEmpty())
        return;
    const qd::ObjectiveResult &result = m_standings[m_chosen].result;
    TargetDialog dialog(result.objective, result.target, *changes, m_console.zone(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.objectives(), objective = result.objective, value = dialog.value()] {
        return desk.setTarget(objective, value);
    });
}

void ObjectivesPage::submit(std::function<qd::Result<>()> write, std::function<void()> then)
{
    m_console.writes().submit(this, std::move(write), [this, then = std::move(then)](const qd::Result<> &done) {
        if (!done)
            m_messages->showError(qd::describe(done.error()));
        else if (then)
            then();
    });
}

void ObjectivesPage::rate()
{
    const auto people = m_console.people().people();
    if (!people)
        return m_messages->showError(qd::describe(people.error()));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), m_console.zone()).date();
    RatingDialog dialog(*people, today, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.training(), person = dialog.person(), score = dialog.score(), day = dialog.day(),
               note = dialog.note()] { return desk.rate(person, score, day, note).map([](const qd::Survey &) {}); });
}

void ObjectivesPage::importRatings()
{
    const QString path =
        m_dialogs.openFile(this, tr("Import ratings"), tr("Ratings as a table: name, score, day (*.csv)"));
    if (path.isEmpty())
        return;
    const auto table = readTable(path, *m_messages);
    if (!table)
        return;
    const auto report = std::make_shared<qd::TrainingDesk::Import>();
    submit(
        [&desk = m_console.training(), csv = *table, report] {
            return desk.import(csv).map([&report](const qd::TrainingDesk::Import &import) { *report = import; });
        },
        [this, report] {
            constexpr qsizetype mostNamed = 5;
            if (report->refused.isEmpty())
                return m_messages->showInfo(tr("%n rating(s) imported.", nullptr, report->added));
            m_messages->showError(tr("Nothing was imported. Put these right first: %1")
                                      .arg(report->refused.mid(0, mostNamed).join(u"; "_s)));
        });
}

void ObjectivesPage::exportTo()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Export the objectives"), u"objectives.csv"_s, tr("Table (*.csv);;Markdown (*.md);;Picture (*.png)"));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        constexpr int scale = 2; // sharp in a document
        QImage picture(m_column->size() * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        picture.fill(tokensOf(palette()).bg);
        m_column->render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
    } else if (path.endsWith(u".md"_s, Qt::CaseInsensitive)) {
        bytes = qd::objectivesMarkdown(m_standings).toUtf8();
    } else {
        bytes = qd::objectivesCsv(m_standings);
    }
    writeTo(path, bytes, *m_messages);
}
