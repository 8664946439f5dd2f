// NotesMargin: what was noted as the week went, beside its entry: put into the entry one by one or all of them, or
// taken away. Window's thread; the console outlives it.
#pragma once

#include "app/domain/logbook.h"
#include "ui/kit/card.h"
#include "ui/kit/lockedretry.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;

class NotesMargin : public Card {
    Q_OBJECT
public:
    explicit NotesMargin(qd::Console &console, QWidget *parent = nullptr);

    void setWeek(qd::IsoWeek week);
    void refresh();
    void markUsed(const QList<qd::LogbookNoteId> &ids); // they are in the entry now
    // After an undo or a redo: notes that went into the entry here and are not in `text` any more wait again, and the
    // other way round.
    void follow(const QString &text);

signals:
    void wanted(const QString &markdown); // in the entry
    void failed(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString inWords(const qd::LogbookNote &note) const; // on one line or more, pictures by their titles
    void use(const QList<qd::LogbookNote> &notes);
    void keepUsed(const QList<qd::LogbookNote> &notes, bool used = true);
    void remove();
    void add();

    qd::Console &m_console;
    qd::IsoWeek m_week;
    QList<qd::LogbookNote> m_notes; // that are not in the entry yet
    QHash<qd::LogbookNoteId, qd::LogbookNote> m_taken; // since this week was opened
    Label *m_nothing;
    QListWidget *m_list;
    QLineEdit *m_new;
    QPushButton *m_all;
    LockedRetry m_retry;
};
