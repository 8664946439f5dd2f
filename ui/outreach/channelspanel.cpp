#include "ui/outreach/channelspanel.h"

#include "app/services/channelkeeper.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/outreachdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/outreach/channeldialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Kind, Reaches, Language, State, columns };
constexpr qint64 minuteMs = 60'000;
constexpr int lockedRetryMs = 250;

class StandingWords {
    Q_DECLARE_TR_FUNCTIONS(ChannelsPanel)
public:
    static QString of(qd::ChannelKeeper::Standing standing)
    {
        switch (standing) {
        case qd::ChannelKeeper::Standing::Ready:
            return tr("ready");
        case qd::ChannelKeeper::Standing::NoSecret:
            return tr("its secret is not known here");
        case qd::ChannelKeeper::Standing::BadSecret:
            return tr("its secret is no address");
        case qd::ChannelKeeper::Standing::Off:
            break;
        }
        return tr("off");
    }
};

} // namespace

ChannelsPanel::ChannelsPanel(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget(this))
    , m_edit(makeButton(tr("Edit…"), ButtonRole::Plain, {}, this))
    , m_test(makeButton(tr("Test"), ButtonRole::Plain, {}, this))
    , m_toggle(makeButton(tr("Switch off"), ButtonRole::Plain, {}, this))
    , m_remove(makeButton(tr("Remove"), ButtonRole::Danger, {}, this))
    , m_every(new QSpinBox(this))
    , m_everyCritical(new QSpinBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    auto *empty = new EmptyState(u"messages"_s,
        tr("No channel leads to the others yet: Slack, e-mail, a webhook, or a status page. Until then a message can "
           "be "
           "copied and told by hand."),
        this);
    connect(empty->addButton(tr("Add a channel…")), &QPushButton::clicked, this, &ChannelsPanel::add);
    auto *card = new Card({}, this);
    m_table->setColumnCount(columns);
    m_table->setHeaderLabels({tr("Channel"), tr("Kind"), tr("Reaches"), tr("Language"), tr("State")});
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Channels"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Reaches, QHeaderView::Stretch);
    card->body()->addWidget(m_table, 1);
    auto *acts = new QHBoxLayout;
    auto *more = makeButton(tr("Add a channel…"), ButtonRole::Plain, {}, this);
    for (QPushButton *button : {more, m_edit, m_test, m_toggle, m_remove})
        acts->addWidget(button);
    acts->addStretch();
    card->body()->addLayout(acts);
    m_stack->addWidget(empty);
    m_stack->addWidget(card);
    column->addWidget(m_stack, 1);
    column->addWidget(buildCadence());
    connect(more, &QPushButton::clicked, this, &ChannelsPanel::add);
    const auto editCurrent = [this] {
        if (const auto channel = current())
            edit(*channel);
    };
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_table, &QTreeWidget::itemActivated, this, editCurrent);
    connect(m_test, &QPushButton::clicked, this, &ChannelsPanel::test);
    connect(m_toggle, &QPushButton::clicked, this, &ChannelsPanel::toggle);
    connect(m_remove, &QPushButton::clicked, this, &ChannelsPanel::remove);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ChannelsPanel::showActs);
    connect(&console.channels(), &qd::ChannelKeeper::changed, this, &ChannelsPanel::refresh);
}

QWidget *ChannelsPanel::buildCadence()
{
    auto *card = new Card(tr("While an incident is open"), this);
    auto *row = new QHBoxLayout;
    const auto field = [this, row](QSpinBox *box, const QString &name) {
        box->setRange(0, 24 * 60);
        box->setSuffix(tr(" min"));
        box->setSpecialValueText(tr("never"));
        box->setAccessibleName(name);
        row->addWidget(new Label(name, Label::Role::Muted, this));
        row->addWidget(box);
        connect(box, &QSpinBox::editingFinished, this, [this] {
            const qd::CadenceRule rule{m_every->value() * minuteMs, m_everyCritical->value() * minuteMs};
            if (rule == m_rule)
                return; // it was only passed
            m_rule = rule;
            m_console.writes().submit(
                this, [&desk = m_console.outreach(), rule] { return desk.setCadence(rule); },
                [this](const qd::Result<> &done) {
                    if (!done)
                        m_messages.showError(qd::describe(done.error()));
                });
        });
    };
    field(m_every, tr("Remind to tell each audience again after"));
    field(m_everyCritical, tr("a critical one after"));
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void ChannelsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rule = m_console.outreach().cadence();
    m_every->setValue(int(m_rule.everyMs / minuteMs));
    m_everyCritical->setValue(int(m_rule.everyCriticalMs / minuteMs));
    refresh();
}

