#include "ui/outreach/outboxpanel.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/timetext.h"
#include "ui/kit/twolinedelegate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 300;
constexpr int lockedRetryMs = 250;
constexpr int listWidth = 360;

StatusPill::State pillOf(qd::MessageState state)
{
    switch (state) {
    case qd::MessageState::Delivered:
        return StatusPill::State::Ok;
    case qd::MessageState::Failed:
        return StatusPill::State::Critical;
    case qd::MessageState::Doubtful:
        return StatusPill::State::Warning;
    case qd::MessageState::Waiting:
    case qd::MessageState::Dropped:
        break;
    }
    return StatusPill::State::Neutral;
}

class StateWords {
    Q_DECLARE_TR_FUNCTIONS(OutboxPanel)
public:
    static QString of(qd::MessageState state)
    {
        switch (state) {
        case qd::MessageState::Delivered:
            return tr("sent");
        case qd::MessageState::Failed:
            return tr("failed");
        case qd::MessageState::Doubtful:
            return tr("in doubt");
        case qd::MessageState::Dropped:
            return tr("given up");
        case qd::MessageState::Waiting:
            break;
        }
        return tr("waits");
    }
};

} // namespace

OutboxPanel::OutboxPanel(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    auto *empty = new EmptyState(u"messages"_s,
        tr("Nothing was told yet. Each message is stored first, then sent, and tried again until it has arrived."),
        this);
    connect(empty->addButton(tr("Write a message…"), false), &QPushButton::clicked, this, &OutboxPanel::writeAsked);
    m_stack->addWidget(empty);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(16);
    auto *list = new Card({}, both);
    list->setFixedWidth(listWidth);
    list->body()->setContentsMargins(1, 8, 1, 8);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Messages"));
    list->body()->addWidget(m_list);
    row->addWidget(list);
    row->addWidget(buildDetail(), 1);
    m_stack->addWidget(both);
    connect(m_list, &QListWidget::currentRowChanged, this, &OutboxPanel::showCurrent);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (changes.touches({qd::Aggregate::Message, qd::Aggregate::OutreachChannel}))
            refresh();
    });
    refresh();
}

QWidget *OutboxPanel::buildDetail()
{
    m_card = new Card({}, this);
    m_state = new StatusPill(m_card);
    m_card->head()->addWidget(m_state);
    m_about = new Label(Label::Role::Muted, m_card);
    m_about->setWordWrap(true);
    m_cause = new Label(Label::Role::Body, m_card);
    m_cause->setWordWrap(true);
    m_words = new SafeTextBrowser(m_card);
    m_words->setAccessibleName(tr("What was told"));
    m_again = makeButton(tr("Send again"), ButtonRole::Plain, {}, m_card);
    m_arrived = makeButton(tr("It has arrived"), ButtonRole::Plain, {}, m_card);
    m_drop = makeButton(tr("Give it up"), ButtonRole::Danger, {}, m_card);
    m_incident = makeButton(tr("Open the incident"), ButtonRole::Plain, {}, m_card);
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {m_arrived, m_again, m_incident, m_drop})
        acts->addWidget(button);
    acts->addStretch();
    m_card->body()->addWidget(m_about);
    m_card->body()->addWidget(m_cause);
    m_card->body()->addLayout(acts);
    m_card->body()->addWidget(m_words, 1);
    connect(m_again, &QPushButton::clicked, this,
        [this] { act([&outbox = m_console.outbox()](const qd::MessageId &id) { return outbox.retryNow(id); }); });
    connect(m_arrived, &QPushButton::clicked, this,
        [this] { act([&outbox = m_console.outbox()](const qd::MessageId &id) { return outbox.sayArrived(id); }); });
    connect(m_drop, &QPushButton::clicked, this,
        [this] { act([&outbox = m_console.outbox()](const qd::MessageId &id) { return outbox.drop(id); }); });
    connect(m_incident, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            emit incidentOpened(m_shown[row].incident);
    });
    return m_card;
}

void OutboxPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QString OutboxPanel::channelName(const QString &id) const
{
    if (id == u"webhook"_s)
        return tr("the crew's webhook");
    return m_names.value(id, id == u"by-hand"_s ? tr("by hand") : tr("a channel that is gone"));
}

