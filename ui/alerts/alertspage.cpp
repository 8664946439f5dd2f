#include "ui/alerts/alertspage.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/models/alertmodel.h"
#include "app/services/alertdesk.h"
#include "app/services/alertruledesk.h"
#include "app/services/alertservers.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/ruleexchange.h"
#include "app/services/sourcedesk.h"
#include "ui/alerts/alertdelegate.h"
#include "ui/alerts/alertdialogs.h"
#include "ui/alerts/alertview.h"
#include "ui/alerts/pastpanel.h"
#include "ui/alerts/ruledialog.h"
#include "ui/alerts/rulespanel.h"
#include "ui/alerts/silencedialog.h"
#include "ui/alerts/silencespanel.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 350;
constexpr int tickMs = 1000;
constexpr qsizetype mostNotes = 8; // of an import
constexpr int lookMs = 2000; // in sight for so long is seen

} // namespace

AlertsPage::AlertsPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_model(new qd::AlertModel(console.alerts(), console.clock(), this))
    , m_header(new PageHeader(tr("Alerts"), this))
    , m_messages(new MessageBar(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_views(new Segmented({tr("Now"), tr("Rules"), tr("Silences"), tr("Past")}, this))
    , m_pages(new QStackedWidget(this))
    , m_rules(new RulesPanel(console, this))
    , m_silences(new SilencesPanel(console, this))
    , m_past(new PastPanel(console, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"alerts"_s, QString(), this))
    , m_view(new AlertView(console, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(m_messages);
    connect(m_empty->addButton(tr("Sources…"), false), &QPushButton::clicked, this, &AlertsPage::sourcesAsked);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildList());
    m_pages->addWidget(m_stack);
    m_pages->addWidget(m_rules);
    m_pages->addWidget(m_silences);
    m_pages->addWidget(m_past);
    column->addWidget(m_pages, 1);

    connect(m_model, &qd::AlertModel::reloaded, this, &AlertsPage::reloaded);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertsPage::showCurrent);
    connect(m_list, &QListView::activated, this, &AlertsPage::activate);
    connect(&console.alerts(), &qd::AlertDesk::failed, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    m_ticker.setInterval(tickMs);
    connect(&m_ticker, &QTimer::timeout, this, &AlertsPage::refresh);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &AlertsPage::look);
    connectView();
    connectPanels();
    connectPast();
    buildKeys();
    reloaded();
}

void AlertsPage::buildHeader()
{
    m_search->setPlaceholderText(tr("Search names and labels (/)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(260);
    m_header->addAction(m_search);
    m_views->setCurrent(0);
    m_views->setAccessibleName(tr("View"));
    m_header->addAction(m_views);
    connect(m_views, &Segmented::chosen, this, &AlertsPage::showView);
    connect(m_search, &QLineEdit::textChanged, m_model, &qd::AlertModel::setFilter);
}

void AlertsPage::showView(int index)
{
    m_views->setCurrent(index);
    m_pages->setCurrentIndex(index);
    m_search->setVisible(index == 0);
}

void AlertsPage::showPast(const QString &name)
{
    showView(m_pages->indexOf(m_past));
    m_past->choose(name);
}

QWidget *AlertsPage::buildList()
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(16);
    auto *card = new Card({}, both);
    card->setFixedWidth(listWidth);
    card->body()->setContentsMargins(1, 8, 1, 8);
    card->body()->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AlertDelegate(*m_model, m_console.clock(), m_console.zone(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Alerts"));
    row->addWidget(card);
    row->addWidget(m_view, 1);
    return both;
}

void AlertsPage::buildKeys()
{
    // Letters act on the list only: in a field they are letters.
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_A, &AlertsPage::acknowledge);
    key(Qt::Key_S, &AlertsPage::silence);
    key(Qt::Key_I, &AlertsPage::openIncident);
    key(Qt::Key_R, &AlertsPage::openRunbook);
    auto *search = new QShortcut(QKeySequence(u"/"_s), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

void AlertsPage::connectView()
{
    connect(m_view, &AlertView::acknowledgeAsked, this, &AlertsPage::acknowledge);
    connect(m_view, &AlertView::silenceAsked, this, &AlertsPage::silence);
    connect(m_view, &AlertView::incidentAsked, this, &AlertsPage::openIncident);
    connect(m_view, &AlertView::runbookAsked, this, &AlertsPage::openRunbook);
    connect(m_view, &AlertView::incidentOpened, this, &AlertsPage::incidentOpened);
    qd::AlertDesk &desk = m_console.alerts();
    connect(m_view, &AlertView::withdrawAsked, this,
        [this, &desk] { write([&desk, prints = chosenPrints()] { return desk.withdraw(prints); }); });
    connect(m_view, &AlertView::snoozeAsked, this, [this, &desk](qint64 until) {
        write([&desk, prints = chosenPrints(), until] { return desk.snooze(prints, until); });
    });
    connect(m_view, &AlertView::verdictAsked, this,
        [this, &desk](const qd::AlertEpisode &episode, std::optional<qd::AlertVerdict> verdict) {
            write([&desk, episode, verdict] { return desk.judge(episode, verdict); }, [this] { showCurrent(); });
        });
}

void AlertsPage::connectPanels()
{
    qd::AlertRuleDesk &rules = m_console.alertRules();
    connect(m_rules, &RulesPanel::addAsked, this, [this] { editRule({}); });
    connect(m_rules, &RulesPanel::importAsked, this, &AlertsPage::importRules);
    connect(m_rules, &RulesPanel::editAsked, this, &AlertsPage::editRule);
    connect(m_rules, &RulesPanel::failed, m_messages, &MessageBar::showError);
    const auto save = [this, &rules](const qd::AlertRule &rule) {
        write([&rules, rule]() -> qd::Result<> { return rules.save(rule).map([](auto &&) {}); });
    };
    connect(m_rules, &RulesPanel::changeAsked, this, save);
    connect(m_rules, &RulesPanel::removeAsked, this, [this, &rules, save](const qd::AlertRule &rule) {
        write([&rules, id = rule.id] { return rules.remove(id); },
            [this, rule, save] {
                m_messages->showInfo(tr("The rule “%1” was removed.").arg(rule.name));
                m_messages->addAction(tr("Undo"), this, [this, rule, save] {
                    m_messages->dismiss();
                    save(rule);
                });
            });
    });
    connect(m_silences, &SilencesPanel::sourcesAsked, this, &AlertsPage::sourcesAsked);
    connect(m_silences, &SilencesPanel::expireAsked, this, &AlertsPage::endSilence);
}

void AlertsPage::endSilence(const qd::SourceId &server, const QString &id)
{
    std::optional<qd::Silence> again = m_console.alertServers().silence(id);
    if (again)
        again->id.clear(); // the server keeps an ended one as ended: what comes back is a new one
    m_console.alertServers().expire(server, id, this, [this, server, again](const qd::Result<> &done) {
        if (!done)
            return m_messages->showError(qd::describe(done.error()));
        m_messages->showInfo(tr("The silence has ended."));
        if (again)
            m_messages->addAction(tr("Undo"), this, [this, server, again] { keepSilence(server, *again); });
    });
}

void AlertsPage::keepSilence(const qd::SourceId &server, const qd::Silence &silence)
{
    m_console.alertServers().keep(server, silence, this, [this](const qd::Result<> &done) {
        if (done)
            m_messages->showInfo(tr("It is silenced."));
        else
            m_messages->showError(qd::describe(done.error()));
    });
}

void AlertsPage::connectPast()
{
    connect(m_past, &PastPanel::incidentOpened, this, &AlertsPage::incidentOpened);
    connect(m_past, &PastPanel::failed, m_messages, &MessageBar::showError);
    connect(m_past, &PastPanel::verdictAsked, this,
        [this](const qd::AlertEpisode &episode, std::optional<qd::AlertVerdict> verdict) {
            write([&desk = m_console.alerts(), episode, verdict] { return desk.judge(episode, verdict); });
        });
}

void AlertsPage::importRules()
{
    const auto sources = m_console.sources().sources();
    if (!sources)
        return m_messages->showError(qd::describe(sources.error()));
    const auto server = std::find_if(sources->begin(), sources->end(),
        [](const qd::Source &source) { return source.kind == qd::SourceKind::Prometheus; });
    if (server == sources->end())
        return m_messages->showInfo(tr("A rule file is PromQL: connect a Prometheus first."));
    const QString path =
        m_dialogs.openFile(this, tr("Import a rule file"), tr("Prometheus rule files (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto reading = qd::RuleExchange(m_console.alertRules()).read(path, server->id);
    if (!reading)
        return m_messages->showError(qd::describe(reading.error()));
    write([&rules = m_console.alertRules(), reading = *reading] { return qd::RuleExchange(rules).add(reading); },
        [this, reading = *reading, name = server->name] {
            QStringList words{tr("%n rule(s) taken, judged on %1.", nullptr, int(reading.rules.size())).arg(name)};
            if (reading.recordingRules > 0)
                words.append(tr("%n recording rule(s) left out.", nullptr, reading.recordingRules));
            words += reading.notes.mid(0, mostNotes);
            m_messages->showInfo(words.join(u'\n'));
        });
}

void AlertsPage::editRule(const qd::AlertRule &rule)
{
    const auto sources = m_console.sources().sources();
    if (!sources)
        return m_messages->showError(qd::describe(sources.error()));
    auto *dialog = new RuleDialog(m_console, *sources, rule, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        write([&rules = m_console.alertRules(), entered = dialog->rule()]() -> qd::Result<> {
            return rules.save(entered).map([](auto &&) {});
        });
    });
    dialog->open();
}

int AlertsPage::firingCount() const
{
    return m_model->firingCount();
}

void AlertsPage::reloaded()
{
    const int firing = m_model->firingCount();
    const int pending = m_model->pendingCount();
    QStringList context{firing == 0 ? tr("nothing fires that nobody has") : tr("%n firing", nullptr, firing)};
    if (pending > 0)
        context.append(tr("%n pending", nullptr, pending));
    m_header->setContext(context.join(u" · "_s));
    m_empty->setSentence(m_console.watchesAlerts()
            ? tr("Nothing is wrong that a rule or a server told of. What begins to fire comes here at once.")
            : tr("Nobody watches yet: there is no alert rule, and no Prometheus or Alertmanager to tell of its own."));
    m_stack->setCurrentIndex(m_model->allCount() == 0 ? 0 : 1);
    for (int row = 0; row < m_model->rowCount() && !m_wanted.isEmpty(); ++row) {
        if (m_model->row(row).fingerprints.contains(m_wanted)) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            m_wanted.clear();
        }
    }
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    if (isVisible() && !m_lookTimer.isActive())
        m_lookTimer.start();
    emit firingCountChanged(firing);
}

void AlertsPage::refresh()
{
    m_list->viewport()->update();
    showCurrent();
}

QList<qd::AlertRow> AlertsPage::chosen() const
{
    QList<qd::AlertRow> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (m_model->row(index.row()).more == 0)
            rows.append(m_model->row(index.row()));
    }
    return rows;
}

QStringList AlertsPage::chosenPrints() const
{
    QStringList prints;
    for (const qd::AlertRow &row : chosen())
        prints += row.fingerprints;
    return prints;
}

void AlertsPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const bool shows = current.isValid() && m_model->row(current.row()).more == 0;
    m_view->setVisible(shows);
    if (shows)
        m_view->show(m_model->row(current.row()));
}

void AlertsPage::activate()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const qd::AlertRow row = m_model->row(current.row());
    m_wanted = row.fingerprints.value(0);
    if (row.isGroup() || m_model->isOpened(row.name))
        m_model->setOpened(row.name, !m_model->isOpened(row.name));
}

void AlertsPage::look()
{
    if (!isVisible() || !isActiveWindow())
        return;
    QStringList seen;
    const QRect sight = m_list->viewport()->rect();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_list->visualRect(m_model->index(row, 0)).intersects(sight) && m_model->row(row).isNew)
            seen += m_model->row(row).fingerprints;
    }
    m_console.alerts().looked(seen, m_console.clock().nowMs());
}

