#include "ui/crew/crewpage.h"

#include "app/models/peoplemodel.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "ui/crew/absencespanel.h"
#include "ui/crew/crewdialogs.h"
#include "ui/crew/daysoffpanel.h"
#include "ui/crew/importdialogs.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/handon.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/kit/tokens.h"

#include <QCheckBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <memory>

using namespace Qt::StringLiterals;

CrewPage::CrewPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_model(new qd::PeopleModel(
          console.people(), console.rota(), console.absences(), console.feed(), console.clock(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_header(new PageHeader(tr("Crew"), this))
    , m_messages(new MessageBar(this))
    , m_view(new Segmented({tr("People"), tr("Absences"), tr("Days off")}, this))
    , m_stack(new QStackedWidget(this))
    , m_views(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *import = makeButton(tr("Import CSV…"), ButtonRole::Plain, {}, this);
    auto *exporting = makeButton(tr("Export CSV…"), ButtonRole::Plain, {}, this);
    auto *add = makeButton(tr("Add person…"), ButtonRole::Primary, {}, this);
    m_header->addAction(m_view);
    for (QPushButton *button : {import, exporting, add})
        m_header->addAction(button);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildPeople(), 1);
    row->addWidget(buildTeams());
    auto *empty = new EmptyState(u"crew"_s,
        tr("Nobody is entered yet. Import a CSV file with the columns name and team (and, if you like, email, slack, "
           "phone, joined, left), or add people one by one."),
        this);
    connect(empty->addButton(tr("Import CSV…"), false), &QPushButton::clicked, this, &CrewPage::importCsv);
    m_stack->addWidget(empty);
    m_views->addWidget(content);
    m_views->addWidget(new AbsencesPanel(console, dialogs, *m_messages, this));
    m_views->addWidget(new DaysOffPanel(console, *m_messages, this));
    m_stack->addWidget(m_views);
    column->addWidget(m_stack, 1);
    m_ofPeople = {import, exporting, add};
    connect(m_view, &Segmented::chosen, this, &CrewPage::showView);
    m_view->setCurrent(0);
    connect(import, &QPushButton::clicked, this, &CrewPage::importCsv);
    connect(exporting, &QPushButton::clicked, this, &CrewPage::exportCsv);
    connect(add, &QPushButton::clicked, this, &CrewPage::addPerson);
    connect(m_model, &qd::PeopleModel::reloaded, this, &CrewPage::reloaded);
    connect(m_model, &qd::PeopleModel::failed, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    reloaded();
}

void CrewPage::showView(int view)
{
    m_view->setCurrent(view);
    m_views->setCurrentIndex(view);
    for (QPushButton *button : std::as_const(m_ofPeople))
        button->setVisible(view == 0);
}

void CrewPage::showPerson(const qd::PersonId &id)
{
    showView(0);
    m_search->clear();
    if (m_model->rowOf(id.value) < 0)
        m_left->setChecked(true);
    const QModelIndex row = m_sorted->mapFromSource(m_model->index(m_model->rowOf(id.value), qd::PeopleModel::Name));
    if (!row.isValid())
        return m_messages->showWarning(tr("This person is not in the list."));
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
    m_table->setFocus();
}

QWidget *CrewPage::buildPeople()
{
    auto *card = new Card(tr("People"), this);
    auto *search = m_search = new QLineEdit(card);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search people"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(220);
    auto *left = m_left = new QCheckBox(tr("Those who left, too"), card);
    left->setAccessibleName(left->text());
    card->head()->addWidget(left);
    card->head()->addWidget(search);
    connect(left, &QCheckBox::toggled, m_model, &qd::PeopleModel::setLeftShown);
    m_table = new QTableView(card);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->hideColumn(qd::PeopleModel::Slack); // searched all the same
    m_table->setSortingEnabled(true);
    m_table->setWordWrap(false);
    m_table->sortByColumn(qd::PeopleModel::Name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("People"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(qd::PeopleModel::Remarks, QHeaderView::Stretch);
    card->body()->addWidget(m_table);
    connect(search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTableView::activated, this, &CrewPage::editCurrentPerson);
    auto *remove = new QShortcut(Qt::Key_Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CrewPage::removeCurrentPerson);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, search, [search] { search->setFocus(Qt::ShortcutFocusReason); });
    return card;
}

QWidget *CrewPage::buildTeams()
{
    auto *card = new Card(tr("Teams"), this);
    card->setFixedWidth(240);
    auto *add = makeIconButton(u"add"_s, tr("Add a team"), card);
    card->head()->addWidget(add);
    m_teams = new QListWidget(card);
    m_teams->setFrameShape(QFrame::NoFrame);
    m_teams->setAccessibleName(tr("Teams"));
    card->body()->addWidget(m_teams);
    connect(add, &QPushButton::clicked, this, &CrewPage::addTeam);
    connect(m_teams, &QListWidget::itemActivated, this, &CrewPage::editCurrentTeam);
    return card;
}

void CrewPage::reloaded()
{
    const int people = m_model->rowCount();
    const int teams = int(m_model->teams().size());
    m_header->setContext(tr("%n person(s)", nullptr, people) + u", "_s + tr("%n team(s)", nullptr, teams));
    m_stack->setCurrentIndex(people == 0 && teams == 0 ? 0 : 1);
    const int current = m_teams->currentRow();
    m_teams->clear();
    const Tokens &tokens = tokensOf(palette());
    for (const qd::Team &team : m_model->teams()) {
        QPixmap dot(20, 20);
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.series[size_t(qBound(0, team.colour, 7))]);
        painter.drawEllipse(4, 4, 12, 12);
        painter.end();
        int size = 0;
        for (const qd::PersonRow &row : m_model->rows())
            size += row.person.team == team.id ? 1 : 0;
        new QListWidgetItem(dot, u"%1 (%2)"_s.arg(team.name).arg(size), m_teams);
    }
    m_teams->setCurrentRow(current);
}

void CrewPage::submit(std::function<qd::Result<>()> act)
{
    m_messages->dismiss();
    m_console.writes().submit(this, std::move(act), [this](const qd::Result<> &done) {
        if (!done)
            m_messages->showError(qd::describe(done.error()));
    });
}

void CrewPage::addPerson()
{
    editPerson({});
}

void CrewPage::editPerson(const qd::Person &person)
{
    PersonDialog dialog(person, m_model->teams(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.people(), person = dialog.person(), team = dialog.team()]() mutable -> qd::Result<> {
        if (team.id.isNull()) {
            const auto added = desk.save(team);
            if (!added)
                return tl::unexpected(added.error());
            team = *added; // a second try, after a lock, does not add it twice
        }
        person.team = team.id;
        return desk.save(person).map([](const qd::Person &) {});
    });
}

void CrewPage::editCurrentPerson()
{
    if (const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex()); current.isValid())
        editPerson(m_model->row(current.row()).person);
}

void CrewPage::removeCurrentPerson()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return;
    const qd::PersonRow row = m_model->row(current.row());
    const qd::Person person = row.person;
    if (!m_dialogs.confirm(this, tr("Remove %1?").arg(person.name),
            row.captaincies > row.person.captainciesBefore ? tr(
                "Their name stays in the past; captaincies to come are given up. It can be undone right afterwards.")
                                                           : tr("It can be undone right afterwards."),
            tr("Remove"), true))
        return;
    m_messages->dismiss();
    const auto removal = std::make_shared<qd::PersonRemoval>();
    m_console.writes().submit(
        this,
        [&desk = m_console.people(), id = person.id, removal] {
            return desk.remove(id).map([&removal](const qd::PersonRemoval &done) { *removal = done; });
        },
        [this, removal](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            m_messages->showInfo(tr("%1 was removed.").arg(removal->person.name));
            m_messages->addAction(tr("Undo"), this, [this, removal] { takeBack(*removal); });
        });
}

void CrewPage::takeBack(const qd::PersonRemoval &removal)
{
    m_messages->dismiss();
    const auto lost = std::make_shared<QList<qd::Captaincy>>();
    m_console.writes().submit(
        this,
        [&desk = m_console.people(), removal, lost] {
            return desk.takeBack(removal).map([&lost](const QList<qd::Captaincy> &left) { *lost = left; });
        },
        [this, name = removal.person.name, lost](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            if (!lost->isEmpty())
                m_messages->showWarning(tr(
                    "%1 is back. Of their captaincies, %n now belong(s) to somebody else.", nullptr, int(lost->size()))
                                            .arg(name));
        });
}

void CrewPage::addTeam()
{
    TeamDialog dialog({}, this);
    if (dialog.exec() == QDialog::Accepted)
        submit([&desk = m_console.people(), team = dialog.team()] {
            return desk.save(team).map([](const qd::Team &) {});
        });
}

void CrewPage::editCurrentTeam()
{
    const int row = m_teams->currentRow();
    if (row < 0 || row >= m_model->teams().size())
        return;
    TeamDialog dialog(m_model->teams()[row], this);
    if (dialog.exec() == QDialog::Accepted)
        submit([&desk = m_console.people(), team = dialog.team()] {
            return desk.save(team).map([](const qd::Team &) {});
        });
}

void CrewPage::importCsv()
{
    const QString path = m_dialogs.openFile(this, tr("Import people"), tr("CSV files (*.csv *.tsv *.txt)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages->showError(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        return;
    }
    const QByteArray bytes = file.readAll();
    const auto preview = m_console.people().previewCsv(bytes);
    if (!preview) {
        m_messages->showError(qd::describe(preview.error()));
        return;
    }
    PeopleImportDialog dialog(path.section(u'/', -1), *preview, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.people(), bytes] { return desk.importCsv(bytes).map([](const qd::ImportReport &) {}); });
}

void CrewPage::exportCsv()
{
    const QString path = m_dialogs.saveFile(this, tr("Export people"), u"crew.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto csv = m_console.people().exportCsv();
    if (csv)
        writeTo(path, *csv, *m_messages);
    else
        m_messages->showError(qd::describe(csv.error()));
}
