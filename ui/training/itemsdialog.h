// ItemsDialog: the topics of the skills or the steps of the checklist: added, renamed, put in order, retired. Enter or
// F2 renames, Ctrl and up or down moves, Delete retires.
#pragma once

#include "app/domain/training/trainingitem.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

class ItemsDialog : public FormDialog {
    Q_OBJECT
public:
    ItemsDialog(qd::TrainingList list, const QList<qd::TrainingItem> &items, QWidget *parent);

    // As they shall be; those with a null id are new.
    QList<qd::TrainingItem> items() const;
    QListWidget *list() const { return m_list; }

protected:
    QString check() override;

private:
    void add();
    void move(int rows);
    void retire();

    qd::TrainingList m_kind;
    QList<qd::TrainingItem> m_known;
    QListWidget *m_list;
};
