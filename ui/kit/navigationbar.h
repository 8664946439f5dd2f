// NavigationBar: the pages at the window's left, with icons and counts. Up and Down move, the chosen one is lit.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QVBoxLayout;
QT_END_NAMESPACE

class NavigationBar : public QWidget {
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent = nullptr);

    // Pages come from above; `atBottom` ones stand at the foot.
    int addPage(const QString &name, const QString &iconName, bool atBottom = false);
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
