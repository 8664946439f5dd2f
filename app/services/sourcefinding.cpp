#include "app/services/sourcefinding.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class SourceFindingWords {
    Q_DECLARE_TR_FUNCTIONS(SourceFindingWords)
public:
    explicit SourceFindingWords(const SourceFacts &facts)
        : m_facts(facts)
    {
    }

    SourceFinding probe() const
    {
        const QLocale locale;
        const int status = int(value(u"probe_http_status_code"_s).value_or(0));
        QStringList sentences;
        if (status > 0)
            sentences.append(tr("It answers %1 after %2 ms (%3).")
                                 .arg(QString::number(status), ms(value(u"probe_duration_seconds"_s)), phases()));
        if (const auto days = value(u"probe_ssl_days_to_expiry"_s)) {
            sentences.append(*days < 0 ? tr("Its certificate has expired.")
                                       : tr("Its certificate is good for %n more day(s).", nullptr, int(*days)));
        }
        const bool isWell = value(u"probe_success"_s) == 1;
        if (!isWell)
            sentences.append(tr("But the probe fails: %1.").arg(m_facts.warnings.join(u"; "_s)));
        if (status == 0 && !isWell)
            sentences = {tr("The probe fails: %1.").arg(m_facts.warnings.join(u"; "_s))};
        return {sentences.join(u' '), isWell};
    }

    SourceFinding plugin() const
    {
        const QString words[] = {tr("OK"), tr("warning"), tr("critical"), tr("unknown")};
        const int status = int(value(u"plugin_status"_s).value_or(3));
        qsizetype values = 0;
        for (const Measurement &each : m_facts.measurements)
            values += each.metric == u"plugin_value"_s ? 1 : 0;
        QStringList sentences{tr("It ran for %1 ms; its status is %2 (%3).")
                                  .arg(ms(value(u"plugin_duration_seconds"_s)), QString::number(status),
                                      words[std::clamp(status, 0, 3)])};
        sentences.append(tr("It gives %n value(s).", nullptr, int(values)));
        QStringList said = m_facts.warnings;
        if (!m_facts.text.isEmpty() && !said.contains(m_facts.text))
            said.prepend(m_facts.text);
        if (!said.isEmpty())
            sentences.append(tr("It says: %1").arg(said.join(u"; "_s)));
        // Warning and critical are what it is there for; unknown is often a wrong argument.
        return {sentences.join(u' '), status != 3};
    }

private:
    std::optional<double> value(const QString &metric) const
    {
        for (const Measurement &each : m_facts.measurements) {
            if (each.metric == metric)
                return each.value;
        }
        return std::nullopt;
    }
    static QString ms(std::optional<double> seconds)
    {
        return QLocale().toString(std::llround(seconds.value_or(0) * 1000));
    }
    QString phases() const
    {
        const QHash<QString, QString> names{{u"resolve"_s, tr("name")}, {u"connect"_s, tr("connection")},
            {u"tls"_s, tr("encryption")}, {u"processing"_s, tr("server")}, {u"transfer"_s, tr("transfer")}};
        QStringList parts;
        for (const Measurement &each : m_facts.measurements) {
            if (each.metric == u"probe_http_duration_seconds"_s && each.value > 0)
                parts.append(tr("%1 %2 ms").arg(names.value(each.labels.value(u"phase"_s)), ms(each.value)));
        }
        return parts.join(u", "_s);
    }

    const SourceFacts &m_facts;
};

} // namespace

SourceFinding findingOf(const Source &source, const SourceFacts &facts)
{
    const SourceFindingWords words(facts);
    switch (source.kind) {
    case SourceKind::Probe:
        return words.probe();
    case SourceKind::Plugin:
        return words.plugin();
    default:
        return {u"%1 %2"_s.arg(facts.product, facts.version).trimmed(), true};
    }
}

} // namespace qd
