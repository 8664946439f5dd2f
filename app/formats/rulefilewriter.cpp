#include "app/domain/templating.h"
#include "app/formats/rulefile.h"

#include <QLocale>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

struct Group {
    QString name;
    qint64 intervalMs = 0;
    QList<const AlertRule *> rules;
};

QList<Group> groupsOf(const QList<AlertRule> &rules)
{
    QList<Group> groups;
    for (const AlertRule &rule : rules) {
        const QString name = rule.group.isEmpty() ? u"quarterdeck"_s : rule.group;
        auto group = std::find_if(groups.begin(), groups.end(),
            [&](const Group &each) { return each.name == name && each.intervalMs == rule.intervalMs; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {name, rule.intervalMs, {}});
        group->rules.append(&rule);
    }
    return groups;
}

// The names in a file differ: of several with one name, all but the first say how often.
void tellApart(QList<Group> &groups)
{
    QStringList taken;
    for (Group &group : groups) {
        QString name = group.name;
        for (int number = 1; taken.contains(name); ++number) {
            name = group.name + u" every "_s + promDuration(group.intervalMs);
            if (number > 1)
                name += u" (%1)"_s.arg(number);
        }
        group.name = name;
        taken.append(name);
    }
}

QString exprOf(const AlertRule &rule)
{
    if (!rule.condition)
        return rule.expr;
    return u"(%1) %2 %3"_s.arg(rule.expr, toString(rule.condition->comparison),
        QString::number(rule.condition->threshold, 'g', QLocale::FloatingPointShortest));
}

void writeText(YAML::Emitter &out, const char *field, const QString &text)
{
    out << YAML::Key << field << YAML::Value << YAML::DoubleQuoted << text.toStdString();
}

void writeLabels(YAML::Emitter &out, const char *field, const Labels &labels)
{
    if (labels.isEmpty())
        return;
    out << YAML::Key << field << YAML::Value << YAML::BeginMap;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        writeText(out, label.key().toUtf8().constData(), label.value());
    out << YAML::EndMap;
}

void writeRule(YAML::Emitter &out, const AlertRule &rule)
{
    out << YAML::BeginMap;
    writeText(out, "alert", rule.name);
    writeText(out, "expr", exprOf(rule));
    if (rule.forMs > 0)
        out << YAML::Key << "for" << YAML::Value << promDuration(rule.forMs).toStdString();
    if (rule.keepFiringForMs > 0)
        out << YAML::Key << "keep_firing_for" << YAML::Value << promDuration(rule.keepFiringForMs).toStdString();
    writeLabels(out, "labels", rule.labels);
    writeLabels(out, "annotations", rule.annotations);
    out << YAML::EndMap;
}

} // namespace

QByteArray writeRuleFile(const QList<AlertRule> &rules)
{
    QList<Group> groups = groupsOf(rules);
    tellApart(groups);
    YAML::Emitter out;
    out << YAML::BeginMap << YAML::Key << "groups" << YAML::Value << YAML::BeginSeq;
    for (const Group &group : std::as_const(groups)) {
        out << YAML::BeginMap;
        writeText(out, "name", group.name);
        out << YAML::Key << "interval" << YAML::Value << promDuration(group.intervalMs).toStdString();
        out << YAML::Key << "rules" << YAML::Value << YAML::BeginSeq;
        for (const AlertRule *rule : group.rules)
            writeRule(out, *rule);
        out << YAML::EndSeq << YAML::EndMap;
    }
    out << YAML::EndSeq << YAML::EndMap;
    return QByteArray(out.c_str()) + '\n';
}

} // namespace qd
