#include "ui/metrics/panels/panelpicture.h"

#include "ui/kit/theme.h"
#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartscale.h"
#include "ui/metrics/chart/chartlegend.h"
#include "ui/metrics/panels/panelcard.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace {

constexpr int margin = 16;
constexpr int headHeight = 32;

QSize sizeOf(const PanelCard &card)
{
    const QSize body = card.view()->size();
    const int legend = card.legend() && !card.legend()->isHidden() ? card.legend()->height() + 6 : 0;
    return {body.width() + 2 * margin, body.height() + headHeight + legend + 2 * margin};
}

void draw(QPainter &painter, PanelCard &card)
{
    const Tokens &tokens = tokensOf(card.palette());
    const QSize size = sizeOf(card);
    painter.fillRect(QRect({}, size), tokens.surface);
    QFont bold = card.font();
    bold.setWeight(QFont::DemiBold);
    const QRect head(margin, margin / 2, size.width() - 2 * margin, headHeight);
    painter.setPen(tokens.text);
    painter.setFont(bold);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, card.panel().title);
    painter.setPen(tokens.muted);
    painter.setFont(smallFont());
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, unitText(card.panel().unit));
    painter.save();
    painter.translate(margin, margin + headHeight);
    if (card.chart())
        card.chart()->draw(painter);
    else
        card.view()->render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
    if (card.legend() && !card.legend()->isHidden()) {
        painter.translate(margin, margin + headHeight + card.view()->height() + 6);
        card.legend()->render(&painter, {}, {}, QWidget::DrawChildren);
    }
}

} // namespace

QImage panelImage(PanelCard &card)
{
    constexpr int density = 2;
    QImage image(sizeOf(card) * density, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    QPainter painter(&image);
    draw(painter, card);
    return image;
}

QByteArray panelPng(PanelCard &card)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    panelImage(card).save(&buffer, "PNG");
    return bytes;
}

QByteArray panelSvg(PanelCard &card)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(card));
    generator.setViewBox(QRect({}, sizeOf(card)));
    generator.setTitle(card.panel().title);
    generator.setDescription(QStringLiteral("Quarterdeck"));
    QPainter painter(&generator);
    draw(painter, card);
    painter.end();
    return buffer.data();
}
