#include "ui/guide/guidepage.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/guidedesk.h"
#include "app/services/guidefolderwatch.h"
#include "app/services/incidentdesk.h"
#include "ui/guide/runbookeditor.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/severitywords.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/runbooks/runbookview.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int typedMs = 80;
constexpr int lockedRetryMs = 250;
constexpr int listWidth = 320;

} // namespace

GuidePage::GuidePage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_header(new PageHeader(tr("Guide"), this))
    , m_messages(new MessageBar(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_incident(new QComboBox(this))
    , m_view(new RunbookView(console, RunbookView::Form::Whole, this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    if (!console.isDrill()) { // which reads nothing but its own
        auto *folder = makeButton(tr("Folder…"), ButtonRole::Plain, {}, this);
        folder->setToolTip(tr("Keep the guide in step with a folder of Markdown files"));
        connect(folder, &QPushButton::clicked, this, &GuidePage::chooseFolder);
        m_header->addAction(folder);
    }
    auto *write = makeButton(tr("Write a runbook…"), ButtonRole::Primary, {}, this);
    m_header->addAction(write);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildList());
    row->addWidget(buildReader(), 1);
    column->addLayout(row, 1);
    connect(write, &QPushButton::clicked, this, [this] { this->write(true); });
    m_typed.setSingleShot(true);
    m_typed.setInterval(typedMs);
    connect(&m_typed, &QTimer::timeout, this, &GuidePage::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (const auto runbook = current())
            m_wanted = runbook->path; // what a search shows meanwhile is not
        showCurrent();
    });
    connect(m_incident, &QComboBox::activated, this, [this] {
        m_followed = m_incident->currentData().toString();
        showCurrent();
    });
    connect(m_view, &RunbookView::failed, this,
        [this](const qd::Error &error) { m_messages->showError(qd::describe(error)); });
    connect(m_view, &RunbookView::linkOpened, this, &GuidePage::openLink);
    auto *slash = new QShortcut(QKeySequence(u"/"_s), this);
    slash->setContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (!isVisible())
            return;
        if (changes.touches(qd::Aggregate::Runbook))
            refresh();
        if (changes.touches(qd::Aggregate::Incident))
            QTimer::singleShot(0, this, &GuidePage::followIncidents); // not amid what a running action writes
    });
    connect(&console.guideFolder(), &qd::GuideFolderWatch::taken, this, &GuidePage::showFolder);
}

QWidget *GuidePage::buildList()
{
    auto *card = new Card({}, this);
    card->setFixedWidth(listWidth);
    card->body()->setContentsMargins(1, 8, 1, 8);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(8, 0, 8, 0);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    field->addWidget(m_search);
    card->body()->addLayout(field);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Runbooks"));
    card->body()->addWidget(m_list, 1);
    return card;
}

QWidget *GuidePage::buildReader()
{
    m_card = new Card({}, this);
    m_about = new Label(Label::Role::Muted, m_card);
    m_about->setElided(true);
    m_edit = makeButton(tr("Edit…"), ButtonRole::Plain, {}, m_card);
    m_review = makeButton(tr("It holds"), ButtonRole::Plain, {}, m_card);
    m_review->setToolTip(tr("I have reviewed it today: it holds"));
    m_remove = makeButton(tr("Remove"), ButtonRole::Danger, {}, m_card);
    for (QPushButton *button : {m_review, m_edit, m_remove})
        m_card->head()->addWidget(button);
    m_card->body()->addWidget(m_about);
    auto *where = new QHBoxLayout;
    auto *words = new Label(tr("Followed in"), Label::Role::Muted, m_card);
    m_incident->setAccessibleName(words->text());
    m_incident->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    where->addWidget(words);
    where->addWidget(m_incident);
    where->addStretch();
    m_card->body()->addLayout(where);
    m_card->body()->addWidget(m_view, 1);
    m_stack->addWidget(new EmptyState(u"guide"_s, tr("No runbook holds these words."), this));
    m_stack->addWidget(m_card);
    connect(m_edit, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_review, &QPushButton::clicked, this, &GuidePage::review);
    connect(m_remove, &QPushButton::clicked, this, &GuidePage::removeCurrent);
    return m_stack;
}

void GuidePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshIncidents();
    refresh();
}

std::optional<qd::Runbook> GuidePage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_runbooks.size() ? std::optional(m_runbooks.at(row)) : std::nullopt;
}

