#include "ui/kit/viewstate.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

ViewState::ViewState(const QString &path)
    : m_file(path, QSettings::IniFormat)
{
}

void ViewState::save(const QString &name, const QWidget &window)
{
    m_file.setValue(name + QStringLiteral("/geometry"), window.saveGeometry());
}

bool ViewState::restore(const QString &name, QWidget &window) const
{
    if (!window.restoreGeometry(m_file.value(name + QStringLiteral("/geometry")).toByteArray()))
        return false;
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(),
        [&window](const QScreen *screen) { return screen->availableGeometry().intersects(window.geometry()); });
}

void ViewState::save(const QString &name, const QStringList &list)
{
    m_file.setValue(name + QStringLiteral("/list"), list);
}

std::optional<QStringList> ViewState::list(const QString &name) const
{
    const QString key = name + QStringLiteral("/list");
    return m_file.contains(key) ? std::optional(m_file.value(key).toStringList()) : std::nullopt;
}

void ViewState::save(const QString &name, const QSplitter &splitter)
{
    m_file.setValue(name + QStringLiteral("/splitter"), splitter.saveState());
}

void ViewState::restore(const QString &name, QSplitter &splitter) const
{
    splitter.restoreState(m_file.value(name + QStringLiteral("/splitter")).toByteArray());
}
