// EntryReader: beside an entry that is written: how it will read, its outline, or the entry of the week before with
// what it promised. Window's thread; console and editor outlive it.
#pragma once

#include "app/domain/watchweek.h"
#include "ui/kit/card.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QStackedWidget;
class QUrl;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class MarkdownEditor;
class SafeTextBrowser;
class ScrollTogether;
class Segmented;

class EntryReader : public Card {
    Q_OBJECT
public:
    EntryReader(qd::Console &console, MarkdownEditor &editor, QWidget *parent = nullptr);

    void setWeek(qd::IsoWeek week);
    void refresh(); // the text has changed

signals:
    void linkOpened(const QUrl &url);

private:
    enum View { Preview, Outline, Last, Week };
    void showView(int view);
    void showPreview();
    void showOutline();
    void showLast();
    void showWeek();
    SafeTextBrowser *browser(const QString &name);

    qd::Console &m_console;
    MarkdownEditor &m_editor;
    qd::IsoWeek m_week;
    Segmented *m_views;
    QStackedWidget *m_stack;
    SafeTextBrowser *m_preview;
    QListWidget *m_outline;
    SafeTextBrowser *m_last;
    SafeTextBrowser *m_about; // the week
    ScrollTogether *m_together;
};
