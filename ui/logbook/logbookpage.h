// LogbookPage: the weeks and their notes at the left, the entry being written, and how it will read.
#pragma once

#include "app/domain/logbook.h"
#include "app/domain/reference.h"
#include "app/services/entryautosave.h"
#include "app/services/messagetext.h"
#include "ui/kit/lockedretry.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Dialogs;
class EntryEditor;
class EntryExports;
class EntryReader;
class MarkdownEditor;
class MessageBar;
class PageHeader;
class NotesMargin;
class WeekList;

class LogbookPage : public QWidget {
    Q_OBJECT
public:
    LogbookPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);
    ~LogbookPage() override;

    MarkdownEditor &editor() { return *m_editor; }

public slots:
    void openWeek(qd::IsoWeek week);
    void draftFromTheWeek();
    void askWhatItWasLike();
    void tell(); // the entry to others, by their channels

signals:
    void referenceOpened(const qd::Reference &reference); // in the text or in a draft
    void tellAsked(const qd::MessageAsked &asked);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSide();
    qd::LogbookEntry writtenEntry() const; // with the text of now
    void buildKeys();
    enum class View { Both, Text, Preview };
    void showView(View view);
    void setFocused(bool focused); // nothing but the text
    QString language() const;
    bool addBelow(const QString &markdown); // true when there was something above it
    void replaceText(const QString &markdown);
    void open(qd::IsoWeek week);
    void openWanted();
    void showText(const QString &markdown);
    void showState();
    void showPublication();
    QString stateInWords(const qd::LogbookEntry &entry) const;
    void publish();
    void showRevisions();
    void setLabels();
    void edited();

    qd::Console &m_console;
    Dialogs &m_dialogs;
    qd::EntryAutosave m_autosave;
    LockedRetry m_retry; // of the first opening
    QTimer m_previewTimer;
    qd::IsoWeek m_week;
    qd::IsoWeek m_wanted; // by somebody; invalid: nobody asked for one
    bool m_conflictShown = false;
    bool m_isShowing = false;
    bool m_wasUndone = false; // or done again, a moment ago
    int m_redoable = 0; // steps
    PageHeader *m_header;
    MessageBar *m_messages;
    QPushButton *m_publish; // or correct
    QPushButton *m_draft;
    WeekList *m_weeks;
    NotesMargin *m_notes;
    EntryEditor *m_entryEditor;
    MarkdownEditor *m_editor; // its text
    EntryReader *m_reader;
    EntryExports *m_exports;
    QWidget *m_side = nullptr;
    bool m_isFocused = false;
};
