#include "ui/metrics/panels/seriesmenu.h"

#include "app/services/console.h"
#include "app/services/errortext.h"

SeriesMenu::SeriesMenu(qd::Console &console, const qd::Source &source, const qd::Panel &panel, QWidget *parent)
    : QMenu(parent)
    , m_console(console)
    , m_source(source)
    , m_panel(panel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_said = addAction(tr("Asking %1…").arg(QString(source.name).replace(u'&', QLatin1String("&&"))));
    m_said->setEnabled(false);
    addSeparator();
    addAction(tr("Edit the queries…"), this, &SeriesMenu::editAsked);
    search(0);
}

void SeriesMenu::tell(const QString &text)
{
    m_said->setText(QString(text).replace(u'&', QLatin1String("&&")));
    adjustSize();
}

void SeriesMenu::search(qsizetype query)
{
    if (query >= m_panel.queries.size())
        return tell(tr("All that these queries name is there: they find nothing just now."));
    qd::findWhatIsThere(m_console.catalogue(), m_console.recorder(), m_source, m_panel.queries[query].expr,
        m_console.clock().nowMs(), this, [this, query](const qd::Result<qd::SeriesFinding> &finding) {
            if (!finding)
                tell(qd::describe(finding.error()));
            else if (finding->isAllThere)
                search(query + 1);
            else
                offer(query, finding->offers);
        });
}

void SeriesMenu::offer(qsizetype query, const QList<qd::SeriesOffer> &offers)
{
    if (offers.isEmpty())
        return tell(tr("A metric of these queries is gone, and nothing here resembles it."));
    tell(tr("%1 is gone. There now:").arg(offers.first().gone));
    QAction *before = actions().at(1);
    for (const qd::SeriesOffer &offered : offers) {
        auto *action = new QAction(QString(offered.there).replace(u'&', QLatin1String("&&")), this);
        connect(action, &QAction::triggered, this, [this, query, expr = offered.expr] {
            qd::Panel panel = m_panel;
            panel.queries[query].expr = expr;
            emit chosen(panel);
        });
        insertAction(before, action);
    }
    adjustSize();
}
