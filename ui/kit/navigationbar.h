// NavigationBar: the pages at the window's left, with icons and counts. Up and Down move, the chosen one is lit.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;
QT_END_NAMESPACE

class NavigationBar : public QWidget {
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent = nullptr);

    // Pages come from above; `atBottom` ones stand at the foot.
    int addPage(const QString &name, const QString &iconName, bool atBottom = false);
    void setNarrow(bool narrow); // icons alone, their names in the tooltips
    // A button at the foot that does something else than show a page; the caller connects it.
    QAbstractButton *addAct(const QString &name, const QString &iconName, const QString &keys);
    void setCurrent(int index);
    void setCount(int index, int count); // 0: none
    int currentIndex() const;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    int m_pages = 0;
};
