#include "ui/incidents/incidentspage.h"

#include "app/models/incidentmodel.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "ui/incidents/figurespanel.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentdelegate.h"
#include "ui/incidents/incidentdialogs.h"
#include "ui/incidents/incidentview.h"
#include "ui/incidents/postmortemdialog.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/segmented.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

IncidentsPage::IncidentsPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_model(new qd::IncidentModel(console.incidents(), console.feed(), this))
    , m_header(new PageHeader(tr("Incidents"), this))
    , m_messages(new MessageBar(this))
    , m_dialogs(dialogs)
    , m_views(new Segmented({tr("Incidents"), tr("Figures")}, this))
    , m_declare(makeButton(tr("Declare incident…"), ButtonRole::Primary, {}, this))
    , m_pages(new PageStack(this))
    , m_filter(new FilterBar(this))
    , m_nothing(new EmptyState(u"incidents"_s, tr("No incident is like that."), this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new IncidentView(console, dialogs, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    m_declare->setToolTip(tr("Ctrl+I"));
    m_views->setCurrent(0);
    m_views->setAccessibleName(tr("View"));
    m_header->addAction(m_views);
    m_header->addAction(m_declare);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *empty = new EmptyState(u"incidents"_s,
        tr("Production is quiet: no incident was ever declared here. When something breaks, declare it: the stopwatch "
           "and the timeline start with it."),
        this);
    connect(empty->addButton(tr("Declare an incident…"), false), &QPushButton::clicked, this,
        &IncidentsPage::declareIncident);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildList());
    m_pages->addWidget(m_stack);
    m_pages->addWidget(new FiguresPanel(console, dialogs, this));
    column->addWidget(m_pages, 1);

    connect(m_declare, &QPushButton::clicked, this, &IncidentsPage::declareIncident);
    connect(m_views, &Segmented::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, &IncidentsPage::showDeclare);
    connect(m_filter, &FilterBar::changed, this, &IncidentsPage::filter);
    connect(m_nothing->addButton(tr("Show all again")), &QPushButton::clicked, m_filter, &FilterBar::clear);
    connect(m_model, &qd::IncidentModel::reloaded, this, &IncidentsPage::reloaded);
    connect(m_model, &qd::IncidentModel::failed, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &IncidentsPage::showCurrent);
    connect(m_view, &IncidentView::incidentOpened, this, &IncidentsPage::showIncident);
    connect(m_view, &IncidentView::postMortemWanted, this, &IncidentsPage::openPostMortem);
    connect(m_view, &IncidentView::logbookWanted, this, &IncidentsPage::logbookWanted);
    connect(m_view, &IncidentView::tellAsked, this, &IncidentsPage::tellAsked);
    connect(m_view, &IncidentView::runbookOpened, this, &IncidentsPage::runbookOpened);
    connect(m_view, &IncidentView::momentAsked, this, &IncidentsPage::momentAsked);
    buildKeys();
    reloaded();
}

QWidget *IncidentsPage::buildList()
{
    auto *chosen = new QWidget(this);
    auto *row = new QHBoxLayout(chosen);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *card = new Card({}, chosen);
    card->setFixedWidth(264);
    card->body()->setContentsMargins(1, 8, 1, 8);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new IncidentDelegate(*m_model, m_console.clock(), m_console.zone(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Incidents"));
    row->addWidget(card);
    row->addWidget(m_view, 1);
    row->addWidget(m_nothing, 1);
    return chosen;
}

void IncidentsPage::filter()
{
    m_model->setFilter(m_filter->filter(m_console.clock().nowMs()));
}

void IncidentsPage::buildKeys()
{
    // Letters act on the list only: in a field they are letters.
    const auto key = [this](Qt::Key letter, void (IncidentView::*act)()) {
        auto *shortcut = new QShortcut(letter, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_view, act);
    };
    key(Qt::Key_A, &IncidentView::acknowledge);
    key(Qt::Key_R, &IncidentView::restore);
    key(Qt::Key_F, &IncidentView::fix);
    key(Qt::Key_N, &IncidentView::focusNote);
    key(Qt::Key_P, &IncidentView::openPostMortem);
    auto *search = new QShortcut(Qt::Key_Slash, m_list);
    search->setContext(Qt::WidgetShortcut);
    connect(search, &QShortcut::activated, m_filter->search(), qOverload<>(&QWidget::setFocus));
}

int IncidentsPage::openCount() const
{
    return m_model->openCount();
}

void IncidentsPage::reloaded()
{
    const int open = m_model->openCount();
    QString context = open == 0 ? tr("none is open") : tr("%n open", nullptr, open);
    if (m_filter->isNarrow())
        context += u" · "_s + tr("%1 of %n shown", nullptr, m_model->allCount()).arg(m_model->rowCount());
    m_header->setContext(context);
    m_stack->setCurrentIndex(m_model->allCount() == 0 ? 0 : 1);
    QStringList leads;
    for (const qd::IncidentRow &row : m_model->rows()) {
        if (!row.incident.lead.isEmpty() && !leads.contains(row.incident.lead))
            leads.append(row.incident.lead);
    }
    if (const auto names = m_console.incidents().names(); names && !m_filter->isNarrow())
        m_filter->setNames(names->services, leads);
    int wanted = m_model->rowOf(m_wanted);
    if (wanted < 0 && !m_wanted.isEmpty() && m_filter->isNarrow()) {
        m_filter->clear(); // what is asked for by name is shown
        wanted = m_model->rowOf(m_wanted);
    }
    if (wanted >= 0) {
        m_list->setCurrentIndex(m_model->index(wanted, 0));
        m_wanted.clear();
    } else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    if (isVisible())
        showCurrent();
    // Later than it was asked for, where the file was held.
    if (const auto shown = current(); shown && shown->id == m_callsIn) {
        m_callsIn = {};
        m_view->callIn();
    }
    emit openCountChanged(open);
}

void IncidentsPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_view->setVisible(current.isValid());
    m_nothing->setVisible(!current.isValid());
    if (current.isValid())
        m_view->show(m_model->incidentAt(current.row()));
    showDeclare();
}

// The next act of the incident that is shown comes first.
void IncidentsPage::showDeclare()
{
    const auto incident = current();
    const bool hasNext = incident && (incident->isOpen() || incident->state == qd::IncidentState::Restored);
    setButtonRole(*m_declare, hasNext ? ButtonRole::Plain : ButtonRole::Primary);
}

void IncidentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->look();
    showCurrent(); // what only the clock changes stood still while nobody looked
}

void IncidentsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->lookAway();
}

