#include "ui/rota/rotahandover.h"

#include "app/services/alertdesk.h"
#include "app/services/alertservers.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "ui/kit/avatar.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/timetext.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int keepNotesMs = 1000;

class TopicWords {
    Q_DECLARE_TR_FUNCTIONS(RotaHandover)
public:
    static QString title(qd::HandoverTopic topic)
    {
        using enum qd::HandoverTopic;
        switch (topic) {
        case Incident:
            return tr("Open incidents");
        case Alert:
            return tr("Alerts that fire");
        case Silence:
        case Snooze:
            return tr("Silences and snoozes: adopt or end each");
        case Releases:
            return tr("Releases blocked");
        case Work:
            return tr("Works in progress");
        case Logbook:
        case Notes:
        case Captain:
            break;
        }
        return tr("To tell");
    }
};

} // namespace

RotaHandover::RotaHandover(qd::Console &console, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_messages(messages)
    , m_weeks(new QComboBox(this))
    , m_when(new Label(Label::Role::Muted, this))
    , m_itemsCard(new Card(tr("To go through"), this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_record(new SafeTextBrowser(this))
    , m_notesCard(new Card(tr("For the next crew"), this))
    , m_notes(new QPlainTextEdit(this))
    , m_notReady(new Label(tr("Tick every point first."), Label::Role::Small, this))
    , m_signLeaving(makeButton(tr("hands over"), ButtonRole::Primary, {}, this))
    , m_signArriving(makeButton(tr("arrives"), ButtonRole::Primary, {}, this))
    , m_leavingSigned(new Label(Label::Role::Small, this))
    , m_arrivingSigned(new Label(Label::Role::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(buildCrew());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the points take the keys, and are scrolled to
    auto *content = new QWidget(m_scroll);
    m_items = new QVBoxLayout(content);
    m_items->setContentsMargins(0, 0, 8, 0);
    m_items->setSpacing(6);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_record->setFrameShape(QFrame::NoFrame);
    m_record->setAccessibleName(tr("The handover as it was signed"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_record);
    m_itemsCard->body()->addWidget(m_stack);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(m_itemsCard, 3);
    body->addWidget(buildNotes(), 2);
    column->addLayout(body, 1);

    m_keep.setSingleShot(true);
    m_keep.setInterval(keepNotesMs);
    connect(&m_keep, &QTimer::timeout, this, &RotaHandover::keepNotes);
    connect(m_notes, &QPlainTextEdit::textChanged, &m_keep, qOverload<>(&QTimer::start));
    connect(m_weeks, &QComboBox::activated, this, [this] {
        keepNotes();
        m_week = m_weeks->currentData().value<qd::IsoWeek>();
        refresh();
    });
    const auto sign = [this](qd::HandoverSide side) {
        keepNotes();
        submit([&desk = m_console.handovers(), week = m_week, side] { return desk.sign(week, side); });
    };
    connect(m_signLeaving, &QPushButton::clicked, this, [sign] { sign(qd::HandoverSide::Leaving); });
    connect(m_signArriving, &QPushButton::clicked, this, [sign] { sign(qd::HandoverSide::Arriving); });
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (changes.touches({Aggregate::Handover, Aggregate::Incident, Aggregate::Work, Aggregate::LogbookEntry,
                Aggregate::AlertEpisode}))
            refresh();
    });
}

RotaHandover::~RotaHandover()
{
    if (m_keep.isActive() && !m_view.handover.isClosed())
        m_console.writes().submit(
            &m_console.feed(),
            [&desk = m_console.handovers(), week = m_week, notes = m_notes->toPlainText()] {
                return desk.note(week, notes);
            },
            [](const qd::Result<> &) {}); // nobody is left to be told
}

QWidget *RotaHandover::buildCrew()
{
    auto *row = new QWidget(this);
    auto *seats = new QHBoxLayout(row);
    seats->setContentsMargins({});
    seats->setSpacing(24);
    m_weeks->setAccessibleName(tr("Handover"));
    auto *which = new QVBoxLayout;
    which->setSpacing(2);
    which->addWidget(m_weeks);
    which->addWidget(m_when);
    seats->addLayout(which);
    m_leaving = addSeat(*row);
    m_staying = addSeat(*row);
    m_arriving = addSeat(*row);
    m_leaving.role->setText(tr("hands over"));
    m_staying.role->setText(tr("stays"));
    m_arriving.role->setText(tr("arrives"));
    seats->addStretch();
    return row;
}

RotaHandover::Seat RotaHandover::addSeat(QWidget &row)
{
    const Seat seat{new Avatar(&row), new Label(Label::Role::Small, &row), new Label(Label::Role::Strong, &row)};
    auto *box = new QHBoxLayout;
    box->setSpacing(8);
    box->addWidget(seat.avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(seat.name);
    words->addWidget(seat.role);
    words->addStretch();
    box->addLayout(words);
    static_cast<QHBoxLayout *>(row.layout())->addLayout(box);
    return seat;
}

QWidget *RotaHandover::buildNotes()
{
    m_notes->setAccessibleName(tr("For the next crew"));
    m_notes->setPlaceholderText(
        tr("What the next crew must know: what to watch, what was tried, whom to ask. Markdown."));
    m_notesCard->body()->addWidget(m_notes, 1);
    m_notesCard->body()->addWidget(m_notReady);
    for (const auto &[button, words] :
        {std::pair(m_signLeaving, m_leavingSigned), std::pair(m_signArriving, m_arrivingSigned)}) {
        m_notesCard->body()->addWidget(button);
        m_notesCard->body()->addWidget(words);
    }
    return m_notesCard;
}

void RotaHandover::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const auto week = m_console.handovers().weekAtHand())
        m_week = *week;
    refresh();
}

void RotaHandover::hideEvent(QHideEvent *event)
{
    keepNotes();
    QWidget::hideEvent(event);
}

void RotaHandover::refresh()
{
    if (!isVisible() || !m_week.isValid())
        return;
    const auto view = m_console.handovers().view(m_week);
    if (!view)
        return m_messages.showError(qd::describe(view.error()));
    fillWeeks();
    showView(*view);
}

void RotaHandover::fillWeeks()
{
    QList<qd::IsoWeek> weeks;
    if (const auto next = m_console.handovers().weekAtHand())
        weeks.append(*next);
    if (const auto kept = m_console.handovers().kept()) {
        for (const qd::Handover &handover : *kept) {
            if (!weeks.contains(handover.week))
                weeks.append(handover.week);
        }
    }
    if (!weeks.contains(m_week))
        weeks.prepend(m_week);
    const QSignalBlocker quiet(m_weeks);
    m_weeks->clear();
    for (const qd::IsoWeek week : weeks)
        m_weeks->addItem(tr("Handover to %1").arg(week.toString()), QVariant::fromValue(week));
    m_weeks->setCurrentIndex(int(weeks.indexOf(m_week)));
}

void RotaHandover::showView(const qd::HandoverView &view)
{
    m_view = view;
    const qd::WatchCalendar calendar = m_console.calendar();
    const qint64 at = calendar.start(m_week);
    m_when->setText(clockText(at, m_console.clock().nowMs(), calendar.zone()));
    const auto seat = [](const Seat &seat, const std::optional<qd::HandoverCrew::Member> &member) {
        seat.avatar->setPerson(member ? member->person.name : QString(), member ? member->team.colour : 0);
        seat.name->setText(member ? u"%1 · %2"_s.arg(member->person.name, member->team.name) : tr("nobody"));
    };
    seat(m_leaving, view.crew.leaving);
    seat(m_staying, view.crew.staying);
    seat(m_arriving, view.crew.arriving);
    const bool closed = view.handover.isClosed();
    m_stack->setCurrentIndex(closed ? 1 : 0);
    m_itemsCard->setTitle(closed ? tr("As it was signed") : tr("To go through"));
    const qsizetype left = qd::openItems(view.handover, view.items).size();
    m_itemsCard->setAside(closed ? QString()
            : left == 0          ? tr("all done")
                                 : tr("%1 of %n done", nullptr, int(view.items.size())).arg(view.items.size() - left));
    if (closed)
        m_record->showMarkdown(view.handover.record);
    else
        showItems();
    if (!m_keep.isActive() && m_notes->toPlainText() != view.handover.notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(view.handover.notes);
    }
    m_notes->setReadOnly(closed);
    showSignature(qd::HandoverSide::Leaving, *m_signLeaving, *m_leavingSigned);
    showSignature(qd::HandoverSide::Arriving, *m_signArriving, *m_arrivingSigned);
    const bool canSign = !m_signLeaving->isHidden() || !m_signArriving->isHidden();
    m_notReady->setVisible(canSign && !view.isReady());
}

void RotaHandover::showSignature(qd::HandoverSide side, QPushButton &button, Label &words)
{
    const bool leaves = side == qd::HandoverSide::Leaving;
    const auto &member = leaves ? m_view.crew.leaving : m_view.crew.arriving;
    const qd::HandoverSignature *given = m_view.handover.signature(side);
    button.setVisible(member && !given && !m_view.handover.isClosed());
    button.setEnabled(m_view.isReady());
    if (member) {
        button.setText(
            leaves ? tr("%1 hands over").arg(member->person.name) : tr("%1 takes over").arg(member->person.name));
        button.setAccessibleName(button.text());
    }
    button.setAccessibleDescription(button.isEnabled() ? QString() : m_notReady->text());
    words.setVisible(given);
    if (given)
        words.setText((leaves ? tr("%1 has handed over, %2") : tr("%1 has taken over, %2"))
                          .arg(given->name, clockText(given->at, m_console.clock().nowMs(), m_console.zone())));
}

void RotaHandover::showItems()
{
    // The box that has the keys keeps them, as it is built anew.
    const QWidget *focus =
        m_scroll->widget()->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focused = focus ? focus->objectName() : QString();
    while (QLayoutItem *item = m_items->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    QString before;
    for (const qd::HandoverItem &item : std::as_const(m_view.items)) {
        const QString title = TopicWords::title(item.topic);
        if (title != before) {
            auto *head = new Label(title, Label::Role::Small, m_scroll->widget());
            head->setContentsMargins(0, before.isEmpty() ? 0 : 8, 0, 0);
            m_items->addWidget(head);
        }
        before = title;
        QWidget *row = rowOf(item);
        m_items->addWidget(row);
        row->show(); // at once, or it could not take the keys
    }
    m_items->addStretch();
    for (QCheckBox *again : m_scroll->widget()->findChildren<QCheckBox *>(focused)) {
        if (!focused.isEmpty() && !again->parentWidget()->isHidden()) // the one before goes with the next turn
            again->setFocus();
    }
}

QWidget *RotaHandover::rowOf(const qd::HandoverItem &item)
{
    auto *row = new QWidget(m_scroll->widget());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(8);
    const qd::HandoverTick *tick = m_view.handover.tick(item.key());
    auto *box = new QCheckBox(row);
    box->setObjectName(item.key());
    box->setAccessibleName(item.words);
    box->setChecked(tick);
    box->setEnabled(tick || item.missing.isEmpty());
    box->setToolTip(plainToolTip(item.missing));
    line->addWidget(box, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *what = new Label(item.words, Label::Role::Body, row);
    what->setElided(true);
    QStringList detail;
    if (!item.detail.isEmpty())
        detail.append(item.detail);
    if (tick && tick->answer == qd::HandoverAnswer::Adopted)
        detail.append(tr("adopted by %1").arg(tick->by));
    auto *more = new Label(detail.join(u" · "_s), Label::Role::Small, row);
    more->setElided(true);
    words->addWidget(what);
    words->addWidget(more);
    line->addLayout(words, 1);
    addActs(*row, item);
    connect(box, &QCheckBox::clicked, this, [this, item](bool checked) {
        submit([&desk = m_console.handovers(), week = m_week, item, checked] {
            const auto answer = item.mayEnd() ? qd::HandoverAnswer::Adopted : qd::HandoverAnswer::Done;
            return checked ? desk.tick(week, item, answer) : desk.untick(week, item.key());
        });
    });
    return row;
}

void RotaHandover::addActs(QWidget &row, const qd::HandoverItem &item)
{
    const auto act = [&](const QString &words, auto slot) {
        auto *button = makeButton(words, ButtonRole::Flat, {}, &row);
        button->setAccessibleName(u"%1: %2"_s.arg(words, item.words));
        row.layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    using enum qd::HandoverTopic;
    if (item.mayEnd())
        act(tr("End it"), [this, item] { end(item); });
    else if (item.topic == Captain && m_view.crew.arriving)
        act(tr("Copy the announcement"), [this] { copyAnnouncement(); });
    else if (item.topic != Notes && item.topic != Captain)
        act(tr("Open"), [this, item] { open(item); });
}

void RotaHandover::open(const qd::HandoverItem &item)
{
    using enum qd::HandoverTopic;
    if (item.topic == Incident)
        emit incidentOpened(qd::IncidentId{item.subject});
    else if (item.topic == Alert)
        emit alertsOpened();
    else if (item.topic == Work)
        emit worksOpened();
    else
        emit logbookOpened();
}

// What is ended is no point any more, and stays in the record as ended.
void RotaHandover::end(const qd::HandoverItem &item)
{
    const auto tick = [this, item] {
        submit([&desk = m_console.handovers(), week = m_week, item] {
            return desk.tick(week, item, qd::HandoverAnswer::Ended);
        });
    };
    if (item.topic == qd::HandoverTopic::Snooze) {
        QStringList fingerprints;
        for (auto each = m_console.alerts().open().cbegin(); each != m_console.alerts().open().cend(); ++each) {
            if (each->alert.name() == item.subject && each->snoozedUntil != 0)
                fingerprints.append(each.key());
        }
        if (const auto done = m_console.alerts().snooze(fingerprints, 0); !done)
            return m_messages.showError(qd::describe(done.error()));
        return tick();
    }
    for (const qd::Source &server : m_console.alertServers().alertmanagers()) {
        const QList<qd::Silence> silences = m_console.alertServers().silences(server.id);
        if (std::none_of(silences.begin(), silences.end(),
                [&item](const qd::Silence &silence) { return silence.id == item.subject; }))
            continue;
        m_console.alertServers().expire(server.id, item.subject, this, [this, tick](const qd::Result<> &done) {
            if (!done)
                return m_messages.showError(qd::describe(done.error()));
            tick();
        });
        return;
    }
}

void RotaHandover::copyAnnouncement()
{
    QApplication::clipboard()->setText(qd::captainAnnouncement(m_view.crew, m_week, m_console.calendar()));
    m_messages.showInfo(tr("The announcement is in the clipboard."));
}

void RotaHandover::keepNotes()
{
    m_keep.stop();
    if (!m_week.isValid() || m_view.handover.isClosed() || m_notes->toPlainText() == m_view.handover.notes)
        return;
    const QString notes = m_notes->toPlainText();
    m_view.handover.notes = notes;
    submit([&desk = m_console.handovers(), week = m_week, notes] { return desk.note(week, notes); });
}

void RotaHandover::submit(std::function<qd::Result<>()> act)
{
    m_console.writes().submit(this, std::move(act), [this](const qd::Result<> &done) {
        if (!done)
            m_messages.showError(qd::describe(done.error()));
    });
}
