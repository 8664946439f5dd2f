// ChartTip: the card beside the crosshair with the values at that time. Paints plain text only; deaf to the mouse.
#pragma once

#include <QPen>
#include <QWidget>

class ChartTip : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QPen pen;
        QString name;
        QString value;
    };

    explicit ChartTip(QWidget *parent);

    void showRows(const QString &time, const QList<Row> &rows, int more);
    // Shows it beside this point of its parent, on the side that has room; inside of the parent whatever happens.
    void standBeside(QPoint anchor);
    QString time() const { return m_time; }
    QStringList texts() const; // "name value", as shown

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_time;
    QList<Row> m_rows;
    int m_more = 0;
};
