// Segmented: a few choices side by side, one of them chosen; arrow keys move between them.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
QT_END_NAMESPACE

class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QStringList &choices, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index); // -1: none of them

signals:
    void chosen(int index); // by the person only

private:
    QButtonGroup *m_group;
};
