#include "ui/alerts/silencespanel.h"

#include "app/services/alertservers.h"
#include "app/services/console.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 10'000;
enum Column { What, Until, Who, Why, Where, columns };

} // namespace

SilencesPanel::SilencesPanel(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"alerts"_s, QString(), this))
    , m_sources(m_empty->addButton(tr("Sources…"), false))
    , m_table(new QTreeWidget(this))
    , m_end(makeButton(tr("End the silence"), ButtonRole::Plain, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    auto *card = new Card({}, this);
    m_table->setColumnCount(columns);
    m_table->setHeaderLabels({tr("Silenced"), tr("Until"), tr("By"), tr("Reason"), tr("Alertmanager")});
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Silences"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_end, 0, Qt::AlignLeft);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(card);
    connect(m_sources, &QPushButton::clicked, this, &SilencesPanel::sourcesAsked);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_table->currentItem())
            emit expireAsked(
                qd::SourceId{item->data(Where, Qt::UserRole).toString()}, item->data(What, Qt::UserRole).toString());
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this,
        [this](const QTreeWidgetItem *item) { m_end->setEnabled(item); });
    connect(&console.alertServers(), &qd::AlertServers::silencesChanged, this, &SilencesPanel::refresh);
    m_ticker.setInterval(tickMs);
    connect(&m_ticker, &QTimer::timeout, this, &SilencesPanel::refresh);
}

void SilencesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
    refresh();
}

void SilencesPanel::refresh()
{
    if (!isVisible())
        return m_ticker.stop();
    const qint64 now = m_console.clock().nowMs();
    const QString current =
        m_table->currentItem() ? m_table->currentItem()->data(What, Qt::UserRole).toString() : QString();
    m_table->clear();
    const QList<qd::Source> servers = m_console.alertServers().alertmanagers();
    for (const qd::Source &server : servers) {
        for (const qd::Silence &silence : m_console.alertServers().silences(server.id)) {
            if (qd::stateAt(silence, now) == qd::SilenceState::Expired)
                continue;
            QStringList matchers;
            for (const qd::LabelMatcher &matcher : silence.matchers)
                matchers.append(qd::toString(matcher));
            const QString until = silence.startsAt > now
                ? tr("from %1 to %2")
                      .arg(clockText(silence.startsAt, now, m_console.zone()),
                          clockText(silence.endsAt, now, m_console.zone()))
                : tr("%1, in %2")
                      .arg(clockText(silence.endsAt, now, m_console.zone()), shortSpan(silence.endsAt - now));
            auto *item = new QTreeWidgetItem(m_table,
                {matchers.join(u" "_s).left(500), until, silence.createdBy.simplified().left(60),
                    silence.comment.simplified().left(300), server.name});
            item->setData(What, Qt::UserRole, silence.id);
            item->setData(Where, Qt::UserRole, server.id.value);
            for (const int column : {int(What), int(Why)})
                item->setToolTip(column, plainToolTip(item->text(column)));
            if (silence.id == current)
                m_table->setCurrentItem(item);
        }
    }
    m_end->setEnabled(m_table->currentItem());
    m_empty->setSentence(servers.isEmpty()
            ? tr("No Alertmanager is among the sources. Silences are kept there: connect one, and they are seen, made "
                 "and ended here.")
            : tr("Nothing is silenced. A silence is made from an alert, with a reason and an end."));
    m_sources->setVisible(servers.isEmpty());
    m_stack->setCurrentIndex(m_table->topLevelItemCount() == 0 ? 0 : 1);
}
