// A message for Slack as it will look there, near enough to be judged: its blocks as HTML of our own making.
#pragma once

#include <QJsonObject>
#include <QString>

namespace qd {

QString slackPreviewHtml(const QList<QJsonObject> &messages);

} // namespace qd
