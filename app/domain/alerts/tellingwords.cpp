#include "app/domain/alerts/tellingwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class TellingWords {
    Q_DECLARE_TR_FUNCTIONS(Telling)
public:
    static QString severity(Severity severity);
    static QString length(qint64 ms);
    static QString what(const QString &name, Severity worst, int count, int names);
    static QString kind(const Telling &telling, qint64 nowMs);
    static QString example(const Alert &alert);
    static QString examples(const QList<Alert> &alerts, qsizetype of);
    static QString resolved(const Telling &telling);
    static QString nobodyHas(const Escalation &escalation, qint64 nowMs)
    {
        return tr("Nobody has acknowledged for %1.").arg(length(nowMs - escalation.since));
    }
};

QString TellingWords::severity(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return tr("Critical");
    case Severity::Major:
        return tr("Major");
    case Severity::Minor:
        break;
    }
    return tr("Minor");
}

QString TellingWords::length(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    const qint64 minutes = seconds / 60;
    if (minutes == 0)
        return tr("%1 s").arg(seconds);
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

QString TellingWords::what(const QString &name, Severity worst, int count, int names)
{
    if (names > 1) // multi-arg: a name may hold %1
        return tr("%1: %2 of %3")
            .arg(severity(worst), tr("%n alert(s)", nullptr, count), tr("%n name(s)", nullptr, names));
    const QString shown = name.isEmpty() ? tr("an alert without a name") : name;
    return count > 1 ? tr("%1: %2, %3").arg(severity(worst), shown, tr("%n alert(s)", nullptr, count))
                     : tr("%1: %2").arg(severity(worst), shown);
}

QString TellingWords::kind(const Telling &telling, qint64 nowMs)
{
    const QString since = length(nowMs - telling.since);
    switch (telling.kind) {
    case TellingKind::Firing:
        return telling.times > 1 ? tr("firing for %1 (told %n time(s))", nullptr, telling.times).arg(since)
                                 : tr("firing for %1").arg(since);
    case TellingKind::StillFiring:
        return tr("still firing for %1 (told %n time(s))", nullptr, telling.times).arg(since);
    case TellingKind::AcknowledgementLapsed:
        return telling.by.isEmpty()
            ? tr("acknowledged and forgotten? It has been firing for %1.").arg(since)
            : tr("acknowledged by %1 and forgotten? It has been firing for %2.").arg(telling.by, since);
    case TellingKind::SnoozeEnded:
        return tr("the snooze is over, and it is still firing, for %1").arg(since);
    case TellingKind::SilenceEnding:
        return tr("the silence ends in %1, and what it hides is still firing").arg(length(telling.until - nowMs));
    case TellingKind::Flapping:
        return tr("flapping: it comes and goes, and is told again when it stays as it is");
    case TellingKind::Resolved:
        break;
    }
    return resolved(telling);
}

QString TellingWords::resolved(const Telling &telling)
{
    const QString over = tr("%n resolved", nullptr, telling.resolved);
    return telling.firing == 0 ? over : tr("%1, %2").arg(over, tr("%n still firing", nullptr, telling.firing));
}

QString TellingWords::example(const Alert &alert)
{
    QString words = alert.annotations.value(u"summary"_s);
    if (words.trimmed().isEmpty())
        words = alert.annotations.value(u"description"_s);
    if (words.trimmed().isEmpty())
        words = alert.labels.value(u"instance"_s);
    if (words.trimmed().isEmpty())
        words = alert.name();
    return alert.state == AlertState::NoData ? tr("no data: %1").arg(words) : words;
}

QString TellingWords::examples(const QList<Alert> &alerts, qsizetype of)
{
    QStringList lines;
    for (const Alert &alert : alerts)
        lines.append(example(alert));
    lines.removeDuplicates();
    if (of > alerts.size())
        lines.append(tr("and %n more", nullptr, int(of - alerts.size())));
    return lines.join(u'\n');
}

} // namespace

QString titleOf(const Telling &telling)
{
    const int count = telling.kind == TellingKind::Resolved
        ? telling.resolved + telling.firing
        : std::max(telling.firing, int(telling.fingerprints.size()));
    return TellingWords::what(telling.name, telling.severity, count, telling.names);
}

QString bodyOf(const Telling &telling, qint64 nowMs)
{
    return TellingWords::kind(telling, nowMs) + u'\n'
        + TellingWords::examples(telling.examples, telling.fingerprints.size());
}

QString titleOf(const Escalation &escalation)
{
    return TellingWords::what(
        escalation.name, escalation.severity, int(escalation.fingerprints.size()), escalation.names);
}

QString bodyOf(const Escalation &escalation, qint64 nowMs)
{
    return TellingWords::nobodyHas(escalation, nowMs) + u'\n'
        + TellingWords::examples(escalation.examples, escalation.fingerprints.size());
}

QString severityWord(Severity severity)
{
    return TellingWords::severity(severity);
}

QString lengthOfTime(qint64 ms)
{
    return TellingWords::length(ms);
}

} // namespace qd
