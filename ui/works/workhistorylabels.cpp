#include "ui/works/workhistorylabels.h"

#include "app/services/workwords.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMoves = 12; // the newest

class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    static QString timesTitle() { return tr("Time in each column"); }
    static QString historyTitle() { return tr("History"); }
    static QString payTitle() { return tr("Did it pay?"); }

    static QString move(const QString &from, const QString &to)
    {
        return from.isEmpty() ? tr("new in %1").arg(to) : tr("%1 → %2", "from one column to another").arg(from, to);
    }
    static QString earlier(qsizetype count) { return tr("and %n earlier one(s)", nullptr, int(count)); }

    static QString counts(const qd::Payoff &payoff, const QString &what, int before, int after)
    {
        if (!payoff.isDone)
            return tr("%1: %2 in the 30 days before the incident.").arg(what).arg(before);
        if (payoff.isComplete())
            return tr("%1: %2 in the 30 days before the incident, %3 in the 30 days after the work.")
                .arg(what)
                .arg(before)
                .arg(after);
        return tr(
            "%1: %2 in the 30 days before the incident, %3 in the %n day(s) since the work.", nullptr, payoff.daysAfter)
            .arg(what)
            .arg(before)
            .arg(after);
    }

    static QStringList pay(const qd::Payoff &payoff)
    {
        if (!payoff.isKnown())
            return {tr("Nobody knows: the incident names no alert and no service.")};
        QStringList lines;
        if (!payoff.alerts.isEmpty()) {
            lines.append(counts(
                payoff, tr("Alerts “%1”").arg(payoff.alerts.join(u"”, “"_s)), payoff.alertsBefore, payoff.alertsAfter));
        }
        if (!payoff.services.isEmpty()) {
            lines.append(counts(payoff, tr("Other incidents of %1").arg(payoff.services.join(u", "_s)),
                payoff.incidentsBefore, payoff.incidentsAfter));
        }
        if (!payoff.isDone)
            lines.append(tr("What comes after is counted once the work is done."));
        return lines;
    }

    static std::pair<StatusPill::State, QString> verdict(const qd::Payoff &payoff)
    {
        const int before = payoff.alertsBefore + payoff.incidentsBefore;
        const int after = payoff.alertsAfter + payoff.incidentsAfter;
        if (!payoff.isDone || !payoff.isKnown())
            return {StatusPill::State::Neutral, tr("not known yet")};
        if (after == 0)
            return {payoff.isComplete() ? StatusPill::State::Ok : StatusPill::State::Neutral,
                payoff.isComplete() ? tr("it never came back") : tr("it has not come back so far")};
        if (after < before)
            return {StatusPill::State::Ok, tr("it comes back less often")};
        return {StatusPill::State::Warning, tr("it comes back as before")};
    }
};

void addTitle(QVBoxLayout &column, const QString &words)
{
    column.addSpacing(8);
    column.addWidget(new Label(words, Label::Role::Strong, column.parentWidget()));
}

void addLine(QVBoxLayout &column, const QString &words, const QString &aside)
{
    auto *row = new QHBoxLayout;
    auto *left = new Label(words, Label::Role::Small, column.parentWidget());
    left->setElided(true);
    left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(left, 1);
    row->addWidget(new Label(aside, Label::Role::Small, column.parentWidget()));
    column.addLayout(row);
}

} // namespace

QStringList payoffWords(const qd::Payoff &payoff)
{
    return HistoryWords::pay(payoff);
}

void addPayoff(QVBoxLayout &column, const qd::Payoff &payoff)
{
    addTitle(column, HistoryWords::payTitle());
    const auto [state, words] = HistoryWords::verdict(payoff);
    column.addWidget(new StatusPill(state, words, column.parentWidget()));
    for (const QString &line : payoffWords(payoff)) {
        auto *label = new Label(line, Label::Role::Small, column.parentWidget());
        label->setWordWrap(true);
        column.addWidget(label);
    }
}

void addHistory(QVBoxLayout &column, const QList<qd::WorkMove> &moves, const QList<qd::WorkColumn> &columns,
    qint64 nowMs, const QTimeZone &zone)
{
    if (moves.isEmpty())
        return;
    const auto nameOf = [&columns](const qd::WorkColumnId &id) {
        const qd::WorkColumn *known = columnOf(columns, id);
        return known ? qd::columnName(*known) : QString();
    };
    addTitle(column, HistoryWords::timesTitle());
    for (const qd::ColumnTime &time : timeInColumns(moves, nowMs))
        addLine(column, nameOf(time.column), shortSpan(time.ms));
    addTitle(column, HistoryWords::historyTitle());
    const qsizetype shown = std::min(moves.size(), mostMoves);
    for (qsizetype i = moves.size() - 1; i >= moves.size() - shown; --i) {
        const QString by = moves[i].by.isEmpty() ? QString() : u" · "_s + moves[i].by;
        addLine(column, HistoryWords::move(nameOf(moves[i].from), nameOf(moves[i].to)) + by,
            clockText(moves[i].at, nowMs, zone));
    }
    if (shown < moves.size())
        addLine(column, HistoryWords::earlier(moves.size() - shown), {});
}
