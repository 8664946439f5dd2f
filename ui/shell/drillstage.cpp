#include "ui/shell/drillstage.h"

#include "app/services/console.h"
#include "app/services/drilldesk.h"
#include "app/services/drillrun.h"
#include "app/services/errortext.h"
#include "ui/kit/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/training/drillbar.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogPauseMs = 50;

} // namespace

DrillStage::DrillStage(qd::Console &crew, const Theme &theme, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_crew(crew)
    , m_theme(theme)
    , m_dialogs(dialogs)
{
}

DrillStage::~DrillStage()
{
    if (!m_run)
        return;
    m_run->disconnect(this);
    m_run->stop();
    blockSignals(true); // whoever would show it may be gone
    keep();
    m_window.reset();
}

qd::Result<> DrillStage::open(const qd::DrillScript &script, const qd::DrillStart &start)
{
    if (m_run) {
        m_window->raiseWindow();
        return qd::failure(qd::Error::Kind::Conflict, m_run->script().title, tr("a drill goes on already"));
    }
    auto run = qd::DrillRun::begin(script, start, m_crew);
    if (!run)
        return tl::unexpected(run.error());
    m_run = std::move(*run);
    m_window = std::make_unique<MainWindow>(m_run->console(), m_theme, m_dialogs, [] { return false; });
    auto *bar = new DrillBar(*m_run, m_window.get());
    m_window->addBanner(bar);
    connect(bar, &DrillBar::stopAsked, m_run.get(), &qd::DrillRun::stop);
    connect(m_window.get(), &MainWindow::closed, m_run.get(), &qd::DrillRun::stop);
    connect(m_window.get(), &MainWindow::runbookShown, m_run.get(), &qd::DrillRun::sawRunbook);
    // The end may come from within a write of the drill's own window.
    connect(m_run.get(), &qd::DrillRun::ended, this, &DrillStage::finish, Qt::QueuedConnection);
    m_window->tellOfAlerts(m_theme);
    m_window->showPage(u"bridge"_s);
    m_window->show();
    return {};
}

void DrillStage::close()
{
    if (m_run)
        m_run->stop();
}

void DrillStage::finish()
{
    if (!m_run)
        return;
    // A question that is still open has its own event loop, with the window on its stack.
    for (QWidget *asked : {QApplication::activePopupWidget(), QApplication::activeModalWidget()}) {
        if (!m_window->holds(asked))
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(asked))
            dialog->done(QDialog::Rejected); // close() would ask whether what is written may go, and it goes anyway
        else
            asked->close();
        QTimer::singleShot(dialogPauseMs, this, &DrillStage::finish);
        return;
    }
    keep();
    m_window->close(); // as a window is closed that may be the last one
    m_window.reset();
    m_run.reset();
}

void DrillStage::keep()
{
    const auto id = std::make_shared<qd::DrillId>();
    m_crew.writes().submit(
        this,
        [&desk = m_crew.drills(), drill = m_run->result(), id]() -> qd::Result<> {
            return desk.keep(drill).map([&id](const qd::Drill &kept) { *id = kept.id; });
        },
        [this, id](const qd::Result<> &done) {
            if (done)
                emit kept(*id);
            else
                m_dialogs.fail(nullptr, tr("How the drill went could not be kept"), qd::describe(done.error()));
        });
}
