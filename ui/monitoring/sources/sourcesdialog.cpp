#include "ui/monitoring/sources/sourcesdialog.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/metricrecorder.h"
#include "app/services/sourcedesk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/monitoring/sources/plugindialog.h"
#include "ui/monitoring/sources/probedialog.h"
#include "ui/monitoring/sources/sourcedialog.h"

#include <QHBoxLayout>
#include <QMenu>
#include <memory>

SourcesDialog::SourcesDialog(qd::Console &console, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_messages(new MessageBar(this))
    , m_rows(new QVBoxLayout)
{
    setWindowTitle(tr("Sources"));
    setMinimumWidth(640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(tr("Sources"), Label::Role::Title, this));
    column->addWidget(m_messages);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *add = makeButton(tr("Add a source"), ButtonRole::Plain, {}, this);
    auto *kinds = new QMenu(add);
    const auto addKind = [this, kinds](const QString &words, qd::SourceKind kind) {
        connect(kinds->addAction(words), &QAction::triggered, this, [this, kind] { edit(kind, {}); });
    };
    addKind(tr("Add Prometheus…"), qd::SourceKind::Prometheus);
    addKind(tr("Add an Alertmanager…"), qd::SourceKind::Alertmanager);
    addKind(tr("Add a probe…"), qd::SourceKind::Probe);
    addKind(tr("Add a check plugin…"), qd::SourceKind::Plugin);
    add->setMenu(kinds);
    buttons->addWidget(add);
    auto *close = makeButton(tr("Close"), ButtonRole::Primary, {}, this);
    close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (changes.touches(qd::Aggregate::Source))
            reload();
    });
    connect(&console.recorder(), &qd::MetricRecorder::statusChanged, this, [this] {
        if (words() != m_words)
            reload();
    });
    reload();
}

QList<StateWords> SourcesDialog::words() const
{
    QList<StateWords> all;
    for (const qd::Source &source : m_sources) {
        StateWords words =
            sourceWords(m_console.recorder().sourceStatus(source.id), m_console.clock().nowMs(), m_console.zone());
        if (words.state == StatusPill::State::Ok)
            words.sentence.clear(); // it changes with each sample
        all.append(words);
    }
    return all;
}

void SourcesDialog::reload()
{
    const auto sources = m_console.sources().sources();
    if (!sources) {
        m_messages->showError(qd::describe(sources.error()));
        return;
    }
    m_sources = *sources;
    m_words = words();
    // Whoever stands on a button keeps standing on it.
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (sources->isEmpty())
        m_rows->addWidget(new Label(tr("There is no source yet."), Label::Role::Muted, this));
    for (const qd::Source &source : *sources)
        m_rows->addWidget(rowOf(source));
    if (!focused.isEmpty()) {
        for (QWidget *button : findChildren<QPushButton *>(focused)) {
            if (!button->isHidden() && !button->parentWidget()->isHidden())
                button->setFocus();
        }
    }
}

QWidget *SourcesDialog::rowOf(const qd::Source &source)
{
    const StateWords words =
        sourceWords(m_console.recorder().sourceStatus(source.id), m_console.clock().nowMs(), m_console.zone());
    auto *card = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *name = new Label(source.name, Label::Role::Strong, card);
    name->setElided(true);
    names->addWidget(name);
    auto *address = new Label(placeOf(source), Label::Role::Small, card);
    address->setElided(true);
    names->addWidget(address);
    row->addLayout(names, 1);
    if (source.hasSamples())
        row->addWidget(new StatusPill(words.state, words.word, card), 0, Qt::AlignVCenter);
    if (source.kind != qd::SourceKind::Host && source.kind != qd::SourceKind::Demo) {
        auto *change = makeIconButton(QStringLiteral("edit"), tr("Edit %1").arg(source.name), card);
        change->setObjectName(QStringLiteral("edit:") + source.id.value);
        connect(change, &QPushButton::clicked, this, [this, source] { edit(source.kind, source); });
        row->addWidget(change);
    }
    auto *remove = makeIconButton(QStringLiteral("remove"), tr("Remove %1").arg(source.name), card);
    remove->setObjectName(QStringLiteral("remove:") + source.id.value);
    connect(remove, &QPushButton::clicked, this, [this, source] { this->remove(source); });
    row->addWidget(remove);
    card->body()->addLayout(row);
    if (words.state == StatusPill::State::Critical) {
        auto *why = new Label(words.sentence, Label::Role::Small, card);
        why->setWordWrap(true);
        card->body()->addWidget(why);
    }
    return card;
}

QString SourcesDialog::placeOf(const qd::Source &source)
{
    switch (source.kind) {
    case qd::SourceKind::Prometheus:
        return source.url;
    case qd::SourceKind::Alertmanager:
        return tr("alerts of %1").arg(source.url);
    case qd::SourceKind::Probe:
        return tr("probe of %1").arg(source.url);
    case qd::SourceKind::Plugin:
        return (QStringList(source.plugin.program) + source.plugin.arguments).join(u' ').simplified();
    case qd::SourceKind::Host:
        return tr("the kernel of this machine");
    case qd::SourceKind::Demo:
        break;
    }
    return tr("made up for the demo");
}

void SourcesDialog::edit(qd::SourceKind kind, const std::optional<qd::Source> &source)
{
    QDialog *dialog = nullptr;
    if (kind == qd::SourceKind::Probe)
        dialog = new ProbeDialog(m_console, m_dialogs, source, this);
    else if (kind == qd::SourceKind::Plugin)
        dialog = new PluginDialog(m_console, m_dialogs, source, this);
    else
        dialog = new SourceDialog(m_console, m_dialogs, kind, source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesDialog::remove(const qd::Source &source)
{
    if (!m_dialogs.confirm(this, tr("Remove the source “%1”?").arg(source.name),
            source.hasSamples() ? tr("Its panels go with it. The samples at the server stay.")
                                : tr("Its alerts are shown no more. Its silences stay as they are."),
            tr("Remove"), true))
        return;
    const auto removal = std::make_shared<qd::SourceRemoval>();
    m_console.writes().submit(
        this,
        [&desk = m_console.sources(), id = source.id, removal] {
            return desk.remove(id).map([&removal](const qd::SourceRemoval &done) { *removal = done; });
        },
        [this, removal](const qd::Result<> &result) {
            if (!result)
                return m_messages->showError(qd::describe(result.error()));
            m_messages->showInfo(tr("The source “%1” was removed.").arg(removal->source.name));
            m_messages->addAction(tr("Undo"), this, [this, removal] { takeBack(*removal); });
        });
}

void SourcesDialog::takeBack(const qd::SourceRemoval &removal)
{
    m_messages->dismiss();
    m_console.writes().submit(
        this, [&desk = m_console.sources(), removal] { return desk.takeBack(removal); },
        [this](const qd::Result<> &result) {
            if (!result)
                m_messages->showError(qd::describe(result.error()));
        });
}
