// Plain words for the inside of Markdown: what it would read as marks is escaped. Names and titles come from people.
#pragma once

#include <QStringList>

namespace qd {

QString markdownEscaped(const QString &text);

// The first line is the head. Its cells are Markdown already.
QString markdownTable(const QList<QStringList> &lines);

} // namespace qd
