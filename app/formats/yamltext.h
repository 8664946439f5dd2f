// Small YAML maps, as people write them above a text or in a block of it: texts, lists and maps of texts by name.
// Nothing in them is run or looked up; what is too much, counted as often as an alias names it, is refused whole.
#pragma once

#include "app/domain/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace YAML {
class Node;
}

namespace qd {

class YamlFields {
public:
    YamlFields();
    explicit YamlFields(const YAML::Node &map);
    ~YamlFields();
    YamlFields(YamlFields &&) noexcept;
    YamlFields &operator=(YamlFields &&) noexcept;

    QStringList names() const;
    bool contains(const QString &name) const { return names().contains(name); }
    QString text(const QString &name) const; // empty: it is not there, or no text
    QStringList list(const QString &name) const; // a text alone is a list of one
    bool isFlat(const QString &name) const; // a text, or a list of nothing but texts
    QList<std::pair<QString, QString>> pairs(const QString &name) const; // a map of texts, in its order
    // What stands there as JSON, texts as texts, numbers and truth values as such.
    QByteArray json(const QString &name) const;

private:
    std::unique_ptr<YAML::Node> m_map;
};

// Nothing gives no fields. Invalid, with the parser's words: it is no YAML, no map, larger than 64 KiB, or
// of more than 2,000 values.
[[nodiscard]] Result<YamlFields> readYamlFields(const QString &text);

QString yamlQuoted(const QString &text); // in double quotes where that is needed

} // namespace qd
