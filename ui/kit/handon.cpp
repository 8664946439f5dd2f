#include "ui/kit/handon.h"

#include "ui/kit/messagebar.h"

#include <QFile>
#include <QSaveFile>

namespace {

constexpr qint64 mostTableBytes = 4'000'000;

} // namespace

void writeTo(const QString &path, const QByteArray &bytes, MessageBar &messages)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        messages.showInfo(MessageBar::tr("Written to %1.").arg(path));
    else
        messages.showError(MessageBar::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

std::optional<QByteArray> readTable(const QString &path, MessageBar &messages)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        messages.showError(MessageBar::tr("The file cannot be read: %1").arg(path));
    else if (file.size() > mostTableBytes)
        messages.showError(MessageBar::tr("The file is larger than 4 MB."));
    else
        return file.readAll();
    return std::nullopt;
}
