// The board of works in open formats: a table, a text, and JSON for scripts. Times with the offset of `zone`.
#pragma once

#include "app/domain/works/workcolumn.h"

#include <QJsonObject>
#include <QTimeZone>

namespace qd {

QByteArray worksAsCsv(const QList<WorkColumn> &columns, const QList<Work> &works, const QTimeZone &zone);
QByteArray worksAsMarkdown(const QList<WorkColumn> &columns, const QList<Work> &works); // not what is archived
QJsonObject worksAsJson(const QList<WorkColumn> &columns, const QList<Work> &works, const QTimeZone &zone);

} // namespace qd
