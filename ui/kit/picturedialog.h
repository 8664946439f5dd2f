// PictureDialog: one picture with its title, as large as it is or as the screen allows. Window's thread.
#pragma once

#include <QDialog>

class PictureDialog : public QDialog {
    Q_OBJECT
public:
    PictureDialog(const QString &title, const QPixmap &picture, QWidget *parent);
};
