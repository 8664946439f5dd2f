// Icons: one family of line icons, drawn from SVG in the colour of the theme at any scale.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

// `name` is a file of resources/icons without its suffix. The icon takes the text's colour of the palette of the moment
// it is painted in, the muted one when disabled; with `colour`, that one always.
QIcon icon(const QString &name, const QColor &colour = {});
QPixmap iconPixmap(const QString &name, int size, qreal ratio, const QColor &colour);
QIcon applicationIcon();
