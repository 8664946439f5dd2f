#include "app/connectors/externallabels.h"

#include "app/connectors/prometheusenvelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

std::optional<QString> scalarFrom(const QString &written)
{
    if (written.size() >= 2 && written.startsWith(u'\'') && written.endsWith(u'\''))
        return written.mid(1, written.size() - 2).replace(u"''"_s, u"'"_s);
    if (written.startsWith(u'"')) { // the escapes that it uses are those of JSON
        const QJsonValue value = QJsonDocument::fromJson(u"[%1]"_s.arg(written).toUtf8()).array().first();
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }
    // A text of several lines, an anchor, a list.
    static const QString others = u"|>&*[{!"_s;
    return written.isEmpty() || others.contains(written.front()) ? std::nullopt : std::optional(written);
}

} // namespace

Labels readExternalLabels(const HttpAnswer &answer, const QString &place)
{
    QString yaml;
    const auto told =
        readEnvelope(answer, place, [&yaml](simdjson::dom::element data) { yaml = textOf(data, "yaml"); });
    return told ? externalLabelsIn(yaml) : Labels();
}

Labels externalLabelsIn(const QString &yaml)
{
    static const QRegularExpression block(
        u"^global:\\n(?:[ ].*\\n)*?[ ]{2}external_labels:\\n((?:[ ]{4}.*(?:\\n|\\z))+)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression line(
        u"^[ ]{4}([A-Za-z_][A-Za-z0-9_]*): (.*)$"_s, QRegularExpression::MultilineOption);
    Labels labels;
    const QString lines = block.match(yaml).captured(1);
    for (auto each = line.globalMatch(lines); each.hasNext();) {
        const QRegularExpressionMatch label = each.next();
        if (const auto value = scalarFrom(label.captured(2).trimmed()))
            labels.insert(label.captured(1), *value);
    }
    return labels;
}

Labels withExternal(Labels labels, const Labels &external)
{
    for (const auto &[name, value] : external.asKeyValueRange()) {
        if (!value.isEmpty() && labels.value(name).isEmpty())
            labels.insert(name, value);
    }
    return labels;
}

} // namespace qd
