// TeamShares: the share of the confident of each team as a bar against the target. Window's thread.
#pragma once

#include "app/domain/people.h"
#include "app/domain/survey.h"

#include <QWidget>

class TeamShares : public QWidget {
    Q_OBJECT
public:
    struct Row {
        qd::Team team;
        qd::Confidence confidence; // nobody asked: said so
    };

    explicit TeamShares(QWidget *parent = nullptr);

    void show(const QList<Row> &rows, double target);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Row> m_rows;
    double m_target = 0;
};
