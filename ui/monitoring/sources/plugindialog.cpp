#include "ui/monitoring/sources/plugindialog.h"

#include "ui/monitoring/sources/linesedit.h"

#include <QDir>
#include <QLineEdit>

PluginDialog::PluginDialog(
    qd::Console &console, Dialogs &dialogs, const std::optional<qd::Source> &source, QWidget *parent)
    : SourceForm(console, dialogs, qd::SourceKind::Plugin, source,
        source ? tr("Edit the check plugin") : tr("Add a check plugin"), parent)
    , m_program(new QLineEdit(shown().plugin.program, this))
    , m_arguments(new LinesEdit(shown().plugin.arguments, this))
{
    m_program->setPlaceholderText(QStringLiteral("/usr/lib/nagios/plugins/check_disk"));
    m_arguments->setPlaceholderText(QStringLiteral("-w\n10%\n-p\n/"));
    addRow(tr("Program"), withBrowse(m_program, tr("Program of the check plugin")),
        tr("Any program that speaks as a plugin of Nagios does. It runs on this machine, as you."));
    addRow(tr("Arguments"), m_arguments,
        tr("One a line, as it is: nothing is quoted, and no shell reads it. Empty lines are left out."));
    addNameRow(tr("the name of the program"));
    addTimeRows();
    connect(m_program, &QLineEdit::textEdited, this, &PluginDialog::edited);
    connect(m_arguments, &QPlainTextEdit::textChanged, this, &PluginDialog::edited);
}

QString PluginDialog::check()
{
    return QDir::isAbsolutePath(askedFor()) ? QString() : tr("Enter the whole path of the program.");
}

void PluginDialog::take(qd::Source &source) const
{
    source.plugin.program = askedFor();
    source.plugin.arguments = m_arguments->lines();
}

QString PluginDialog::askedFor() const
{
    return m_program->text().trimmed();
}
