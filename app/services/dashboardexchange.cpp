#include "app/services/dashboardexchange.h"

#include "app/formats/dashboarddocument.h"
#include "app/formats/dashboardimport.h"
#include "app/formats/dashboardjson.h"
#include "app/formats/markdownexport.h"
#include "app/services/dashboarddesk.h"
#include "app/services/sourcedesk.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(DashboardExchange)
public:
    static QString line(const ImportNote &note)
    {
        QString text = QCoreApplication::translate("ImportNote", note.text.toUtf8().constData());
        if (text.contains(u"%1"_s))
            text = text.arg(note.detail);
        return note.subjects.isEmpty() ? text : tr("%1: %2").arg(text, note.subjects.join(u", "_s));
    }
};

} // namespace

DashboardExchange::DashboardExchange(const DashboardDesk &dashboards, const SourceDesk &sources, const Clock &clock)
    : m_dashboards(dashboards)
    , m_sources(sources)
    , m_clock(clock)
{
}

Result<DashboardReading> DashboardExchange::read(const QString &path, const SourceId &fallback) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::StoreFailed, path, file.errorString());
    const auto sources = m_sources.withSamples();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto import = importDashboard(file.read(largestDocument + 1), fallback, *sources, m_clock.nowMs());
    if (!import) {
        Error error = import.error();
        if (error.subject.isEmpty())
            error.subject = path;
        return tl::unexpected(error);
    }
    DashboardReading reading{import->dashboard, import->panelsTaken, import->panelsLeft, {}, {}};
    for (const ImportNote &note : import->notes) {
        const bool left = note.effect == ImportNote::Effect::LeftOut;
        (left ? reading.leftOut : reading.changed).append(ExchangeWords::line(note));
    }
    return reading;
}

Result<QByteArray> DashboardExchange::json(const Dashboard &dashboard) const
{
    const auto sources = m_sources.withSamples();
    return sources ? Result<QByteArray>(dashboardToJson(dashboard, *sources)) : tl::unexpected(sources.error());
}

Result<> DashboardExchange::write(const Dashboard &dashboard, const QString &path, bool overwrite) const
{
    const auto bytes = json(dashboard);
    return bytes ? writeFile(path, *bytes, overwrite) : tl::unexpected(bytes.error());
}

Result<Dashboard> DashboardExchange::titled(const QString &title) const
{
    const auto all = m_dashboards.dashboards();
    if (!all)
        return tl::unexpected(all.error());
    QList<Dashboard> found;
    for (const Dashboard &dashboard : *all) {
        if (dashboard.title == title)
            found.append(dashboard);
    }
    if (found.isEmpty())
        return failure(Error::Kind::NotFound, title);
    if (found.size() > 1) {
        return failure(Error::Kind::Conflict, title,
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "several dashboards have this title")));
    }
    return found.first();
}

} // namespace qd
