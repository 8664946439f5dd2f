#include "ui/training/confidenceview.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/learningwords.h"
#include "app/services/objectivedesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/trainingdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/ratingdialog.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/tokens.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/training/sharechart.h"
#include "ui/training/teamshares.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Column { Who, TeamName, Rating, When, Moved, Note, Columns };
constexpr int idRole = Qt::UserRole + 1;

// Sorts by what it stands for, not by its words.
class Cell : public QTableWidgetItem {
public:
    Cell(const QString &words, const QVariant &order)
        : QTableWidgetItem(words)
        , m_order(order)
    {
    }
    bool operator<(const QTableWidgetItem &other) const override
    {
        const QVariant &theirs = static_cast<const Cell &>(other).m_order;
        return m_order.typeId() == QMetaType::QString
            ? QString::localeAwareCompare(m_order.toString(), theirs.toString()) < 0
            : m_order.toLongLong() < theirs.toLongLong();
    }

private:
    QVariant m_order;
};

QString movedInWords(std::optional<int> moved)
{
    if (!moved)
        return {};
    return *moved == 0 ? u"="_s : *moved > 0 ? u"▲ +%1"_s.arg(*moved) : u"▼ −%1"_s.arg(-*moved);
}

} // namespace

ConfidenceView::ConfidenceView(qd::Console &console, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_messages(messages)
    , m_stack(new QStackedWidget(this))
    , m_figure(new Label(Label::Role::Figure, this))
    , m_met(new StatusPill(this))
    , m_sentence(new Label(Label::Role::Muted, this))
    , m_chart(new ShareChart(this))
    , m_teams(new TeamShares(this))
    , m_next(new QListWidget(this))
    , m_pairs(new QCheckBox(tr("The planner prefers it so"), this))
    , m_ratings(new Card(tr("Last ratings"), this))
    , m_table(new QTableWidget(0, Columns, this))
    , m_undo(makeIconButton(u"undo"_s, tr("Undo"), this))
    , m_redo(makeIconButton(u"redo"_s, tr("Redo"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *nobody = new EmptyState(u"crew"_s, tr("Nobody is entered yet whom one could ask."), this);
    connect(nobody->addButton(tr("Open the crew")), &QPushButton::clicked, this, &ConfidenceView::peopleWanted);
    m_stack->addWidget(nobody);
    auto *cards = new QWidget(this);
    auto *rows = new QVBoxLayout(cards);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(buildShare(), 6);
    auto *teams = new Card(tr("By team"), this);
    auto *scroll = new QScrollArea(teams);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *under = new QVBoxLayout(inside);
    under->setContentsMargins(0, 0, 6, 0);
    under->addWidget(m_teams);
    under->addStretch();
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    teams->body()->addWidget(scroll, 1);
    top->addWidget(teams, 3);
    top->addWidget(buildNext(), 5);
    rows->addLayout(top, 5);
    rows->addWidget(buildRatings(), 6);
    m_stack->addWidget(cards);
    buildKeys();
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (isVisible()
            && changes.touches({Aggregate::Survey, Aggregate::ObjectiveTarget, Aggregate::Person, Aggregate::Team,
                Aggregate::Captaincy, Aggregate::Setting}))
            refresh();
    });
}

QWidget *ConfidenceView::buildShare()
{
    auto *card = new Card(tr("“I feel able to take and hold the captain’s role”"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_figure);
    row->addWidget(m_met);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_chart, 1);
    return card;
}

QWidget *ConfidenceView::buildNext()
{
    auto *card = new Card(tr("Who should come next"), this);
    m_next->setFrameShape(QFrame::NoFrame);
    m_next->setItemDelegate(new TwoLineDelegate(m_next));
    m_next->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_next->setAccessibleName(tr("Who should come next"));
    m_pairs->setAccessibleName(m_pairs->text());
    m_pairs->setToolTip(plainToolTip(
        tr("Of captains who have waited as long and are as good for the teams, it takes one with whom no hesitant "
           "captain is left without a confident one. Off, it does not look at ratings.")));
    card->body()->addWidget(m_next, 1);
    card->body()->addWidget(m_pairs);
    connect(m_next, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { rate({item->data(idRole).toString()}); });
    connect(m_pairs, &QCheckBox::clicked, this, &ConfidenceView::setPairs);
    return card;
}

QWidget *ConfidenceView::buildRatings()
{
    auto *add = makeButton(tr("Rate…"), ButtonRole::Primary, u"add"_s, this);
    setShortcutOf(*add, Qt::Key_N);
    connect(add, &QPushButton::clicked, this, [this] { rate({}); });
    auto *remove = makeIconButton(u"remove"_s, tr("Remove the last rating"), this);
    connect(remove, &QPushButton::clicked, this, &ConfidenceView::removeCurrent);
    for (QPushButton *button : {m_undo, m_redo, remove, add})
        m_ratings->head()->addWidget(button);
    m_table->setHorizontalHeaderLabels(
        {tr("Who"), tr("Team"), tr("Rating"), tr("When"), tr("Change"), tr("What would help")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Note, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Last ratings"));
    m_table->sortByColumn(Rating, Qt::AscendingOrder);
    m_ratings->body()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellActivated, this, [this] { rate(current()); });
    connect(m_undo, &QPushButton::clicked, this, &ConfidenceView::undo);
    connect(m_redo, &QPushButton::clicked, this, &ConfidenceView::redo);
    return m_ratings;
}

void ConfidenceView::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, QWidget *where, auto act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Delete, m_table, &ConfidenceView::removeCurrent);
    key(QKeySequence::Undo, this, &ConfidenceView::undo);
    key(QKeySequence::Redo, this, &ConfidenceView::redo);
}

void ConfidenceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ConfidenceView::refresh()
{
    const auto lines = m_console.training().lines();
    if (!lines) {
        if (!m_retry.takes(lines.error())) // what is shown stays
            m_messages.showError(qd::describe(lines.error()));
        return;
    }
    m_lines = *lines;
    m_stack->setCurrentIndex(m_lines.isEmpty() ? 0 : 1);
    showShare();
    showNext();
    showRatings();
    m_undo->setEnabled(m_console.training().canUndo());
    m_redo->setEnabled(m_console.training().canRedo());
}

void ConfidenceView::showShare()
{
    const auto points = m_console.training().shareOverTime();
    const auto targets = m_console.objectives().targets();
    const auto surveys = m_console.training().surveys();
    const auto people = m_console.people().people();
    const auto teams = m_console.people().teams();
    if (!points || !targets || !surveys || !people || !teams)
        return;
    const double target = targetAt(qd::Objective::Confidence, *targets, m_console.clock().nowMs());
    const qd::Confidence now = points->isEmpty() ? qd::Confidence() : points->last().confidence;
    m_figure->setText(qd::objectiveValueInWords(qd::Objective::Confidence, now.share()));
    const int missing = qd::missingForTarget(now, target);
    m_met->setVisible(now.asked > 0);
    m_met->set(missing == 0 ? StatusPill::State::Ok : StatusPill::State::Warning,
        missing == 0 ? tr("met", "the objective") : tr("%n short", nullptr, missing));
    const int silent = int(std::count_if(
        m_lines.begin(), m_lines.end(), [](const qd::RatingLine &line) { return !line.last.has_value(); }));
    QString words = now.asked == 0 ? tr("Nobody has been asked yet.")
                                   : tr("%1 of %2 rate themselves 3 or more.").arg(now.confident).arg(now.asked);
    if (now.asked > 0 && silent > 0)
        words += u' ' + tr("%n never asked.", nullptr, silent);
    m_sentence->setText(words);
    m_chart->show(*points, target);
    const auto byTeam = qd::confidenceByTeam(*surveys, *people, m_console.training().today());
    QList<TeamShares::Row> rows;
    for (const qd::Team &team : *teams) {
        const bool hasPeople = std::any_of(m_lines.begin(), m_lines.end(),
            [&team](const qd::RatingLine &line) { return line.person.team == team.id; });
        if (hasPeople)
            rows.append({team, byTeam.value(team.id)});
    }
    m_teams->show(rows, target);
}

void ConfidenceView::showNext()
{
    const auto next = m_console.training().next();
    const auto people = m_console.people().people();
    if (!next || !people)
        return;
    m_pairs->setChecked(m_console.rota().rules().pairsConfidence);
    m_next->clear();
    for (const qd::NextCaptain &each : *next) {
        auto *item = new QListWidgetItem(each.person.name, m_next);
        item->setData(idRole, each.person.id.value);
        item->setData(TwoLineDelegate::Aside, qd::ratingInWords(each.rating));
        const QString beside = qd::companionInWords(each, *people);
        item->setData(TwoLineDelegate::Second, beside);
        item->setData(TwoLineDelegate::State,
            int(each.isBesideHesitant()      ? StatusPill::State::Warning
                    : each.planned.isValid() ? StatusPill::State::Ok
                                             : StatusPill::State::Neutral));
        item->setToolTip(plainToolTip(each.person.name + u": "_s + qd::ratingInWords(each.rating) + u", "_s + beside));
        item->setData(
            Qt::AccessibleTextRole, each.person.name + u": "_s + qd::ratingInWords(each.rating) + u", "_s + beside);
    }
    if (next->isEmpty()) {
        auto *item = new QListWidgetItem(tr("Everybody who takes watches is confident."), m_next);
        item->setFlags(Qt::NoItemFlags);
    }
}