std::optional<qd::OutreachChannel> ChannelsPanel::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < m_channels.size() ? std::optional(m_channels.at(row)) : std::nullopt;
}

void ChannelsPanel::refresh()
{
    const auto channels = m_console.outreach().channels();
    if (!channels && channels.error().kind == qd::Error::Kind::StoreLocked)
        return QTimer::singleShot(lockedRetryMs, this, &ChannelsPanel::refresh);
    if (!channels)
        return m_messages.showError(qd::describe(channels.error()));
    const auto before = current();
    m_channels = *channels;
    m_table->clear();
    for (const qd::OutreachChannel &channel : std::as_const(m_channels)) {
        QStringList whom;
        for (const qd::Audience audience : channel.audiences)
            whom.append(qd::audienceInWords(audience));
        const QString language = channel.language == u"fr" ? u"Français"_s
            : channel.language == u"en"                    ? u"English"_s
                                                           : tr("the console's");
        auto *item = new QTreeWidgetItem(m_table,
            {channel.name, qd::channelKindInWords(channel.kind), whom.join(u", "_s), language,
                StandingWords::of(m_console.channels().standing(channel.id))});
        if (before && before->id == channel.id)
            m_table->setCurrentItem(item);
    }
    if (!m_table->currentItem() && m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    m_stack->setCurrentIndex(m_channels.isEmpty() ? 0 : 1);
    showActs();
}

void ChannelsPanel::showActs()
{
    const auto channel = current();
    for (QPushButton *button : {m_edit, m_test, m_toggle, m_remove})
        button->setEnabled(channel.has_value());
    m_toggle->setText(channel && !channel->enabled ? tr("Switch on") : tr("Switch off"));
}

void ChannelsPanel::add()
{
    edit({});
}

void ChannelsPanel::edit(const qd::OutreachChannel &channel)
{
    ChannelDialog dialog(m_console, channel, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto kept = std::make_shared<qd::OutreachChannel>(dialog.channel());
    m_console.writes().submit(
        this,
        [&desk = m_console.outreach(), kept]() -> qd::Result<> {
            const auto saved = desk.save(*kept);
            if (!saved)
                return tl::unexpected(saved.error());
            *kept = *saved;
            return {};
        },
        [this, kept, secret = dialog.secret()](const qd::Result<> &done) {
            if (!done)
                return m_messages.showError(qd::describe(done.error()));
            if (secret.isEmpty())
                return;
            m_console.channels().setSecret(*kept, secret, this, [this](const qd::Result<> &stored) {
                if (!stored && stored.error().kind == qd::Error::Kind::Unavailable)
                    m_messages.showWarning(
                        tr("There is no keyring here: the secret holds until the console is closed."));
                else if (!stored)
                    m_messages.showError(qd::describe(stored.error()));
            });
        });
}

void ChannelsPanel::test()
{
    const auto channel = current();
    if (!channel)
        return;
    m_test->setEnabled(false);
    m_console.channels().test(*channel, this, [this, name = channel->name](const qd::Result<QString> &answer) {
        m_test->setEnabled(true);
        if (answer)
            m_messages.showInfo(tr("%1 took the test message: %2").arg(name, *answer));
        else
            m_messages.showError(tr("%1 did not take the test message. %2").arg(name, qd::describe(answer.error())));
    });
}

void ChannelsPanel::toggle()
{
    auto channel = current();
    if (!channel)
        return;
    channel->enabled = !channel->enabled;
    m_console.writes().submit(
        this,
        [&desk = m_console.outreach(), channel = *channel]() -> qd::Result<> {
            return desk.save(channel).map([](const qd::OutreachChannel &) {});
        },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages.showError(qd::describe(done.error()));
        });
}

void ChannelsPanel::remove()
{
    const auto channel = current();
    if (!channel
        || !m_dialogs.confirm(this, tr("Remove %1?").arg(channel->name),
            tr("Its secret goes from the keyring, and what still waits for it is never sent."), tr("Remove"), true))
        return;
    m_console.writes().submit(
        this, [&desk = m_console.outreach(), id = channel->id] { return desk.remove(id); },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages.showError(qd::describe(done.error()));
        });
}
