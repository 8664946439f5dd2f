#include "app/connectors/launcher.h"

#include <QCoreApplication>
#include <QProcess>

namespace qd {

bool launchAgain(const QStringList &arguments)
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace qd
