#include "ui/incidents/incidentview.h"

#include "app/domain/workingdays.h"
#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/timelinewords.h"
#include "ui/incidents/incidentdialogs.h"
#include "ui/incidents/incidentwords.h"
#include "ui/incidents/timelineview.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/picturedialog.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
constexpr int lockedRetryMs = 250;
} // namespace

IncidentView::IncidentView(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_messages(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(buildHead());
    column->addWidget(m_messages);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(buildTimeline(), 1);
    middle->addWidget(buildSide());
    column->addLayout(middle, 1);
    column->addWidget(buildNote());
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &IncidentView::tick);
    m_tick.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { show(m_incident); });
}

QWidget *IncidentView::buildHead()
{
    auto *card = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_severity = new StatusPill(card);
    m_title = new Label(Label::Role::Title, card);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_context = new Label(Label::Role::Muted, card);
    m_context->setElided(true);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_context);
    m_stopwatch = new Label(Label::Role::Figure, card);
    m_target = new Label(Label::Role::Muted, card);
    auto *watch = new QVBoxLayout;
    watch->setSpacing(0);
    for (Label *label : {m_stopwatch, m_target}) {
        label->setAlignment(Qt::AlignRight);
        watch->addWidget(label);
    }
    m_next = makeButton({}, ButtonRole::Primary, {}, card);
    m_next->setMinimumWidth(110);
    m_more = makeIconButton(u"more"_s, tr("More"), card);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Restored"), this, &IncidentView::restore);
    menu->addAction(tr("Fixed for good"), this, &IncidentView::fix);
    menu->addSeparator();
    menu->addAction(tr("Correct the chosen line…"), this, &IncidentView::correct);
    menu->addAction(tr("Count support tickets…"), this, &IncidentView::countTickets);
    menu->addSeparator();
    menu->addAction(tr("Dismiss…"), this, &IncidentView::dismiss);
    m_more->setMenu(menu);
    row->addWidget(m_severity);
    row->addLayout(words, 1);
    row->addLayout(watch);
    row->addWidget(m_next);
    row->addWidget(m_more);
    card->body()->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &IncidentView::nextStep);
    return card;
}

QWidget *IncidentView::buildTimeline()
{
    auto *card = new Card(tr("Timeline"), this);
    m_axis = new TimelineView(card);
    m_words = new QListWidget(card);
    m_words->setAccessibleName(tr("Timeline in words"));
    m_words->setWordWrap(true);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setUniformItemSizes(false);
    m_words->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    card->body()->addWidget(m_axis);
    card->body()->addWidget(m_words, 1);
    connect(m_words, &QListWidget::itemActivated, this, &IncidentView::lineActivated);
    return card;
}

QWidget *IncidentView::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(208);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *state = new Card(tr("State"), side);
    m_state = new StatusPill(state);
    state->body()->addWidget(m_state);
    auto *due = new Card(tr("Durable fix"), side);
    m_due = new Label(Label::Role::Body, due);
    m_due->setWordWrap(true);
    m_dueLeft = new Label(Label::Role::Muted, due);
    m_dueLeft->setWordWrap(true);
    due->body()->addWidget(m_due);
    due->body()->addWidget(m_dueLeft);
    auto *tickets = new Card(tr("Support tickets"), side);
    m_tickets = new Label(Label::Role::Figure, tickets);
    auto *count = makeButton(tr("Count…"), ButtonRole::Plain, {}, tickets);
    tickets->body()->addWidget(m_tickets);
    tickets->body()->addWidget(count, 0, Qt::AlignLeft);
    connect(count, &QPushButton::clicked, this, &IncidentView::countTickets);
    column->addWidget(state);
    column->addWidget(due);
    column->addWidget(tickets);
    column->addStretch();
    return side;
}

QWidget *IncidentView::buildNote()
{
    m_note = new QLineEdit(this);
    m_note->setAccessibleName(tr("Note what happens"));
    m_note->setPlaceholderText(tr("Note what happens; Enter adds it to the timeline, “14:05 …” sets its time"));
    m_note->setMinimumHeight(40);
    connect(m_note, &QLineEdit::returnPressed, this, &IncidentView::note);
    return m_note;
}

