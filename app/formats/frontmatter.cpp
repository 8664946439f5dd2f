#include "app/formats/frontmatter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(LogbookFile)
public:
    static QString notUtf8() { return tr("it is not text in UTF-8"); }
    static QString notText() { return tr("it holds zeros, as no text does"); }
    static QString tooLarge(qint64 largest) { return tr("it is larger than %1 MB").arg(largest / (1024 * 1024)); }
};

} // namespace

FrontMatter splitFrontMatter(const QString &text)
{
    static const QRegularExpression fences(u"\\A---[ \\t]*\\n(.*?)\\n?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = fences.match(text);
    if (!match.hasMatch())
        return {{}, text, 0};
    return {match.captured(1), text.mid(match.capturedEnd()), int(match.captured(0).count(u'\n'))};
}

Result<QString> textOf(QIODevice &device, const QString &name, qint64 largest)
{
    QByteArray bytes;
    while (bytes.size() <= largest) { // a pipe gives what it has
        const QByteArray more = device.read(largest + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > largest)
        return failure(Error::Kind::Invalid, name, FileWords::tooLarge(largest));
    if (bytes.contains('\0'))
        return failure(Error::Kind::Invalid, name, FileWords::notText());
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return failure(Error::Kind::Invalid, name, FileWords::notUtf8());
    return text.remove(u'\r');
}

Result<QString> textOfFile(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StoreFailed, path, file.errorString());
    return textOf(file, path, largest);
}

} // namespace qd
