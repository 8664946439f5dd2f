#include "ui/objectives/objectivedialogs.h"

#include "app/services/objectivedesk.h"
#include "ui/kit/label.h"

#include <QDoubleSpinBox>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

TargetDialog::TargetDialog(qd::Objective objective, double target, const QList<qd::TargetChange> &changes,
    const QTimeZone &zone, QWidget *parent)
    : FormDialog(tr("Change the target"), tr("Change"), parent)
    , m_scale(objective == qd::Objective::Confidence ? 0.01 : 1)
    , m_value(new QDoubleSpinBox(this))
{
    switch (objective) {
    case qd::Objective::Detect:
    case qd::Objective::Restore:
        m_value->setSuffix(tr(" s", "seconds, after a number"));
        m_value->setRange(1, 86'400);
        break;
    case qd::Objective::Fix:
        m_value->setSuffix(tr(" working days", "after a number"));
        m_value->setRange(1, 250);
        break;
    case qd::Objective::Tickets:
        m_value->setSuffix(tr(" tickets", "after a number"));
        m_value->setRange(1, 100'000);
        break;
    case qd::Objective::Confidence:
        m_value->setSuffix(tr(" %", "after a number"));
        m_value->setRange(1, 100);
        break;
    }
    m_value->setDecimals(0);
    m_value->setValue(target / m_scale);
    m_value->setMinimumWidth(240);
    addRow(qd::objectiveInWords(objective), m_value, tr("From now on. What was judged before keeps its target."));
    QStringList history;
    for (const qd::TargetChange &change : changes) {
        if (change.objective == objective)
            history.append(tr("since %1: %2")
                               .arg(QLocale().toString(
                                        QDateTime::fromMSecsSinceEpoch(change.from, zone).date(), QLocale::ShortFormat),
                                   qd::objectiveValueInWords(objective, change.value)));
    }
    constexpr qsizetype most = 6;
    if (!history.isEmpty())
        addWide(new Label(
            history.mid(std::max<qsizetype>(0, history.size() - most)).join(u'\n'), Label::Role::Muted, this));
}

double TargetDialog::value() const
{
    return m_value->value() * m_scale;
}
