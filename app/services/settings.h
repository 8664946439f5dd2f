// Settings: what this workstation prefers, kept in settings.ini of the data folder. What the crew shares is in the
// database instead. Built in main, handed down by reference; lives on the window's thread.
#pragma once

#include "app/domain/samplefigures.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <functional>

namespace qd {

// One preference: its key, type and default are written once, where it is declared.
template <typename T> class Setting {
public:
    Setting(QSettings &file, QString key, T fallback, std::function<void()> changed)
        : m_file(file)
        , m_key(std::move(key))
        , m_fallback(std::move(fallback))
        , m_changed(std::move(changed))
    {
    }

    T value() const { return m_file.value(m_key, QVariant::fromValue(m_fallback)).template value<T>(); }
    void set(const T &value)
    {
        if (value == this->value())
            return;
        m_file.setValue(m_key, QVariant::fromValue(value));
        m_changed();
    }

private:
    QSettings &m_file;
    QString m_key;
    T m_fallback;
    std::function<void()> m_changed;
};

class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(const QString &path);

    const QString path;

private:
    QSettings m_file; // before the settings that write to it
    template <typename T> Setting<T> make(const QString &key, T fallback)
    {
        return Setting<T>(m_file, key, fallback, [this] { emit changed(); });
    }

public:
    Setting<QString> theme = make<QString>(QStringLiteral("window/theme"), QStringLiteral("system")); // light, dark
    Setting<QString> language = make<QString>(QStringLiteral("window/language"), QStringLiteral("system")); // en, fr
    Setting<QString> author = make<QString>(QStringLiteral("crew/author"), {}); // who writes here; empty: the login
    Setting<QString> page = make<QString>(QStringLiteral("window/page"), QStringLiteral("bridge"));
    Setting<QString> range = make<QString>(QStringLiteral("monitoring/range"), QStringLiteral("15m"));
    Setting<QString> dashboard = make<QString>(QStringLiteral("monitoring/dashboard"), {}); // its id
    Setting<int> rawDays = make<int>(QStringLiteral("samples/raw_days"), 15);
    Setting<int> rollupDays = make<int>(QStringLiteral("samples/rollup_days"), 396); // 13 months
    Setting<bool> escalates = make<bool>(QStringLiteral("alerts/escalates"), false); // an address is in the keyring
    Setting<bool> alertSounds = make<bool>(QStringLiteral("alerts/sounds"), true);
    Setting<QString> watchdogs = make<QString>(QStringLiteral("alerts/watchdogs"), {}); // ids of servers, by commas
    Setting<QString> changeFolder = make<QString>(QStringLiteral("changes/folder"), {}); // empty: none is watched
    Setting<QString> calendarFolder = make<QString>(QStringLiteral("rota/calendar_folder"), {}); // empty: none
    Setting<bool> tellsWatches = make<bool>(QStringLiteral("rota/tells_changes"), false); // to the crew's webhook
    Setting<QString> guideFolder = make<QString>(QStringLiteral("guide/folder"), {}); // empty: none is kept in step
    Setting<QStringList> approvedActions = make<QStringList>(QStringLiteral("guide/approved"), {}); // by fingerprint
    Setting<QString> releaseFile = make<QString>(QStringLiteral("releases/file"), {}); // empty: in the data folder
    Setting<bool> welcomed = make<bool>(QStringLiteral("window/welcomed"), false);

    // What is chosen for a dashboard's variable here; nothing: what the dashboard says.
    std::optional<QStringList> choice(const QString &dashboard, const QString &variable) const;
    void setChoice(const QString &dashboard, const QString &variable, const QStringList &values);

    // The name under which this workstation writes: the preference, else the login's full name, else the login.
    QString authorName() const;
    // At least a day, and rollups as long as samples, whatever stands in the file.
    SampleRetention sampleRetention() const;

signals:
    void changed();
};

} // namespace qd
