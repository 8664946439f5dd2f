#include "ui/runbooks/actiondialog.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/guiderunner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// One argument a line: where each ends is seen, a line break within one too.
QString wholeText(const qd::RunbookAction &action)
{
    if (action.kind == qd::RunbookAction::Kind::Command)
        return QStringList(action.command).replaceInStrings(u"\n"_s, u"⏎"_s).join(u'\n');
    QStringList lines{qd::shownAs(action)};
    for (const auto &[name, value] : action.headers)
        lines.append(name + u": "_s + value);
    if (!action.body.isEmpty())
        lines.append(u'\n' + action.body);
    return lines.join(u'\n');
}

} // namespace

ActionDialog::ActionDialog(qd::Console &console, const qd::RunbookAction &action, const qd::Labels &known,
    const QString &from, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_action(action)
    , m_messages(new MessageBar(this))
    , m_shown(new QPlainTextEdit(this))
    , m_run(makeButton(tr("Run"), action.dangerous ? ButtonRole::Danger : ButtonRole::Primary, {}, this))
{
    setWindowTitle(action.title);
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(new Label(action.title, Label::Role::Title, this));
    column->addWidget(new Label(from, Label::Role::Muted, this));
    column->addWidget(m_messages);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    column->addLayout(form);
    column->addWidget(new Label(action.kind == qd::RunbookAction::Kind::Command
            ? tr("This runs on this machine, without a shell, one argument a line:")
            : tr("This is sent:"),
        Label::Role::Small, this));
    m_shown->setReadOnly(true);
    m_shown->setFont(QFont(u"monospace"_s));
    m_shown->setMinimumHeight(110);
    m_shown->setAccessibleName(tr("What runs"));
    column->addWidget(m_shown, 1);
    column->addWidget(new Label(
        tr("It is stopped after %1 s at the latest.").arg(double(action.timeoutMs) / 1000), Label::Role::Muted, this));
    buildFields(*form, known);
    buildApproval();
    auto *verbs = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, {}, this);
    verbs->addStretch();
    verbs->addWidget(cancel);
    verbs->addWidget(m_run);
    column->addLayout(verbs);
    m_run->setAutoDefault(false);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &ActionDialog::run);
    show();
}

void ActionDialog::buildFields(QFormLayout &form, const qd::Labels &known)
{
    const auto add = [&](const QString &name, const QString &value) {
        auto *field = new QLineEdit(value, this);
        field->setAccessibleName(name);
        form.addRow(name, field);
        connect(field, &QLineEdit::textChanged, this, &ActionDialog::show);
        return field;
    };
    for (const QString &name : qd::placeholdersOf(m_action))
        m_fields.insert(name, add(name, known.value(name)));
    for (const QString &name : qd::secretsOf(m_action)) {
        m_console.guideRunner().hasSecret(name, this, [this, name, add](bool has) {
            if (has)
                return;
            auto *field = add(tr("Secret “%1”").arg(name), {});
            field->setEchoMode(QLineEdit::Password);
            field->setPlaceholderText(tr("kept in the keyring of this workstation"));
            m_secrets.insert(name, field);
            show();
        });
    }
    if (m_action.dangerous) {
        m_typed = add(tr("Type its name"), {});
        m_typed->setPlaceholderText(m_action.title);
    }
    for (const QString &name : qd::placeholdersOf(m_action)) {
        if (m_fields.value(name)->text().isEmpty())
            return m_fields.value(name)->setFocus();
    }
}

void ActionDialog::buildApproval()
{
    if (m_console.guideRunner().isApproved(m_action))
        return;
    m_approve = new QCheckBox(tr("I have read it, and it may run on this workstation"), this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_approve);
    connect(m_approve, &QCheckBox::toggled, this, &ActionDialog::show);
    warn();
}

void ActionDialog::warn()
{
    m_messages->showWarning(
        tr("Nobody has approved this text here yet. A runbook is somebody else's code: it runs with "
           "your rights."));
}

qd::Labels ActionDialog::values() const
{
    qd::Labels values;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        values.insert(field.key(), field.value()->text());
    return values;
}

// What runs as it stands, and whether it may.
void ActionDialog::show()
{
    qd::Labels given = values();
    given.removeIf([](auto each) { return each.value().isEmpty(); });
    const auto whole = qd::filled(m_action, values());
    m_shown->setPlainText(wholeText(whole ? *whole : m_action));
    const bool isNamed = !m_typed || m_typed->text().simplified() == m_action.title;
    const bool isApproved = !m_approve || m_approve->isChecked();
    const bool hasSecrets = std::none_of(
        m_secrets.begin(), m_secrets.end(), [](const QLineEdit *field) { return field->text().isEmpty(); });
    m_run->setEnabled(whole && isNamed && isApproved && hasSecrets);
    const bool isAsked = given.size() < m_fields.size();
    if (!whole && !isAsked)
        m_messages->showError(qd::describe(whole.error()));
    else if (whole && isApproved)
        m_messages->dismiss();
    else if (whole)
        warn();
}

void ActionDialog::run()
{
    if (m_approve)
        m_console.guideRunner().approve(m_action);
    for (auto field = m_secrets.begin(); field != m_secrets.end(); ++field) {
        // For this session at once, whatever the keyring says.
        m_console.guideRunner().keepSecret(
            field.key(), field.value()->text().toUtf8(), &m_console.settings(), [](const qd::Result<> &) {});
    }
    accept();
}
