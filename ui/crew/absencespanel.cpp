#include "ui/crew/absencespanel.h"

#include "app/services/absencedesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "ui/crew/importdialogs.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

enum Column { Person, From, To, Kind, Note, Columns };

constexpr qint64 mostBytes = 64 * 1024 * 1024;

class AbsenceWords {
    Q_DECLARE_TR_FUNCTIONS(AbsenceWords)
public:
    static QString kind(qd::Absence::Kind kind)
    {
        switch (kind) {
        case qd::Absence::Kind::Leave:
            return tr("leave");
        case qd::Absence::Kind::Illness:
            return tr("illness");
        case qd::Absence::Kind::Training:
            return tr("training");
        case qd::Absence::Kind::Other:
            break;
        }
        return tr("other");
    }
};

QDateEdit *dateField(QDate date, QWidget *parent)
{
    auto *field = new QDateEdit(date, parent);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    return field;
}

} // namespace

AbsenceDialog::AbsenceDialog(const qd::Absence &absence, const QList<qd::Person> &people, QWidget *parent)
    : FormDialog(absence.id.isNull() ? tr("Add an absence") : tr("Change the absence"),
        absence.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_absence(absence)
    , m_person(new QComboBox(this))
    , m_first(dateField(absence.first, this))
    , m_last(dateField(absence.last, this))
    , m_kind(new QComboBox(this))
    , m_note(new QLineEdit(absence.note, this))
{
    for (const qd::Person &person : people) {
        if (!person.removed.isValid() || person.id == absence.person)
            m_person->addItem(person.name, person.id.value);
    }
    m_person->setCurrentIndex(m_person->findData(absence.person.value));
    for (const auto kind :
        {qd::Absence::Kind::Leave, qd::Absence::Kind::Illness, qd::Absence::Kind::Training, qd::Absence::Kind::Other})
        m_kind->addItem(AbsenceWords::kind(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(absence.kind)));
    m_note->setMaxLength(300);
    addRow(tr("Person"), m_person);
    addRow(tr("First day"), m_first);
    addRow(tr("Last day"), m_last, tr("Whole days, both included."));
    addRow(tr("Kind"), m_kind);
    addRow(tr("Note"), m_note);
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate first) {
        if (m_last->date() < first)
            m_last->setDate(first);
    });
}

qd::Absence AbsenceDialog::absence() const
{
    qd::Absence absence = m_absence;
    absence.person = {m_person->currentData().toString()};
    absence.first = m_first->date();
    absence.last = m_last->date();
    absence.kind = qd::Absence::Kind(m_kind->currentData().toInt());
    absence.note = m_note->text().trimmed();
    return absence;
}

QString AbsenceDialog::check()
{
    if (m_person->currentIndex() < 0)
        return tr("Choose a person.");
    return m_last->date() < m_first->date() ? tr("It ends before it begins: set a later last day.") : QString();
}

