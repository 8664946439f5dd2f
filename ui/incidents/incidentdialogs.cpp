#include "ui/incidents/incidentdialogs.h"

#include "ui/incidents/incidentwords.h"
#include "ui/kit/label.h"
#include "ui/kit/momentfield.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSimilar = 3;

} // namespace

DeclareDialog::DeclareDialog(qint64 nowMs, std::optional<qint64> startedMs, const QTimeZone &zone,
    const QString &author, Similar similar, QWidget *parent)
    : FormDialog(tr("Declare an incident"), tr("Declare"), parent)
    , m_now(nowMs)
    , m_zone(zone)
    , m_similarTo(std::move(similar))
    , m_title(new QLineEdit(this))
    , m_similar(new Label(Label::Role::Small, this))
    , m_severity(new QComboBox(this))
    , m_services(new QLineEdit(this))
    , m_started(makeMomentField(startedMs.value_or(nowMs), zone))
    , m_lead(new QLineEdit(this))
{
    m_title->setMaxLength(300);
    m_title->setPlaceholderText(tr("What do users notice?"));
    for (const qd::Severity severity : {qd::Severity::Critical, qd::Severity::Major, qd::Severity::Minor})
        m_severity->addItem(severityWord(severity), int(severity));
    m_severity->setCurrentIndex(1);
    m_services->setMaxLength(300);
    m_services->setPlaceholderText(tr("with commas between them"));
    m_lead->setPlaceholderText(author);
    addRow(tr("Title"), m_title);
    addRow(tr("Severity"), m_severity);
    addRow(tr("Impact since"), m_started, tr("The stopwatch runs from here."));
    addRow(tr("Services touched"), m_services);
    addRow(tr("Led by"), m_lead);
    addWide(m_similar);
    m_similar->setMinimumHeight(m_similar->fontMetrics().lineSpacing() * (mostSimilar + 1)); // nothing moves
    m_similar->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(m_title, &QLineEdit::textChanged, this, &DeclareDialog::showSimilar);
    m_title->setFocus();
}

void DeclareDialog::showSimilar()
{
    QStringList lines;
    for (const qd::Incident &incident : m_similarTo(m_title->text()).mid(0, mostSimilar)) {
        lines.append(m_similar->fontMetrics().elidedText(
            incident.key() + u" · "_s + incident.title, Qt::ElideRight, std::max(200, width() - 48)));
    }
    if (!lines.isEmpty())
        lines.prepend(tr("Seen before:"));
    m_similar->setText(lines.join(u'\n'));
}

qd::Declaration DeclareDialog::declaration() const
{
    qd::Declaration declaration;
    declaration.title = m_title->text();
    declaration.severity = qd::Severity(m_severity->currentData().toInt());
    declaration.started = std::min(momentIn(*m_started, m_zone), m_now);
    declaration.lead = m_lead->text();
    for (const QString &name : m_services->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.simplified().isEmpty())
            declaration.services.append(name.simplified());
    }
    return declaration;
}

QString DeclareDialog::check()
{
    if (m_title->text().simplified().isEmpty()) {
        m_title->setFocus();
        return tr("Give it a title: a few words are enough.");
    }
    if (momentIn(*m_started, m_zone) > m_now + 60'000)
        return tr("The impact cannot begin in the future.");
    return {};
}

DismissDialog::DismissDialog(const QString &key, QWidget *parent)
    : FormDialog(tr("Dismiss %1").arg(key), tr("Dismiss"), parent)
    , m_reason(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    using Reason = qd::DismissalReason;
    for (const Reason reason :
        {Reason::Duplicate, Reason::FalsePositive, Reason::Superseded, Reason::External, Reason::Cancelled}) {
        m_reason->addItem(reasonWord(reason), int(reason));
    }
    m_reason->setCurrentIndex(1);
    addRow(tr("Why is it no incident?"), m_reason);
    addRow(tr("Words"), m_text);
    m_reason->setFocus();
}

qd::DismissalReason DismissDialog::reason() const
{
    return qd::DismissalReason(m_reason->currentData().toInt());
}

QString DismissDialog::text() const
{
    return m_text->text().trimmed();
}

MomentDialog::MomentDialog(const QString &title, const QString &verb, QTimeZone zone, QWidget *parent)
    : FormDialog(title, verb, parent)
    , m_zone(std::move(zone))
{
}

void MomentDialog::setWords(const QString &name, const QString &text, bool needed)
{
    m_text = new QLineEdit(text, this);
    m_text->setMaxLength(4000);
    m_needed = needed;
    addRow(name, m_text);
    if (!m_at)
        m_text->setFocus();
}

void MomentDialog::setMoment(const QString &name, qint64 at, const QString &hint)
{
    m_at = makeMomentField(at, m_zone);
    m_given = at;
    addRow(name, m_at, hint);
    if (!m_text)
        m_at->setFocus();
}

QString MomentDialog::text() const
{
    return m_text ? m_text->text().trimmed() : QString();
}

std::optional<qint64> MomentDialog::at() const
{
    if (!m_at)
        return std::nullopt;
    // The field shows seconds: what was not touched keeps its milliseconds.
    const qint64 shown = momentIn(*m_at, m_zone);
    return shown == m_given / 1000 * 1000 ? m_given : shown;
}

QString MomentDialog::check()
{
    return m_needed && text().isEmpty() ? tr("A few words are needed.") : QString();
}

MergeDialog::MergeDialog(const qd::Incident &duplicate, const QList<qd::Incident> &others, QWidget *parent)
    : FormDialog(tr("%1 is the same as another incident").arg(duplicate.key()), tr("Merge"), parent)
    , m_survivor(new QComboBox(this))
{
    for (const qd::Incident &other : others)
        m_survivor->addItem(other.key() + u" · "_s + other.title, other.id.value);
    m_survivor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_survivor->setMinimumContentsLength(40);
    addRow(tr("The same as"), m_survivor,
        tr("%1 keeps its number and points there; its timeline is shown with the other's.").arg(duplicate.key()));
    m_survivor->setFocus();
}

qd::IncidentId MergeDialog::survivor() const
{
    return qd::IncidentId{m_survivor->currentData().toString()};
}

LogDialog::LogDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title.simplified().left(120));
    auto *words = new QPlainTextEdit(text, this);
    words->setReadOnly(true);
    words->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(13);
    words->setFont(font);
    words->setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    resize(860, 560);
}
