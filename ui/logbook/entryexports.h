// EntryExports: hands an entry on to people without a console: to the clipboard, as a file, a post, the pages of a
// wiki, and the year as a book. Asks where, and says how it went. Window's thread; what it is built with outlives it.
#pragma once

#include "app/services/logbookexport.h"

#include <QObject>

namespace qd {
class Console;
}
class Dialogs;
class MessageBar;

class EntryExports : public QObject {
    Q_OBJECT
public:
    // `current` gives the entry as it stands in the editor.
    EntryExports(qd::Console &console, Dialogs &dialogs, MessageBar &messages,
        std::function<qd::LogbookEntry()> current, QWidget *parent);

    enum class CopyAs { Markdown, Slack, RichText };
    void copy(CopyAs format);
    void toFile();
    void toPost();
    void toWiki();
    void yearToBook();

private:
    qd::LogbookExport exporter() const;
    void tell(const qd::Result<> &done, const QString &path);

    qd::Console &m_console;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    std::function<qd::LogbookEntry()> m_current;
    QWidget *m_window;
};
