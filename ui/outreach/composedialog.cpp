#include "ui/outreach/composedialog.h"

#include "app/domain/attachment.h"
#include "app/services/attachmentdesk.h"
#include "app/services/channelkeeper.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/wording.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/segmented.h"
#include "ui/writing/markdowneditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int previewMs = 250;
constexpr qint64 minuteMs = 60'000;
constexpr int longestMaintenance = 7 * 24 * 60; // min
const QString pictureInside = u"data:image/png;base64,"_s;

bool isOfIncident(qd::Situation situation)
{
    using Situation = qd::Situation;
    return situation == Situation::Declared || situation == Situation::Update || situation == Situation::Restored
        || situation == Situation::Fixed || situation == Situation::Reinforcement;
}

qint64 nextHour(qint64 nowMs)
{
    constexpr qint64 hourMs = 60 * minuteMs;
    return (nowMs / hourMs + 1) * hourMs;
}

bool hasReason(qd::Situation situation)
{
    return situation == qd::Situation::Maintenance || situation == qd::Situation::Reinforcement
        || situation == qd::Situation::Blocked || situation == qd::Situation::Lifted;
}

} // namespace

ComposeDialog::ComposeDialog(qd::Console &console, const qd::MessageAsked &asked, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_asked(asked)
    , m_messages(new MessageBar(this))
    , m_situation(new QComboBox(this))
    , m_audience(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_incident(new QComboBox(this))
    , m_words(new QLineEdit(asked.text, this))
    , m_reason(new QLineEdit(asked.reason, this))
    , m_from(
          makeMomentField(asked.period ? asked.period->from : nextHour(console.clock().nowMs()), console.zone(), false))
    , m_minutes(new QSpinBox(this))
    , m_subject(new QLineEdit(this))
    , m_text(new MarkdownEditor(this))
    , m_preview(new SafeTextBrowser(this))
    , m_again(makeButton(tr("As the template says"), ButtonRole::Plain, {}, this))
    , m_send(makeButton(tr("Send"), ButtonRole::Primary, {}, this))
{
    setWindowTitle(tr("Tell others"));
    resize(1080, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(buildForm(), 5);
    row->addWidget(buildPreview(), 4);
    column->addLayout(row, 1);
    auto *verbs = new QHBoxLayout;
    auto *copy = makeButton(tr("Copy, and told by hand"), ButtonRole::Plain, {}, this);
    copy->setToolTip(tr("Copies it as Slack writes it, and notes that it was told"));
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, {}, this);
    verbs->addWidget(m_again);
    verbs->addWidget(copy);
    verbs->addStretch();
    verbs->addWidget(cancel);
    verbs->addWidget(m_send);
    column->addLayout(verbs);
    for (QPushButton *button : {m_again, copy, cancel, m_send})
        button->setAutoDefault(false); // Enter is for the text
    m_send->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    connect(copy, &QPushButton::clicked, this, &ComposeDialog::copy);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ComposeDialog::send);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_byHand = false;
        redraft();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewMs);
    connect(&m_pause, &QTimer::timeout, this, &ComposeDialog::preview);
    showFields();
    showChannels();
    redraft();
    preview();
    m_words->setFocus();
}

