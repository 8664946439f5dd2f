#include "app/services/drillwords.h"

#include "app/domain/isotime.h"
#include "app/domain/markdownescape.h"
#include "app/domain/objectives.h"
#include "app/formats/csv.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class DrillText {
    Q_DECLARE_TR_FUNCTIONS(DrillText)
public:
    static QString span(qint64 seconds)
    {
        if (seconds < 60)
            return tr("%1 s").arg(seconds);
        if (seconds >= 3600)
            return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
        return seconds % 60 == 0 ? tr("%1 min").arg(seconds / 60)
                                 : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    }
    static QString ending(const Drill &drill)
    {
        const QString took = spanInWords(drill.endedAt - drill.impactAt);
        switch (drill.ending) {
        case DrillEnding::Restored:
            return tr("Restored after %1")
                .arg(spanInWords(firstOf(drill.now, DrillMomentKind::Restored).value_or(drill.endedAt - drill.impactAt)));
        case DrillEnding::Stopped:
            return drill.endedAt < drill.impactAt ? tr("Stopped before anything happened")
                                                  : tr("Stopped after %1, not restored").arg(took);
        case DrillEnding::RanOut:
            return tr("Not restored when the recording ended, after %1").arg(took);
        }
        return {};
    }
    static QString moment(DrillMomentKind kind)
    {
        switch (kind) {
        case DrillMomentKind::Alerted:
            return tr("First alert");
        case DrillMomentKind::Detected:
            return tr("Noticed");
        case DrillMomentKind::Acknowledged:
            return tr("Acknowledged");
        case DrillMomentKind::Runbook:
            return tr("Runbook opened");
        case DrillMomentKind::Note:
            return tr("Note");
        case DrillMomentKind::Told:
            return tr("Told others");
        case DrillMomentKind::Restored:
            return tr("Restored");
        }
        return {};
    }
    static QString speed(const Drill &drill)
    {
        const qint64 length = drill.endedAt - drill.beganAt;
        if (drill.speed == 1)
            return tr("In real time: %1").arg(spanInWords(length));
        return tr("%1 times as fast: %2 of the drill took %3")
            .arg(QLocale().toString(drill.speed, 'g', 3), spanInWords(length),
                spanInWords(std::llround(double(length) / drill.speed)));
    }
    static QString charts(SamplesKept charts)
    {
        switch (charts) {
        case SamplesKept::Whole:
            return tr("charts kept");
        case SamplesKept::Rollups:
            return tr("charts kept as five-minute points");
        case SamplesKept::None:
            return tr("samples gone: only alerts and timeline");
        }
        return {};
    }
    static QString difference(qint64 ms)
    {
        if (std::abs(ms) < 1'000)
            return tr("the same");
        return ms > 0 ? tr("%1 later").arg(spanInWords(ms)) : tr("%1 earlier").arg(spanInWords(-ms));
    }
    static QString verdict(DrillMomentKind kind, std::optional<qint64> took, qint64 target, bool met)
    {
        const bool noticed = kind == DrillMomentKind::Detected;
        if (!took)
            return noticed ? tr("Never noticed: no incident was declared") : tr("Never restored");
        const QString limit = spanInWords(target);
        const QString span = spanInWords(*took);
        if (noticed)
            return met ? tr("Noticed after %1: under %2").arg(span, limit)
                       : tr("Noticed after %1: not under %2").arg(span, limit);
        return met ? tr("Restored after %1: under %2").arg(span, limit)
                   : tr("Restored after %1: not under %2").arg(span, limit);
    }
    static QString line(const QString &who, const QString &speed) { return tr("%1. %2.").arg(who, speed); }
    static QString what() { return tr("What"); }
    static QString then(const Drill &drill) { return drill.subject.isReadyMade() ? tr("A good reaction") : tr("Then"); }
    static QString now() { return tr("In the drill"); }
    static QString difference() { return tr("Difference"); }
    static QString learnt() { return tr("What was learnt"); }
    static QString invented() { return tr("Invented: it comes with the guide, and never happened."); }
};

QJsonArray jsonOf(const QList<DrillMoment> &moments)
{
    QJsonArray array;
    for (const DrillMoment &moment : moments) {
        array.append(QJsonObject{{u"offset"_s, double(moment.at) / 1000}, {u"kind"_s, toString(moment.kind)},
            {u"text"_s, moment.text}, {u"author"_s, moment.author}});
    }
    return array;
}

QJsonValue secondsOf(std::optional<qint64> ms)
{
    return ms ? QJsonValue(double(*ms) / 1000) : QJsonValue(QJsonValue::Null);
}

QString secondsText(std::optional<qint64> ms)
{
    return ms ? QString::number(double(*ms) / 1000) : QString();
}

} // namespace

QString endingInWords(const Drill &drill)
{
    return DrillText::ending(drill);
}

QString thenInWords(const Drill &drill)
{
    return DrillText::then(drill);
}

QString nowInWords()
{
    return DrillText::now();
}

QString momentInWords(DrillMomentKind kind)
{
    return DrillText::moment(kind);
}

QString speedInWords(const Drill &drill)
{
    return DrillText::speed(drill);
}