AbsencesPanel::AbsencesPanel(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_search(new QLineEdit(this))
    , m_past(new QCheckBox(tr("Past ones, too"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search absences"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_past->setAccessibleName(m_past->text());
    auto *import = makeButton(tr("Import calendar…"), ButtonRole::Plain, {}, this);
    auto *add = makeButton(tr("Add absence…"), ButtonRole::Plain, u"add"_s, this);
    head->addWidget(m_search);
    head->addWidget(m_past);
    head->addStretch();
    head->addWidget(import);
    head->addWidget(add);
    column->addLayout(head);
    m_stack->addWidget(new EmptyState(
        u"rota"_s, tr("Nobody is away. Add absences one by one, or take them from a calendar file (.ics)."), this));
    auto *card = new Card({}, this);
    m_table->setColumnCount(Columns);
    m_table->setHeaderLabels({tr("Person"), tr("From"), tr("To"), tr("Kind"), tr("Note")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Absences"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Note, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    column->addWidget(m_stack, 1);
    connect(add, &QPushButton::clicked, this, &AbsencesPanel::add);
    connect(import, &QPushButton::clicked, this, &AbsencesPanel::importCalendar);
    connect(m_search, &QLineEdit::textChanged, this, &AbsencesPanel::refresh);
    connect(m_past, &QCheckBox::toggled, this, &AbsencesPanel::refresh);
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, [this] {
        if (const qd::Absence *absence = current())
            edit(*absence);
    });
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &AbsencesPanel::refresh);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (isVisible() && changes.touches({qd::Aggregate::Absence, qd::Aggregate::Person}))
            m_wake.start(0);
    });
}

void AbsencesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AbsencesPanel::refresh()
{
    const auto absences = m_console.absences().absences();
    const auto people = m_console.people().people();
    if (!absences || !people)
        return m_messages.showError(qd::describe(absences ? people.error() : absences.error()));
    m_people = *people;
    QHash<qd::PersonId, QString> names;
    for (const qd::Person &person : *people)
        names.insert(person.id, person.name);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), m_console.zone()).date();
    const QLocale locale;
    const int before = m_table->indexOfTopLevelItem(m_table->currentItem());
    m_shown.clear();
    m_table->clear();
    QList<QTreeWidgetItem *> items;
    for (const qd::Absence &absence : *absences) {
        if (absence.last < today && !m_past->isChecked())
            continue;
        const QStringList cells{names.value(absence.person), locale.toString(absence.first, QLocale::ShortFormat),
            locale.toString(absence.last, QLocale::ShortFormat), AbsenceWords::kind(absence.kind),
            absence.uid.isEmpty() ? absence.note : tr("%1 (from a calendar)", "a note").arg(absence.note).trimmed()};
        if (!cells.join(u'\n').contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            continue;
        m_shown.append(absence);
        items.append(new QTreeWidgetItem(cells));
    }
    m_table->addTopLevelItems(items);
    if (!items.isEmpty())
        m_table->setCurrentItem(items[std::clamp(before, 0, int(items.size()) - 1)]);
    m_stack->setCurrentIndex(absences->isEmpty() ? 0 : 1);
}

const qd::Absence *AbsencesPanel::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 || row >= m_shown.size() ? nullptr : &m_shown.at(row);
}

void AbsencesPanel::submit(std::function<qd::Result<>()> act, std::function<void()> done)
{
    m_messages.dismiss();
    m_console.writes().submit(this, std::move(act), [this, done = std::move(done)](const qd::Result<> &result) {
        if (!result)
            m_messages.showError(qd::describe(result.error()));
        else if (done)
            done();
    });
}

void AbsencesPanel::add()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_console.clock().nowMs(), m_console.zone()).date();
    qd::Absence absence;
    absence.first = absence.last = today;
    edit(absence);
}

void AbsencesPanel::edit(const qd::Absence &absence)
{
    AbsenceDialog dialog(absence, m_people, this);
    if (dialog.exec() == QDialog::Accepted)
        submit([&desk = m_console.absences(), made = dialog.absence()] { return desk.save(made).map([](auto &&) {}); });
}

void AbsencesPanel::removeCurrent()
{
    const qd::Absence *chosen = current();
    if (!chosen)
        return;
    const qd::Absence absence = *chosen;
    submit([&desk = m_console.absences(), id = absence.id] { return desk.remove(id); },
        [this, absence] {
            m_messages.showInfo(tr("The absence was removed."));
            m_messages.addAction(tr("Undo"), this, [this, absence] {
                submit([&desk = m_console.absences(), absence] { return desk.save(absence).map([](auto &&) {}); });
            });
        });
}

bool AbsencesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_F2)
        return QWidget::eventFilter(watched, event);
    if (const qd::Absence *absence = current())
        edit(*absence);
    return true;
}

void AbsencesPanel::importCalendar()
{
    const QString path = m_dialogs.openFile(this, tr("Import absences"), tr("iCalendar (*.ics)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_messages.showError(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > mostBytes)
        return m_messages.showError(tr("%1 is larger than 64 MB: export a shorter time from the calendar.").arg(path));
    const QByteArray bytes = file.readAll();
    AbsenceImportDialog dialog(m_console, path.section(u'/', -1), bytes, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.absences(), bytes,
               person = dialog.person()] { return desk.importIcs(bytes, person).map([](auto &&) {}); },
        [this] { m_messages.showInfo(tr("The absences were imported.")); });
}
