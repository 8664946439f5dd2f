// What is done on the page: each act is written by the desk, when the database is free.
#include "app/domain/works/worklink.h"
#include "app/domain/works/workorder.h"
#include "app/models/workboardmodel.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/workdesk.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/handon.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/works/workboard.h"
#include "ui/works/workdialog.h"
#include "ui/works/workdialogs.h"
#include "ui/works/workfilterbar.h"
#include "ui/works/workspage.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

WorkSurroundings surroundingsOf(qd::Console &console, const qd::WorkBoardModel &model, const qd::Work &work)
{
    WorkSurroundings around;
    around.columns = console.works().everyColumn().value_or(model.columns());
    around.columnsInUse = model.columns().size();
    const QDate today = model.today();
    for (const qd::Person &person : console.people().people().value_or(QList<qd::Person>())) {
        if (!person.removed.isValid() && person.employedOn(today))
            around.people.append(person.name);
    }
    for (const qd::Team &team : console.people().teams().value_or(QList<qd::Team>()))
        around.teams.append(team.name);
    around.labels = model.labels();
    around.nowMs = console.clock().nowMs();
    around.zone = console.zone();
    if (work.id.isNull())
        return around;
    around.moves = console.works().moves(work.id).value_or(QList<qd::WorkMove>());
    around.payoff = console.works().payoff(work).value_or(std::nullopt);
    if (!work.incident.isNull()) {
        if (const auto incident = console.incidents().incident(work.incident))
            around.incident = u"%1 %2"_s.arg(incident->key(), incident->title);
    }
    return around;
}

} // namespace

void WorksPage::act(std::function<qd::Result<>()> write, std::function<void()> then)
{
    m_messages->dismiss(); // it was of what was done before
    m_console.writes().submit(this, std::move(write), [this, then = std::move(then)](const qd::Result<> &done) {
        if (!done)
            m_messages->showError(qd::describe(done.error()));
        else if (then)
            then();
        showHistory();
    });
}

void WorksPage::offerUndo(const QString &words)
{
    m_messages->showInfo(words);
    m_messages->addAction(tr("Undo"), this, [this] { undo(); });
}

void WorksPage::undo()
{
    act([&desk = m_console.works()] { return desk.undo(); });
}

void WorksPage::redo()
{
    act([&desk = m_console.works()] { return desk.redo(); });
}

void WorksPage::addWork()
{
    const qd::WorkColumn *planned = columnFor(m_model->columns(), qd::WorkState::Planned);
    addWork(planned ? planned->id : qd::WorkColumnId(), {});
}

