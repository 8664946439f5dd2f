#include "ui/monitoring/importdialog.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>

ImportDialog::ImportDialog(qd::Console &console, const QString &path, QWidget *parent)
    : FormDialog(tr("Import a dashboard"), tr("Import"), parent)
    , m_exchange(console.dashboards(), console.sources(), console.clock())
    , m_path(path)
    , m_source(new QComboBox(this))
    , m_summary(new Label(Label::Role::Body, this))
    , m_report(new QPlainTextEdit(this))
{
    setMinimumWidth(680);
    const auto sources = console.sources().withSamples();
    int first = 0;
    for (const qd::Source &source : sources.value_or(QList<qd::Source>{})) {
        m_source->addItem(source.name, source.id.value);
        if (source.kind == qd::SourceKind::Prometheus && first == 0)
            first = m_source->count() - 1;
    }
    m_source->setCurrentIndex(first);
    m_summary->setWordWrap(true);
    m_report->setReadOnly(true);
    m_report->setMinimumHeight(220);
    m_report->setAccessibleName(tr("What was not taken as it stands"));
    m_report->setTabChangesFocus(true);
    addRow(tr("File"), new Label(QFileInfo(path).fileName(), Label::Role::Body, this));
    addRow(tr("Source"), m_source,
        tr("It answers the queries of what comes from Grafana, and stands in for sources that are not here."));
    addWide(m_summary);
    addWide(m_report);
    connect(m_source, &QComboBox::activated, this, &ImportDialog::readAgain);
    readAgain();
}

void ImportDialog::readAgain()
{
    const auto reading = m_exchange.read(m_path, qd::SourceId{m_source->currentData().toString()});
    m_dashboard.reset();
    messages()->dismiss();
    QStringList lines;
    if (!reading) {
        messages()->showError(qd::describe(reading.error()));
        m_summary->setText({});
    } else {
        m_summary->setText(
            tr("“%1”: %n panel(s) can be taken", nullptr, reading->panelsTaken).arg(reading->dashboard.title)
            + (reading->panelsLeft > 0 ? tr(", %n not.", nullptr, reading->panelsLeft) : tr(".")));
        if (!reading->leftOut.isEmpty())
            lines += QStringList{tr("Left out:")} + reading->leftOut;
        if (!reading->changed.isEmpty()) {
            if (!lines.isEmpty())
                lines.append(QString());
            lines += QStringList{tr("Taken otherwise:")} + reading->changed;
        }
        if (reading->panelsTaken > 0 || reading->panelsLeft == 0)
            m_dashboard = reading->dashboard;
    }
    m_report->setPlainText(lines.join(u'\n'));
    m_report->setVisible(!lines.isEmpty());
    verbButton()->setEnabled(m_dashboard.has_value());
}

void ImportDialog::accept()
{
    if (!m_dashboard)
        return;
    emit read(*m_dashboard);
    QDialog::accept();
}
