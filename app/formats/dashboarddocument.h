// The common ground of dashboard files: reading the JSON, bounds of numbers. Pure.
#pragma once

#include "app/domain/panel.h"
#include "app/domain/plaintext.h"
#include "app/domain/result.h"

#include <QJsonObject>

namespace qd {

// No dashboard holds more; what an import finds beyond is left out.
constexpr int mostPanels = 1000;
constexpr qsizetype largestDocument = 10 * 1024 * 1024;

// Refuses (Invalid) what is no JSON object, or larger than 10 MiB.
[[nodiscard]] Result<QJsonObject> documentFrom(const QByteArray &bytes);

// A finite number, also one written as text ("12.5"); nothing for anything else.
std::optional<double> numberOf(const QJsonValue &value);
int boundedInt(const QJsonValue &value, int fallback, int low, int high);

// Puts panels in the order given, each as high up as those before it let it; a heading bars the whole width. Nothing
// overlaps then, and they end sorted by place.
void stack(QList<Panel> &panels);
bool anyOverlap(const QList<Panel> &panels);

} // namespace qd
