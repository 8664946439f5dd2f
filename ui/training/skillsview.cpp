#include "ui/training/skillsview.h"

#include "app/models/skillmodel.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/learningdesk.h"
#include "app/services/learningexport.h"
#include "app/services/learningwords.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/trainingdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/handon.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/training/itemsdialog.h"
#include "ui/training/skillmatrix.h"

#include <QComboBox>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int thinWidth = 290;
constexpr int topicRole = Qt::UserRole + 1;
constexpr qd::TrainingList skills = qd::TrainingList::Skills;

StatusPill::State stateOf(qd::SkillRemark::Kind kind)
{
    using Kind = qd::SkillRemark::Kind;
    return kind == Kind::Nobody      ? StatusPill::State::Critical
        : kind == Kind::KnowsNothing ? StatusPill::State::Neutral
                                     : StatusPill::State::Warning;
}

} // namespace

SkillsView::SkillsView(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_model(
          new qd::SkillModel(console.training().learning(), console.people(), console.rota(), console.clock(), this))
    , m_stack(new QStackedWidget(this))
    , m_team(new QComboBox(this))
    , m_matrix(new SkillMatrix(*m_model, this))
    , m_thin(new Card(tr("Where it is thin"), this))
    , m_remarks(new QListWidget(this))
    , m_undo(makeIconButton(u"undo"_s, tr("Undo"), this))
    , m_redo(makeIconButton(u"redo"_s, tr("Redo"), this))
    , m_retry(*this, [this] { m_model->reload(); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *nobody = new EmptyState(u"crew"_s, tr("Nobody is entered yet. Topics are kept person by person."), this);
    connect(nobody->addButton(tr("Open the crew")), &QPushButton::clicked, this, &SkillsView::peopleWanted);
    m_stack->addWidget(nobody);
    auto *noTopic = new EmptyState(u"tasks"_s, tr("No topic is left. Name what a captain of yours has to know."), this);
    connect(noTopic->addButton(tr("Topics…")), &QPushButton::clicked, this, &SkillsView::editTopics);
    m_stack->addWidget(noTopic);
    auto *cards = new QWidget(this);
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildMatrix(), 1);
    row->addWidget(buildRemarks());
    m_stack->addWidget(cards);
    for (const auto &[keys, act] :
        {std::pair(QKeySequence::Undo, &SkillsView::undo), {QKeySequence::Redo, &SkillsView::redo}}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
    connect(m_matrix, &SkillMatrix::levelAsked, this,
        [this](const qd::PersonId &person, const qd::TrainingItemId &topic, int level) {
            submit([&desk = m_console.training().learning(), person, topic, level] {
                return desk.mark(skills, person, topic, level);
            });
        });
    connect(m_model, &qd::SkillModel::reloaded, this, &SkillsView::reloaded);
    connect(m_model, &qd::SkillModel::failed, this, [this](const qd::Error &error) {
        if (!m_retry.takes(error)) // what is shown stays
            m_messages.showError(qd::describe(error));
    });
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (isVisible()
            && changes.touches(
                {Aggregate::Survey, Aggregate::Person, Aggregate::Team, Aggregate::Captaincy, Aggregate::Replacement}))
            m_model->reload();
    });
}

QWidget *SkillsView::buildMatrix()
{
    auto *card = new Card({}, this); // its table is named, and the room is needed
    card->body()->setContentsMargins(16, 12, 8, 8);
    m_team->setAccessibleName(tr("Team"));
    auto *topics = makeButton(tr("Topics…"), ButtonRole::Plain, u"edit"_s, card);
    auto *import = makeButton(tr("Import…"), ButtonRole::Plain, u"import"_s, card);
    auto *write = makeButton(tr("Export…"), ButtonRole::Plain, u"export"_s, card);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_team, m_undo, m_redo, topics, import, write})
        card->head()->addWidget(widget);
    card->head()->addStretch();
    card->body()->addWidget(m_matrix, 1);
    card->body()->addWidget(
        new Label(tr("0 none · 1 learning · 2 does it alone · 3 teaches it. Arrows go, digits set, Enter offers."),
            Label::Role::Small, card));
    connect(m_team, &QComboBox::activated, this,
        [this] { m_model->setTeam(qd::TeamId{m_team->currentData().toString()}); });
    connect(topics, &QPushButton::clicked, this, &SkillsView::editTopics);
    connect(import, &QPushButton::clicked, this, &SkillsView::importFile);
    connect(write, &QPushButton::clicked, this, &SkillsView::exportFile);
    connect(m_undo, &QPushButton::clicked, this, &SkillsView::undo);
    connect(m_redo, &QPushButton::clicked, this, &SkillsView::redo);
    return card;
}

QWidget *SkillsView::buildRemarks()
{
    m_thin->setFixedWidth(thinWidth);
    m_thin->body()->setContentsMargins(8, 12, 8, 8);
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remarks->setItemDelegate(new TwoLineDelegate(m_remarks));
    m_remarks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remarks->setAccessibleName(tr("Where it is thin"));
    m_thin->body()->addWidget(m_remarks, 1);
    connect(m_remarks, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString topic = item->data(topicRole).toString();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->topics()[column].id.value == topic)
                m_matrix->setCurrentIndex(m_model->index(std::max(0, m_matrix->currentIndex().row()), column));
        }
        m_matrix->setFocus();
    });
    return m_thin;
}

void SkillsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->reload();
}

void SkillsView::reloaded()
{
    m_stack->setCurrentIndex(m_model->everybody().isEmpty() ? 0 : m_model->topics().isEmpty() ? 1 : 2);
    showTeams();
    showRemarks();
    showSteps();
}

void SkillsView::showTeams()
{
    const QString chosen = m_team->currentData().toString();
    m_team->clear();
    m_team->addItem(tr("Every team"), QString());
    for (const qd::Team &team : m_model->teams())
        m_team->addItem(team.name, team.id.value);
    m_team->setCurrentIndex(std::max(0, m_team->findData(chosen)));
}

void SkillsView::showRemarks()
{
    QList<qd::PersonId> everybody;
    for (const qd::Person &person : m_model->everybody())
        everybody.append(person.id);
    const QList<qd::SkillRemark> remarks = qd::skillRemarks(m_model->topics(), m_model->covers(),
        qd::withoutSkill(m_model->topics(), everybody, m_model->sheet()), m_model->everybody());
    m_remarks->clear();
    for (const qd::SkillRemark &remark : remarks) {
        auto *item = new QListWidgetItem(remark.about, m_remarks);
        item->setData(TwoLineDelegate::Second, remark.words);
        item->setData(TwoLineDelegate::State, int(stateOf(remark.kind)));
        item->setData(topicRole, remark.topic.value);
        item->setData(Qt::AccessibleTextRole, remark.about + u": "_s + remark.words);
        item->setToolTip(plainToolTip(remark.about + u": "_s + remark.words));
    }
    if (remarks.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nowhere: two can be counted on for each."), m_remarks);
        item->setFlags(Qt::NoItemFlags);
        item->setData(TwoLineDelegate::State, int(StatusPill::State::Ok));
    }
}

void SkillsView::showSteps()
{
    const qd::LearningDesk &desk = m_console.training().learning();
    m_undo->setEnabled(!desk.toUndo(skills).isEmpty());
    m_redo->setEnabled(!desk.toRedo(skills).isEmpty());
    m_undo->setToolTip(plainToolTip(tr("Undo: %1").arg(desk.toUndo(skills))));
    m_redo->setToolTip(plainToolTip(tr("Redo: %1").arg(desk.toRedo(skills))));
}

void SkillsView::submit(std::function<qd::Result<>()> write, std::function<void()> then)
{
    m_messages.dismiss();
    m_console.writes().submit(this, std::move(write), [this, then = std::move(then)](const qd::Result<> &done) {
        if (!done)
            m_messages.showError(qd::describe(done.error()));
        else if (then)
            then();
        showSteps();
    });
}

void SkillsView::undo()
{
    submit([&desk = m_console.training().learning()] { return desk.undo(skills); });
}

void SkillsView::redo()
{
    submit([&desk = m_console.training().learning()] { return desk.redo(skills); });
}

void SkillsView::editTopics()
{
    ItemsDialog dialog(skills, m_model->topics(), this);
    if (dialog.exec() == QDialog::Accepted)
        submit([&desk = m_console.training().learning(), items = dialog.items()] {
            return desk.saveItems(skills, items);
        });
}

void SkillsView::importFile()
{
    const QString path =
        m_dialogs.openFile(this, tr("Import skills"), tr("Skills as a table: name, then topics (*.csv)"));
    if (path.isEmpty())
        return;
    const auto table = readTable(path, m_messages);
    if (!table)
        return;
    const auto report = std::make_shared<qd::LearningDesk::Import>();
    submit(
        [&desk = m_console.training().learning(), csv = *table, report] {
            return desk.importSkills(csv).map([&report](const qd::LearningDesk::Import &import) { *report = import; });
        },
        [this, report] {
            constexpr qsizetype mostNamed = 5;
            if (report->refused.isEmpty())
                return m_messages.showInfo(tr("%n level(s) changed.", nullptr, report->changed));
            m_messages.showError(tr("Nothing was imported. Put these right first: %1")
                                     .arg(report->refused.mid(0, mostNamed).join(u"; "_s)));
        });
}

void SkillsView::exportFile()
{
    const QString path =
        m_dialogs.saveFile(this, tr("Export the skills"), u"skills.csv"_s, tr("Table (*.csv);;Markdown (*.md)"));
    if (path.isEmpty())
        return;
    qd::LearningTable table{m_model->topics(), m_model->people(), {}, m_model->sheet()};
    for (const qd::Team &team : m_model->teams())
        table.teams.insert(team.id, team.name);
    const bool isMarkdown = path.endsWith(u".md"_s, Qt::CaseInsensitive);
    writeTo(path, isMarkdown ? qd::skillsAsMarkdown(table) : qd::skillsAsCsv(table), m_messages);
}