QWidget *ComposeDialog::buildForm()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    for (int i = 0; i < qd::situations; ++i) {
        if (qd::Situation(i) != qd::Situation::Test)
            m_situation->addItem(qd::situationInWords(qd::Situation(i)), i);
    }
    m_situation->setCurrentIndex(m_situation->findData(int(m_asked.situation)));
    for (int i = 0; i < qd::audiences; ++i)
        m_audience->addItem(qd::audienceInWords(qd::Audience(i)), i);
    m_audience->setCurrentIndex(m_audience->findData(int(m_asked.audience)));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->setCurrentIndex(m_language->findData(qd::Wording("MessageText", m_asked.language).language()));
    fillIncidents();
    const auto add = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        auto *label = new Label(name, Label::Role::Muted);
        label->setBuddy(field);
        form->addRow(label, field);
        return QList<QWidget *>{label, field};
    };
    auto *whom = new QWidget(box);
    auto *row = new QHBoxLayout(whom);
    row->setContentsMargins({});
    row->addWidget(m_situation, 3);
    row->addWidget(m_audience, 2);
    row->addWidget(m_language, 2);
    m_situation->setAccessibleName(tr("Situation"));
    m_audience->setAccessibleName(tr("Audience"));
    m_language->setAccessibleName(tr("Language"));
    add(tr("What, to whom"), whom);
    m_ofIncident = add(tr("Incident"), m_incident);
    m_ofReason = add(tr("Why"), m_reason);
    auto *when = new QWidget(box);
    auto *moments = new QHBoxLayout(when);
    moments->setContentsMargins({});
    moments->addWidget(m_from, 3);
    moments->addWidget(new Label(tr("for"), Label::Role::Muted, when));
    moments->addWidget(m_minutes, 2);
    m_from->setAccessibleName(tr("Begins"));
    m_minutes->setAccessibleName(tr("Lasts"));
    m_minutes->setRange(1, longestMaintenance);
    m_minutes->setSuffix(tr(" min", "minutes, after a number"));
    m_minutes->setValue(m_asked.period ? int((m_asked.period->to - m_asked.period->from) / minuteMs) : 60);
    m_ofPeriod = add(tr("When"), when);
    m_words->setPlaceholderText(tr("what is known, in a sentence"));
    add(tr("In your words"), m_words);
    add(tr("Subject"), m_subject);
    m_text->setAccessibleName(tr("Message"));
    form->addRow(m_text);
    const auto again = [this] {
        showFields();
        showChannels();
        redraft();
    };
    for (QComboBox *each : {m_situation, m_audience, m_language, m_incident})
        connect(each, &QComboBox::activated, this, again);
    connect(m_words, &QLineEdit::textEdited, this, &ComposeDialog::redraft);
    connect(m_reason, &QLineEdit::textEdited, this, &ComposeDialog::redraft);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &ComposeDialog::redraft);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ComposeDialog::redraft);
    const auto changed = [this] {
        if (!m_filling) {
            m_byHand = true;
            m_warned = false; // of what was written before
        }
        m_again->setEnabled(m_byHand);
        m_pause.start();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, changed);
    connect(m_subject, &QLineEdit::textChanged, this, changed);
    return box;
}

QWidget *ComposeDialog::buildPreview()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new Label(tr("Goes to"), Label::Role::Strong, box));
    m_channelRows = new QVBoxLayout;
    m_channelRows->setSpacing(2);
    column->addLayout(m_channelRows);
    m_noChannel = new Label(Label::Role::Muted, box);
    m_noChannel->setWordWrap(true);
    column->addWidget(m_noChannel);
    m_viewRow = new QVBoxLayout;
    column->addLayout(m_viewRow);
    m_preview->setAccessibleName(tr("As it will look"));
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setPictures([this](const QString &url) {
        if (url.startsWith(pictureInside)) // of a mail: there it travels along
            return QByteArray::fromBase64(url.mid(pictureInside.size()).toLatin1());
        const auto picture = m_console.attachments().attachment(qd::attachmentFrom(url));
        return picture ? picture->png : QByteArray();
    });
    column->addWidget(m_preview, 1);
    return box;
}

void ComposeDialog::fillIncidents()
{
    m_incident->addItem(tr("none"), QString());
    const auto all = m_console.incidents().all();
    for (const qd::Incident &incident : all.value_or(QList<qd::Incident>()).mid(0, 30))
        m_incident->addItem(incident.key() + u" · "_s + incident.title.left(70), incident.id.value);
    if (m_asked.incident && m_incident->findData(m_asked.incident->id.value) < 0)
        m_incident->addItem(m_asked.incident->key(), m_asked.incident->id.value);
    m_incident->setCurrentIndex(m_asked.incident ? m_incident->findData(m_asked.incident->id.value) : 0);
}

qd::MessageAsked ComposeDialog::asked() const
{
    qd::MessageAsked asked = m_asked;
    asked.situation = qd::Situation(m_situation->currentData().toInt());
    asked.audience = qd::Audience(m_audience->currentData().toInt());
    asked.language = m_language->currentData().toString();
    asked.text = m_words->text();
    asked.reason = m_reason->text();
    if (asked.situation == qd::Situation::Maintenance) {
        const qint64 from = momentIn(*m_from, m_console.zone());
        asked.period = qd::TimeRange{from, from + m_minutes->value() * minuteMs};
    }
    asked.incident.reset();
    const QString id = m_incident->currentData().toString();
    if (!id.isEmpty() && isOfIncident(asked.situation)) {
        if (const auto incident = m_console.incidents().incident(qd::IncidentId{id}); incident)
            asked.incident = *incident;
    }
    if (asked.situation == qd::Situation::Logbook && !asked.entry) {
        const auto entry = m_console.logbook().entry(m_console.calendar().weekAt(m_console.clock().nowMs()));
        if (entry)
            asked.entry = *entry;
    }
    return asked;
}

void ComposeDialog::redraft()
{
    const auto draft = m_console.outreach().draft(asked());
    if (!draft)
        return m_messages->showError(qd::describe(draft.error()));
    const QString id = m_draft.id;
    m_draft = *draft;
    if (!id.isEmpty())
        m_draft.id = id; // whatever is made of it, it is one message
    if (!m_byHand) {
        m_filling = true;
        m_subject->setText(draft->text.subject);
        m_text->setPlainText(draft->text.markdown);
        m_filling = false;
    }
    m_again->setEnabled(m_byHand);
    m_pause.start(); // one drawing for what is typed in a go
}

