#include "ui/crew/crewdialogs.h"

#include "ui/kit/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QSpinBox>

namespace {

QLineEdit *dateField(QDate date)
{
    auto *field = new QLineEdit(date.toString(Qt::ISODate));
    field->setPlaceholderText(QStringLiteral("2026-11-18"));
    return field;
}

bool isDateOrEmpty(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
}

QDate dateOf(const QLineEdit &field)
{
    return QDate::fromString(field.text().trimmed(), Qt::ISODate);
}

QIcon swatch(const QColor &colour)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(4, 4, 24, 24);
    return picture;
}

} // namespace

PersonDialog::PersonDialog(const qd::Person &person, const QList<qd::Team> &teams, QWidget *parent)
    : FormDialog(person.id.isNull() ? tr("Add a person") : tr("Change %1").arg(person.name),
        person.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_person(person)
    , m_teams(teams)
    , m_name(new QLineEdit(person.name, this))
    , m_team(new QComboBox(this))
    , m_email(new QLineEdit(person.email, this))
    , m_slack(new QLineEdit(person.slack, this))
    , m_phone(new QLineEdit(person.phone, this))
    , m_joined(dateField(person.joined))
    , m_left(dateField(person.left))
    , m_optedOut(new QCheckBox(tr("Does not take watches"), this))
    , m_reason(new QLineEdit(person.optedOutReason, this))
    , m_optedOutUntil(dateField(person.optedOutUntil))
    , m_before(new QSpinBox(this))
{
    m_team->setEditable(true);
    for (const qd::Team &team : teams)
        m_team->addItem(team.name, team.id.value);
    m_team->setCurrentIndex(m_team->findData(person.team.value));
    m_team->lineEdit()->setPlaceholderText(tr("Choose one, or type a new one"));
    m_optedOut->setChecked(person.optedOut);
    addRow(tr("Name"), m_name);
    addRow(tr("Team"), m_team);
    addRow(tr("E-mail"), m_email);
    addRow(tr("Slack"), m_slack);
    addRow(tr("Telephone"), m_phone);
    addRow(tr("Joined on"), m_joined);
    addRow(tr("Left on"), m_left, tr("Leave empty while they are here."));
    addRow(tr("Works on"), buildWorkingDays());
    m_before->setRange(0, 99);
    m_before->setValue(person.captainciesBefore);
    addRow(tr("Was captain"), m_before, tr("So many times before the rota was kept here."));
    m_optedOut->setAccessibleName(m_optedOut->text());
    addRow(QString(), m_optedOut);
    m_reason->setMaxLength(300);
    addRow(tr("Why"), m_reason);
    addRow(tr("Until"), m_optedOutUntil, tr("The last day without watches. Leave empty: for good."));
    const auto enable = [this](bool out) {
        m_reason->setEnabled(out);
        m_optedOutUntil->setEnabled(out);
    };
    connect(m_optedOut, &QCheckBox::toggled, this, enable);
    enable(person.optedOut);
    m_name->setFocus();
}

QWidget *PersonDialog::buildWorkingDays()
{
    auto *days = new QWidget(this);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins({});
    row->setSpacing(12);
    for (int weekday = 1; weekday <= 5; ++weekday) {
        auto *box = new QCheckBox(QLocale().dayName(weekday, QLocale::ShortFormat), days);
        box->setAccessibleName(QLocale().dayName(weekday));
        box->setChecked((m_person.workingDays >> (weekday - 1) & 1) != 0);
        row->addWidget(box);
        m_workingDays.append(box);
    }
    row->addStretch();
    return days;
}

qd::Team PersonDialog::team() const
{
    const QString name = m_team->currentText().simplified();
    for (const qd::Team &team : m_teams) {
        if (team.name.compare(name, Qt::CaseInsensitive) == 0)
            return team;
    }
    return {qd::TeamId(), name, 0};
}

qd::Person PersonDialog::person() const
{
    qd::Person person = m_person;
    person.name = m_name->text();
    person.team = team().id;
    person.email = m_email->text();
    person.slack = m_slack->text();
    person.phone = m_phone->text();
    person.joined = dateOf(*m_joined);
    person.left = dateOf(*m_left);
    person.optedOut = m_optedOut->isChecked();
    person.optedOutReason = person.optedOut ? m_reason->text().trimmed() : QString();
    person.optedOutUntil = person.optedOut ? dateOf(*m_optedOutUntil) : QDate();
    person.captainciesBefore = m_before->value();
    person.workingDays = 0;
    for (int day = 0; day < m_workingDays.size(); ++day)
        person.workingDays |= qd::WorkingDays(m_workingDays[day]->isChecked() ? 1 << day : 0);
    return person;
}

QString PersonDialog::check()
{
    if (m_name->text().simplified().isEmpty()) {
        m_name->setFocus();
        return tr("A name is needed.");
    }
    if (team().name.isEmpty()) {
        m_team->setFocus();
        return tr("A team is needed: choose one, or type a new one.");
    }
    for (QLineEdit *field : {m_joined, m_left, m_optedOutUntil}) {
        if (!isDateOrEmpty(*field)) {
            field->setFocus();
            return tr("“%1” is not a date like 2026-11-18.").arg(field->text());
        }
    }
    if (person().workingDays == 0)
        return tr("They work on one day at least; who does not work here any more has left.");
    if (dateOf(*m_left).isValid() && dateOf(*m_left) < dateOf(*m_joined))
        return tr("They left before they joined: change one of the dates.");
    return {};
}

TeamDialog::TeamDialog(const qd::Team &team, QWidget *parent)
    : FormDialog(
        team.id.isNull() ? tr("Add a team") : tr("Change the team"), team.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_team(team)
    , m_name(new QLineEdit(team.name, this))
    , m_colour(new QComboBox(this))
{
    const Tokens &tokens = tokensOf(palette());
    const QStringList names{
        tr("blue"), tr("orange"), tr("green"), tr("purple"), tr("ochre"), tr("teal"), tr("raspberry"), tr("slate")};
    for (int i = 0; i < names.size(); ++i)
        m_colour->addItem(swatch(tokens.series[size_t(i)]), names[i], i);
    m_colour->setCurrentIndex(team.colour);
    addRow(tr("Name"), m_name);
    if (!team.id.isNull()) // a new team takes the colour that is rarest
        addRow(tr("Colour"), m_colour);
    else
        m_colour->hide();
    m_name->setFocus();
}

qd::Team TeamDialog::team() const
{
    return {m_team.id, m_name->text(), m_colour->currentData().toInt()};
}

QString TeamDialog::check()
{
    return m_name->text().simplified().isEmpty() ? tr("A name is needed.") : QString();
}
