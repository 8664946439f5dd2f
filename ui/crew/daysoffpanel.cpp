#include "ui/crew/daysoffpanel.h"

#include "app/services/absencedesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

class HolidayWords {
    Q_DECLARE_TR_FUNCTIONS(HolidayWords)
public:
    static QString name(qd::Holiday holiday)
    {
        switch (holiday) {
        case qd::Holiday::NewYear:
            return tr("New Year's Day");
        case qd::Holiday::EasterMonday:
            return tr("Easter Monday");
        case qd::Holiday::LabourDay:
            return tr("Labour Day");
        case qd::Holiday::Victory1945:
            return tr("Victory in 1945");
        case qd::Holiday::Ascension:
            return tr("Ascension");
        case qd::Holiday::WhitMonday:
            return tr("Whit Monday");
        case qd::Holiday::NationalDay:
            return tr("National Day");
        case qd::Holiday::Assumption:
            return tr("Assumption");
        case qd::Holiday::AllSaints:
            return tr("All Saints' Day");
        case qd::Holiday::Armistice1918:
            return tr("Armistice of 1918");
        case qd::Holiday::Christmas:
            return tr("Christmas Day");
        case qd::Holiday::GoodFriday:
            return tr("Good Friday");
        case qd::Holiday::SaintStephen:
            break;
        }
        return tr("Saint Stephen's Day");
    }
};

QTreeWidget *makeDays(const QString &name, QWidget *parent)
{
    auto *days = new QTreeWidget(parent);
    days->setColumnCount(2);
    days->setHeaderHidden(true);
    days->setRootIsDecorated(false);
    days->setUniformRowHeights(true);
    days->setFrameShape(QFrame::NoFrame);
    days->setAccessibleName(name);
    days->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    days->header()->setStretchLastSection(true);
    return days;
}

QString dayText(QDate date)
{
    return QLocale().toString(date, u"ddd d MMMM yyyy"_s);
}

} // namespace

DaysOffPanel::DaysOffPanel(qd::Console &console, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_messages(messages)
    , m_region(new QComboBox(this))
    , m_holidays(makeDays(tr("Public holidays"), this))
    , m_noClosing(new Label(tr("No closing is planned."), Label::Role::Muted, this))
    , m_closings(makeDays(tr("The company is closed"), this))
    , m_date(new QDateEdit(this))
    , m_name(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(buildHolidays(), 1);
    row->addWidget(buildClosings(), 1);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &DaysOffPanel::refresh);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches({qd::Aggregate::ClosingDay, qd::Aggregate::Setting}))
            m_wake.start(0);
    });
}

QWidget *DaysOffPanel::buildHolidays()
{
    auto *card = new Card(tr("Public holidays"), this);
    m_region->setAccessibleName(tr("Region"));
    m_region->addItem(tr("France"), int(qd::HolidayRegion::France));
    m_region->addItem(tr("Alsace-Moselle"), int(qd::HolidayRegion::AlsaceMoselle));
    card->head()->addWidget(m_region);
    m_holidays->setSelectionMode(QAbstractItemView::NoSelection);
    card->body()->addWidget(m_holidays);
    connect(m_region, &QComboBox::activated, this, [this] {
        submit([&desk = m_console.absences(), region = qd::HolidayRegion(m_region->currentData().toInt())] {
            return desk.setRegion(region);
        });
    });
    return card;
}

QWidget *DaysOffPanel::buildClosings()
{
    auto *card = new Card(tr("The company is closed"), this);
    m_closings->installEventFilter(this);
    card->body()->addWidget(m_noClosing);
    card->body()->addWidget(m_closings, 1);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setDate(QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), m_console.zone()).date());
    m_name->setPlaceholderText(tr("why: a bridge day, moving house…"));
    m_name->setAccessibleName(tr("Why the company is closed"));
    m_name->setMaxLength(200);
    auto *add = makeButton(tr("Add"), ButtonRole::Plain, u"add"_s, card);
    m_remove = makeButton(tr("Remove"), ButtonRole::Plain, {}, card);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_date);
    fields->addWidget(m_name, 1);
    fields->addWidget(add);
    fields->addWidget(m_remove);
    card->body()->addLayout(fields);
    connect(add, &QPushButton::clicked, this, &DaysOffPanel::addClosing);
    connect(m_name, &QLineEdit::returnPressed, this, &DaysOffPanel::addClosing);
    connect(m_remove, &QPushButton::clicked, this, &DaysOffPanel::removeCurrent);
    return card;
}

void DaysOffPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DaysOffPanel::refresh()
{
    const auto days = m_console.absences().days();
    if (!days)
        return m_messages.showError(qd::describe(days.error()));
    m_region->setCurrentIndex(m_region->findData(int(days->region)));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), m_console.zone()).date();
    m_holidays->clear();
    for (const int year : {today.year(), today.year() + 1}) {
        for (const qd::HolidayDate &holiday : qd::frenchHolidays(year, days->region)) {
            if (holiday.date >= today)
                m_holidays->addTopLevelItem(
                    new QTreeWidgetItem({dayText(holiday.date), HolidayWords::name(holiday.holiday)}));
        }
    }
    m_closings->clear();
    for (const qd::ClosingDay &closing : days->closings) {
        auto *item = new QTreeWidgetItem({dayText(closing.date), closing.name});
        item->setData(0, Qt::UserRole, closing.date);
        m_closings->addTopLevelItem(item);
    }
    const bool isClosed = m_closings->topLevelItemCount() > 0;
    if (isClosed)
        m_closings->setCurrentItem(m_closings->topLevelItem(0));
    m_noClosing->setVisible(!isClosed);
    m_remove->setEnabled(isClosed);
}

void DaysOffPanel::submit(std::function<qd::Result<>()> act, std::function<void()> done)
{
    m_messages.dismiss();
    m_console.writes().submit(this, std::move(act), [this, done = std::move(done)](const qd::Result<> &result) {
        if (!result)
            return m_messages.showError(qd::describe(result.error()));
        refresh();
        if (done)
            done();
    });
}

void DaysOffPanel::addClosing()
{
    const qd::ClosingDay closing{m_date->date(), m_name->text().trimmed()};
    submit([&desk = m_console.absences(), closing] { return desk.save(closing); }, [this] { m_name->clear(); });
}

void DaysOffPanel::removeCurrent()
{
    const QTreeWidgetItem *item = m_closings->currentItem();
    if (!item)
        return;
    const qd::ClosingDay closing{item->data(0, Qt::UserRole).toDate(), item->text(1)};
    submit([&desk = m_console.absences(), date = closing.date] { return desk.removeClosing(date); },
        [this, closing] {
            m_messages.showInfo(tr("The company works on %1.").arg(dayText(closing.date)));
            m_messages.addAction(tr("Undo"), this,
                [this, closing] { submit([&desk = m_console.absences(), closing] { return desk.save(closing); }); });
        });
}

bool DaysOffPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    removeCurrent();
    return true;
}