void WorksPage::addWork(const qd::WorkColumnId &column, const qd::WorkId &before)
{
    qd::Work work;
    work.column = column;
    WorkDialog dialog(work, surroundingsOf(m_console, *m_model, work), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    work = dialog.work();
    for (int i = 0; i < m_model->columns().size(); ++i) {
        if (m_model->columns()[i].id == work.column && work.column == column && !before.isNull())
            work.position = placeBefore(m_model->cards(i).cards(), {}, before).value_or(0);
    }
    save(work);
}

void WorksPage::save(const qd::Work &work)
{
    auto saved = std::make_shared<qd::WorkId>();
    act(
        [&desk = m_console.works(), work, saved]() -> qd::Result<> {
            return desk.save(work).map([&saved](const qd::Work &kept) { *saved = kept.id; });
        },
        [this, saved] { m_board->choose(*saved); });
}

void WorksPage::edit(const qd::WorkId &id, const std::function<void(qd::Work &)> &change)
{
    const qd::Work *known = m_model->work(id);
    if (!known)
        return;
    qd::Work work = *known;
    change(work);
    save(work);
}

void WorksPage::showWork(const qd::WorkId &id)
{
    const auto work = m_console.works().work(id);
    if (!work)
        return m_messages->showError(qd::describe(work.error()));
    m_views->setCurrent(work->archived ? 1 : 0);
    reloaded();
    if (work->archived)
        return open(id);
    if (m_model->placeOf(id).first < 0)
        m_filter->clear(); // it is asked for in spite of the filter
    m_board->choose(id);
}

void WorksPage::open(const qd::WorkId &id)
{
    const auto work = m_console.works().work(id);
    if (!work)
        return m_messages->showError(qd::describe(work.error()));
    WorkDialog dialog(*work, surroundingsOf(m_console, *m_model, *work), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.work() != *work)
        save(dialog.work());
    if (!dialog.toOpen().isEmpty())
        follow(*work, dialog.toOpen());
}

void WorksPage::follow(const qd::Work &work, const QString &line)
{
    const auto link = qd::workLinkFrom(line);
    if (!link)
        return;
    using Kind = qd::WorkLink::Kind;
    if (link->kind == Kind::Runbook) {
        emit runbookOpened(link->target);
    } else if (link->kind == Kind::Address) {
        QDesktopServices::openUrl(QUrl(link->target));
    } else {
        const auto incident = m_console.incidents().byKey(link->target);
        if (incident)
            emit incidentOpened(incident->id);
        else
            m_messages->showWarning(tr("%1 names %2, which is not here.").arg(work.title, link->target));
    }
}

void WorksPage::archive(const qd::WorkId &id)
{
    const QString title = m_model->work(id) ? m_model->work(id)->title : QString();
    act([&desk = m_console.works(), id] { return desk.archive(id); },
        [this, title] { offerUndo(tr("“%1” is in the archive.").arg(title)); });
}

void WorksPage::chooseLabels(const qd::WorkId &id, const QPoint &at)
{
    const qd::Work *work = m_model->work(id);
    if (!work)
        return;
    QMenu menu(this);
    int number = 0;
    for (const QString &label : m_model->labels().mid(0, 20)) {
        const QString shown = QString(label).replace(u'&', u"&&"_s);
        QAction *action = menu.addAction(++number < 10 ? u"&%1  %2"_s.arg(number).arg(shown) : shown);
        action->setCheckable(true);
        action->setChecked(work->labels.contains(label));
        action->setData(label);
    }
    if (number > 0)
        menu.addSeparator();
    QAction *anew = menu.addAction(tr("&New label…"));
    const QAction *chosen = menu.exec(at);
    if (!chosen)
        return;
    QString label = chosen->data().toString();
    if (chosen == anew) {
        label = QInputDialog::getText(this, tr("New label"), tr("Label")).simplified();
        if (label.isEmpty())
            return;
    }
    edit(id, [label](qd::Work &changed) {
        if (!changed.labels.removeOne(label))
            changed.labels.append(label);
    });
}

void WorksPage::askDue(const qd::WorkId &id)
{
    const qd::Work *work = m_model->work(id);
    if (!work)
        return;
    DueDialog dialog(work->due, m_model->today(), this);
    if (dialog.exec() == QDialog::Accepted)
        edit(id, [due = dialog.due()](qd::Work &changed) { changed.due = due; });
}

void WorksPage::editColumns()
{
    ColumnsDialog dialog(m_model->columns(), this);
    if (dialog.exec() != QDialog::Accepted || sameColumns(dialog.columns(), m_model->columns()))
        return;
    act([&desk = m_console.works(), columns = dialog.columns()] { return desk.saveColumns(columns); },
        [this] { offerUndo(tr("The columns were changed.")); });
}

void WorksPage::importBoard()
{
    const QString path = m_dialogs.openFile(this, tr("Import a Trello board"), tr("Exports of Trello (*.json)"));
    if (path.isEmpty())
        return;
    m_messages->dismiss();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_messages->showError(tr("%1 cannot be read: %2").arg(path, file.errorString()));
    takeBoard(file.readAll());
}

void WorksPage::takeBoard(const QByteArray &json)
{
    const auto preview = m_console.works().import(json, m_console.zone(), true);
    if (!preview)
        return m_messages->showError(qd::describe(preview.error()));
    WorkImportDialog dialog(preview->board, preview->inWords(), preview->added, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto taken = std::make_shared<qd::WorkImport>();
    act(
        [&console = m_console, json, taken]() -> qd::Result<> {
            return console.works().import(json, console.zone()).map([&taken](const qd::WorkImport &report) {
                *taken = report;
            });
        },
        [this, taken] { m_messages->showInfo(taken->inWords().first()); });
}

void WorksPage::exportBoard()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Export the works"), u"works.csv"_s, tr("Table (*.csv);;Markdown (*.md);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const auto bytes = m_console.works().exported(QFileInfo(path).suffix().toLower(), m_console.zone());
    if (!bytes)
        return m_messages->showError(qd::describe(bytes.error()));
    writeTo(path, *bytes, *m_messages);
}
