// RotaList: the rota as a list of weeks: who hands over, who arrives, and what is to be known. Enter opens, Delete
// removes, L locks.
#pragma once

#include "ui/rota/rotacontent.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

class RotaList : public QWidget {
    Q_OBJECT
public:
    explicit RotaList(QWidget *parent = nullptr);

    void setContent(const RotaContent &content);
    void setCurrent(const qd::CaptaincyId &id);

signals:
    void chosen(const qd::CaptaincyId &id); // by the person
    void openRequested(const qd::Captaincy &captaincy);
    void addRequested(qd::IsoWeek week);
    void removeRequested(const qd::Captaincy &captaincy);
    void lockRequested(const qd::Captaincy &captaincy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void filter();
    QTreeWidgetItem *itemOf(qd::IsoWeek week) const;
    qd::IsoWeek weekOf(const QTreeWidgetItem *item) const;
    void open(const QTreeWidgetItem *item);

    RotaContent m_content;
    QLineEdit *m_search;
    QTreeWidget *m_table;
    bool m_isFirst = true; // shows this week
};
