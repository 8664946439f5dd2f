// DraftTelling: what each placeholder of a draft says of one watch, each sentence with the fact it was drawn from. What
// it does not name it counts, and can tell. Its facts outlive it.
#pragma once

#include "app/domain/draft.h"
#include "app/domain/drafttemplate.h"
#include "app/domain/people.h"
#include "app/services/draftform.h"
#include "app/services/wording.h"

#include <QSet>

namespace qd {

class DraftTelling {
public:
    // `asked` with the template.
    DraftTelling(const DraftFacts &facts, const QList<Person> &people, const QList<Team> &teams,
        const WatchCalendar &calendar, const DraftAsked &asked);

    QList<DraftLine> tell(const QString &placeholder) const;
    QList<DraftLine> nothing() const; // of a watch in which nothing happened
    QStringList leftOut() const; // by a draft of the template that was asked for

private:
    bool isLong() const { return m_asked.form == DraftForm::Long; }
    bool tells(const QString &placeholder) const { return m_told.contains(placeholder); }
    void leaveOutAlerts(QStringList &words) const;
    void leaveOutWorks(QStringList &words) const;
    QList<DraftIncident> named() const; // the gravest, by start
    QList<DraftLine> incidents() const;
    QString incident(const DraftIncident &each) const;
    QString othersInWords(const QList<DraftIncident> &named) const;
    QList<DraftAlert> namedAlerts() const;
    QList<DraftLine> alerts() const;
    qsizetype atMost(qsizetype most, qsizetype count) const; // the long form tells all
    QList<DraftLine> works() const;
    DraftLine work(const Work &each) const;
    QList<DraftLine> messages() const;
    QList<DraftLine> figures() const;
    QList<DraftLine> foreseen() const;
    QList<DraftLine> notes() const;
    QList<DraftLine> handover() const;

    QString named(const std::optional<Captaincy> &captaincy) const; // with the team
    QString moment(qint64 ms) const;
    QString day(QDate date) const;
    QString day(qint64 ms) const;
    QDate dayOf(qint64 ms) const;
    QString span(qint64 ms) const;
    QString percent(double share) const;

    const DraftFacts &m_facts;
    const QList<Person> &m_people;
    const QList<Team> &m_teams;
    const WatchCalendar &m_calendar;
    DraftAsked m_asked;
    Wording m_say;
    QSet<QString> m_told; // placeholders of the template
};

} // namespace qd
