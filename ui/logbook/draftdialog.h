// DraftDialog: a draft of a watch line by line, beside what is written already where something is: each line can be
// taken or left, and leads to what it was drawn from. accept() means: put what was taken into the entry.
#pragma once

#include "app/domain/draftmerge.h"
#include "app/domain/logbook.h"
#include "app/domain/reference.h"
#include "app/services/draftwords.h"

#include <QDialog>
#include <QSet>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
class QScrollArea;
QT_END_NAMESPACE
namespace qd {
class Console;
class LookAhead;
} // namespace qd
class Label;
class MessageBar;
class Segmented;

class DraftDialog : public QDialog {
    Q_OBJECT
public:
    // `entry` with the text of now.
    DraftDialog(qd::Console &console, const qd::LogbookEntry &entry, QWidget *parent = nullptr);

    QString text() const; // the entry as it will be
    QString language() const;
    QList<qd::LogbookNoteId> takenNotes() const;

signals:
    void referenceOpened(const qd::Reference &reference);

private:
    void lookAhead();
    void draft();
    bool isNews(const qd::DraftChoice &choice) const;
    void showChoices();
    void addRow(QGridLayout &grid, const qd::DraftChoice &choice);
    void takeAll(bool all);
    void showCount();
    void editTemplate();
    qd::DraftForm form() const;

    qd::Console &m_console;
    qd::LogbookEntry m_entry;
    qd::Draft m_draft;
    QList<qd::DraftChoice> m_choices;
    QSet<int> m_taken; // lines of the draft
    std::optional<QList<qd::DraftForeseen>> m_foreseen;
    qd::LookAhead *m_ahead = nullptr;
    Segmented *m_language;
    Segmented *m_form;
    MessageBar *m_messages;
    QScrollArea *m_area;
    QCheckBox *m_all;
    Label *m_leftOut;
    QPushButton *m_verb;
    QList<QCheckBox *> m_boxes;
};
