#include "app/formats/yamltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype largestText = 64 * 1024;
constexpr int mostValues = 2'000;
constexpr int deepest = 12;

QString textOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

// Counted as often as it is reached, so that what an alias multiplies is, too.
bool fits(const YAML::Node &node, int depth, int &left)
{
    if (--left < 0 || depth > deepest)
        return false;
    if (node.IsMap()) {
        return std::all_of(node.begin(), node.end(), [&](const auto &field) {
            return fits(field.first, depth + 1, left) && fits(field.second, depth + 1, left);
        });
    }
    return !node.IsSequence()
        || std::all_of(node.begin(), node.end(), [&](const YAML::Node &item) { return fits(item, depth + 1, left); });
}

QJsonValue jsonOf(const YAML::Node &node)
{
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &field : node)
            object.insert(textOf(field.first), jsonOf(field.second));
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray array;
        for (const YAML::Node &item : node)
            array.append(jsonOf(item));
        return array;
    }
    if (!node.IsScalar() || node.Tag() == "!") // quoted
        return node.IsScalar() ? QJsonValue(textOf(node)) : QJsonValue();
    const QString text = textOf(node);
    if (text == u"true" || text == u"false")
        return text == u"true";
    if (text == u"null" || text == u"~")
        return QJsonValue::Null;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

YamlFields::YamlFields() = default;

YamlFields::YamlFields(const YAML::Node &map)
    : m_map(std::make_unique<YAML::Node>(map))
{
}

YamlFields::~YamlFields() = default;
YamlFields::YamlFields(YamlFields &&) noexcept = default;
YamlFields &YamlFields::operator=(YamlFields &&) noexcept = default;

QStringList YamlFields::names() const
{
    QStringList all;
    if (m_map) {
        for (const auto &field : *m_map)
            all.append(textOf(field.first));
    }
    return all;
}

QString YamlFields::text(const QString &name) const
{
    return contains(name) ? textOf((*m_map)[name.toStdString()]) : QString();
}

QStringList YamlFields::list(const QString &name) const
{
    if (!contains(name))
        return {};
    const YAML::Node node = (*m_map)[name.toStdString()];
    if (!node.IsSequence())
        return textOf(node).isEmpty() ? QStringList() : QStringList{textOf(node)};
    QStringList items;
    for (const YAML::Node &item : node) {
        if (item.IsScalar())
            items.append(textOf(item));
    }
    return items;
}

bool YamlFields::isFlat(const QString &name) const
{
    if (!contains(name))
        return true;
    const YAML::Node node = (*m_map)[name.toStdString()];
    return !node.IsMap() && (!node.IsSequence() || std::all_of(node.begin(), node.end(), [](const YAML::Node &item) {
        return item.IsScalar();
    }));
}

QList<std::pair<QString, QString>> YamlFields::pairs(const QString &name) const
{
    QList<std::pair<QString, QString>> all;
    if (!contains(name) || !(*m_map)[name.toStdString()].IsMap())
        return all;
    for (const auto &field : (*m_map)[name.toStdString()])
        all.append({textOf(field.first), textOf(field.second)});
    return all;
}

QByteArray YamlFields::json(const QString &name) const
{
    if (!contains(name))
        return {};
    const QJsonValue value = jsonOf((*m_map)[name.toStdString()]);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : QByteArray();
}

Result<YamlFields> readYamlFields(const QString &text)
{
    if (text.trimmed().isEmpty())
        return YamlFields();
    if (text.size() > largestText)
        return failure(Error::Kind::Invalid, {}, u"larger than 64 KiB"_s);
    try {
        const YAML::Node node = YAML::Load(text.toStdString());
        if (node.IsNull())
            return YamlFields();
        if (!node.IsMap())
            return failure(Error::Kind::Invalid, {}, u"fields are needed: “name: value”"_s);
        int left = mostValues;
        if (!fits(node, 0, left))
            return failure(Error::Kind::Invalid, {}, u"more than 2,000 values, or deeper than 12"_s);
        return YamlFields(node);
    } catch (const YAML::Exception &error) {
        return failure(Error::Kind::Invalid, {}, QString::fromStdString(error.what()));
    }
}

QString yamlQuoted(const QString &text)
{
    static const QRegularExpression plain(u"^[\\p{L}_/][\\p{L}\\p{N}_ ./()’'-]*(?<! )$"_s);
    static const QStringList taken{u"true"_s, u"false"_s, u"null"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s};
    if (plain.match(text).hasMatch() && !taken.contains(text.toLower()))
        return text;
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + quoted + u'"';
}

} // namespace qd
