#include "ui/logbook/entryimport.h"

#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messagebar.h"

#include <QCoreApplication>
#include <QWidget>
#include <memory>

namespace {

constexpr qsizetype mostNamed = 8; // files that were skipped

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    static QString title() { return tr("A folder of entries in Markdown"); }
    static QString added(const qd::LogbookImport &import)
    {
        return tr("%n entry(ies) added.", nullptr, int(import.added.size()));
    }
    static QString skipped(const qd::LogbookImport &import)
    {
        QStringList lines{tr("%n file(s) left out:", nullptr, int(import.skipped.size()))};
        lines += import.skipped.first(std::min(mostNamed, import.skipped.size()));
        if (import.skipped.size() > mostNamed)
            lines.append(tr("and %n more", nullptr, int(import.skipped.size() - mostNamed)));
        return lines.join(u'\n');
    }
};

} // namespace

void importEntries(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *window)
{
    const QString folder = dialogs.openFolder(window, ImportWords::title());
    if (folder.isEmpty())
        return;
    const auto import = std::make_shared<qd::LogbookImport>();
    console.writes().submit(
        window,
        [&desk = console.logbook(), folder, import] {
            return desk.importFolder(folder).map([&import](const qd::LogbookImport &done) { *import = done; });
        },
        [&messages, import](const qd::Result<> &done) {
            if (!done)
                messages.showError(qd::describe(done.error()));
            else if (import->skipped.isEmpty())
                messages.showInfo(ImportWords::added(*import));
            else
                messages.showWarning(ImportWords::added(*import) + u' ' + ImportWords::skipped(*import));
        });
}
