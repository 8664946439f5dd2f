#include "ui/logbook/weeklist.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "ui/kit/label.h"
#include "ui/logbook/hitdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMap>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int listedWeeks = 12;
constexpr int typedMs = 80;
constexpr int mostHits = 100;
constexpr int rowHeight = 48;

} // namespace

WeekList::WeekList(qd::Console &console, QWidget *parent)
    : Card({}, parent)
    , m_console(console)
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_list(new QListWidget(this))
{
    m_list->setItemDelegate(new HitDelegate(m_list));
    body()->setContentsMargins(1, 8, 1, 8);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(8, 0, 8, 0);
    m_search->setPlaceholderText(tr("Search all entries"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    field->addWidget(m_search);
    body()->addLayout(field);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(8, 0, 8, 0);
    m_filter->setAccessibleName(tr("Weeks of"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addWidget(m_filter);
    body()->addLayout(choice);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Watches"));
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_list, 1);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typedMs);
    connect(&m_typed, &QTimer::timeout, this, &WeekList::refresh);
    connect(m_filter, &QComboBox::activated, this, &WeekList::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit chosen(qd::IsoWeek::parse(item->data(Qt::UserRole).toString()).value_or(m_current));
    });
}

void WeekList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void WeekList::setCurrent(qd::IsoWeek week)
{
    m_current = week;
    refresh();
}

void WeekList::entriesChanged()
{
    // What was found stays as it was found: somebody goes through it.
    if (m_search->text().trimmed().isEmpty())
        refresh();
}

void WeekList::refresh()
{
    const QSignalBlocker quiet(m_list);
    fillFilter();
    if (m_search->text().trimmed().isEmpty())
        listWeeks();
    else
        listHits();
}

// Everybody who was captain or will be, their teams, and the labels that entries have.
void WeekList::fillFilter()
{
    const auto choices = m_console.logbook().filterChoices();
    if (!choices)
        return;
    QList<std::pair<QString, QString>> items{{tr("All weeks"), QString()}};
    for (const qd::Person &person : choices->captains)
        items.append({person.name, u"p:"_s + person.id.value});
    for (const qd::Team &team : choices->teams)
        items.append({tr("Team %1").arg(team.name), u"t:"_s + team.id.value});
    for (const QString &label : choices->labels)
        items.append({tr("Label %1").arg(label), u"l:"_s + label});
    if (items == m_choices)
        return;
    m_choices = items;
    const QString before = m_filter->currentData().toString();
    m_filter->clear();
    for (const auto &[words, data] : std::as_const(items))
        m_filter->addItem(words, data);
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(before)));
    m_filter->setVisible(m_filter->count() > 1);
}

qd::WeekFilter WeekList::filter() const
{
    const QString chosen = m_filter->currentData().toString();
    qd::WeekFilter filter;
    if (chosen.startsWith(u"p:"_s))
        filter.captain.value = chosen.mid(2);
    else if (chosen.startsWith(u"t:"_s))
        filter.team.value = chosen.mid(2);
    else
        filter.label = chosen.mid(2);
    return filter;
}

void WeekList::addWeek(const Row &row)
{
    const QLocale locale;
    auto *item = new QListWidgetItem(
        u"%1 · %2\n%3"_s.arg(row.week.toString(), row.state,
            locale.toString(row.week.monday(), u"d MMM"_s) + u" – "_s + locale.toString(row.week.sunday(), u"d MMM"_s)),
        m_list);
    item->setData(Qt::UserRole, row.week.toString());
    item->setSizeHint(QSize(180, rowHeight));
}

void WeekList::setCurrentRow()
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == m_current.toString())
            return m_list->setCurrentRow(i);
    }
}

QList<WeekList::Row> WeekList::rows() const
{
    const auto entries = m_console.logbook().heads();
    if (!entries)
        return m_shown.value_or(QList<Row>()); // locked right now: the list that is there still holds
    const qd::IsoWeek now = m_console.calendar().weekAt(m_console.clock().nowMs());
    QMap<qd::IsoWeek, QString> states;
    for (int i = 0; i < listedWeeks; ++i)
        states.insert(now.plus(-i), i == 0 ? tr("this watch") : tr("empty"));
    if (m_current.isValid() && !states.contains(m_current))
        states.insert(m_current, tr("empty"));
    for (const qd::LogbookHead &entry : *entries) {
        if (entry.isWritten)
            states.insert(entry.week,
                entry.isCorrected       ? tr("corrected")
                    : entry.isPublished ? tr("published")
                                        : tr("written"));
        else if (!states.contains(entry.week))
            states.insert(entry.week, tr("empty"));
    }
    const auto wanted = m_console.logbook().weeksOf(filter());
    QList<Row> rows;
    for (auto state = states.cbegin(); state != states.cend(); ++state) {
        if (!wanted || (*wanted)(state.key()))
            rows.prepend({state.key(), state.value()});
    }
    return rows;
}

void WeekList::listWeeks()
{
    const QList<Row> all = rows();
    if (m_shown != all) {
        const int scrolled = m_list->verticalScrollBar()->value();
        const bool isSame = m_shown.has_value();
        m_shown = all;
        m_list->clear();
        for (const Row &row : all)
            addWeek(row);
        if (isSame) {
            setCurrentRow();
            m_list->doItemsLayout();
            return m_list->verticalScrollBar()->setValue(scrolled);
        }
    }
    setCurrentRow();
}

void WeekList::listHits()
{
    const auto hits = m_console.logbook().search(m_search->text(), mostHits, filter());
    if (!hits)
        return emit failed(qd::describe(hits.error()));
    m_shown.reset();
    m_list->clear();
    for (const qd::LogbookHit &hit : *hits) {
        QString place = hit.snippet;
        place.remove(QChar(qd::LogbookHit::opens)).remove(QChar(qd::LogbookHit::closes));
        auto *item = new QListWidgetItem(hit.week.toString() + u'\n' + place, m_list);
        item->setData(Qt::UserRole, hit.week.toString());
        item->setData(HitDelegate::Marked, QString(hit.week.toString() + u'\n' + hit.snippet));
        item->setToolTip(plainToolTip(place));
    }
    setCurrentRow();
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("No entry holds this."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}
