#include "ui/logbook/weeklist.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int listedWeeks = 12;
constexpr int typedMs = 80;
constexpr int rowHeight = 48;

} // namespace

WeekList::WeekList(qd::Console &console, QWidget *parent)
    : Card({}, parent)
    , m_console(console)
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_list(new QListWidget(this))
{
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
    const QString before = m_filter->currentData().toString();
    m_filter->clear();
    m_filter->addItem(tr("All weeks"), QString());
    for (const qd::Person &person : choices->captains)
        m_filter->addItem(person.name, u"p:"_s + person.id.value);
    for (const qd::Team &team : choices->teams)
        m_filter->addItem(tr("Team %1").arg(team.name), u"t:"_s + team.id.value);
    for (const QString &label : choices->labels)
        m_filter->addItem(tr("Label %1").arg(label), u"l:"_s + label);
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

void WeekList::addWeek(qd::IsoWeek week, const QString &state)
{
    const QLocale locale;
    auto *item = new QListWidgetItem(
        u"%1 · %2\n%3"_s.arg(week.toString(), state,
            locale.toString(week.monday(), u"d MMM"_s) + u" – "_s + locale.toString(week.sunday(), u"d MMM"_s)),
        m_list);
    item->setData(Qt::UserRole, week.toString());
    item->setSizeHint(QSize(180, rowHeight));
    if (week == m_current)
        m_list->setCurrentItem(item);
}

void WeekList::listWeeks()
{
    const auto entries = m_console.logbook().entries();
    if (!entries)
        return; // locked right now: the list that is there still holds
    const qd::IsoWeek now = m_console.calendar().weekAt(m_console.clock().nowMs());
    QList<qd::IsoWeek> weeks;
    for (int i = 0; i < listedWeeks; ++i)
        weeks.append(now.plus(-i));
    if (m_current.isValid() && !weeks.contains(m_current))
        weeks.append(m_current);
    QHash<qd::IsoWeek, QString> states;
    for (const qd::LogbookEntry &entry : *entries) {
        if (!entry.markdown.trimmed().isEmpty())
            states.insert(entry.week,
                entry.isCorrected()       ? tr("corrected")
                    : entry.isPublished() ? tr("published")
                                          : tr("written"));
        if (!weeks.contains(entry.week))
            weeks.append(entry.week);
    }
    std::sort(weeks.begin(), weeks.end(), [](qd::IsoWeek left, qd::IsoWeek right) { return right < left; });
    if (const auto wanted = m_console.logbook().weeksOf(filter()))
        weeks.removeIf([&wanted](qd::IsoWeek week) { return !(*wanted)(week); });
    m_list->clear();
    for (const qd::IsoWeek week : std::as_const(weeks))
        addWeek(week, states.value(week, week == now ? tr("this watch") : tr("empty")));
}

void WeekList::listHits()
{
    const auto hits = m_console.logbook().search(m_search->text());
    if (!hits)
        return emit failed(qd::describe(hits.error()));
    m_list->clear();
    const auto wanted = m_console.logbook().weeksOf(filter());
    for (const qd::LogbookHit &hit : *hits) {
        if (wanted && !(*wanted)(hit.week))
            continue;
        QString place = hit.snippet;
        // In a plain list the words that matched are set off by marks of quotation.
        place.replace(QChar(qd::LogbookHit::opens), u'«').replace(QChar(qd::LogbookHit::closes), u'»');
        auto *item = new QListWidgetItem(hit.week.toString() + u'\n' + place, m_list);
        item->setData(Qt::UserRole, hit.week.toString());
        item->setToolTip(plainToolTip(place));
        if (hit.week == m_current)
            m_list->setCurrentItem(item);
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("No entry holds this."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}