void IncidentsPage::showIncident(const qd::IncidentId &id)
{
    m_wanted = id.value;
    m_views->setCurrent(0);
    m_pages->setCurrentIndex(0);
    reloaded();
}

std::optional<qd::Incident> IncidentsPage::current() const
{
    const int row = m_list->currentIndex().row();
    if (m_pages->currentIndex() != 0 || row < 0 || row >= m_model->rows().size())
        return std::nullopt;
    return m_model->rows().at(row).incident;
}

void IncidentsPage::showFigures()
{
    m_views->setCurrent(1);
    m_pages->setCurrentIndex(1);
}

void IncidentsPage::openPostMortem(const qd::IncidentId &id)
{
    const auto incident = m_console.incidents().incident(id);
    if (!incident)
        return m_messages->showError(qd::describe(incident.error()));
    auto *dialog = new PostMortemDialog(m_console, m_dialogs, id, incident->key(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void IncidentsPage::callIn(const qd::IncidentId &id)
{
    m_callsIn = id;
    showIncident(id);
}

void IncidentsPage::declareSince(std::optional<qint64> startedMs)
{
    const auto similar = [this](const QString &title) {
        return m_console.incidents().similar(title).value_or(QList<qd::Incident>());
    };
    DeclareDialog dialog(m_console.clock().nowMs(), startedMs, m_console.zone(), m_console.author(), similar, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The write may outlive this page: it holds the desk, and what it found in a place of its own.
    const auto declared = std::make_shared<qd::IncidentId>();
    m_console.writes().submit(
        this,
        [&desk = m_console.incidents(), declaration = dialog.declaration(), declared] {
            return desk.declare(declaration).map([&declared](const qd::Incident &incident) {
                *declared = incident.id;
            });
        },
        [this, declared](const qd::Result<> &done) {
            if (done)
                showIncident(*declared);
            else
                m_messages->showError(qd::describe(done.error()));
        });
}
