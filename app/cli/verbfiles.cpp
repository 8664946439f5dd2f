#include "app/cli/verbfiles.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StoreFailed, path, file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return failure(Error::Kind::Invalid, path,
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "the file is larger than 64 MiB")));
    return bytes;
}

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::StoreFailed, path, file.errorString());
    return {};
}

int tellImport(
    Invocation &invocation, const QString &path, const QStringList &refused, QJsonObject taken, const QString &words)
{
    for (const QString &line : refused)
        invocation.err() << path << ": " << line << Qt::endl;
    if (invocation.json()) {
        taken.insert(u"refused"_s, QJsonArray::fromStringList(refused));
        invocation.print(taken);
    } else {
        invocation.print(words);
    }
    return refused.isEmpty() ? ExitSuccess : ExitFailure;
}

} // namespace qd
