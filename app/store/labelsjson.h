// Labels as JSON text, one object, for columns that are read and written whole.
#pragma once

#include "app/domain/sample.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qd {

inline QString labelsToJson(const Labels &labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        object.insert(label.key(), label.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline Labels labelsFromJson(const QString &json)
{
    Labels labels;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto label = object.begin(); label != object.end(); ++label)
        labels.insert(label.key(), label.value().toString());
    return labels;
}

} // namespace qd
