#include "ui/training/drillspanel.h"

#include "app/domain/crewmembers.h"
#include "app/domain/drills/drillwheel.h"
#include "app/services/console.h"
#include "app/services/drillwords.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/handon.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/severitywords.h"
#include "ui/kit/timetext.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/training/debriefview.h"
#include "ui/training/drillsetup.h"
#include "ui/training/wheeldialog.h"

#include <QDateTime>
#include <QListWidget>
#include <QLocale>
#include <QRandomGenerator>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 372;

} // namespace

DrillsPanel::DrillsPanel(
    qd::Console &console, Dialogs &dialogs, MessageBar &messages, qd::DrillOpener openDrill, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_openDrill(std::move(openDrill))
    , m_views(new Segmented({tr("Past incidents"), tr("Ready-made"), tr("Done")}, this))
    , m_list(new QListWidget(this))
    , m_wheel(makeButton(tr("Let the wheel choose…"), ButtonRole::Plain, u"refresh"_s, this))
    , m_export(makeButton(tr("Export…"), ButtonRole::Plain, u"export"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(u"training"_s, QString(), this))
    , m_setup(new DrillSetup(this))
    , m_debrief(new DebriefView(this))
{
    auto *card = new Card({}, this);
    card->setFixedWidth(listWidth);
    card->body()->setContentsMargins(1, 12, 1, 8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_views);
    head->addStretch();
    card->body()->addLayout(head);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Drills"));
    card->body()->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 4);
    foot->addWidget(m_wheel);
    foot->addWidget(m_export);
    foot->addStretch();
    card->body()->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(card);
    for (QWidget *view : std::initializer_list<QWidget *>{m_nothing, m_setup, m_debrief})
        m_stack->addWidget(view);
    row->addWidget(m_stack, 1);
    m_views->setCurrent(ReadyMade);

    connect(m_views, &Segmented::chosen, this, [this] {
        m_wanted.clear();
        fill();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &DrillsPanel::showCurrent);
    // Not by itemActivated(): on some desktops a single click is one, and a drill begins when it is asked for.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, m_list);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &DrillsPanel::begin);
    }
    connect(m_list, &QListWidget::itemDoubleClicked, this, &DrillsPanel::begin);
    connect(m_setup, &DrillSetup::beginAsked, this, &DrillsPanel::begin);
    connect(m_wheel, &QPushButton::clicked, this, &DrillsPanel::spin);
    connect(m_export, &QPushButton::clicked, this, &DrillsPanel::exportDone);
    connect(m_debrief, &DebriefView::learnt, this, [this](const qd::DrillId &id, const QString &words) {
        submit([&desk = m_console.drills(), id, words] { return desk.learn(id, words); });
    });
    connect(m_debrief, &DebriefView::exportAsked, this, [this](const qd::Drill &drill) {
        const QString path = m_dialogs.saveFile(
            this, tr("Export how the drill went"), u"drill.md"_s, tr("Markdown (*.md);;JSON (*.json)"));
        if (path.isEmpty())
            return;
        const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
        writeTo(path, json ? qd::drillsJson({drill}) : qd::drillMarkdown(drill, m_console.zone()).toUtf8(), m_messages);
    });
    connect(m_debrief, &DebriefView::removeAsked, this, [this](const qd::Drill &drill) {
        if (m_dialogs.confirm(this, tr("Remove this drill of %1?").arg(drill.trainee),
                tr("How it went, and what was learnt, will be gone."), tr("Remove"), true))
            submit([&desk = m_console.drills(), id = drill.id] { return desk.remove(id); });
    });
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches({qd::Aggregate::Drill, qd::Aggregate::Incident, qd::Aggregate::Person}))
            refresh();
    });
}

DrillsPanel::~DrillsPanel() = default;

void DrillsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

const QList<qd::DrillOffer> &DrillsPanel::offers() const
{
    return m_views->current() == Past ? m_past : m_readyMade;
}

void DrillsPanel::refresh()
{
    if (!m_openDrill) { // the window of a drill
        m_nothing->setSentence(tr("This is a drill. Others begin in the window of the console itself."));
        m_stack->setCurrentWidget(m_nothing);
        for (QWidget *part : std::initializer_list<QWidget *>{m_views, m_wheel, m_export})
            part->setEnabled(false);
        return;
    }
    const auto past = m_console.drills().pastIncidents();
    const auto readyMade = m_console.drills().readyMade();
    const auto done = m_console.drills().done();
    const auto people = m_console.people().people();
    for (const qd::Error *error : {past ? nullptr : &past.error(), readyMade ? nullptr : &readyMade.error(),
             done ? nullptr : &done.error(), people ? nullptr : &people.error()}) {
        if (!error)
            continue;
        if (!m_retry.takes(*error)) // what is shown stays
            m_messages.showError(qd::describe(*error));
        return;
    }
    m_past = *past;
    m_readyMade = *readyMade;
    m_done = *done;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), m_console.zone()).date();
    QList<qd::Person> there;
    std::copy_if(people->begin(), people->end(), std::back_inserter(there),
        [today](const qd::Person &person) { return qd::countsOn(person, today); });
    m_setup->setPeople(there, m_console.author());
    fill();
    m_console.drills().lookForSamples(
        m_past, this, [this, asked = m_past](const qd::Result<QList<qd::SamplesKept>> &kept) {
            for (qsizetype i = 0; kept && i < kept->size(); ++i)
                m_charts.insert(asked[i].subject.incident.value, kept->at(i));
            if (kept && m_views->current() == Past)
                fill();
        });
}

