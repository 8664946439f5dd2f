// A line painted as spans beside the same line stroked: as much ink in the same places, and no more.
#include "ui/metrics/chart/denseline.h"

#include <QPainter>
#include <QtTest>
#include <cmath>
#include <limits>

namespace {

constexpr qint64 from = 1'794'996'000'000;
constexpr qint64 columnMs = 10'000;
constexpr QSize size(200, 120);
constexpr double gap = std::numeric_limits<double>::quiet_NaN();
const QPen pen(QColor(20, 90, 160), 1.5);

PlotMap plot()
{
    return {QRect(QPoint(), size), {from, from + size.width() * columnMs}, columnMs, 0, 100};
}

ChartLine line(qint64 stepMs, const std::function<double(qint64)> &value)
{
    ChartLine line;
    for (qint64 t = 0; t < size.width() * columnMs; t += stepMs) {
        line.times.push_back(from + t);
        line.values.push_back(value(t));
    }
    return line;
}

QImage blank(double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

QImage painted(const ChartLine &line, int firstColumn = 0, double ratio = 1)
{
    QImage image = blank(ratio);
    drawDenseLine(image, firstColumn, line, plot(), pen, 0);
    return image;
}

QImage stroked(const ChartLine &line)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLine(painter, line, plot(), pen, 0);
    return image;
}

double ink(const QImage &image, int fromX = 0, int toX = std::numeric_limits<int>::max())
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = fromX; x < std::min(toX, image.width()); ++x)
            ink += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return ink;
}

double wave(qint64 t)
{
    return 50 + 30 * std::sin(double(t) / 400'000);
}

double noise(qint64 t)
{
    return wave(t) + double((t / 1000) * 7919 % 17);
}

} // namespace

class TestDenseLine : public QObject {
    Q_OBJECT

private slots:
    void inksWhatTheStrokeInks_data()
    {
        QTest::addColumn<std::function<double(qint64)>>("value");
        QTest::newRow("flat") << std::function<double(qint64)>([](qint64) { return 33.3; });
        QTest::newRow("slow") << std::function<double(qint64)>(wave);
        QTest::newRow("noise") << std::function<double(qint64)>(noise);
        QTest::newRow("steps") << std::function<double(qint64)>([](qint64 t) { return t / 300'000 % 2 ? 80 : 20; });
    }
    void inksWhatTheStrokeInks()
    {
        QFETCH(std::function<double(qint64)>, value);
        const ChartLine given = line(2000, value);
        const QImage ours = painted(given);
        const QImage theirs = stroked(given);
        // An upright stroke is as wide as its pen, a span one column; a slope is a little thicker.
        const double share = ink(ours) / ink(theirs);
        QVERIFY2(share > 0.7 && share < 1.2, qPrintable(QString::number(share)));
        double apart = 0;
        for (int x = 0; x < size.width(); ++x) {
            for (int y = 0; y < size.height(); ++y) {
                const int alpha = qAlpha(ours.pixel(x, y));
                apart += std::abs(alpha - qAlpha(theirs.pixel(x, y))) / 255.0;
                const QRect around = QRect(x - 1, y - 1, 3, 3).intersected(theirs.rect());
                QVERIFY(alpha == 0 || ink(theirs.copy(around)) > 0); // nothing where the stroke does not come near
            }
        }
        QVERIFY2(apart < 0.4 * ink(theirs), qPrintable(QString::number(apart / ink(theirs))));
    }

    void leavesGapsOpen()
    {
        const ChartLine given =
            line(2000, [](qint64 t) { return t >= 800'000 && t < 1'000'000 ? gap : noise(t); }); // columns 80 to 99
        const QImage image = painted(given);
        QVERIFY(ink(image, 79, 80) > 1);
        QCOMPARE(ink(image, 80, 100), 0.0);
        QVERIFY(ink(image, 100, 101) > 1);
    }

    void showsALonelyPoint()
    {
        ChartLine given = line(2000, [](qint64) { return gap; });
        given.values[500] = 50; // column 100
        QVERIFY(ink(painted(given), 100, 101) > 1.5);
        QCOMPARE(ink(painted(given)), ink(painted(given), 100, 101));
    }

    void leavesTheColumnsBefore()
    {
        const ChartLine given = line(2000, noise);
        const QImage part = painted(given, 60);
        QCOMPARE(ink(part, 0, 60), 0.0);
        QCOMPARE(ink(part, 60), ink(painted(given), 60));
    }

    void staysWithinThePicture_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("far above") << 1e300;
        QTest::newRow("far below") << -1e300;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }
    void staysWithinThePicture()
    {
        QFETCH(double, value);
        // Before and after the window too: a column that is not there is not written to.
        ChartLine given = line(2000, [value](qint64 t) { return t / 2000 % 3 ? value : noise(t); });
        for (qint64 &t : given.times)
            t = from + (t - from) * 3 - size.width() * columnMs;
        QVERIFY(ink(painted(given)) > 0);
    }

    void fillsFinerScreens()
    {
        const ChartLine given = line(2000, noise);
        const QImage fine = painted(given, 0, 2);
        QVERIFY(std::abs(ink(fine) / 4 / ink(painted(given)) - 1) < 0.05);
    }
};

QTEST_GUILESS_MAIN(TestDenseLine)
#include "tst_denseline.moc"
