#include "tests/support/testauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey{
    u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool TestAuthority::isInstalled()
{
    return !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
}

bool TestAuthority::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

QString TestAuthority::file()
{
    const QString path = m_folder.filePath(u"ca.pem"_s);
    if (QFile::exists(path)
        || openssl(newKey
            + QStringList{u"-keyout"_s, m_folder.filePath(u"ca.key"_s), u"-out"_s, path, u"-days"_s, u"90"_s,
                u"-subj"_s, u"/CN=Test authority"_s}))
        return path;
    return {};
}

QSslConfiguration TestAuthority::server(int days, bool selfSigned)
{
    const QString key = m_folder.filePath(u"server.key"_s);
    const QString certificate = m_folder.filePath(u"server.pem"_s);
    QStringList arguments = newKey
        + QStringList{u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, QString::number(days), u"-subj"_s,
            u"/CN=Test server"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-addext"_s,
            u"basicConstraints=critical,CA:FALSE"_s};
    if (!selfSigned)
        arguments += QStringList{u"-CA"_s, file(), u"-CAkey"_s, m_folder.filePath(u"ca.key"_s)};
    QSslConfiguration tls;
    if (openssl(arguments)) {
        tls.setLocalCertificate(QSslCertificate(bytesOf(certificate)));
        tls.setPrivateKey(QSslKey(bytesOf(key), QSsl::Ec));
    }
    return tls;
}
