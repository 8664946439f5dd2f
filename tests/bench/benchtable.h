// What all benchmarks share: one table, printed line by line by however many programs, and the clock. The figures are
// for reading: nothing fails on them.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace bench {

using namespace Qt::StringLiterals;

inline double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

inline double medianMsOf(int times, const std::function<void()> &work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(msOf(work));
    return median(taken);
}

inline QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

inline QString ms(double value)
{
    return number(value, value < 10 ? 2 : 1) + u" ms"_s;
}

inline QString times(double value)
{
    return number(value, value < 10 ? 2 : 0) + u" x"_s;
}

// The columns have one width in all programs, so that their outputs, one after the other, are one table.
inline void row(const QString &what, const QString &ours, const QString &beside = {}, const QString &theirs = {},
    const QString &ratio = {}, const QString &goal = {})
{
    const QString line = u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(what, -50)
                             .arg(ours, 20)
                             .arg(beside, -34)
                             .arg(theirs, 16)
                             .arg(ratio, 8)
                             .arg(goal, -13);
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

// A line that parts the table; the first one of a run is its head.
inline void title(const char *what)
{
    row(QString(50, u'-'), QString(20, u'-'), QString(34, u'-'), QString(16, u'-'), QString(8, u'-'),
        QString(13, u'-'));
    row(QString::fromLatin1(what).toUpper(), u"ours"_s, u"beside"_s, u"theirs"_s, u"ratio"_s, u"goal"_s);
}

} // namespace bench
