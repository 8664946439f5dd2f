#include "ui/shell/releasebar.h"

#include "app/services/console.h"
#include "app/services/releasedesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int tickMs = 5'000;
constexpr int lockedRetryMs = 250;
constexpr int iconSize = 18;
} // namespace

ReleaseBar::ReleaseBar(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_words(new Label(Label::Role::Strong, this))
    , m_later(makeButton(tr("Remind in an hour"), ButtonRole::Plain, {}, this))
    , m_lift(makeButton(tr("Lift"), ButtonRole::Plain, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24 + iconSize + 10, 4, 24, 4);
    row->setSpacing(8);
    m_words->setElided(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_later);
    row->addWidget(m_lift);
    setMinimumHeight(40);
    hide();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ReleaseBar::tick);
    connect(m_lift, &QPushButton::clicked, this, &ReleaseBar::lift);
    connect(m_later, &QPushButton::clicked, this, &ReleaseBar::later);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (changes.touches(qd::Aggregate::ReleaseBlock))
            read();
    });
    read();
}

void ReleaseBar::read()
{
    const auto block = m_console.releases().block();
    if (!block && block.error().kind == qd::Error::Kind::StoreLocked)
        return QTimer::singleShot(lockedRetryMs, this, &ReleaseBar::read);
    if (!block) {
        emit failed(block.error());
        return;
    }
    m_block = *block;
    setVisible(m_block.has_value());
    if (m_block)
        m_tick.start();
    else
        m_tick.stop();
    tick();
}

bool ReleaseBar::isReminding() const
{
    return m_block && m_block->remindAt && *m_block->remindAt <= m_console.clock().nowMs();
}

void ReleaseBar::tick()
{
    if (!m_block)
        return;
    const qint64 now = m_console.clock().nowMs();
    const QString since = clockText(m_block->since, now, m_console.zone());
    const QString words = isReminding()
        ? tr("Releases are still blocked, for %1 now: %2").arg(shortSpan(now - m_block->since), m_block->reason)
        : tr("Releases are blocked by %1 since %2: %3").arg(m_block->by, since, m_block->reason);
    m_words->setText(words);
    setAccessibleName(words);
    m_words->setInk(tokensOf(palette()).warning);
    m_later->setVisible(isReminding());
    if (isReminding() && m_reminded != *m_block->remindAt) {
        m_reminded = *m_block->remindAt;
        emit reminded(words);
    }
    update();
}

void ReleaseBar::lift()
{
    m_console.writes().submit(
        this, [&desk = m_console.releases()]() -> qd::Result<> { return desk.lift().map([](const auto &) {}); },
        [this](const qd::Result<> &done) {
            if (!done)
                emit failed(done.error());
        });
}

void ReleaseBar::later()
{
    const qint64 at = m_console.clock().nowMs() + qd::ReleaseDesk::remindAfterMs;
    m_console.writes().submit(
        this, [&desk = m_console.releases(), at] { return desk.remindAt(at); },
        [this](const qd::Result<> &done) {
            if (!done)
                emit failed(done.error());
        });
}

void ReleaseBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.soft(tokens.warning));
    painter.drawPixmap(
        24, (height() - iconSize) / 2, iconPixmap(u"blocked"_s, iconSize, devicePixelRatioF(), tokens.warning));
    painter.setPen(tokens.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
