// RevisionsDialog: every save of an entry, the newest first; the chosen one beside the text of now or another one, line
// by line, with what differs. accept() means: put the chosen text back.
#pragma once

#include "app/domain/linediff.h"
#include "app/domain/logbook.h"
#include "app/domain/result.h"

#include <QDialog>
#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QListWidget;
class QPushButton;
class QTextEdit;
class QTextTableCell;
QT_END_NAMESPACE
class Label;

class RevisionsDialog : public QDialog {
    Q_OBJECT
public:
    struct Times {
        qint64 nowMs = 0;
        QTimeZone zone;
    };
    // `read` gives the text of a revision.
    RevisionsDialog(const QList<qd::LogbookRevision> &revisions, const qd::LogbookEntry &entry, const Times &times,
        std::function<qd::Result<QString>(int)> read, QWidget *parent = nullptr);

    QString text() const { return m_text; } // of the chosen revision

private:
    void build(const QStringList &names);
    void compare();
    void show(const QList<qd::DiffRow> &rows);
    void fill(QTextTableCell cell, const qd::DiffRow &row, bool before);

    QList<qd::LogbookRevision> m_revisions;
    QString m_now;
    std::function<qd::Result<QString>(int)> m_read;
    QString m_text;
    QListWidget *m_list;
    QComboBox *m_other; // the text of now, then the revisions
    QTextEdit *m_view;
    Label *m_words;
    QPushButton *m_restore;
};
