#include "ui/bridge/incidentbanner.h"

#include "app/domain/incidentclock.h"
#include "app/domain/objectives.h"
#include "app/services/console.h"
#include "app/services/outreachdesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/severitywords.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

IncidentBanner::IncidentBanner(qd::Console &console, QWidget *parent)
    : Card({}, parent)
    , m_console(console)
    , m_severity(new StatusPill(this))
    , m_title(new Label(Label::Role::Title, this))
    , m_context(new Label(Label::Role::Muted, this))
    , m_stopwatch(new Label(Label::Role::Figure, this))
    , m_target(new Label(Label::Role::Muted, this))
    , m_act(makeButton({}, ButtonRole::Primary, {}, this))
{
    body()->setContentsMargins(16, 10, 14, 10);
    for (Label *label : {m_title, m_context}) {
        label->setElided(true, 2);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_context);
    auto *watch = new QVBoxLayout;
    watch->setSpacing(0);
    for (Label *label : {m_stopwatch, m_target}) {
        label->setAlignment(Qt::AlignRight);
        watch->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_severity);
    row->addLayout(words, 1);
    row->addLayout(watch);
    row->addWidget(m_act);
    body()->addLayout(row);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_open.isEmpty())
            emit declareAsked();
        else
            emit opened(m_open.first().id);
    });
    show({});
}

void IncidentBanner::show(const QList<qd::Incident> &open)
{
    m_open = open;
    std::stable_sort(m_open.begin(), m_open.end(), [](const qd::Incident &left, const qd::Incident &right) {
        return left.severity != right.severity ? left.severity < right.severity
                                               : left.impactStart() < right.impactStart();
    });
    const bool isQuiet = m_open.isEmpty();
    setOutline(isQuiet ? QColor() : StatusPill::colourOf(pillOf(m_open.first().severity), palette()));
    m_stopwatch->setVisible(!isQuiet);
    m_target->setVisible(!isQuiet);
    m_act->setText(isQuiet ? tr("Declare incident…") : tr("Open"));
    setButtonRole(*m_act, isQuiet ? ButtonRole::Plain : ButtonRole::Primary);
    if (isQuiet) {
        m_severity->set(StatusPill::State::Neutral, tr("none"));
        m_title->setText(tr("No incident is open"));
        m_context->setText(tr("Ctrl+I declares one."));
        return;
    }
    m_toldAt = 0;
    for (const qd::Message &message : m_console.outreach().messagesOf(m_open.first().id).value_or(QList<qd::Message>()))
        m_toldAt = std::max(m_toldAt, message.deliveredAt.value_or(0));
    m_severity->set(pillOf(m_open.first().severity), severityWord(m_open.first().severity));
    m_title->setText(m_open.first().key() + u" · "_s + m_open.first().title);
    tick();
}

QString IncidentBanner::contextWords() const
{
    const qd::Incident &incident = m_open.first();
    const qint64 now = m_console.clock().nowMs();
    QStringList words;
    if (incident.acknowledged)
        words.append(tr("acknowledged %1").arg(clockText(*incident.acknowledged, now, m_console.zone())));
    if (!incident.lead.isEmpty())
        words.append(tr("led by %1").arg(incident.lead));
    words.append(m_toldAt > 0 ? tr("others told %1 ago").arg(shortSpan(now - m_toldAt)) : tr("nobody told yet"));
    words.append(tr("%1 of %2 tickets").arg(incident.tickets).arg(qd::ticketsTarget));
    if (m_open.size() > 1)
        words.append(tr("and %n more open", nullptr, int(m_open.size()) - 1));
    return words.join(u" · "_s);
}

void IncidentBanner::tick()
{
    if (m_open.isEmpty())
        return;
    const qint64 now = m_console.clock().nowMs();
    const qint64 spent = qd::timeToRestore(m_open.first(), now);
    m_stopwatch->setText(stopwatchText(spent));
    const Tokens &tokens = tokensOf(palette());
    m_stopwatch->setInk(spent >= qd::restoreTargetMs ? tokens.critical
            : spent >= qd::restoreTargetMs * 8 / 10  ? tokens.warning
                                                     : QColor());
    m_target->setText(tr("of %1 to restore").arg(stopwatchText(qd::restoreTargetMs)));
    m_context->setText(contextWords());
}
