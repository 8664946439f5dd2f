#include "app/domain/alerts/detectionbudget.h"

#include "app/domain/templating.h"

#include <QCoreApplication>
#include <algorithm>

namespace qd {

namespace {

QString wordsOf(DetectionPart part)
{
    const char *words = nullptr;
    switch (part) {
    case DetectionPart::Scrape:
        words = QT_TRANSLATE_NOOP("Rule", "the time between two samples");
        break;
    case DetectionPart::Evaluation:
        words = QT_TRANSLATE_NOOP("Rule", "the time between two evaluations");
        break;
    case DetectionPart::For:
        words = QT_TRANSLATE_NOOP("Rule", "the time that the rule waits before it fires (for)");
        break;
    case DetectionPart::GroupWait:
        words = QT_TRANSLATE_NOOP("Rule", "the time that Alertmanager waits for more of the group (group_wait)");
        break;
    }
    return QCoreApplication::translate("Rule", words);
}

} // namespace

DetectionIntervals intervalsOf(const AlertRule &rule, qint64 pollMs, qint64 groupWaitMs)
{
    return {pollMs, rule.intervalMs, rule.forMs, groupWaitMs};
}

DetectionBudget detectionBudget(const DetectionIntervals &intervals)
{
    const qint64 evaluation = std::max<qint64>(intervals.evaluationMs, 1);
    // It fires at an evaluation: the first one that is not before `for` is over.
    const qint64 awaited = (intervals.forMs + evaluation - 1) / evaluation * evaluation;
    DetectionBudget budget;
    // It breaks just after a sample was taken, and that comes just after an evaluation.
    budget.worstMs = intervals.scrapeMs + evaluation + awaited + intervals.groupWaitMs;
    budget.expectedMs = intervals.scrapeMs / 2 + evaluation / 2 + awaited + intervals.groupWaitMs;
    const auto weigh = [&budget](DetectionPart part, qint64 ms) {
        if (ms > budget.biggestMs) {
            budget.biggest = part;
            budget.biggestMs = ms;
        }
    };
    // Of equal parts, the one that is changed more easily.
    weigh(DetectionPart::For, awaited);
    weigh(DetectionPart::GroupWait, intervals.groupWaitMs);
    weigh(DetectionPart::Evaluation, evaluation);
    weigh(DetectionPart::Scrape, intervals.scrapeMs);
    return budget;
}

QString describe(const DetectionBudget &budget)
{
    const char *form = budget.isInTime()
        ? QT_TRANSLATE_NOOP("Rule", "At worst after %1, on average after %2. Most of it is %4: %5.")
        : QT_TRANSLATE_NOOP(
            "Rule", "At worst after %1, on average after %2: not in less than %3. Most of it is %4: %5.");
    QString text = QCoreApplication::translate("Rule", form);
    text.replace(QStringLiteral("%1"), promDuration(budget.worstMs));
    text.replace(QStringLiteral("%2"), promDuration(budget.expectedMs));
    text.replace(QStringLiteral("%3"), promDuration(detectTargetMs));
    text.replace(QStringLiteral("%4"), wordsOf(budget.biggest));
    text.replace(QStringLiteral("%5"), promDuration(budget.biggestMs));
    return text;
}

} // namespace qd
