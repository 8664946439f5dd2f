#include "ui/monitoring/sourcedialog.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcesecrets.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messagebar.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

SourceDialog::SourceDialog(
    qd::Console &console, Dialogs &dialogs, const std::optional<qd::Source> &source, QWidget *parent)
    : FormDialog(source ? tr("Edit the source") : tr("Add a Prometheus"), source ? tr("Save") : tr("Add"), parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_source(source)
    , m_address(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_auth(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_secretFile(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
    , m_timeout(new QSpinBox(this))
    , m_test(addSideButton(tr("Test")))
    , m_draft(qd::SourceId::create(console.clock().nowMs()))
{
    addFields();
    fill(source.value_or(qd::Source{}));
    authChanged();
    for (const QLineEdit *field : {m_address, m_user, m_secret, m_secretFile, m_caFile})
        connect(field, &QLineEdit::textEdited, this, &SourceDialog::edited);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &SourceDialog::authChanged);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (const QString fault = check(); !fault.isEmpty())
            messages()->showError(fault);
        else
            test({});
    });
}

SourceDialog::~SourceDialog()
{
    qd::rememberSecret(m_console.secrets(), m_draft, {}); // what was only tried does not stay
}

void SourceDialog::addFields()
{
    m_address->setPlaceholderText(u"https://prometheus.example.org:9090"_s);
    m_name->setPlaceholderText(tr("the host of the address"));
    m_auth->addItem(tr("None"), int(qd::AuthKind::None));
    m_auth->addItem(tr("Name and password (basic)"), int(qd::AuthKind::Basic));
    m_auth->addItem(tr("Token (bearer)"), int(qd::AuthKind::Bearer));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(m_source ? tr("as before") : tr("kept in the keyring of this machine"));
    m_timeout->setRange(1, 120);
    m_timeout->setSuffix(tr(" s"));
    addRow(tr("Address"), m_address);
    addRow(tr("Name"), m_name);
    addRow(tr("Authentication"), m_auth);
    addRow(tr("User"), m_user);
    addRow(tr("Password or token"), m_secret);
    addRow(tr("… or a file with it"), withBrowse(m_secretFile, tr("File with the password or token")));
    addRow(tr("Own authority (PEM)"), withBrowse(m_caFile, tr("Certificate of the authority")));
    addRow(tr("Time limit"), m_timeout);
}

QWidget *SourceDialog::withBrowse(QLineEdit *field, const QString &title)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *browse = makeButton(tr("Browse…"), ButtonRole::Plain, {}, box);
    browse->setAccessibleName(title);
    row->addWidget(field, 1);
    row->addWidget(browse);
    field->setAccessibleName(title);
    box->setFocusProxy(field);
    connect(browse, &QPushButton::clicked, this, [this, field, title] {
        if (const QString path = m_dialogs.openFile(this, title, {}); !path.isEmpty()) {
            field->setText(path);
            edited();
        }
    });
    return box;
}

void SourceDialog::fill(const qd::Source &source)
{
    m_address->setText(source.url);
    m_name->setText(source.name);
    m_auth->setCurrentIndex(m_auth->findData(int(source.auth)));
    m_user->setText(source.user);
    m_secretFile->setText(source.secretFile);
    m_caFile->setText(source.caFile);
    m_timeout->setValue(source.timeoutMs / 1000);
}

qd::Source SourceDialog::entered() const
{
    qd::Source source = m_source.value_or(qd::Source{});
    source.kind = qd::SourceKind::Prometheus;
    source.url = m_address->text().trimmed();
    source.name = m_name->text().trimmed();
    source.auth = qd::AuthKind(m_auth->currentData().toInt());
    source.user = source.auth == qd::AuthKind::Basic ? m_user->text() : QString();
    source.secretFile = source.auth == qd::AuthKind::None ? QString() : m_secretFile->text().trimmed();
    source.caFile = m_caFile->text().trimmed();
    source.timeoutMs = m_timeout->value() * 1000;
    return source;
}

void SourceDialog::edited()
{
    ++m_request;
    m_warned = false;
    m_test->setEnabled(true);
    verbButton()->setEnabled(true);
    verbButton()->setText(m_source ? tr("Save") : tr("Add"));
    messages()->dismiss();
}

