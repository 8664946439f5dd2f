// ShortcutSheet: the keys, page by page, on one sheet. The one list of them for people.
#pragma once

#include <QDialog>

class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget *parent = nullptr);
};
