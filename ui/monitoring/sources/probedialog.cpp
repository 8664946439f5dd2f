#include "ui/monitoring/sources/probedialog.h"

#include "ui/monitoring/sources/authfields.h"
#include "ui/monitoring/sources/linesedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

ProbeDialog::ProbeDialog(
    qd::Console &console, Dialogs &dialogs, const std::optional<qd::Source> &source, QWidget *parent)
    : SourceForm(
        console, dialogs, qd::SourceKind::Probe, source, source ? tr("Edit the probe") : tr("Add a probe"), parent)
    , m_address(new QLineEdit(shown().url, this))
    , m_method(new QComboBox(this))
    , m_headers(new LinesEdit(shown().probe.headers, this))
    , m_status(new QLineEdit(shown().probe.expectedStatus, this))
    , m_text(new QLineEdit(shown().probe.expectedText, this))
    , m_follow(new QCheckBox(tr("Follow redirects"), this))
{
    m_address->setPlaceholderText(QStringLiteral("https://www.example.org/status"));
    for (const char *method : {"GET", "HEAD", "POST", "OPTIONS"})
        m_method->addItem(QString::fromLatin1(method));
    if (m_method->findText(shown().probe.method) < 0)
        m_method->addItem(shown().probe.method);
    m_method->setCurrentText(shown().probe.method);
    m_status->setPlaceholderText(QStringLiteral("200-299, 401"));
    m_headers->setPlaceholderText(QStringLiteral("Accept: application/json"));
    m_follow->setChecked(shown().probe.followRedirects);
    addRow(tr("Address"), m_address);
    addNameRow(tr("the host of the address"));
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(m_method, 1);
    row->addWidget(m_follow);
    m_method->setAccessibleName(tr("Method"));
    box->setFocusProxy(m_method);
    addRow(tr("Method"), box);
    addRow(tr("Headers"), m_headers, tr("One a line; passwords belong to the authentication."));
    addRow(tr("Good status"), m_status);
    addRow(tr("Text to find"), m_text);
    m_auth = new AuthFields(*this, shown());
    addTimeRows();
    for (const QLineEdit *field : {m_address, m_status, m_text})
        connect(field, &QLineEdit::textEdited, this, &ProbeDialog::edited);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &ProbeDialog::edited);
    connect(m_method, &QComboBox::currentIndexChanged, this, &ProbeDialog::edited);
    connect(m_follow, &QCheckBox::toggled, this, &ProbeDialog::edited);
}

QString ProbeDialog::check()
{
    return askedFor().isEmpty() ? tr("Enter the address to ask.") : m_auth->check();
}

void ProbeDialog::take(qd::Source &source) const
{
    source.url = askedFor();
    source.probe.method = m_method->currentText();
    source.probe.headers = m_headers->lines();
    source.probe.expectedStatus = m_status->text().trimmed();
    source.probe.expectedText = m_text->text();
    source.probe.followRedirects = m_follow->isChecked();
    m_auth->take(source);
}

QString ProbeDialog::askedFor() const
{
    return m_address->text().trimmed();
}

QString ProbeDialog::secret() const
{
    return m_auth->secret();
}