void GuidePage::refresh()
{
    const QString words = m_search->text().trimmed();
    const auto found = words.isEmpty() ? m_console.guide().runbooks() : m_console.guide().search(words);
    if (!found && found.error().kind == qd::Error::Kind::StoreLocked)
        return m_typed.start(lockedRetryMs);
    if (!found)
        return m_messages->showError(qd::describe(found.error()));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), m_console.zone()).date();
    m_runbooks = *found;
    int old = 0;
    int wanted = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const qd::Runbook &runbook : std::as_const(m_runbooks)) {
            auto *item = new QListWidgetItem(runbook.title, m_list);
            const bool isOld = qd::isOutdated(runbook, today);
            old += isOld ? 1 : 0;
            QStringList about = runbook.services;
            about += runbook.alerts;
            item->setData(TwoLineDelegate::Second,
                isOld                 ? tr("not reviewed for 6 months")
                    : about.isEmpty() ? runbook.path
                                      : about.join(u", "_s));
            item->setData(TwoLineDelegate::State,
                int(isOld                  ? StatusPill::State::Warning
                        : runbook.severity ? pillOf(*runbook.severity)
                                           : StatusPill::State::Neutral));
            if (runbook.path == m_wanted)
                wanted = m_list->count() - 1;
        }
        m_list->setCurrentRow(wanted);
    }
    m_stack->setCurrentIndex(m_runbooks.isEmpty() ? 0 : 1);
    if (words.isEmpty()) {
        QStringList context{tr("%n runbook(s)", nullptr, int(m_runbooks.size()))};
        if (old > 0)
            context.append(tr("%n not reviewed for 6 months", nullptr, old));
        if (const QString folder = m_console.settings().guideFolder.value(); !folder.isEmpty())
            context.append(tr("in step with %1").arg(folder));
        m_header->setContext(context.join(u" · "_s));
    }
    showCurrent();
}

void GuidePage::followIncidents()
{
    const QString before = m_incident->currentData().toString();
    refreshIncidents();
    if (m_incident->currentData().toString() != before)
        showCurrent();
}

// What is open is what a runbook is opened for, until somebody chooses otherwise.
void GuidePage::refreshIncidents()
{
    qd::IncidentFilter filter = qd::IncidentFilter::open();
    filter.states.append(qd::IncidentState::Restored); // it still has steps to be ticked
    auto incidents = m_console.incidents().find(filter);
    if (!incidents)
        return;
    const bool hasOpen = !incidents->isEmpty() && incidents->first().isOpen();
    const QString wanted = m_followed.value_or(hasOpen ? incidents->first().id.value : QString());
    const auto isWanted = [&wanted](const qd::Incident &incident) { return incident.id.value == wanted; };
    if (!wanted.isEmpty() && std::none_of(incidents->begin(), incidents->end(), isWanted)) {
        if (auto closed = m_console.incidents().incident(qd::IncidentId{wanted}); closed)
            incidents->append(std::move(*closed));
    }
    m_incident->clear();
    m_incident->addItem(tr("no incident: it is only read"), QString());
    for (const qd::Incident &incident : std::as_const(*incidents))
        m_incident->addItem(incident.key() + u" · "_s + incident.title.left(60), incident.id.value);
    m_incident->setCurrentIndex(std::max(0, m_incident->findData(wanted)));
}

void GuidePage::showCurrent()
{
    const auto runbook = current();
    if (!runbook)
        return m_view->clear();
    m_card->setTitle(runbook->title);
    QStringList about;
    if (runbook->severity)
        about.append(severityWord(*runbook->severity));
    if (!runbook->owner.isEmpty())
        about.append(tr("kept by %1").arg(runbook->owner));
    const QString day =
        runbook->reviewed.isValid() ? QLocale().toString(runbook->reviewed, QLocale::ShortFormat) : QString();
    using Origin = qd::RunbookOrigin;
    about.append(runbook->origin == Origin::BuiltIn ? tr("built in")
            : day.isEmpty()                         ? tr("never reviewed")
                                                    : tr("reviewed %1").arg(day));
    if (runbook->origin == Origin::Folder)
        about.append(runbook->path);
    m_about->setText(about.join(u" · "_s));
    m_edit->setText(runbook->origin == Origin::Written ? tr("Edit…") : tr("Adapt…"));
    m_review->setVisible(runbook->origin == Origin::Written);
    m_remove->setVisible(runbook->origin == Origin::Written);
    qd::Incident incident;
    if (const QString id = m_incident->currentData().toString(); !id.isEmpty()) {
        if (const auto found = m_console.incidents().incident(qd::IncidentId{id}); found)
            incident = *found;
    }
    m_view->show(*runbook, incident);
    if (isVisible())
        emit runbookShown(runbook->path);
}

