#include "ui/rota/rotapicture.h"

#include "ui/kit/theme.h"
#include "ui/rota/rotapainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace {

class RotaPictureWords {
    Q_DECLARE_TR_FUNCTIONS(RotaPicture)
public:
    static QString title(const RotaStretch &stretch)
    {
        return tr("Rota, %1 to %2").arg(stretch.from.toString(), stretch.from.plus(stretch.weeks - 1).toString());
    }
    static QString asOf(const QDateTime &when)
    {
        return tr("as of %1").arg(QLocale().toString(when, QLocale::ShortFormat));
    }
};

constexpr int margin = 20;
constexpr int headHeight = 36;
constexpr int pictureWidth = 1560;
constexpr int bandWeeks = 13;
constexpr int bandGap = 24;
constexpr double screenDpi = 96; // in which fonts and bars are measured

void paintHead(QPainter &painter, const RotaContent &content, const RotaStretch &stretch, double width)
{
    const Tokens &tokens = lightTokens();
    const QRectF head(0, 0, width, headHeight - 8);
    painter.setFont(titleFont());
    painter.setPen(tokens.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, RotaPictureWords::title(stretch));
    painter.setFont(smallFont());
    painter.setPen(tokens.muted);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
        RotaPictureWords::asOf(QDateTime::fromMSecsSinceEpoch(content.nowMs, content.calendar.zone())));
}

void paintBand(QPainter &painter, const RotaContent &content, qd::IsoWeek from, int weeks, double weekWidth)
{
    RotaLayout layout;
    layout.first = from;
    layout.weekWidth = weekWidth;
    layout.handover = content.handover();
    painter.save();
    painter.setClipRect(QRectF(0, 0, weeks * weekWidth, layout.height()));
    RotaPainter(content, layout, lightTokens()).paintAll(painter, weeks);
    painter.restore();
}

QSize pictureSize()
{
    return {pictureWidth, headHeight + RotaLayout().height() + 2 * margin};
}

void paintPicture(QPainter &painter, const RotaContent &content, const RotaStretch &stretch)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, pictureSize()), lightTokens().surface);
    painter.translate(margin, margin);
    const double width = pictureWidth - 2 * margin;
    paintHead(painter, content, stretch, width);
    painter.translate(0, headHeight);
    paintBand(painter, content, stretch.from, stretch.weeks, width / stretch.weeks);
}

} // namespace

QByteArray rotaPng(const RotaContent &content, const RotaStretch &stretch)
{
    constexpr int density = 2;
    QImage image(pictureSize() * density, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    QPainter painter(&image);
    paintPicture(painter, content, stretch);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray rotaSvg(const RotaContent &content, const RotaStretch &stretch)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize());
    generator.setViewBox(QRect({}, pictureSize()));
    generator.setTitle(RotaPictureWords::title(stretch));
    generator.setDescription(u"Quarterdeck"_s);
    QPainter painter(&generator);
    paintPicture(painter, content, stretch);
    painter.end();
    return buffer.data();
}

QByteArray rotaPdf(const RotaContent &content, const RotaStretch &stretch)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    writer.setTitle(RotaPictureWords::title(stretch));
    writer.setCreator(u"Quarterdeck"_s);
    printRota(writer, content, stretch);
    return buffer.data();
}

void printRota(QPagedPaintDevice &device, const RotaContent &content, const RotaStretch &stretch)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = device.logicalDpiX() / screenDpi;
    painter.scale(scale, scale);
    const double width = device.width() / scale;
    const double height = device.height() / scale;
    const double weekWidth = width / std::min(bandWeeks, stretch.weeks);
    const int bandHeight = RotaLayout().height() + bandGap;
    paintHead(painter, content, stretch, width);
    double y = headHeight;
    for (int week = 0; week < stretch.weeks; week += bandWeeks) {
        if (y + bandHeight > height && y > headHeight) {
            device.newPage();
            paintHead(painter, content, stretch, width);
            y = headHeight;
        }
        painter.save();
        painter.translate(0, y);
        paintBand(painter, content, stretch.from.plus(week), std::min(bandWeeks, stretch.weeks - week), weekWidth);
        painter.restore();
        y += bandHeight;
    }
}
