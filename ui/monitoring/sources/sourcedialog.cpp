#include "ui/monitoring/sources/sourcedialog.h"

#include "ui/monitoring/sources/authfields.h"

#include <QLineEdit>
#include <QLocale>

SourceDialog::SourceDialog(qd::Console &console, Dialogs &dialogs, qd::SourceKind kind,
    const std::optional<qd::Source> &source, QWidget *parent)
    : SourceForm(console, dialogs, kind, source, title(kind, !source), parent)
    , m_address(new QLineEdit(shown().url, this))
{
    m_address->setPlaceholderText(kind == qd::SourceKind::Alertmanager
            ? QStringLiteral("https://alertmanager.example.org:9093")
            : QStringLiteral("https://prometheus.example.org:9090"));
    addRow(tr("Address"), m_address);
    addNameRow(tr("the host of the address"));
    m_auth = new AuthFields(*this, shown());
    addTimeRows();
    connect(m_address, &QLineEdit::textEdited, this, &SourceDialog::edited);
}

QString SourceDialog::title(qd::SourceKind kind, bool isNew)
{
    if (!isNew)
        return tr("Edit the source");
    return kind == qd::SourceKind::Alertmanager ? tr("Add an Alertmanager") : tr("Add a Prometheus");
}

QString SourceDialog::check()
{
    return askedFor().isEmpty() ? tr("Enter the address of the server.") : m_auth->check();
}

void SourceDialog::take(qd::Source &source) const
{
    source.url = askedFor();
    m_auth->take(source);
}

QString SourceDialog::askedFor() const
{
    return m_address->text().trimmed();
}

QString SourceDialog::secret() const
{
    return m_auth->secret();
}

qd::SourceFinding SourceDialog::found(const qd::Source &, const qd::SourceFacts &facts, qint64 ms) const
{
    const QLocale locale;
    QStringList words{tr("It answers: %1 %2, in %3 ms.").arg(facts.product, facts.version, locale.toString(ms))};
    if (facts.seriesCount)
        words.append(tr("It holds %1 series.").arg(locale.toString(*facts.seriesCount)));
    if (facts.alertCount)
        words.append(tr("It tells %n alert(s) now.", nullptr, int(*facts.alertCount)));
    if (facts.clockDifferenceMs && std::abs(*facts.clockDifferenceMs) > 2000)
        words.append(tr("Its clock differs by %1 s from this machine's.")
                         .arg(locale.toString(double(*facts.clockDifferenceMs) / 1000, 'f', 1)));
    return {words.join(u' '), true};
}
