// FairnessBars: captaincies of each team as bars with their number, and a mark where its share by people would be.
#pragma once

#include <QList>
#include <QWidget>

class FairnessBars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString team;
        int colour = 0;
        int captaincies = 0;
        double fair = 0;
    };
    explicit FairnessBars(QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars;
};
