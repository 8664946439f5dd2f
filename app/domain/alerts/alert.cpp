#include "app/domain/alerts/alert.h"

#include "app/domain/words.h"

#include <QCryptographicHash>
#include <cmath>
#include <tuple>

namespace qd {

namespace {

constexpr Word<AlertState> stateWords[] = {
    {AlertState::Inactive, u"inactive"},
    {AlertState::Pending, u"pending"},
    {AlertState::Firing, u"firing"},
    {AlertState::Resolved, u"resolved"},
    {AlertState::NoData, u"no_data"},
};

constexpr Word<AlertOrigin> originWords[] = {
    {AlertOrigin::Rule, u"rule"},
    {AlertOrigin::Prometheus, u"prometheus"},
    {AlertOrigin::Alertmanager, u"alertmanager"},
};

} // namespace

QString toString(AlertState state)
{
    return wordOf(stateWords, state);
}

std::optional<AlertState> alertStateFrom(QStringView text)
{
    return valueOf(stateWords, text);
}

QString toString(AlertOrigin origin)
{
    return wordOf(originWords, origin);
}

std::optional<AlertOrigin> alertOriginFrom(QStringView text)
{
    return valueOf(originWords, text);
}

bool Alert::operator==(const Alert &other) const
{
    const auto rest = [](const Alert &alert) {
        return std::tie(alert.labels, alert.annotations, alert.state, alert.firstBad, alert.activeAt, alert.firedAt,
            alert.resolvedAt, alert.origin, alert.source, alert.rule, alert.generatorUrl, alert.receivers,
            alert.suppression);
    };
    return (value == other.value || (std::isnan(value) && std::isnan(other.value))) && rest(*this) == rest(other);
}

QString fingerprint(const Labels &labels)
{
    // A byte that UTF-8 never holds parts the texts, so that no two label sets run together.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        hash.addData(label.key().toUtf8());
        hash.addData(QByteArrayView("\xff", 1));
        hash.addData(label.value().toUtf8());
        hash.addData(QByteArrayView("\xff", 1));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace qd
