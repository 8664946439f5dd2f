// TrainingDesk: how able developers feel to take and hold the captain's role, entered one by one or by a file.
#pragma once

#include "app/domain/survey.h"
#include "app/services/deskcontext.h"

#include <QTimeZone>

namespace qd {

class TrainingDesk {
public:
    TrainingDesk(DeskContext context, std::function<QTimeZone()> zone);

    [[nodiscard]] Result<QList<Survey>> surveys() const; // by day
    // Takes the place of the person's one of that day. Invalid: not 1 to 5, or a day to come.
    [[nodiscard]] Result<Survey> rate(const PersonId &person, int score, QDate day = {}, const QString &note = {});
    [[nodiscard]] Result<> remove(const SurveyId &id);

    struct Import {
        int added = 0;
        QStringList refused; // "line 3: …"; while there is one, nothing is written
    };
    // Columns name (or person, or email) and score (or rating), which must be there, day (or date) and note.
    [[nodiscard]] Result<Import> import(const QByteArray &csv);

    // Who should take the watch next so that the share grows: those who are nearly confident first. Names with their
    // last score; nobody who is confident already.
    struct Candidate {
        Person person;
        std::optional<int> score; // none: never asked
    };
    [[nodiscard]] Result<QList<Candidate>> hesitant() const;

private:
    QDate today() const;

    DeskContext m_context;
    std::function<QTimeZone()> m_zone;
};

} // namespace qd