void IncidentView::show(const qd::Incident &incident)
{
    if (incident.id != m_incident.id) {
        m_messages->dismiss();
        m_note->clear();
        m_timeline.clear(); // another's must not stand below this title
    }
    m_incident = incident;
    m_retry.stop();
    const auto timeline = m_console.incidents().timeline(incident.id);
    if (timeline)
        m_timeline = *timeline;
    else if (timeline.error().kind == qd::Error::Kind::StoreLocked)
        m_retry.start(lockedRetryMs);
    else
        m_messages->showError(qd::describe(timeline.error()));
    m_severity->set(pillOf(incident.severity), severityWord(incident.severity));
    m_title->setText(incident.key() + u" · "_s + incident.title);
    m_context->setText(
        tr("led by %1 · since %2")
            .arg(incident.lead, clockText(incident.started, m_console.clock().nowMs(), m_console.zone())));
    m_state->set(pillOf(incident.state), stateWord(incident.state));
    m_tickets->setText(tr("%1 of %2").arg(incident.tickets).arg(qd::ticketsTarget));
    const Tokens &tokens = tokensOf(palette());
    m_tickets->setInk(incident.tickets >= qd::ticketsTarget ? tokens.critical : QColor());
    showSteps();
    showDue();
    showWords();
    tick();
}

void IncidentView::tick()
{
    if (m_incident.id.isNull() || !isVisible())
        return;
    showStopwatch();
    m_axis->show(m_incident, m_timeline, m_console.clock().nowMs(), m_console.zone());
}

void IncidentView::showStopwatch()
{
    const Tokens &tokens = tokensOf(palette());
    const qint64 elapsed = qd::timeToRestore(m_incident, m_console.clock().nowMs());
    m_stopwatch->setText(stopwatchText(elapsed));
    const bool late = elapsed > qd::restoreTargetMs;
    const bool soon = elapsed > qd::restoreTargetMs * 8 / 10;
    m_stopwatch->setInk(late ? tokens.critical : soon || m_incident.isOpen() ? tokens.warning : tokens.ok);
    m_target->setText(m_incident.isOpen() ? tr("of 10:00 to restore") : tr("to restore, of 10:00"));
    m_stopwatch->setVisible(m_incident.state != qd::IncidentState::Dismissed);
    m_target->setVisible(m_incident.state != qd::IncidentState::Dismissed);
}

void IncidentView::showSteps()
{
    switch (m_incident.state) {
    case qd::IncidentState::Triggered:
        m_next->setText(tr("Acknowledge"));
        break;
    case qd::IncidentState::Acknowledged:
        m_next->setText(tr("Restored"));
        break;
    case qd::IncidentState::Restored:
        m_next->setText(tr("Fixed for good"));
        break;
    case qd::IncidentState::Fixed:
    case qd::IncidentState::Dismissed:
        break;
    }
    m_next->setVisible(m_incident.isOpen() || m_incident.state == qd::IncidentState::Restored);
    const QList<QAction *> actions = m_more->menu()->actions();
    actions[0]->setEnabled(m_incident.isOpen());
    actions[1]->setEnabled(m_incident.state == qd::IncidentState::Restored); // closed only with its restoration
    actions.last()->setEnabled(m_incident.isOpen());
}

void IncidentView::showDue()
{
    const QTimeZone zone = m_console.zone();
    const Tokens &tokens = tokensOf(palette());
    const auto day = [](QDate date) { return QLocale().toString(date, tr("dddd d MMMM", "a day: Qt date format")); };
    m_dueLeft->setInk({});
    if (m_incident.state == qd::IncidentState::Dismissed) {
        m_due->setText(tr("none: dismissed"));
        m_dueLeft->setText({});
        return;
    }
    if (m_incident.fixed) {
        m_due->setText(tr("live since %1").arg(day(QDateTime::fromMSecsSinceEpoch(*m_incident.fixed, zone).date())));
        m_dueLeft->setText({});
        return;
    }
    const QDate due = qd::fixDue(m_incident, zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), zone).date();
    const int left = qd::workingDaysBetween(today, due);
    m_due->setText(tr("due %1").arg(day(due)));
    m_dueLeft->setText(
        left >= 0 ? tr("%n working day(s) left", nullptr, left) : tr("%n working day(s) late", nullptr, -left));
    if (left < 0)
        m_dueLeft->setInk(tokens.critical);
}

void IncidentView::showWords()
{
    const int scroll = m_words->currentRow();
    m_words->clear();
    for (const qd::ToldEntry &line : qd::told(m_timeline)) {
        const qd::TimelineEntry &entry = line.entry;
        QString text = u"%1  %2 · %3"_s.arg(
            clockText(entry.at, m_console.clock().nowMs(), m_console.zone()), kindWord(entry.kind), entry.author);
        if (line.original)
            text += u" · "_s + tr("corrected");
        if (const QString words = qd::entryInWords(entry); !words.isEmpty())
            text += u"\n"_s + qd::attachmentsInWords(words, tr("[picture: %1, Enter opens it]"));
        auto *item = new QListWidgetItem(text, m_words);
        item->setData(Qt::UserRole, entry.id.value);
        if (line.original)
            item->setToolTip(plainToolTip(tr("At first: %1").arg(line.original->text)));
    }
    m_words->setCurrentRow(scroll >= 0 ? qMin(scroll, m_words->count() - 1) : m_words->count() - 1);
    if (scroll < 0)
        m_words->scrollToBottom();
}