QString chartsInWords(SamplesKept charts)
{
    return DrillText::charts(charts);
}

QString spanInWords(qint64 ms)
{
    return DrillText::span(std::llround(double(std::abs(ms)) / 1000));
}

QString offsetInWords(qint64 ms)
{
    const qint64 seconds = std::llround(double(std::abs(ms)) / 1000);
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString clock = seconds < 3600
        ? QString::number(seconds / 60) + u':' + two(seconds % 60)
        : QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return (ms < 0 && seconds > 0 ? u"−"_s : u"+"_s) + clock;
}

QString differenceInWords(qint64 ms)
{
    return DrillText::difference(ms);
}

QList<DrillVerdict> verdictsOf(const Drill &drill)
{
    QList<DrillVerdict> verdicts;
    for (const auto &[kind, target] :
        {std::pair(DrillMomentKind::Detected, detectTargetMs), std::pair(DrillMomentKind::Restored, restoreTargetMs)}) {
        const auto took = firstOf(drill.now, kind);
        const bool met = took && *took < target;
        verdicts.append({kind, took, target, met, DrillText::verdict(kind, took, target, met)});
    }
    return verdicts;
}

QByteArray drillsCsv(const QList<Drill> &drills)
{
    QList<QStringList> lines{{u"id"_s, u"done_at"_s, u"trainee"_s, u"title"_s, u"scenario"_s, u"incident"_s, u"speed"_s,
        u"ending"_s, u"detected_s"_s, u"acknowledged_s"_s, u"restored_s"_s, u"then_restored_s"_s, u"learnt"_s}};
    for (const Drill &drill : drills) {
        lines.append({drill.id.value, isoTime(drill.doneAt, QTimeZone::utc()), drill.trainee, drill.title,
            drill.subject.scenario, drill.subject.incident.value, QString::number(drill.speed), toString(drill.ending),
            secondsText(firstOf(drill.now, DrillMomentKind::Detected)),
            secondsText(firstOf(drill.now, DrillMomentKind::Acknowledged)),
            secondsText(firstOf(drill.now, DrillMomentKind::Restored)),
            secondsText(firstOf(drill.then, DrillMomentKind::Restored)), drill.learnt});
    }
    return writeCsv(lines);
}

QByteArray drillsJson(const QList<Drill> &drills)
{
    QJsonArray array;
    for (const Drill &drill : drills) {
        array.append(QJsonObject{{u"id"_s, drill.id.value}, {u"title"_s, drill.title}, {u"trainee"_s, drill.trainee},
            {u"incident"_s, drill.subject.isReadyMade() ? QJsonValue() : QJsonValue(drill.subject.incident.value)},
            {u"scenario"_s, drill.subject.isReadyMade() ? QJsonValue(drill.subject.scenario) : QJsonValue()},
            {u"done_at"_s, isoTime(drill.doneAt, QTimeZone::utc())}, {u"speed"_s, drill.speed},
            {u"ending"_s, toString(drill.ending)}, {u"lasted"_s, double(drill.endedAt - drill.beganAt) / 1000},
            {u"detected"_s, secondsOf(firstOf(drill.now, DrillMomentKind::Detected))},
            {u"acknowledged"_s, secondsOf(firstOf(drill.now, DrillMomentKind::Acknowledged))},
            {u"restored"_s, secondsOf(firstOf(drill.now, DrillMomentKind::Restored))}, {u"then"_s, jsonOf(drill.then)},
            {u"now"_s, jsonOf(drill.now)}, {u"learnt"_s, drill.learnt}});
    }
    return QJsonDocument(QJsonObject{{u"drills"_s, array}}).toJson();
}

QString drillMarkdown(const Drill &drill, const QTimeZone &zone)
{
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(drill.doneAt, zone), QLocale::ShortFormat);
    QString text = u"# "_s + markdownEscaped(drill.title) + u"\n\n"_s;
    text += DrillText::line(markdownEscaped(drill.trainee) + u", "_s + day, speedInWords(drill)) + u' '
        + endingInWords(drill) + u".\n\n"_s;
    if (drill.subject.isReadyMade())
        text += DrillText::invented() + u"\n\n"_s;
    for (const DrillVerdict &verdict : verdictsOf(drill))
        text += u"- "_s + verdict.words + u'\n';
    QList<QStringList> table{{DrillText::what(), DrillText::then(drill), DrillText::now(), DrillText::difference()}};
    const auto cell = [](const std::optional<DrillMoment> &moment) {
        if (!moment)
            return QString();
        QString words = moment->kind == DrillMomentKind::Note || moment->kind == DrillMomentKind::Told
            ? u' ' + markdownEscaped(moment->text)
            : QString();
        return offsetInWords(moment->at) + words;
    };
    for (const ComparedMoment &line : sideBySide(drill.then, drill.now)) {
        const auto difference = line.difference();
        table.append({momentInWords(line.kind), cell(line.then), cell(line.now),
            difference ? differenceInWords(*difference) : QString()});
    }
    text += u'\n' + markdownTable(table);
    if (!drill.learnt.isEmpty())
        text += u"\n## "_s + DrillText::learnt() + u"\n\n"_s + drill.learnt + u'\n';
    return text;
}

} // namespace qd
