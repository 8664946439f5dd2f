#include "tests/support/smtpprocess.h"

#include "tests/support/loopback.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

const QString python = u"/usr/bin/python3"_s; // Debian's, whose packages it has

const QString reader = uR"(
import base64, email.policy, json, sys
mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
parts = []
for part in mail.walk():
    if not part.is_multipart():
        content = part.get_content()
        shown = {'type': part.get_content_type(), 'id': part['Content-ID'] or '', 'name': part.get_filename() or ''}
        if isinstance(content, str):
            shown['text'] = content
        else:
            shown['base64'] = base64.b64encode(content).decode()
        parts.append(shown)
faults = [str(fault) for part in mail.walk() for fault in part.defects]
headers = {name: str(value) for name, value in mail.items()}
print(json.dumps({'headers': headers, 'parts': parts, 'faults': faults, 'from': mail['From'].addresses[0].display_name,
    'to': [each.addr_spec for each in mail['To'].addresses], 'recipients': mail['X-RcptTo'] or ''}))
)"_s;

bool answersAt(quint16 port, bool tlsAtOnce)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (tlsAtOnce)
        return socket.waitForConnected(500);
    return socket.waitForReadyRead(500) && socket.readAll().startsWith("220");
}

} // namespace

bool SmtpProcess::isInstalled()
{
    return QProcess::execute(python, {u"-c"_s, u"import aiosmtpd"_s}) == 0;
}

bool SmtpProcess::start(const QString &certificate, const QString &key, bool tlsAtOnce)
{
    m_port = freePort();
    QStringList arguments{u"-m"_s, u"aiosmtpd"_s, u"-n"_s, u"-l"_s, u"127.0.0.1:%1"_s.arg(m_port)};
    if (!certificate.isEmpty())
        arguments += QStringList{tlsAtOnce ? u"--smtpscert"_s : u"--tlscert"_s, certificate,
            tlsAtOnce ? u"--smtpskey"_s : u"--tlskey"_s, key};
    arguments += QStringList{u"-c"_s, u"aiosmtpd.handlers.Mailbox"_s, m_folder.filePath(u"mail"_s)};
    m_server.start(python, arguments);
    const bool ready = waitUntil([this, tlsAtOnce] { return answersAt(m_port, tlsAtOnce); });
    if (!ready)
        m_error = QString::fromUtf8(m_server.readAllStandardError());
    return ready;
}

void SmtpProcess::stop()
{
    m_server.kill();
    m_server.waitForFinished();
}

SmtpProcess::~SmtpProcess()
{
    stop();
}

QJsonObject SmtpProcess::mail() const
{
    const QFileInfoList files = QDir(m_folder.filePath(u"mail/new"_s)).entryInfoList(QDir::Files);
    if (files.size() != 1)
        return {};
    QProcess process;
    process.start(python, {u"-c"_s, reader, files[0].filePath()});
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}