void IncidentView::lineActivated()
{
    const QString id = m_words->currentItem() ? m_words->currentItem()->data(Qt::UserRole).toString() : QString();
    for (const qd::ToldEntry &line : qd::told(m_timeline)) {
        const auto pictures = qd::attachmentsIn(line.entry.text);
        if (line.entry.id.value != id || pictures.isEmpty())
            continue;
        const auto picture = m_console.attachments().attachment(pictures.first());
        QPixmap shown;
        if (!picture || !shown.loadFromData(picture->png, "PNG")) {
            m_messages->showError(picture ? tr("The picture cannot be read.") : qd::describe(picture.error()));
            return;
        }
        auto *dialog = new PictureDialog(picture->title, shown, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    correct();
}

void IncidentView::submit(Act act, std::function<void()> done)
{
    m_console.writes().submit(
        this, [act = std::move(act)]() -> qd::Result<> { return act().map([](const qd::Incident &) {}); },
        [this, done = std::move(done)](const qd::Result<> &result) {
            if (!result)
                m_messages->showError(qd::describe(result.error()));
            else if (done)
                done();
        });
}

void IncidentView::nextStep()
{
    if (m_incident.state == qd::IncidentState::Triggered)
        acknowledge();
    else if (m_incident.state == qd::IncidentState::Acknowledged)
        restore();
    else
        fix();
}

// The moment of the act is that of the click, even when the database is locked for a while.
void IncidentView::acknowledge()
{
    submit([&desk = m_console.incidents(), id = m_incident.id, at = m_console.clock().nowMs()] {
        return desk.acknowledge(id, {}, at);
    });
}

void IncidentView::restore()
{
    submit([&desk = m_console.incidents(), id = m_incident.id, at = m_console.clock().nowMs()] {
        return desk.restore(id, {}, at);
    });
}

void IncidentView::fix()
{
    TextDialog dialog(tr("Fixed for good"), tr("Fixed"), tr("What is the durable fix?"), {}, m_console.clock().nowMs(),
        m_console.zone(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.incidents(), id = m_incident.id, text = dialog.text(), at = dialog.at()] {
        return desk.fix(id, text, at);
    });
}

void IncidentView::dismiss()
{
    DismissDialog dialog(m_incident.key(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.incidents(), id = m_incident.id, reason = dialog.reason(), text = dialog.text(),
               at = m_console.clock().nowMs()] { return desk.dismiss(id, reason, text, at); });
}

void IncidentView::correct()
{
    const QListWidgetItem *item = m_words->currentItem();
    if (!item)
        return;
    const qd::TimelineEntryId id{item->data(Qt::UserRole).toString()};
    for (const qd::TimelineEntry &entry : std::as_const(m_timeline)) {
        if (entry.id != id)
            continue;
        TextDialog dialog(
            tr("Correct this line"), tr("Correct"), tr("Words"), entry.text, entry.at, m_console.zone(), this);
        if (dialog.exec() == QDialog::Accepted) {
            submit([&desk = m_console.incidents(), entry, text = dialog.text(), at = dialog.at()] {
                return desk.correct(entry, text, at);
            });
        }
        return;
    }
}

void IncidentView::countTickets()
{
    TextDialog dialog(tr("Support tickets of %1").arg(m_incident.key()), tr("Save"), tr("How many?"),
        QString::number(m_incident.tickets), {}, m_console.zone(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    bool isNumber = false;
    const int number = dialog.text().toInt(&isNumber);
    if (!isNumber) {
        m_messages->showError(tr("“%1” is not a number.").arg(dialog.text()));
        return;
    }
    submit([&desk = m_console.incidents(), id = m_incident.id, number] { return desk.setTickets(id, number); });
}

void IncidentView::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void IncidentView::note()
{
    const qint64 now = m_console.clock().nowMs();
    if (m_note->text().trimmed().isEmpty())
        return;
    const QString typed = m_note->text();
    m_messages->dismiss();
    submit([&desk = m_console.incidents(), id = m_incident.id, typed, now,
               zone = m_console.zone()] { return desk.enterLine(id, typed, now, zone); },
        [this, typed] {
            if (m_note->text() == typed) // what was typed since stays
                m_note->clear();
        });
}
