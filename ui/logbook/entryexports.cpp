#include "ui/logbook/entryexports.h"

#include "app/domain/reference.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "app/services/logbookwiki.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

using namespace Qt::StringLiterals;

EntryExports::EntryExports(qd::Console &console, Dialogs &dialogs, MessageBar &messages,
    std::function<qd::LogbookEntry()> current, QWidget *parent)
    : QObject(parent)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_current(std::move(current))
    , m_window(parent)
{
}

qd::LogbookExport EntryExports::exporter() const
{
    return {m_console.attachments(), m_console.zone()};
}

void EntryExports::tell(const qd::Result<> &done, const QString &path)
{
    if (done)
        m_messages.showInfo(tr("Written to %1.").arg(path));
    else
        m_messages.showError(qd::describe(done.error()));
}

void EntryExports::copy(CopyAs format)
{
    const qd::LogbookEntry entry = m_current();
    auto data = std::make_unique<QMimeData>();
    if (format == CopyAs::Slack) {
        data->setText(exporter().forSlack(entry));
    } else {
        data->setText(qd::withoutReferences(entry.markdown)); // they lead nowhere from elsewhere
        if (format == CopyAs::RichText)
            data->setHtml(exporter().asHtml(entry));
    }
    QGuiApplication::clipboard()->setMimeData(data.release()); // which owns it then
    m_messages.showInfo(tr("The entry is in the clipboard."));
}

// The file dialogs ask about overwriting.
void EntryExports::toFile()
{
    const qd::LogbookEntry entry = m_current();
    const QString path =
        m_dialogs.saveFile(m_window, tr("Export the entry"), u"logbook-%1.html"_s.arg(entry.week.toString()),
            tr("Web page (*.html);;PDF (*.pdf);;Markdown (*.md);;OpenDocument text (*.odt)"));
    if (!path.isEmpty())
        tell(exporter().write(entry, path, path, true), path);
}

void EntryExports::toPost()
{
    const qd::LogbookEntry entry = m_current();
    const QString name = u"%1-logbook-%2.md"_s.arg(entry.week.sunday().toString(Qt::ISODate), entry.week.toString());
    const QString path = m_dialogs.saveFile(m_window, tr("A post for a static site"), name, tr("Markdown (*.md)"));
    if (!path.isEmpty())
        tell(exporter().write(entry, path, u"post"_s, true), path);
}

void EntryExports::yearToBook()
{
    const int year = m_current().week.year();
    const QString path = m_dialogs.saveFile(
        m_window, tr("The year %1 as a book").arg(year), u"logbook-%1.pdf"_s.arg(year), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto entries = m_console.logbook().entries();
    tell(entries ? exporter().writeYear(year, *entries, path, true) : tl::unexpected(entries.error()), path);
}

void EntryExports::toWiki()
{
    m_current(); // what is being written is stored first
    const QString folder = m_dialogs.openFolder(m_window, tr("The folder of the wiki"));
    if (folder.isEmpty())
        return;
    auto entries = m_console.logbook().entries();
    if (!entries)
        return m_messages.showError(qd::describe(entries.error()));
    entries->removeIf([](const qd::LogbookEntry &entry) { return entry.markdown.trimmed().isEmpty(); });
    auto *wiki = new qd::LogbookWiki(exporter(), this);
    wiki->write(*entries, folder, m_console.author(), [this, wiki](const qd::Result<qd::WikiResult> &done) {
        wiki->deleteLater();
        if (!done)
            return m_messages.showError(qd::describe(done.error()));
        using Git = qd::WikiResult::Git;
        const QString pages = tr("%n page(s) written", nullptr, done->pages);
        if (done->git == Git::Refused)
            return m_messages.showWarning(tr("%1; git refused to commit them: %2").arg(pages, done->words));
        m_messages.showInfo(done->git == Git::Committed ? tr("%1 and committed.").arg(pages) : pages + u'.');
    });
}
