// Skills and checklists as tables for others: CSV and Markdown, in the program's language. Pure.
#pragma once

#include "app/domain/people.h"
#include "app/domain/training/trainingitem.h"

#include <QTimeZone>

namespace qd {

// What is written of: the people shown, in this order.
struct LearningTable {
    QList<TrainingItem> items;
    QList<Person> people;
    QHash<TeamId, QString> teams;
    TrainingSheet sheet;
};

// name, team, one column for each topic: as LearningDesk::importSkills() takes it back.
QByteArray skillsAsCsv(const LearningTable &table);
QByteArray skillsAsMarkdown(const LearningTable &table);
// name, team, done, and the day on which each step was ticked.
QByteArray checklistAsCsv(const LearningTable &table, const QTimeZone &zone);
QByteArray checklistAsMarkdown(const LearningTable &table, const QTimeZone &zone);

} // namespace qd
