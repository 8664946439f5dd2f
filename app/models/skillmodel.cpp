#include "app/models/skillmodel.h"

#include "app/domain/clock.h"
#include "app/domain/crewmembers.h"
#include "app/services/learningdesk.h"
#include "app/services/learningwords.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"

#include <QCollator>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QList<PersonId> idsOf(const QList<Person> &people)
{
    QList<PersonId> ids;
    for (const Person &person : people)
        ids.append(person.id);
    return ids;
}

QList<TrainingItemId> idsOf(const QList<TrainingItem> &items)
{
    QList<TrainingItemId> ids;
    for (const TrainingItem &item : items)
        ids.append(item.id);
    return ids;
}

} // namespace

SkillModel::SkillModel(LearningDesk &learning, PeopleDesk &people, RotaDesk &rota, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_learning(learning)
    , m_peopleDesk(people)
    , m_rota(rota)
    , m_clock(clock)
    , m_zone(rota.calendar().zone())
{
}

void SkillModel::setTeam(const TeamId &team)
{
    m_team = team;
    reload();
}

void SkillModel::reload()
{
    const auto topics = m_learning.items(TrainingList::Skills);
    const auto sheet = m_learning.sheet(TrainingList::Skills);
    const auto listed = m_peopleDesk.people();
    const auto teams = m_peopleDesk.teams();
    const auto duty = m_rota.duty(m_clock.nowMs());
    for (const auto *failure : {topics ? nullptr : &topics.error(), sheet ? nullptr : &sheet.error(),
             listed ? nullptr : &listed.error(), teams ? nullptr : &teams.error(), duty ? nullptr : &duty.error()}) {
        if (!failure)
            continue;
        emit failed(*failure); // what is shown stays
        return;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_zone).date();
    QList<Person> people = *listed;
    people.removeIf([today](const Person &person) { return !countsOn(person, today); });
    QCollator collator;
    std::stable_sort(people.begin(), people.end(),
        [&collator](const Person &left, const Person &right) { return collator.compare(left.name, right.name) < 0; });
    QList<Person> shown = people;
    if (!m_team.isNull())
        shown.removeIf([this](const Person &person) { return person.team != m_team; });
    QSet<PersonId> watch;
    for (const Duty::Member &member : duty->crew)
        watch.insert(member.person.id);
    const bool isAsBefore = idsOf(shown) == idsOf(m_shown) && idsOf(*topics) == idsOf(m_topics);
    if (!isAsBefore)
        beginResetModel();
    m_topics = *topics;
    m_people = people;
    m_shown = shown;
    m_teams = *teams;
    m_sheet = *sheet;
    m_watch = watch;
    m_covers = skillCovers(m_topics, idsOf(m_people), m_sheet, watch.values());
    if (!isAsBefore) {
        endResetModel();
    } else if (!m_shown.isEmpty() && !m_topics.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    emit reloaded();
}

QString SkillModel::toldOf(const Person &person, const TrainingItem &topic) const
{
    const TrainingMark *mark = m_sheet.mark(person.id, topic.id);
    const QString what =
        markActInWords(TrainingList::Skills, person.name, itemName(topic), m_sheet.level(person.id, topic.id));
    if (!mark)
        return what;
    const QDate day = QDateTime::fromMSecsSinceEpoch(mark->at, m_zone).date();
    return what + u'\n' + tr("set by %1 on %2").arg(mark->by, QLocale().toString(day, QLocale::ShortFormat));
}

QVariant SkillModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size() || index.column() >= m_topics.size())
        return {};
    const Person &person = m_shown[index.row()];
    const TrainingItem &topic = m_topics[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return skillInWords(m_sheet.skill(person.id, topic.id));
    case Qt::AccessibleTextRole:
        return toldOf(person, topic);
    case Qt::ToolTipRole:
        return u"<qt>%1</qt>"_s.arg(toldOf(person, topic).toHtmlEscaped().replace(u'\n', u"<br/>"_s));
    case Level:
        return m_sheet.level(person.id, topic.id);
    case IsGap:
        return m_watch.contains(person.id) && m_covers[index.column()].missingOnWatch;
    default:
        return {};
    }
}

QVariant SkillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_topics.size()
            ? itemName(m_topics[section]) + u'\n' + knownByInWords(m_covers[section], m_people)
            : QVariant();
    if (section >= m_shown.size())
        return {};
    const Person &person = m_shown[section];
    return m_watch.contains(person.id) ? tr("%1 (on watch)").arg(person.name) : person.name;
}

} // namespace qd
