#include "ui/shell/settingspage.h"

#include "app/domain/objectives.h"
#include "app/domain/valueaxis.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/escalationaddress.h"
#include "app/services/metricrecorder.h"
#include "app/services/rotadesk.h"
#include "app/services/ticketwatch.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/growingcolumn.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestCard = 720; // longer lines are hard to read

constexpr int labelWidth = 176;

QFormLayout *formIn(Card &card)
{
    card.setMaximumWidth(widestCard);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    card.body()->addLayout(form);
    return form;
}

void addField(QFormLayout &form, const QString &name, QWidget *field)
{
    auto *label = new Label(name, Label::Role::Muted);
    label->setBuddy(field);
    field->setAccessibleName(name);
    label->setMinimumWidth(labelWidth); // so that the cards' fields stand below each other
    field->setMinimumWidth(280);
    form.addRow(label, field);
}

// A combo box over the values of one setting.
QComboBox *choiceOf(qd::Setting<QString> &setting, const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(qMax(0, box->findData(setting.value())));
    QObject::connect(box, &QComboBox::activated, box, [box, &setting] { setting.set(box->currentData().toString()); });
    return box;
}

QScrollArea *scrolled(const QList<QWidget *> &cards)
{
    auto *content = new GrowingColumn;
    content->setMaximumWidth(widestCard + 12);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(16);
    for (QWidget *card : cards)
        column->addWidget(card);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus); // the fields take the keys, and are scrolled to
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

SettingsPage::SettingsPage(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_messages(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *header = new PageHeader(tr("Settings"), this);
    header->setContext(tr("each change applies at once"));
    column->addWidget(header);
    column->addWidget(m_messages);
    column->addWidget(scrolled({workstation(), crew(), alerts(), tickets(), changes(), samples(), data()}), 1);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (changes.touches(qd::Aggregate::Setting))
            showCalendar();
    });
}

