// Avatar: a person's initials on a disc in the colour of their team.
#pragma once

#include <QWidget>

QString initialsOf(const QString &name); // "NB" for "Nadia Bensaïd", at most two letters

class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);
    void setPerson(const QString &name, int teamColour); // an empty name: nobody, a dashed ring

    QSize sizeHint() const override { return {32, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_colour = 0;
};
