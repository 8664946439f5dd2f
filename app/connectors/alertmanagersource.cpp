#include "app/connectors/alertmanagersource.h"

#include <QCoreApplication>

namespace qd {

AlertmanagerSource::AlertmanagerSource(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent)
    : MetricSource(parent)
    , m_client(std::move(source), secrets, clock, this)
{
}

void AlertmanagerSource::fetch(const FetchRequest &, QObject *context, FetchCallback callback)
{
    const Error error{Error::Kind::Invalid, m_client.source().name,
        QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an Alertmanager has alerts and no samples"))};
    QMetaObject::invokeMethod(
        context, [callback, error] { callback(tl::unexpected(error)); }, Qt::QueuedConnection);
}

void AlertmanagerSource::test(QObject *context, TestCallback callback)
{
    m_client.test(context, std::move(callback));
}

} // namespace qd
