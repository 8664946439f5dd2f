// FigureText: a value written as large as its room allows, its unit smaller and muted beside it. The size is chosen for
// the widest digits, so that it does not dance with them.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

class FigureText {
public:
    // A value as valueText() writes it, or a word in its place.
    explicit FigureText(const QString &text);

    // The largest size in pixels, up to `largest`, that fits; never below what can be read.
    int fit(const QFont &font, QSizeF room, int largest) const;
    // Where even the smallest size does not fit, the unit goes first.
    void paint(QPainter &painter, const QRectF &room, Qt::Alignment alignment, int pixels, const QColor &ink,
        const QColor &unitInk) const;

private:
    QString m_number;
    QString m_unit;
};