void OutboxPanel::refresh()
{
    const auto log = m_console.outbox().log(mostListed);
    const auto channels = m_console.outreach().channels();
    const auto isLocked = [](const auto &answer) {
        return !answer && answer.error().kind == qd::Error::Kind::StoreLocked;
    };
    if (isLocked(log) || isLocked(channels))
        return QTimer::singleShot(lockedRetryMs, this, &OutboxPanel::refresh);
    if (!log || !channels) {
        emit failed(qd::describe(log ? channels.error() : log.error()));
        return;
    }
    m_names.clear();
    for (const qd::OutreachChannel &channel : *channels)
        m_names.insert(channel.id.value, channel.name);
    m_shown = *log;
    m_needing = int(std::count_if(m_shown.begin(), m_shown.end(), [](const qd::Message &message) {
        return message.state == qd::MessageState::Failed || message.state == qd::MessageState::Doubtful;
    }));
    emit counted();
    const qint64 now = m_console.clock().nowMs();
    int current = m_shown.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const qd::Message &message : std::as_const(m_shown)) {
            auto *item = new QListWidgetItem(message.title.isEmpty() ? message.about : message.title, m_list);
            QStringList words{StateWords::of(message.state), channelName(message.channel)};
            if (const auto audience = qd::audienceFrom(message.audience))
                words.insert(1, qd::audienceInWords(*audience));
            if (!message.after.isNull())
                words.append(tr("continued"));
            item->setData(TwoLineDelegate::Second, words.join(u" · "_s));
            item->setData(TwoLineDelegate::Aside, clockText(message.createdAt, now, m_console.zone()));
            item->setData(TwoLineDelegate::State, int(pillOf(message.state)));
            if (message.id.value == m_current)
                current = m_list->count() - 1;
        }
        m_list->setCurrentRow(current);
    }
    m_stack->setCurrentIndex(m_shown.isEmpty() ? 0 : 1);
    showCurrent();
}

void OutboxPanel::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const qd::Message &message = m_shown[row];
    m_current = message.id.value;
    const qint64 now = m_console.clock().nowMs();
    const auto clock = [&](qint64 at) { return clockText(at, now, m_console.zone(), true); };
    m_card->setTitle(message.title.isEmpty() ? message.about : message.title);
    m_state->set(pillOf(message.state), StateWords::of(message.state));
    QStringList about{tr("by %1 at %2").arg(message.writtenBy, clock(message.createdAt)), channelName(message.channel)};
    if (message.deliveredAt)
        about.append(tr("arrived at %1").arg(clock(*message.deliveredAt)));
    if (!message.answer.isEmpty())
        about.append(message.answer);
    m_about->setText(about.join(u" · "_s));
    using State = qd::MessageState;
    QString cause;
    if (message.state == State::Doubtful)
        cause = tr(
            "It may have arrived: nothing was heard after it was sent, and its receiver would not know a repetition. "
            "Look there, then say so here.");
    else if (message.state == State::Waiting && !message.after.isNull() && message.attempts == 0)
        cause = tr("It is sent once the part before it has arrived.");
    else if (message.state == State::Waiting && message.attempts == 0)
        cause = m_console.outbox().hasChannel(message.channel)
            ? tr("It is on its way.")
            : tr("Its channel is off, or its secret is not known on this workstation: it waits.");
    else if (message.state == State::Waiting)
        cause = tr("%n attempt(s); the next one at %1.", nullptr, message.attempts).arg(clock(message.nextTryAt));
    if (!message.lastError.isEmpty())
        cause += (cause.isEmpty() ? QString() : u"\n"_s) + message.lastError;
    m_cause->setText(cause);
    m_cause->setVisible(!cause.isEmpty());
    m_again->setVisible(message.state == State::Failed || message.state == State::Doubtful
        || message.state == State::Dropped || (message.state == State::Waiting && message.attempts > 0));
    m_arrived->setVisible(message.state == State::Doubtful);
    m_drop->setVisible(
        message.state == State::Failed || message.state == State::Doubtful || message.state == State::Waiting);
    m_incident->setVisible(!message.incident.isNull());
    m_words->showMarkdown(message.words);
}

void OutboxPanel::act(std::function<qd::Result<>(const qd::MessageId &)> act)
{
    const qd::MessageId id{m_current};
    m_console.writes().submit(
        this, [act = std::move(act), id] { return act(id); },
        [this](const qd::Result<> &done) {
            if (!done)
                emit failed(qd::describe(done.error()));
        });
}
