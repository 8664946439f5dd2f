#include "ui/incidents/incidentside.h"

#include "app/domain/workingdays.h"
#include "app/services/console.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"
#include "ui/runbooks/runbookview.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 256;
constexpr int mostChanges = 3;
constexpr int mostSimilar = 3;

void clear(QVBoxLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // at once: it may be under the hand that asked
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout *rowsIn(Card &card)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(2);
    card.body()->addLayout(rows);
    return rows;
}

} // namespace

IncidentSide::IncidentSide(qd::Console &console, QWidget *parent)
    : QScrollArea(parent)
    , m_console(console)
    , m_runbook(new Card(tr("Runbook"), this))
    , m_steps(new RunbookView(console, RunbookView::Form::Checklist, m_runbook))
    , m_changes(new Card(tr("Changed before"), this))
    , m_changeRows(rowsIn(*m_changes))
    , m_similar(new Card(tr("Seen before"), this))
    , m_similarRows(rowsIn(*m_similar))
{
    setFixedWidth(sideWidth);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons take the keys
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *due = new Card(tr("Durable fix"), this);
    m_due = new Label(Label::Role::Body, due);
    m_due->setWordWrap(true);
    m_dueLeft = new Label(Label::Role::Muted, due);
    m_dueLeft->setWordWrap(true);
    due->body()->setSpacing(2);
    due->body()->addWidget(m_due);
    due->body()->addWidget(m_dueLeft);
    auto *tickets = new Card(tr("Support tickets"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_tickets = new Label(Label::Role::Figure, tickets);
    auto *count = makeButton(tr("Count…"), ButtonRole::Plain, {}, tickets);
    row->addWidget(m_tickets);
    row->addWidget(new Label(tr("of %1").arg(qd::ticketsTarget), Label::Role::Muted, tickets), 1);
    row->addWidget(count);
    tickets->body()->addLayout(row);
    connect(count, &QPushButton::clicked, this, &IncidentSide::ticketsAsked);
    m_runbook->body()->addWidget(m_steps);
    auto *open = makeButton(tr("Open the runbook"), ButtonRole::Plain, {}, m_runbook);
    m_runbook->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] { emit runbookOpened(m_runbookPath, m_incident.id); });
    connect(m_steps, &RunbookView::failed, this, &IncidentSide::failed);
    connect(m_steps, &RunbookView::refreshed, this,
        [this] { m_runbook->setAside(u"%1/%2"_s.arg(m_steps->stepsDone()).arg(m_steps->steps())); });
    for (Card *card : {m_runbook, m_changes, m_similar, due, tickets}) {
        card->body()->setContentsMargins(14, 10, 12, 12);
        column->addWidget(card);
    }
    column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void IncidentSide::show(const qd::Incident &incident, const QList<qd::ChangeEvent> &changes)
{
    const bool other = incident.id != m_incident.id || incident.title != m_incident.title;
    m_incident = incident;
    m_tickets->setText(QString::number(incident.tickets));
    m_tickets->setInk(incident.tickets >= qd::ticketsTarget ? tokensOf(palette()).critical : QColor());
    showRunbook();
    showChanges(changes);
    if (other)
        showSimilar();
    showDue();
}

void IncidentSide::showRunbook()
{
    auto runbooks = m_console.guide().forIncident(m_incident);
    if (runbooks && runbooks->isEmpty() && m_incident.isOpen()) {
        // None answers it: what is to be done in any case.
        if (const auto any = m_console.guide().runbook(u"first-ten-minutes.md"_s); any)
            runbooks->append(*any);
    }
    const bool isThere = runbooks && !runbooks->isEmpty();
    m_runbook->setVisible(isThere);
    if (!isThere)
        return m_steps->clear();
    m_runbookPath = runbooks->first().path;
    m_runbook->setTitle(runbooks->first().title);
    m_steps->show(runbooks->first(), m_incident);
}

void IncidentSide::showChanges(const QList<qd::ChangeEvent> &changes)
{
    clear(*m_changeRows);
    for (const qd::ChangeEvent &change : changes.mid(0, mostChanges)) {
        const QString what = change.service.isEmpty() ? change.title : u"%1 · %2"_s.arg(change.title, change.service);
        if (change.link.isEmpty()) {
            auto *title = new Label(what, Label::Role::Body, m_changes);
            title->setElided(true);
            m_changeRows->addWidget(title);
        } else {
            auto *title = makeButton(what, ButtonRole::Flat, {}, m_changes);
            title->setToolTip(plainToolTip(change.link));
            connect(title, &QPushButton::clicked, this,
                [link = change.link] { QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode)); });
            m_changeRows->addWidget(title, 0, Qt::AlignLeft);
        }
        QStringList words{tr("%1 before").arg(shortSpan(m_incident.impactStart() - change.at))};
        if (!change.author.isEmpty())
            words.append(change.author);
        auto *when = new Label(words.join(u" · "_s), Label::Role::Small, m_changes);
        when->setElided(true);
        m_changeRows->addWidget(when);
    }
    if (changes.isEmpty()) {
        auto *nothing = new Label(tr("Nothing told in the two hours before."), Label::Role::Muted, m_changes);
        nothing->setWordWrap(true);
        m_changeRows->addWidget(nothing);
    } else if (const qsizetype more = changes.size() - mostChanges; more > 0) {
        m_changeRows->addWidget(new Label(tr("and %n more", nullptr, int(more)), Label::Role::Small, m_changes));
    }
}

void IncidentSide::showSimilar()
{
    clear(*m_similarRows);
    const auto similar = m_console.incidents().similar(m_incident.title, mostSimilar + 1);
    int shown = 0;
    for (const qd::Incident &incident : similar.value_or(QList<qd::Incident>())) {
        if (incident.id == m_incident.id || shown == mostSimilar)
            continue;
        ++shown;
        auto *open = makeButton(incident.key(), ButtonRole::Plain, {}, m_similar);
        open->setToolTip(plainToolTip(incident.title));
        connect(open, &QPushButton::clicked, this, [this, id = incident.id] { emit incidentOpened(id); });
        m_similarRows->addWidget(open, 0, Qt::AlignLeft);
        auto *title = new Label(incident.title, Label::Role::Small, m_similar);
        title->setElided(true);
        m_similarRows->addWidget(title);
    }
    m_similar->setVisible(shown > 0);
}

void IncidentSide::showDue()
{
    const QTimeZone zone = m_console.zone();
    const auto day = [](QDate date) { return QLocale().toString(date, tr("dddd d MMMM", "a day: Qt date format")); };
    m_dueLeft->setInk({});
    m_dueLeft->setText({});
    if (m_incident.state == qd::IncidentState::Dismissed) {
        m_due->setText(tr("none: dismissed"));
    } else if (m_incident.fixed) {
        m_due->setText(tr("live since %1").arg(day(QDateTime::fromMSecsSinceEpoch(*m_incident.fixed, zone).date())));
    } else {
        const QDate due = qd::fixDue(m_incident, zone);
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), zone).date();
        const int left = qd::workingDaysBetween(today, due);
        m_due->setText(tr("due %1").arg(day(due)));
        m_dueLeft->setText(
            left >= 0 ? tr("%n working day(s) left", nullptr, left) : tr("%n working day(s) late", nullptr, -left));
        if (left < 0)
            m_dueLeft->setInk(tokensOf(palette()).critical);
    }
    m_dueLeft->setVisible(!m_dueLeft->text().isEmpty());
}
