#include "ui/kit/picturedialog.h"

#include "ui/kit/label.h"

#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

PictureDialog::PictureDialog(const QString &title, const QPixmap &picture, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Label(title, Label::Role::Title, this));
    auto *shown = new QLabel(this);
    const QSize room = screen()->availableSize() * 0.8;
    QPixmap fitted = picture;
    if (fitted.width() > room.width() || fitted.height() > room.height())
        fitted = picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown->setPixmap(fitted);
    shown->setAccessibleName(title);
    column->addWidget(shown);
}
