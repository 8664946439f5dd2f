// SkillMatrix: the table of people and topics, set by mouse and keys: arrows go, digits set, plus and minus raise and
// lower, Enter, a double or a right click offer the levels. Window's thread; the model outlives it.
#pragma once

#include "app/domain/training/trainingitem.h"

#include <QTableView>

namespace qd {
class SkillModel;
}

class SkillMatrix : public QTableView {
    Q_OBJECT
public:
    explicit SkillMatrix(qd::SkillModel &model, QWidget *parent = nullptr);

signals:
    void levelAsked(const qd::PersonId &person, const qd::TrainingItemId &topic, int level);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyboardSearch(const QString &) override { } // digits set a level

private:
    void ask(int level);
    void offerLevels();

    qd::SkillModel &m_model;
    qd::PersonId m_person; // the place, while the table is made anew
    qd::TrainingItemId m_topic;
};
