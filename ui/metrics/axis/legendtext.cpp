#include "ui/metrics/axis/legendtext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString fromPattern(const qd::Labels &labels, const QString &pattern)
{
    static const QRegularExpression placeholder(u"\\{\\{\\s*([^{}\\s]+)\\s*\\}\\}"_s);
    QString name;
    qsizetype end = 0;
    auto matches = placeholder.globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        name += QStringView(pattern).mid(end, match.capturedStart() - end);
        name += labels.value(match.captured(1));
        end = match.capturedEnd();
    }
    name += QStringView(pattern).mid(end);
    return name;
}

} // namespace

QStringList differingLabels(const QList<qd::Labels> &series)
{
    QMap<QString, std::pair<QString, int>> seen; // the first value, and how many series share it
    for (const qd::Labels &labels : series) {
        for (auto label = labels.begin(); label != labels.end(); ++label) {
            auto it = seen.find(label.key());
            if (it == seen.end())
                seen.insert(label.key(), {label.value(), 1});
            else if (it->first == label.value())
                ++it->second;
        }
    }
    QStringList names;
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        if (it->second != series.size())
            names.append(it.key());
    }
    return names;
}

QStringList legendNames(const QList<qd::Labels> &series, const QString &pattern, const QString &fallback)
{
    const QStringList differing = pattern.isEmpty() ? differingLabels(series) : QStringList{};
    QStringList names;
    for (const qd::Labels &labels : series) {
        QString name;
        if (!pattern.isEmpty()) {
            name = fromPattern(labels, pattern);
        } else {
            QStringList values;
            for (const QString &label : differing) {
                if (labels.contains(label))
                    values.append(labels.value(label));
            }
            name = values.join(u" · "_s);
        }
        // Line breaks and other controls would tear a row apart.
        name = name.simplified();
        if (name.isEmpty())
            name = series.size() == 1 ? fallback : qd::toString(labels);
        names.append(name);
    }
    return names;
}

QStringList legendNames(const QList<qd::SeriesKey> &keys, const qd::Panel &panel, const QStringList &exprs)
{
    QHash<QString, QList<qsizetype>> byPattern; // series without a pattern are told apart from all others without
    for (qsizetype i = 0; i < keys.size(); ++i)
        byPattern[panel.queries.value(exprs.indexOf(keys.at(i).expr)).legend].append(i);
    QStringList names(keys.size());
    for (auto group = byPattern.cbegin(); group != byPattern.cend(); ++group) {
        QList<qd::Labels> labels;
        for (const qsizetype index : group.value())
            labels.append(keys.at(index).labels);
        const QString fallback = exprs.size() > 1 ? keys.at(group.value().first()).expr : panel.title;
        const QStringList found = legendNames(labels, group.key(), fallback);
        for (qsizetype i = 0; i < found.size(); ++i)
            names[group.value().at(i)] = found.at(i);
    }
    return names;
}
