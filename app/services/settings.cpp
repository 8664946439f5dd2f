#include "app/services/settings.h"

#include <algorithm>
#include <pwd.h>
#include <unistd.h>

namespace qd {

Settings::Settings(const QString &path)
    : path(path)
    , m_file(path, QSettings::IniFormat)
{
}

QString Settings::authorName() const
{
    if (const QString name = author.value().trimmed(); !name.isEmpty())
        return name;
    const passwd *login = ::getpwuid(::getuid());
    if (!login)
        return QString::number(::getuid());
    // The first field of GECOS is the full name.
    const QString fullName = QString::fromLocal8Bit(login->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(login->pw_name) : fullName;
}

SampleRetention Settings::sampleRetention() const
{
    constexpr qint64 dayMs = 86'400'000;
    constexpr int mostDays = 3660;
    const int raw = std::clamp(rawDays.value(), 1, mostDays);
    return {raw * dayMs, std::clamp(rollupDays.value(), raw, mostDays) * dayMs};
}

std::optional<QStringList> Settings::choice(const QString &dashboard, const QString &variable) const
{
    const QString key = QStringLiteral("choices/%1/%2").arg(dashboard, variable);
    return m_file.contains(key) ? std::optional(m_file.value(key).toStringList()) : std::nullopt;
}

void Settings::setChoice(const QString &dashboard, const QString &variable, const QStringList &values)
{
    m_file.setValue(QStringLiteral("choices/%1/%2").arg(dashboard, variable), values);
}

} // namespace qd
