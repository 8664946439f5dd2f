#include "ui/kit/icons.h"

#include "ui/kit/tokens.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

class LineIcon : public QIconEngine {
public:
    LineIcon(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QSize size = rect.size();
        painter->drawPixmap(rect.topLeft(),
            iconPixmap(
                m_name, qMin(size.width(), size.height()), painter->device()->devicePixelRatioF(), colour(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), 1, colour(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap picture = iconPixmap(m_name, qMin(size.width(), size.height()), 1, colour(mode));
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    QIconEngine *clone() const override { return new LineIcon(m_name, m_colour); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens &tokens = tokensOf(QApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.muted;
        return m_colour.isValid() ? m_colour : mode == QIcon::Selected ? tokens.accent : tokens.text;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, qreal ratio, const QColor &colour)
{
    QPixmap picture(QSizeF(size * ratio, size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return picture;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return picture;
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIcon(name, colour));
}

QIcon applicationIcon()
{
    return icon(u"helm"_s, lightTokens().accent);
}