void GuidePage::showRunbook(const QString &path, const qd::IncidentId &incident)
{
    m_wanted = path;
    m_search->clear();
    m_typed.stop();
    if (!incident.isNull())
        m_followed = incident.value;
    refreshIncidents();
    refresh();
}

void GuidePage::showFolder()
{
    if (!isVisible())
        return;
    const auto &problems = m_console.guideFolder().last().problems;
    if (problems.isEmpty())
        return;
    QStringList lines;
    for (const auto &problem : problems.mid(0, 5))
        lines.append(problem.file.isEmpty() ? problem.why : problem.file + u": "_s + problem.why);
    if (problems.size() > 5)
        lines.append(tr("and %n more", nullptr, int(problems.size()) - 5));
    m_messages->showWarning(lines.join(u'\n'));
}

void GuidePage::chooseFolder()
{
    const QString before = m_console.settings().guideFolder.value();
    if (!before.isEmpty()) {
        if (m_dialogs.confirm(this, tr("Leave %1?").arg(before),
                tr("Its runbooks go from the guide; the files stay. Another folder can be chosen afterwards."),
                tr("Leave it"), true)) {
            m_console.settings().guideFolder.set({});
            m_messages->showInfo(tr("The guide is without %1.").arg(before));
            m_messages->addAction(tr("Undo"), this, [this, before] {
                m_messages->dismiss();
                m_console.settings().guideFolder.set(before);
                refresh();
            });
        }
        return refresh();
    }
    const QString folder = m_dialogs.openFolder(this, tr("A folder of runbooks in Markdown"));
    if (!folder.isEmpty())
        m_console.settings().guideFolder.set(folder);
}

void GuidePage::write(bool anew)
{
    const auto runbook = anew ? std::nullopt : current();
    RunbookEditor dialog(m_console, runbook, this);
    if (dialog.exec() == QDialog::Accepted)
        showRunbook(dialog.path());
}

void GuidePage::review()
{
    const auto runbook = current();
    if (!runbook)
        return;
    m_console.writes().submit(
        this, [&desk = m_console.guide(), runbook = *runbook] { return desk.review(runbook); },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages->showError(qd::describe(done.error()));
        });
}

void GuidePage::removeCurrent()
{
    const auto runbook = current();
    if (!runbook
        || !m_dialogs.confirm(this, tr("Remove “%1”?").arg(runbook->title),
            tr("What it had put in the place of a built-in runbook, or of one in a folder, is seen again."),
            tr("Remove"), true))
        return;
    m_console.writes().submit(
        this, [&desk = m_console.guide(), runbook = *runbook] { return desk.remove(runbook); },
        [this, runbook = *runbook](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            m_messages->showInfo(tr("“%1” was removed.").arg(runbook.title));
            m_messages->addAction(tr("Undo"), this, [this, runbook] { putBack(runbook); });
        });
}

void GuidePage::putBack(const qd::Runbook &runbook)
{
    m_messages->dismiss();
    m_console.writes().submit(
        this,
        [&desk = m_console.guide(), runbook] {
            return desk.write(runbook.path, desk.textOf(runbook)).map([](const qd::Runbook &) {});
        },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages->showError(qd::describe(done.error()));
        });
}

// Another runbook of the guide, or a page of the web.
void GuidePage::openLink(const QUrl &url)
{
    if (url.scheme() == u"http"_s || url.scheme() == u"https"_s || url.scheme() == u"mailto"_s) {
        QDesktopServices::openUrl(url);
        return;
    }
    const auto runbook = url.isRelative() ? m_console.guide().runbook(url.path())
                                          : qd::Result<qd::Runbook>(qd::failure(qd::Error::Kind::NotFound, {}));
    if (runbook)
        return showRunbook(runbook->path, qd::IncidentId{m_incident->currentData().toString()});
    m_messages->showWarning(tr("This link leads neither to the web nor to another runbook: %1").arg(url.toString()));
}
