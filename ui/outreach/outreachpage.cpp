#include "ui/outreach/outreachpage.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/releasedesk.h"
#include "ui/kit/blockdialog.h"
#include "ui/kit/buttons.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmented.h"
#include "ui/outreach/channelspanel.h"
#include "ui/outreach/composedialog.h"
#include "ui/outreach/outboxpanel.h"
#include "ui/outreach/textspanel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OutreachPage::OutreachPage(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_header(new PageHeader(tr("Messages"), this))
    , m_messages(new MessageBar(this))
    , m_views(new Segmented({tr("Outbox"), tr("Channels"), tr("Texts")}, this))
    , m_stack(new QStackedWidget(this))
    , m_outbox(new OutboxPanel(console, this))
    , m_block(makeButton(tr("Block releases…"), ButtonRole::Plain, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *write = makeButton(tr("Write a message…"), ButtonRole::Primary, {}, this);
    m_views->setCurrent(0);
    m_header->addAction(m_views);
    m_header->addAction(m_block);
    m_header->addAction(write);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    m_stack->addWidget(m_outbox);
    m_stack->addWidget(new ChannelsPanel(console, dialogs, *m_messages, this));
    m_stack->addWidget(new TextsPanel(console, *m_messages, this));
    column->addWidget(m_stack, 1);
    connect(m_views, &Segmented::chosen, this, [this, write](int view) {
        m_messages->dismiss();
        m_stack->setCurrentIndex(view);
        setButtonRole(*write, view == 0 ? ButtonRole::Primary : ButtonRole::Plain);
    });
    connect(write, &QPushButton::clicked, this, &OutreachPage::write);
    connect(m_block, &QPushButton::clicked, this, &OutreachPage::blockReleases);
    connect(m_outbox, &OutboxPanel::writeAsked, this, &OutreachPage::write);
    connect(m_outbox, &OutboxPanel::failed, m_messages, &MessageBar::showError);
    connect(m_outbox, &OutboxPanel::incidentOpened, this, &OutreachPage::incidentOpened);
    const auto count = [this] {
        const int needing = m_outbox->needingSomebody();
        m_header->setContext(
            needing == 0 ? tr("who is told what, and by which way") : tr("%n need(s) somebody", nullptr, needing));
        emit needingChanged(needing);
    };
    connect(m_outbox, &OutboxPanel::counted, this, count);
    count();
    const auto showBlock = [this] {
        const auto block = m_console.releases().block();
        m_block->setEnabled(block && !*block);
    };
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [showBlock](const qd::ChangeSet &changes) {
        if (changes.touches(qd::Aggregate::ReleaseBlock))
            showBlock();
    });
    showBlock();
}

int OutreachPage::needingSomebody() const
{
    return m_outbox->needingSomebody();
}

void OutreachPage::write()
{
    qd::MessageAsked asked;
    asked.situation = qd::Situation::Maintenance;
    const auto open = m_console.incidents().find(qd::IncidentFilter::open());
    if (open && !open->isEmpty()) {
        asked.incident = open->first();
        asked.situation = qd::Situation::Update;
    }
    compose(asked);
}

void OutreachPage::compose(const qd::MessageAsked &asked)
{
    ComposeDialog dialog(m_console, asked, window());
    dialog.exec();
}

void OutreachPage::blockReleases()
{
    BlockDialog dialog({}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const qint64 remindAt = m_console.clock().nowMs() + dialog.remindAfterMs();
    m_console.writes().submit(
        this,
        [&desk = m_console.releases(), reason = dialog.reason(), remindAt]() -> qd::Result<> {
            return desk.block(reason, remindAt).map([](const qd::ReleaseBlock &) {});
        },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages->showError(qd::describe(done.error()));
        });
}