void DrillsPanel::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const qint64 now = m_console.clock().nowMs();
    const auto add = [this](const QString &key, const QString &title, const QString &second, const QString &aside,
                         StatusPill::State state) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, key);
        item->setData(TwoLineDelegate::Second, second);
        item->setData(TwoLineDelegate::Aside, aside);
        item->setData(TwoLineDelegate::State, int(state));
        if (key == m_wanted)
            m_list->setCurrentItem(item);
    };
    if (m_views->current() == Done) {
        for (const qd::Drill &drill : std::as_const(m_done)) {
            add(drill.id.value, drill.title,
                drill.trainee + u" · "_s + qd::endingInWords(drill) + u" · "_s + QLocale().toString(drill.speed, 'g', 3)
                    + u" ×"_s,
                clockText(drill.doneAt, now, m_console.zone()),
                drill.ending == qd::DrillEnding::Restored ? StatusPill::State::Ok : StatusPill::State::Warning);
        }
    } else {
        for (const qd::DrillOffer &offer : offers()) {
            const auto charts = m_charts.constFind(offer.subject.key());
            const QString second = offer.subject.isReadyMade()
                ? offer.about
                : (charts == m_charts.constEnd() ? tr("looking for its charts…") : qd::chartsInWords(*charts));
            add(offer.subject.key(), offer.key.isEmpty() ? offer.title : offer.key + u" · "_s + offer.title, second,
                offer.doneBefore   ? tr("done")
                    : offer.at > 0 ? clockText(offer.at, now, m_console.zone())
                                   : QString(),
                pillOf(offer.severity));
        }
    }
    m_export->setVisible(m_views->current() == Done && !m_done.isEmpty());
    m_wheel->setVisible(m_views->current() != Done);
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCurrent();
}

void DrillsPanel::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        m_wanted = m_list->item(row)->data(Qt::UserRole).toString();
    if (m_views->current() == Done) {
        m_nothing->setSentence(tr("No drill was done yet. Choose a ready-made one, or let the wheel choose."));
        if (row < 0 || row >= m_done.size())
            return m_stack->setCurrentWidget(m_nothing);
        const qd::Drill &drill = m_done[row];
        m_debrief->show(drill, m_console.zone(),
            drill.subject.isReadyMade() ? m_console.drills().goodReaction(drill.subject.scenario) : QString());
        return m_stack->setCurrentWidget(m_debrief);
    }
    m_nothing->setSentence(tr("No incident of the past can be replayed yet. The ready-made drills need none."));
    if (row < 0 || row >= offers().size())
        return m_stack->setCurrentWidget(m_nothing);
    const qd::DrillOffer &offer = offers()[row];
    std::optional<qd::SamplesKept> charts = qd::SamplesKept::Whole;
    if (!offer.subject.isReadyMade()) {
        const auto found = m_charts.constFind(offer.subject.key());
        charts = found == m_charts.constEnd() ? std::nullopt : std::optional(*found);
    }
    m_setup->show(offer, charts,
        offer.at > 0
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(offer.at, m_console.zone()), QLocale::ShortFormat)
            : QString());
    m_setup->setBusy(m_preparing);
    m_stack->setCurrentWidget(m_setup);
}

void DrillsPanel::begin()
{
    const int row = m_list->currentRow();
    if (m_preparing || m_views->current() == Done || row < 0 || row >= offers().size())
        return;
    m_preparing = true;
    m_setup->setBusy(true);
    m_messages.dismiss();
    m_console.drills().prepare(
        offers()[row].subject, this, [this, start = m_setup->start()](const qd::Result<qd::DrillScript> &script) {
            m_preparing = false;
            m_setup->setBusy(false);
            const auto opened = script ? m_openDrill(*script, start) : tl::unexpected(script.error());
            if (!opened)
                m_messages.showError(qd::describe(opened.error()));
        });
}

void DrillsPanel::spin()
{
    QList<qd::DrillSubject> subjects;
    for (const qd::DrillOffer &offer : m_readyMade + m_past)
        subjects.append(offer.subject);
    const qd::PersonId person = m_setup->start().person;
    const auto done = m_console.drills().doneBy(person);
    subjects = qd::wheelOf(subjects, done ? *done : QList<qd::Drill>(), m_console.clock().nowMs());
    constexpr qsizetype mostSectors = 12;
    while (subjects.size() > mostSectors)
        subjects.removeLast(); // the oldest incidents
    QStringList names;
    for (const qd::DrillSubject &subject : std::as_const(subjects)) {
        for (const qd::DrillOffer &offer : m_readyMade + m_past) {
            if (offer.subject == subject)
                names.append(offer.key.isEmpty() ? offer.title : offer.key + u" · "_s + offer.title);
        }
    }
    WheelDialog dialog(names, QRandomGenerator::global()->generate(), this);
    if (dialog.exec() == QDialog::Accepted)
        choose(subjects[dialog.picked()]);
}

void DrillsPanel::choose(const qd::DrillSubject &subject)
{
    m_views->setCurrent(subject.isReadyMade() ? ReadyMade : Past);
    m_wanted = subject.key();
    fill();
}

void DrillsPanel::showDrill(const qd::DrillId &id)
{
    m_views->setCurrent(Done);
    m_wanted = id.value;
    refresh();
}

void DrillsPanel::exportDone()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Export the drills that were done"), u"drills.csv"_s, tr("Table (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    writeTo(path, json ? qd::drillsJson(m_done) : qd::drillsCsv(m_done), m_messages);
}

void DrillsPanel::submit(std::function<qd::Result<>()> write)
{
    m_console.writes().submit(this, std::move(write), [this](const qd::Result<> &done) {
        if (!done)
            m_messages.showError(qd::describe(done.error()));
    });
}
