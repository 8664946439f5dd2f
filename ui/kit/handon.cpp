#include "ui/kit/handon.h"

#include "ui/kit/messagebar.h"

#include <QSaveFile>

void writeTo(const QString &path, const QByteArray &bytes, MessageBar &messages)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        messages.showInfo(MessageBar::tr("Written to %1.").arg(path));
    else
        messages.showError(MessageBar::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}
