// The cards of the settings: their fields, and what a change of each does.
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
#include "ui/kit/messagebar.h"
#include "ui/shell/markedlabel.h"
#include "ui/shell/settingssection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

SettingsSection *SettingsPage::workstation()
{
    auto *card = new SettingsSection(tr("This workstation"), this);
    qd::Settings &settings = m_console.settings();
    card->addField(tr("Theme"),
        choiceOf(
            settings.theme, {{u"system"_s, tr("As the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}}),
        tr("colours appearance night black white"));
    card->addField(tr("Language"),
        choiceOf(settings.language,
            {{u"system"_s, tr("As the system")}, {u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}}),
        tr("translation words"));
    auto *author = new QLineEdit(settings.author.value());
    author->setPlaceholderText(settings.authorName());
    author->setMaxLength(80);
    connect(author, &QLineEdit::editingFinished, this,
        [this, author] { m_console.settings().author.set(author->text().simplified()); });
    card->addField(tr("Your name"), author, tr("author signature who me"));
    return card;
}

SettingsSection *SettingsPage::crew()
{
    auto *card = new SettingsSection(tr("The crew's handover"), this);
    m_day = new QComboBox;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_day->addItem(QLocale().standaloneDayName(day), day);
    m_time = new QTimeEdit;
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_zone = new QComboBox;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    card->addField(tr("Day"), m_day, tr("watch week rota begins"));
    card->addField(tr("Hour"), m_time, tr("time watch rota begins"));
    card->addField(tr("Time zone"), m_zone, tr("clock country summer"));
    showCalendar();
    auto *folder = new QLineEdit(m_console.settings().calendarFolder.value());
    folder->setPlaceholderText(tr("none"));
    connect(folder, &QLineEdit::editingFinished, this, [this, folder] { chooseCalendarFolder(folder->text()); });
    card->addField(tr("Calendars kept in"), folder, tr("ics icalendar subscribe export"));
    card->addNote(tr("A folder that a web server or a shared drive shows: crew.ics, and one for each person, "
                               "written again after each change."));
    auto *tells = new QCheckBox;
    tells->setChecked(m_console.settings().tellsWatches.value());
    connect(tells, &QCheckBox::toggled, this, [this](bool on) { m_console.settings().tellsWatches.set(on); });
    card->addField(tr("Changes of the rota"), tells, tr("notify swap"));
    card->addNote(tr("The crew's webhook tells whose watches have changed"));
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

SettingsSection *SettingsPage::alerts()
{
    auto *card = new SettingsSection(tr("Alerts"), this);
    auto *sounds = new QCheckBox;
    sounds->setChecked(m_console.settings().alertSounds.value());
    connect(sounds, &QCheckBox::toggled, this, [this](bool on) { m_console.settings().alertSounds.set(on); });
    card->addField(tr("Alerts make a sound"), sounds, tr("noise bell mute silent loud"));
    card->addNote(tr("Critical alerts repeat it until acknowledged"));
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
    card->addField(tr("Webhook of the crew"), address, tr("escalation slack call nobody"));
    card->addNote(tr("It is told when nobody acknowledges a critical alert for five minutes."));
    return card;
}

SettingsSection *SettingsPage::tickets()
{
    auto *card = new SettingsSection(tr("Support tickets"), this);
    const qd::TicketSource source = m_console.tickets().source();
    auto *url = new QLineEdit(source.url);
    url->setPlaceholderText(u"https://example.freshdesk.com"_s);
    card->addField(tr("Freshdesk"), url, tr("help desk address customers"));
    auto *key = new QLineEdit;
    key->setEchoMode(QLineEdit::Password);
    key->setPlaceholderText(tr("the API key; it stays in the keyring"));
    card->addField(tr("Key"), key, tr("secret password token API"));
    auto *by = new QComboBox;
    by->addItem(tr("the incident's tag, such as inc-42"), int(qd::TicketsBy::Tag));
    by->addItem(tr("INC-42 in their subject"), int(qd::TicketsBy::Subject));
    by->addItem(tr("when they came: all since it was noticed"), int(qd::TicketsBy::Period));
    by->setCurrentIndex(by->findData(int(source.by)));
    card->addField(tr("Known by"), by);
    auto *tag = new QLineEdit(source.tag);
    tag->setPlaceholderText(tr("of a period: only with this tag"));
    card->addField(tr("Tag"), tag);
    auto *test = makeButton(tr("Keep and test"), ButtonRole::Plain);
    card->addButton(test);
    card->addNote(tr("The tickets of each open incident are counted each minute, against %1. Without a help desk "
                     "they are counted by hand.")
                      .arg(qd::ticketsTarget));
    connect(test, &QPushButton::clicked, this, [this, url, key, by, tag] {
        keepTickets({url->text().trimmed(), qd::TicketsBy(by->currentData().toInt()), tag->text().trimmed(), {}}, *key);
    });
    return card;
}

void SettingsPage::keepTickets(const qd::TicketSource &source, QLineEdit &key)
{
    m_console.writes().submit(
        this, [&tickets = m_console.tickets(), source] { return tickets.setSource(source); },
        [this, source, &key](const qd::Result<> &done) {
            if (!done)
                return m_messages->showError(qd::describe(done.error()));
            if (source.url.isEmpty())
                return m_messages->showInfo(tr("Tickets are counted by hand."));
            const QString secret = key.text();
            key.clear();
            m_console.tickets().setKey(secret, this, [this](const qd::Result<> &kept) {
                if (!kept && kept.error().kind != qd::Error::Kind::Unavailable)
                    return m_messages->showError(qd::describe(kept.error()));
                testTickets(!kept);
            });
        });
}

// `keyIsLost`: with the console, since there is no keyring.
void SettingsPage::testTickets(bool keyIsLost)
{
    m_console.tickets().test(this, [this, keyIsLost](const qd::Result<int> &found) {
        if (!found)
            return m_messages->showError(qd::describe(found.error()));
        const QString answer = tr("It answers: %n ticket(s) today.", nullptr, *found);
        if (keyIsLost)
            m_messages->showWarning(
                answer + u' ' + tr("There is no keyring here: the key holds until the console is closed."));
        else
            m_messages->showInfo(answer);
    });
}

SettingsSection *SettingsPage::changes()
{
    auto *card = new SettingsSection(tr("Changes of production"), this);
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
    card->addField(tr("Watched folder"), folder, tr("deployment release events JSON"));
    card->addNote(tr("Releases and the like, one JSON object a line, in files that end in .jsonl: "
                               "{\"kind\": \"release\", \"at\": \"2026-11-18T14:01:00Z\", \"title\": \"v4.212\"}"))
        ->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return card;
}

SettingsSection *SettingsPage::samples()
{
    auto *card = new SettingsSection(tr("Samples"), this);
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
    card->addField(tr("Every sample is kept"), days(settings.rawDays, 400), tr("retention disk history space"));
    card->addField(tr("Figures of 5 min and 1 h"), days(settings.rollupDays, 4000), tr("retention disk history space"));
    m_figures = card->addNote({});
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

SettingsSection *SettingsPage::data()
{
    auto *card = new SettingsSection(tr("Data"), this);
    card->addNote(tr("The crew's data: %1\nA consistent copy, at any time: quarterdeck backup FILE")
                                .arg(m_console.paths().crew()))
        ->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
