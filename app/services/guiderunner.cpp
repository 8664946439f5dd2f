#include "app/services/guiderunner.h"

#include "app/connectors/secretprovider.h"
#include "app/services/secretof.h"
#include "app/services/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class RunnerWords {
    Q_DECLARE_TR_FUNCTIONS(GuideRunner)
public:
    static QString notApproved() { return tr("its text was not approved on this workstation yet"); }
};

} // namespace

GuideRunner::GuideRunner(const ActionRun::Parts &parts, Settings &settings)
    : m_parts(parts)
    , m_settings(settings)
{
}

bool GuideRunner::isApproved(const RunbookAction &action) const
{
    return m_settings.approvedActions.value().contains(fingerprintOf(action));
}

void GuideRunner::approve(const RunbookAction &action)
{
    QStringList approved = m_settings.approvedActions.value();
    approved.append(fingerprintOf(action));
    approved.removeDuplicates();
    m_settings.approvedActions.set(approved);
}

Result<std::unique_ptr<ActionRun>> GuideRunner::start(
    const RunbookAction &action, const Labels &values, const QString &runbook, const IncidentId &incident) const
{
    if (!isApproved(action))
        return failure(Error::Kind::Conflict, action.title, RunnerWords::notApproved());
    const auto filledIn = filled(action, values);
    if (!filledIn)
        return tl::unexpected(filledIn.error());
    return std::make_unique<ActionRun>(ActionAsked{*filledIn, runbook, incident}, m_parts);
}

void GuideRunner::keepSecret(
    const QString &name, const QByteArray &secret, QObject *context, std::function<void(Result<>)> kept)
{
    m_parts.secrets.keep(secretOf(u"guide-secret-"_s + name, name).id, Secret(secret), context, std::move(kept));
}

void GuideRunner::hasSecret(const QString &name, QObject *context, std::function<void(bool)> answer)
{
    m_parts.secrets.find(secretOf(u"guide-secret-"_s + name, name), context,
        [answer](const Result<Secret> &secret) { answer(secret && !secret->isEmpty()); });
}

Labels valuesOf(const Incident &incident, const QList<Labels> &alerts)
{
    Labels values;
    for (const Labels &labels : alerts) {
        for (auto label = labels.begin(); label != labels.end(); ++label) {
            if (!values.contains(label.key())) // the first alert's word holds
                values.insert(label.key(), label.value());
        }
    }
    if (!incident.id.isNull()) {
        values.insert(u"incident"_s, incident.key());
        values.insert(u"title"_s, incident.title);
        if (!incident.services.isEmpty() && !values.contains(u"service"_s))
            values.insert(u"service"_s, incident.services.first());
    }
    return values;
}

} // namespace qd