void ComposeDialog::showFields()
{
    const auto situation = qd::Situation(m_situation->currentData().toInt());
    for (QWidget *each : std::as_const(m_ofIncident))
        each->setVisible(isOfIncident(situation));
    for (QWidget *each : std::as_const(m_ofReason))
        each->setVisible(hasReason(situation));
    for (QWidget *each : std::as_const(m_ofPeriod))
        each->setVisible(situation == qd::Situation::Maintenance);
}

void ComposeDialog::showChannels()
{
    const auto audience = qd::Audience(m_audience->currentData().toInt());
    const auto channels = m_console.outreach().channelsTo(audience);
    if (!channels)
        return m_messages->showError(qd::describe(channels.error()));
    m_channels = *channels;
    qDeleteAll(m_ticks);
    m_ticks.clear();
    QStringList names;
    const QString language = m_language->currentData().toString();
    for (const qd::OutreachChannel &channel : std::as_const(m_channels)) {
        const bool isReady = m_console.channels().standing(channel.id) == qd::ChannelKeeper::Standing::Ready;
        auto *tick = new QCheckBox(channel.name + u" · "_s + qd::channelKindInWords(channel.kind), this);
        if (!isReady)
            tick->setText(tick->text() + u" · "_s + tr("not ready here: it waits"));
        const bool isTheirs = channel.language.isEmpty() || channel.language == language;
        tick->setChecked(m_chosen.value(channel.id.value, isTheirs));
        connect(tick, &QCheckBox::toggled, this, [this, id = channel.id.value](bool on) {
            m_chosen.insert(id, on);
            m_send->setEnabled(!ticked().isEmpty());
            preview();
        });
        m_channelRows->addWidget(tick);
        m_ticks.append(tick);
        names.append(channel.name);
    }
    m_send->setEnabled(!ticked().isEmpty());
    m_noChannel->setVisible(m_channels.isEmpty());
    m_noChannel->setText(tr("No channel leads to the %1 yet: add one under Messages, Channels. The text can be copied.")
                             .arg(qd::audienceInWords(audience)));
    delete std::exchange(m_views, nullptr);
    if (names.size() > 1) {
        m_views = new Segmented(names, this);
        m_views->setCurrent(0);
        m_viewRow->addWidget(m_views, 0, Qt::AlignLeft);
        connect(m_views, &Segmented::chosen, this, &ComposeDialog::preview);
    }
}

QList<qd::OutreachChannel> ComposeDialog::ticked() const
{
    QList<qd::OutreachChannel> chosen;
    for (qsizetype i = 0; i < m_channels.size(); ++i) {
        if (m_ticks[i]->isChecked())
            chosen.append(m_channels[i]);
    }
    return chosen;
}

qd::MessageDraft ComposeDialog::edited() const
{
    qd::MessageDraft draft = m_draft;
    draft.text = {m_subject->text().trimmed(), m_text->toPlainText()};
    return draft;
}

void ComposeDialog::preview()
{
    if (m_channels.isEmpty()) {
        m_preview->showMarkdown(u"**"_s + m_subject->text() + u"**\n\n"_s + m_text->toPlainText());
        return;
    }
    const int shown = m_views ? std::max(0, m_views->current()) : 0;
    const auto html = m_console.outreach().previewHtml(edited(), m_channels.value(shown));
    if (!html)
        return m_messages->showError(qd::describe(html.error()));
    if (!m_warned)
        m_messages->dismiss();
    m_preview->document()->setHtml(*html);
}

void ComposeDialog::send()
{
    m_console.writes().submit(
        this,
        [&desk = m_console.outreach(), draft = edited(), channels = ticked()] { return desk.send(draft, channels); },
        [this](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            QDialog::accept();
        });
}

void ComposeDialog::copy()
{
    const qd::MessageDraft draft = edited();
    QGuiApplication::clipboard()->setText(m_console.outreach().asMrkdwn(draft));
    m_console.writes().submit(
        this,
        [&desk = m_console.outreach(), draft, how = tr("copied, and told by hand")] {
            return desk.noteTold(draft, how);
        },
        [this](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            QDialog::accept();
        });
}

void ComposeDialog::reject()
{
    if ((m_byHand || !m_words->text().trimmed().isEmpty()) && !m_warned) {
        m_warned = true;
        return m_messages->showWarning(tr("What you wrote was not sent. Cancel once more to lose it."));
    }
    QDialog::reject();
}