void SourceDialog::authChanged()
{
    const auto auth = qd::AuthKind(m_auth->currentData().toInt());
    auto *form = findChild<QFormLayout *>();
    form->setRowVisible(m_user, auth == qd::AuthKind::Basic);
    form->setRowVisible(m_secret, auth != qd::AuthKind::None);
    form->setRowVisible(m_secretFile->parentWidget(), auth != qd::AuthKind::None);
    adjustSize();
    edited();
}

QString SourceDialog::check()
{
    if (m_address->text().trimmed().isEmpty())
        return tr("Enter the address of the server.");
    if (qd::AuthKind(m_auth->currentData().toInt()) == qd::AuthKind::Basic && m_user->text().isEmpty())
        return tr("Enter the user that the server knows.");
    return {};
}

void SourceDialog::test(std::function<void(bool)> then)
{
    const int request = ++m_request;
    m_test->setEnabled(false);
    verbButton()->setEnabled(false);
    messages()->show(StatusPill::State::Neutral, tr("Asking %1…").arg(m_address->text().trimmed()));
    qd::Source source = entered();
    if (!m_secret->text().isEmpty() || source.id.isNull()) {
        source.id = m_draft;
        qd::rememberSecret(m_console.secrets(), m_draft, m_secret->text().toUtf8());
    }
    QElapsedTimer timer;
    timer.start();
    m_console.recorder().test(source, this, [this, request, timer, then](const qd::Result<qd::SourceFacts> &facts) {
        if (request != m_request)
            return;
        m_test->setEnabled(true);
        verbButton()->setEnabled(true);
        if (!facts) {
            messages()->showError(qd::describe(facts.error()));
        } else {
            const QLocale locale;
            QStringList words{tr("It answers: %1 %2, in %3 ms.")
                                  .arg(facts->product, facts->version, locale.toString(timer.elapsed()))};
            if (facts->seriesCount)
                words.append(tr("It holds %1 series.").arg(locale.toString(*facts->seriesCount)));
            if (facts->clockDifferenceMs && std::abs(*facts->clockDifferenceMs) > 2000)
                words.append(tr("Its clock differs by %1 s from this machine's.")
                                 .arg(locale.toString(double(*facts->clockDifferenceMs) / 1000, 'f', 1)));
            messages()->showInfo(words.join(u' '));
        }
        if (then)
            then(facts.has_value());
    });
}

void SourceDialog::accept()
{
    if (const QString fault = check(); !fault.isEmpty()) {
        messages()->showError(fault);
        return;
    }
    if (m_warned) {
        keep();
        return;
    }
    test([this](bool well) {
        if (well) {
            keep();
            return;
        }
        m_warned = true;
        verbButton()->setText(m_source ? tr("Save all the same") : tr("Add all the same"));
    });
}

void SourceDialog::keep()
{
    qd::SourceDesk &desk = m_console.sources();
    const bool isNew = !m_source;
    qd::Source source = entered();
    if (isNew)
        source.id = qd::SourceId::create(m_console.clock().nowMs());
    // Before it is there, or its first poll would come without.
    if (!m_secret->text().isEmpty())
        qd::rememberSecret(m_console.secrets(), source.id, m_secret->text().toUtf8());
    auto saved = std::make_shared<qd::Source>();
    m_console.writes().submit(
        this,
        [&desk, source, saved, isNew]() -> qd::Result<> {
            const auto done = isNew ? desk.addPrometheus(source) : desk.update(source);
            if (!done)
                return tl::unexpected(done.error());
            *saved = *done;
            return {};
        },
        [this, saved](const qd::Result<> &result) {
            if (result)
                kept(*saved);
            else
                messages()->showError(qd::describe(result.error()));
        });
}

void SourceDialog::kept(const qd::Source &source)
{
    const QString secret = m_secret->text();
    if (source.auth == qd::AuthKind::None || secret.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_source = source; // a second try changes it instead of adding another
    verbButton()->setEnabled(false);
    qd::keepSecret(m_console.secrets(), source.id, secret.toUtf8(), this, [this](const qd::Result<> &stored) {
        verbButton()->setEnabled(true);
        if (stored) {
            QDialog::accept();
            return;
        }
        // What was kept is not asked for twice: the verb now closes, or keeps what is changed yet.
        verbButton()->setText(tr("Save"));
        messages()->showWarning(tr("The source is kept; its secret only until the console closes. %1 Name a file that "
                                   "holds it, and it lasts.")
                                    .arg(qd::describe(stored.error())));
    });
}
