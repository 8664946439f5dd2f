#include "app/services/ruleexchange.h"

#include "app/formats/rulefile.h"
#include "app/services/alertruledesk.h"

#include <QCoreApplication>
#include <QFile>

namespace qd {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;

QString inWords(const RuleFileRemark &remark)
{
    QString words = QCoreApplication::translate("RuleFile", remark.text.toUtf8().constData());
    if (words.contains(QLatin1String("%1")))
        words = words.arg(remark.detail);
    return QCoreApplication::translate("RuleExchange", "line %1, column %2: %3")
        .arg(remark.line)
        .arg(remark.column)
        .arg(words);
}

QStringList inWords(const QList<RuleFileRemark> &remarks)
{
    QStringList lines;
    for (const RuleFileRemark &remark : remarks)
        lines.append(inWords(remark));
    return lines;
}

} // namespace

Result<RuleReading> RuleExchange::read(const QString &path, const SourceId &source) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, path, file.errorString());
    if (file.size() > largestFile)
        return failure(Error::Kind::TooLarge, path);
    const auto read = readRuleFile(file.readAll());
    if (!read)
        return failure(Error::Kind::Invalid, path, inWords(read.error()).join(u'\n'));
    RuleReading reading{read->rules, inWords(read->notes), read->recordingRules};
    for (AlertRule &rule : reading.rules)
        rule.source = source;
    return reading;
}

Result<> RuleExchange::add(const RuleReading &reading)
{
    return m_desk.add(reading.rules);
}

Result<QByteArray> RuleExchange::yaml(const QString &group) const
{
    auto rules = m_desk.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    if (!group.isEmpty())
        rules->removeIf([&group](const AlertRule &rule) { return rule.group != group; });
    return writeRuleFile(*rules);
}

} // namespace qd
