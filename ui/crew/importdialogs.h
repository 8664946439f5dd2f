// What an import would change, shown before anything is written: people from a table, absences from a calendar.
#pragma once

#include "app/domain/id.h"
#include "app/services/peopleimport.h"
#include "ui/kit/formdialog.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}

class PeopleImportDialog : public FormDialog {
    Q_OBJECT
public:
    PeopleImportDialog(const QString &file, const qd::ImportReport &report, QWidget *parent);
};

// For everybody whom its events name, or for one person.
class AbsenceImportDialog : public FormDialog {
    Q_OBJECT
public:
    AbsenceImportDialog(qd::Console &console, const QString &file, const QByteArray &bytes, QWidget *parent);

    std::optional<qd::PersonId> person() const;

private:
    void preview();

    qd::Console &m_console;
    QByteArray m_bytes;
    QComboBox *m_person;
    QTreeWidget *m_changes;
};