void ConfidenceView::showRatings()
{
    const auto teams = m_console.people().teams();
    if (!teams)
        return;
    const qd::PersonId chosen = current();
    const Tokens &tokens = tokensOf(palette());
    m_table->setSortingEnabled(false);
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row) {
        const qd::RatingLine &line = m_lines[row];
        const auto team = std::find_if(
            teams->begin(), teams->end(), [&line](const qd::Team &each) { return each.id == line.person.team; });
        const QString teamName = team == teams->end() ? QString() : team->name;
        const int score = line.last ? line.last->score : 0;
        auto *who = new Cell(line.person.name, line.person.name);
        who->setData(idRole, line.person.id.value);
        auto *rating = new Cell(score > 0 ? tr("%1 of 5").arg(score) : tr("never asked"), score);
        rating->setForeground(score == 0 ? tokens.muted : score >= qd::confidentScore ? tokens.ok : tokens.warning);
        auto *moved = new Cell(movedInWords(line.moved()), line.moved().value_or(0));
        m_table->setItem(row, Who, who);
        m_table->setItem(row, TeamName, new Cell(teamName, teamName));
        m_table->setItem(row, Rating, rating);
        m_table->setItem(row, When,
            new Cell(line.last ? QLocale().toString(line.last->day, QLocale::ShortFormat) : QString(),
                line.last ? line.last->day.toJulianDay() : 0));
        m_table->setItem(row, Moved, moved);
        m_table->setItem(
            row, Note, new Cell(line.last ? line.last->note : QString(), line.last ? line.last->note : QString()));
    }
    m_table->setSortingEnabled(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Who)->data(idRole).toString() == chosen.value)
            m_table->setCurrentCell(row, std::max(0, m_table->currentColumn()));
    }
}

qd::PersonId ConfidenceView::current() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), Who);
    return item ? qd::PersonId{item->data(idRole).toString()} : qd::PersonId();
}

void ConfidenceView::submit(std::function<qd::Result<>()> write, std::function<void()> then)
{
    m_messages.dismiss();
    m_console.writes().submit(this, std::move(write), [this, then = std::move(then)](const qd::Result<> &done) {
        if (!done) {
            m_messages.showError(qd::describe(done.error()));
            refresh(); // a choice that was not kept does not stay shown as if it were
        } else if (then) {
            then();
        }
        m_undo->setEnabled(m_console.training().canUndo());
        m_redo->setEnabled(m_console.training().canRedo());
    });
}

void ConfidenceView::offerUndo(const QString &words)
{
    m_messages.showInfo(words);
    m_messages.addAction(tr("Undo"), this, [this] { undo(); });
}

void ConfidenceView::rate(const qd::PersonId &person)
{
    const auto people = m_console.people().people();
    if (!people)
        return m_messages.showError(qd::describe(people.error()));
    RatingDialog dialog(*people, m_console.training().today(), this);
    if (!person.isNull())
        dialog.setPerson(person);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.training(), whom = dialog.person(), score = dialog.score(), day = dialog.day(),
               note = dialog.note()] { return desk.rate(whom, score, day, note).map([](const qd::Survey &) {}); });
}

void ConfidenceView::removeCurrent()
{
    const qd::PersonId chosen = current();
    const auto line = std::find_if(
        m_lines.begin(), m_lines.end(), [&chosen](const qd::RatingLine &each) { return each.person.id == chosen; });
    if (line == m_lines.end() || !line->last)
        return m_messages.showWarning(tr("Choose somebody with a rating first."));
    const QString words = tr("The rating of %1 of %2 is removed.")
                              .arg(line->person.name, QLocale().toString(line->last->day, QLocale::ShortFormat));
    submit([&desk = m_console.training(), id = line->last->id] { return desk.remove(id); },
        [this, words] { offerUndo(words); });
}

void ConfidenceView::setPairs(bool pairs)
{
    submit([&desk = m_console.rota(), pairs] {
        qd::RotaRules rules = desk.rules();
        rules.pairsConfidence = pairs;
        return desk.setRules(rules);
    });
}

void ConfidenceView::undo()
{
    submit([&desk = m_console.training()] { return desk.undo(); });
}

void ConfidenceView::redo()
{
    submit([&desk = m_console.training()] { return desk.redo(); });
}
