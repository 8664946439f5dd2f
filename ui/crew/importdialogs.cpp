#include "ui/crew/importdialogs.h"

#include "app/services/absencedesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "ui/kit/messagebar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 2000; // more are counted, not listed

QTreeWidget *makeList(const QStringList &columns, const QString &name, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setColumnCount(int(columns.size()));
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(name);
    list->setMinimumHeight(280);
    parent->setMinimumWidth(760);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    return list;
}

} // namespace

PeopleImportDialog::PeopleImportDialog(const QString &file, const qd::ImportReport &report, QWidget *parent)
    : FormDialog(tr("Import %1").arg(file), tr("Import"), parent)
{
    auto *list = makeList({tr("Line"), tr("What"), tr("Person"), tr("Changes")}, tr("What would change"), this);
    for (const qd::ImportReport::Refusal &refusal : report.refused)
        list->addTopLevelItem(new QTreeWidgetItem({QString::number(refusal.line), tr("fault"), {}, refusal.reason}));
    for (const qd::PersonChange &change : report.changes.mid(0, mostRows)) {
        QStringList fields;
        for (const qd::FieldChange &field : change.fields)
            fields.append(change.isNew() ? tr("%1: %2", "a column, what it says").arg(field.column, field.after)
                                         : tr("%1: %2 → %3")
                                               .arg(field.column, field.before.isEmpty() ? u"–"_s : field.before,
                                                   field.after.isEmpty() ? u"–"_s : field.after));
        list->addTopLevelItem(new QTreeWidgetItem({QString::number(change.line),
            change.isNew() ? tr("new") : tr("changed"), change.person.name, fields.join(u", "_s)}));
    }
    addWide(list);
    QStringList words{tr("%1 will be added, %2 updated, %3 are unchanged.")
                          .arg(report.added)
                          .arg(report.updated)
                          .arg(report.unchanged)};
    if (!report.newTeams.isEmpty())
        words.append(tr("New teams: %1.").arg(report.newTeams.join(u", "_s)));
    if (!report.unknownColumns.isEmpty())
        words.append(tr("Columns that are not known, and left out: %1.").arg(report.unknownColumns.join(u", "_s)));
    if (report.refused.isEmpty())
        messages()->showInfo(words.join(u'\n'));
    else
        messages()->showError(tr("Nothing can be imported before these lines are put right in the file."));
    verbButton()->setEnabled(report.refused.isEmpty() && !report.changes.isEmpty());
}

AbsenceImportDialog::AbsenceImportDialog(
    qd::Console &console, const QString &file, const QByteArray &bytes, QWidget *parent)
    : FormDialog(tr("Import %1").arg(file), tr("Import"), parent)
    , m_console(console)
    , m_bytes(bytes)
    , m_person(new QComboBox(this))
    , m_changes(makeList({tr("What"), tr("Person"), tr("From"), tr("To"), tr("Note")}, tr("What would change"), this))
{
    m_person->addItem(tr("everybody whom its events name"));
    for (const qd::Person &person : console.people().people().value_or(QList<qd::Person>())) {
        if (!person.removed.isValid())
            m_person->addItem(person.name, person.id.value);
    }
    addRow(tr("Absences of"), m_person,
        tr("People are found by the e-mail of an attendee or organizer, else by a name in the event's title."));
    addWide(m_changes);
    connect(m_person, &QComboBox::currentIndexChanged, this, &AbsenceImportDialog::preview);
    preview();
}

std::optional<qd::PersonId> AbsenceImportDialog::person() const
{
    const QString id = m_person->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(qd::PersonId{id});
}

void AbsenceImportDialog::preview()
{
    m_changes->clear();
    const auto found = m_console.absences().previewIcs(m_bytes, person());
    const auto people = m_console.people().people();
    if (!found || !people) {
        messages()->showError(qd::describe(found ? people.error() : found.error()));
        return verbButton()->setEnabled(false);
    }
    QHash<qd::PersonId, QString> names;
    for (const qd::Person &person : *people)
        names.insert(person.id, person.name);
    const QLocale locale;
    const auto add = [&](const QString &what, const QList<qd::Absence> &absences) {
        for (const qd::Absence &absence : absences.mid(0, mostRows))
            m_changes->addTopLevelItem(new QTreeWidgetItem(
                {what, names.value(absence.person), locale.toString(absence.first, QLocale::ShortFormat),
                    locale.toString(absence.last, QLocale::ShortFormat), absence.note}));
    };
    for (const qd::AbsenceImport::Fault &fault : found->faults.mid(0, mostRows))
        m_changes->addTopLevelItem(
            new QTreeWidgetItem({tr("left out"), {}, {}, {}, fault.event + u": "_s + fault.reason}));
    add(tr("new"), found->added);
    add(tr("gone"), found->removed);
    QStringList words{
        tr("%1 new, %2 gone, %3 unchanged.").arg(found->added.size()).arg(found->removed.size()).arg(found->unchanged)};
    if (found->shortOnes > 0)
        words.append(tr("%n event(s) of less than half a day are no absence.", nullptr, found->shortOnes));
    if (!found->faults.isEmpty())
        words.append(tr("%n event(s) are left out: see the list.", nullptr, int(found->faults.size())));
    const bool changes = !found->added.isEmpty() || !found->removed.isEmpty();
    if (found->faults.isEmpty())
        messages()->showInfo(words.join(u' '));
    else
        messages()->showWarning(words.join(u' '));
    verbButton()->setEnabled(changes);
}