QWidget *SettingsPage::workstation()
{
    auto *card = new Card(tr("This workstation"), this);
    QFormLayout *form = formIn(*card);
    qd::Settings &settings = m_console.settings();
    addField(*form, tr("Theme"),
        choiceOf(
            settings.theme, {{u"system"_s, tr("As the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}}));
    addField(*form, tr("Language"),
        choiceOf(settings.language,
            {{u"system"_s, tr("As the system")}, {u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}}));
    auto *author = new QLineEdit(settings.author.value());
    author->setPlaceholderText(settings.authorName());
    author->setMaxLength(80);
    connect(author, &QLineEdit::editingFinished, this,
        [this, author] { m_console.settings().author.set(author->text().simplified()); });
    addField(*form, tr("Your name"), author);
    return card;
}

QWidget *SettingsPage::crew()
{
    auto *card = new Card(tr("The crew's handover"), this);
    QFormLayout *form = formIn(*card);
    m_day = new QComboBox;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_day->addItem(QLocale().standaloneDayName(day), day);
    m_time = new QTimeEdit;
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_zone = new QComboBox;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    addField(*form, tr("Day"), m_day);
    addField(*form, tr("Hour"), m_time);
    addField(*form, tr("Time zone"), m_zone);
    showCalendar();
    auto *folder = new QLineEdit(m_console.settings().calendarFolder.value());
    folder->setPlaceholderText(tr("none"));
    connect(folder, &QLineEdit::editingFinished, this, [this, folder] { chooseCalendarFolder(folder->text()); });
    addField(*form, tr("Calendars kept in"), folder);
    auto *words = new Label(tr("A folder that a web server or a shared drive shows: crew.ics, and one for each person, "
                               "written again after each change."),
        Label::Role::Muted, card);
    words->setWordWrap(true);
    form->addRow(new QWidget, words);
    auto *tells = new QCheckBox(tr("The crew's webhook tells whose watches have changed"));
    tells->setChecked(m_console.settings().tellsWatches.value());
    connect(tells, &QCheckBox::toggled, this, [this](bool on) { m_console.settings().tellsWatches.set(on); });
    addField(*form, tr("Changes of the rota"), tells);
    connect(m_day, &QComboBox::activated, this, &SettingsPage::writeCalendar);
    connect(m_time, &QTimeEdit::editingFinished, this, &SettingsPage::writeCalendar);
    connect(m_zone, &QComboBox::activated, this, &SettingsPage::writeCalendar);
    return card;
}

void SettingsPage::chooseCalendarFolder(const QString &text)
{
    const QString path = text.trimmed();
    if (path == m_console.settings().calendarFolder.value())
        return;
    if (!path.isEmpty() && !QFileInfo(path).isDir())
        return m_messages->showError(tr("%1 is not a folder; the calendars stay where they were.").arg(path));
    m_messages->dismiss();
    m_console.settings().calendarFolder.set(path);
}

QWidget *SettingsPage::alerts()
{
    auto *card = new Card(tr("Alerts"), this);
    QFormLayout *form = formIn(*card);
    auto *sounds = new QCheckBox(tr("Critical alerts repeat it until acknowledged"));
    sounds->setChecked(m_console.settings().alertSounds.value());
    connect(sounds, &QCheckBox::toggled, this, [this](bool on) { m_console.settings().alertSounds.set(on); });
    addField(*form, tr("Alerts make a sound"), sounds);
    auto *address = new QLineEdit;
    address->setEchoMode(QLineEdit::Password); // whoever has it can write there
    const auto show = [this, address] {
        address->setPlaceholderText(m_console.escalationAddress().isSet()
                ? tr("an address is kept; empty and Enter forgets it")
                : u"https://"_s);
    };
    show();
    connect(&m_console.escalationAddress(), &qd::EscalationAddress::changed, this, show);
    connect(address, &QLineEdit::returnPressed, this, [this, address] {
        m_console.escalationAddress().set(address->text(), this, [this, address](const qd::Result<> &kept) {
            if (kept)
                address->clear();
            if (!kept && kept.error().kind == qd::Error::Kind::Unavailable)
                m_messages->showWarning(tr("There is no keyring here: the address holds until the console is closed."));
            else if (!kept)
                m_messages->showError(qd::describe(kept.error()));
            else
                m_messages->showInfo(tr("It is kept."));
        });
    });
    addField(*form, tr("Webhook of the crew"), address);
    auto *words = new Label(
        tr("It is told when nobody acknowledges a critical alert for five minutes."), Label::Role::Muted, card);
    words->setWordWrap(true);
    form->addRow(new QWidget, words);
    return card;
}

QWidget *SettingsPage::tickets()
{
    auto *card = new Card(tr("Support tickets"), this);
    QFormLayout *form = formIn(*card);
    const qd::TicketSource source = m_console.tickets().source();
    auto *url = new QLineEdit(source.url);
    url->setPlaceholderText(u"https://example.freshdesk.com"_s);
    addField(*form, tr("Freshdesk"), url);
    auto *key = new QLineEdit;
    key->setEchoMode(QLineEdit::Password);
    key->setPlaceholderText(tr("the API key; it stays in the keyring"));
    addField(*form, tr("Key"), key);
    auto *by = new QComboBox;
    by->addItem(tr("the incident's tag, such as inc-42"), int(qd::TicketsBy::Tag));
    by->addItem(tr("INC-42 in their subject"), int(qd::TicketsBy::Subject));
    by->addItem(tr("when they came: all since it was noticed"), int(qd::TicketsBy::Period));
    by->setCurrentIndex(by->findData(int(source.by)));
    addField(*form, tr("Known by"), by);
    auto *tag = new QLineEdit(source.tag);
    tag->setPlaceholderText(tr("of a period: only with this tag"));
    addField(*form, tr("Tag"), tag);
    auto *test = makeButton(tr("Keep and test"), ButtonRole::Plain);
    form->addRow(new QWidget, test);
    auto *words =
        new Label(tr("The tickets of each open incident are counted each minute, against %1. Without a help desk "
                     "they are counted by hand.")
                      .arg(qd::ticketsTarget),
            Label::Role::Muted, card);
    words->setWordWrap(true);
    form->addRow(new QWidget, words);
    connect(test, &QPushButton::clicked, this, [this, url, key, by, tag] {
        const qd::TicketSource chosen{
            url->text().trimmed(), qd::TicketsBy(by->currentData().toInt()), tag->text().trimmed(), {}};
        if (const auto kept = m_console.tickets().setSource(chosen); !kept)
            return m_messages->showError(qd::describe(kept.error()));
        if (chosen.url.isEmpty())
            return m_messages->showInfo(tr("Tickets are counted by hand."));
        m_console.tickets().setKey(key->text(), this, [](const qd::Result<> &) {});
        key->clear();
        m_console.tickets().test(this, [this](const qd::Result<int> &found) {
            if (found)
                m_messages->showInfo(tr("It answers: %n ticket(s) today.", nullptr, *found));
            else
                m_messages->showError(qd::describe(found.error()));
        });
    });
    return card;
}

QWidget *SettingsPage::changes()
{
    auto *card = new Card(tr("Changes of production"), this);
    QFormLayout *form = formIn(*card);
    auto *folder = new QLineEdit(m_console.settings().changeFolder.value());
    folder->setPlaceholderText(tr("none"));
    connect(folder, &QLineEdit::editingFinished, this, [this, folder] {
        const QString path = folder->text().trimmed();
        if (path == m_console.settings().changeFolder.value())
            return;
        if (!path.isEmpty() && !QFileInfo(path).isDir())
            return m_messages->showError(tr("%1 is not a folder; the one before is still watched.").arg(path));
        m_messages->dismiss();
        m_console.settings().changeFolder.set(path);
    });
    addField(*form, tr("Watched folder"), folder);
    auto *words = new Label(tr("Releases and the like, one JSON object a line, in files that end in .jsonl: "
                               "{\"kind\": \"release\", \"at\": \"2026-11-18T14:01:00Z\", \"title\": \"v4.212\"}"),
        Label::Role::Muted, card);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(new QWidget, words);
    return card;
}

QWidget *SettingsPage::samples()
{
    auto *card = new Card(tr("Samples"), this);
    QFormLayout *form = formIn(*card);
    const auto days = [this](qd::Setting<int> &setting, int most) {
        auto *box = new QSpinBox;
        box->setRange(1, most);
        box->setSuffix(tr(" days"));
        box->setValue(setting.value());
        connect(box, &QSpinBox::valueChanged, this, [this, &setting](int value) {
            setting.set(value);
            showFigures();
        });
        return box;
    };
    qd::Settings &settings = m_console.settings();
    addField(*form, tr("Every sample is kept"), days(settings.rawDays, 400));
    addField(*form, tr("Figures of 5 min and 1 h"), days(settings.rollupDays, 4000));
    m_figures = new Label(Label::Role::Muted, card);
    m_figures->setWordWrap(true);
    card->body()->addWidget(m_figures);
    return card;
}

void SettingsPage::showFigures()
{
    m_console.recorder().figures(m_console.settings().sampleRetention(), this, [this](const auto &found) {
        if (!found) {
            m_figures->setText(qd::describe(found.error()));
            return;
        }
        const auto size = [](qint64 bytes) { return qd::formatValue(double(bytes), qd::Unit::Bytes, QLocale()); };
        m_figures->setText(
            tr("The file of samples holds %1. %2 Losing it loses nothing of the crew's: it is filled again "
               "from the sources.")
                .arg(size(found->bytes),
                    found->forecastBytes ? tr("It will grow to about %1.").arg(size(*found->forecastBytes))
                                         : tr("What it will grow to is known after some hours.")));
    });
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFigures();
}

QWidget *SettingsPage::data()
{
    auto *card = new Card(tr("Data"), this);
    card->setMaximumWidth(widestCard);
    auto *words = new Label(tr("The crew's data: %1\nA consistent copy, at any time: quarterdeck backup FILE")
                                .arg(m_console.paths().crew()),
        Label::Role::Muted, card);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(words);
    return card;
}

void SettingsPage::showCalendar()
{
    const qd::WatchCalendar calendar = m_console.calendar();
    const QSignalBlocker quiet(m_time);
    m_day->setCurrentIndex(m_day->findData(int(calendar.handoverDay())));
    m_time->setTime(calendar.handoverTime());
    const QString zone = QString::fromLatin1(calendar.zone().id());
    if (m_zone->findText(zone) < 0) // a name of the system's own, which the list does not have
        m_zone->addItem(zone);
    m_zone->setCurrentText(zone);
}

void SettingsPage::writeCalendar()
{
    const qd::WatchCalendar calendar(
        QTimeZone(m_zone->currentText().toLatin1()), Qt::DayOfWeek(m_day->currentData().toInt()), m_time->time());
    m_console.writes().submit(
        this, [&rota = m_console.rota(), calendar] { return rota.setCalendar(calendar); },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages->showError(qd::describe(done.error()));
        });
}