void AlertsPage::write(std::function<qd::Result<>()> act, std::function<void()> done)
{
    m_console.writes().submit(this, std::move(act), [this, done = std::move(done)](const qd::Result<> &result) {
        if (!result)
            m_messages->showError(qd::describe(result.error()));
        else if (done)
            done();
    });
}

void AlertsPage::acknowledge()
{
    const QStringList prints = chosenPrints();
    if (prints.isEmpty())
        return;
    auto *dialog = new AcknowledgeDialog(int(prints.size()), m_console.clock().nowMs(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, prints] {
        write([&desk = m_console.alerts(), prints, note = dialog->note(), until = dialog->until()] {
            return desk.acknowledge(prints, note, until);
        });
    });
    dialog->open();
}

void AlertsPage::silence()
{
    const QList<qd::AlertRow> rows = chosen();
    const QList<qd::Source> servers = m_console.alertServers().alertmanagers();
    if (rows.isEmpty())
        return;
    if (servers.isEmpty()) {
        m_messages->showInfo(tr("There is no Alertmanager among the sources that could keep a silence. Acknowledge or "
                                "snooze the alert instead, or connect one."));
        m_messages->addAction(tr("Sources…"), this, [this] { emit sourcesAsked(); });
        return;
    }
    // What all of them share is what is silenced.
    qd::Labels shared = rows.first().worst.alert.labels;
    for (const QString &print : chosenPrints()) {
        const qd::Labels labels = m_console.alerts().open().value(print).alert.labels;
        shared.removeIf([&labels](auto label) { return labels.value(label.key()) != label.value(); });
    }
    auto *dialog = new SilenceDialog(servers, shared, m_console.author(), m_console.clock().nowMs(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { keepSilence(dialog->alertmanager(), dialog->silence()); });
    dialog->open();
}

void AlertsPage::openIncident()
{
    const QList<qd::AlertRow> rows = chosen();
    if (rows.isEmpty())
        return;
    const qd::AlertEpisode &episode = rows.first().worst;
    if (episode.incident) {
        emit incidentOpened(*episode.incident);
        return;
    }
    const qd::Alert &alert = episode.alert;
    qd::Declaration declaration;
    declaration.title = alert.annotations.value(u"summary"_s, rows.first().name).simplified().left(200);
    if (declaration.title.isEmpty())
        declaration.title = rows.first().name;
    declaration.severity = qd::alertSeverity(alert.severity());
    declaration.started = alert.firstBad != 0 ? alert.firstBad : alert.activeAt;
    declaration.detected = alert.firedAt != 0 ? std::optional(alert.firedAt) : std::nullopt;
    declaration.text = tr("Declared from the alert %1").arg(qd::toString(alert.labels).left(500));
    const auto declared = std::make_shared<qd::IncidentId>();
    write(
        [&console = m_console, declaration, declared, prints = chosenPrints()]() -> qd::Result<> {
            const auto incident = console.incidents().declare(declaration);
            if (!incident)
                return tl::unexpected(incident.error());
            *declared = incident->id;
            return console.alerts().link(prints, incident->id);
        },
        [this, declared] { emit incidentOpened(*declared); });
}

void AlertsPage::openRunbook()
{
    const qd::AlertEpisode &episode = m_view->row().worst;
    // One of the guide comes first: it is at hand when the network is not.
    const auto runbooks = m_console.guide().forAlert(episode.alert.labels, episode.alert.annotations);
    if (runbooks && !runbooks->isEmpty()) {
        emit runbookOpened(runbooks->first().path, episode.incident.value_or(qd::IncidentId()));
        return;
    }
    const QString url = m_view->runbookUrl();
    if (url.isEmpty())
        m_messages->showInfo(tr("No runbook of the guide answers this alert, and its rule names none."));
    else
        QDesktopServices::openUrl(QUrl(url));
}

void AlertsPage::showAlert(const QString &fingerprint)
{
    m_wanted = fingerprint;
    reloaded();
}

void AlertsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
    m_lookTimer.start();
    showCurrent();
}
