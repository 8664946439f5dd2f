#include "ui/monitoring/sources/sourceform.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "app/services/sourcesecrets.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace {

constexpr int usualPluginPollMs = 30'000; // a process each time

qd::Result<qd::Source> add(qd::SourceDesk &desk, const qd::Source &source)
{
    switch (source.kind) {
    case qd::SourceKind::Alertmanager:
        return desk.addAlertmanager(source);
    case qd::SourceKind::Probe:
        return desk.addProbe(source);
    case qd::SourceKind::Plugin:
        return desk.addPlugin(source);
    default:
        return desk.addPrometheus(source);
    }
}

// Whole seconds, unless nobody touched them.
void takeSeconds(const QSpinBox *field, int &ms)
{
    if (ms / 1000 != field->value())
        ms = field->value() * 1000;
}

} // namespace

SourceForm::SourceForm(qd::Console &console, Dialogs &dialogs, qd::SourceKind kind,
    const std::optional<qd::Source> &source, const QString &title, QWidget *parent)
    : FormDialog(title, source ? tr("Save") : tr("Add"), parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_kind(kind)
    , m_source(source)
    , m_test(addSideButton(tr("Test")))
    , m_draft(qd::SourceId::create(console.clock().nowMs()))
{
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (const QString fault = check(); !fault.isEmpty())
            messages()->showError(fault);
        else
            test({});
    });
}

SourceForm::~SourceForm()
{
    qd::rememberSecret(m_console.secrets(), m_draft, {}); // what was only tried does not stay
}

void SourceForm::addNameRow(const QString &placeholder)
{
    m_name = new QLineEdit(shown().name, this);
    m_name->setPlaceholderText(placeholder);
    addRow(tr("Name"), m_name);
}

void SourceForm::addTimeRows()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(8);
    const auto addSeconds = [this, box, row](const QString &name, int most, int ms) {
        auto *field = new QSpinBox(box);
        field->setRange(1, most);
        field->setSuffix(tr(" s"));
        field->setValue(ms / 1000);
        field->setAccessibleName(name);
        row->addWidget(field, 1);
        connect(field, &QSpinBox::valueChanged, this, &SourceForm::edited);
        return field;
    };
    m_interval = addSeconds(tr("Ask every"), 3600, shown().pollMs);
    row->addWidget(new Label(tr("Time limit"), Label::Role::Muted, box));
    m_timeout = addSeconds(tr("Time limit"), 120, shown().timeoutMs);
    box->setFocusProxy(m_interval);
    addRow(tr("Ask every"), box);
}

QWidget *SourceForm::withBrowse(QLineEdit *field, const QString &title)
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

qd::Source SourceForm::shown() const
{
    if (m_source)
        return *m_source;
    qd::Source source;
    source.kind = m_kind;
    if (m_kind == qd::SourceKind::Plugin)
        source.pollMs = usualPluginPollMs;
    return source;
}

qd::Source SourceForm::entered() const
{
    qd::Source source = shown();
    source.name = m_name->text().trimmed();
    takeSeconds(m_interval, source.pollMs);
    takeSeconds(m_timeout, source.timeoutMs);
    take(source);
    return source;
}

void SourceForm::edited()
{
    ++m_request;
    m_warned = false;
    m_test->setEnabled(true);
    verbButton()->setEnabled(true);
    verbButton()->setText(isNew() ? tr("Add") : tr("Save"));
    messages()->dismiss();
}

qd::SourceFinding SourceForm::found(const qd::Source &source, const qd::SourceFacts &facts, qint64) const
{
    return qd::findingOf(source, facts);
}

void SourceForm::test(std::function<void(bool)> then)
{
    const int request = ++m_request;
    const auto plain = qd::SourceDesk::inPlainForm(entered());
    if (!plain) {
        messages()->showError(qd::describe(plain.error()));
        if (then)
            then(false);
        return;
    }
    m_test->setEnabled(false);
    verbButton()->setEnabled(false);
    messages()->show(StatusPill::State::Neutral, tr("Asking %1…").arg(askedFor()));
    qd::Source source = *plain;
    if (!secret().isEmpty() || source.id.isNull()) {
        source.id = m_draft;
        qd::rememberSecret(m_console.secrets(), m_draft, secret().toUtf8());
    }
    QElapsedTimer timer;
    timer.start();
    m_console.recorder().test(
        source, this, [this, request, timer, source, then](const qd::Result<qd::SourceFacts> &facts) {
            if (request != m_request)
                return;
            m_test->setEnabled(true);
            verbButton()->setEnabled(true);
            bool isWell = false;
            if (!facts) {
                messages()->showError(qd::describe(facts.error()));
            } else {
                const qd::SourceFinding finding = found(source, *facts, timer.elapsed());
                isWell = finding.isWell;
                messages()->show(isWell ? StatusPill::State::Ok : StatusPill::State::Warning, finding.text);
            }
            if (then)
                then(isWell);
        });
}

void SourceForm::accept()
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
        verbButton()->setText(isNew() ? tr("Add all the same") : tr("Save all the same"));
    });
}

void SourceForm::keep()
{
    qd::SourceDesk &desk = m_console.sources();
    const bool adds = isNew();
    qd::Source source = entered();
    if (adds)
        source.id = qd::SourceId::create(m_console.clock().nowMs());
    // Before it is there, or its first poll would come without.
    if (!secret().isEmpty())
        qd::rememberSecret(m_console.secrets(), source.id, secret().toUtf8());
    auto saved = std::make_shared<qd::Source>();
    m_console.writes().submit(
        this,
        [&desk, source, saved, adds]() -> qd::Result<> {
            const auto done = adds ? add(desk, source) : desk.update(source);
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

void SourceForm::kept(const qd::Source &source)
{
    if (source.auth == qd::AuthKind::None || secret().isEmpty()) {
        QDialog::accept();
        return;
    }
    m_source = source; // a second try changes it instead of adding another
    verbButton()->setEnabled(false);
    qd::keepSecret(m_console.secrets(), source.id, secret().toUtf8(), this, [this](const qd::Result<> &stored) {
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
