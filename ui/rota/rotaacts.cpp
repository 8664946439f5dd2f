// What is done on the rota's page: every change of the plan, what happens beside it, and what is handed on.
#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotawords.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/handon.h"
#include "ui/kit/messagebar.h"
#include "ui/rota/exceptiondialogs.h"
#include "ui/rota/rotadialogs.h"
#include "ui/rota/rotapage.h"
#include "ui/rota/rotapicture.h"
#include "ui/rota/rotaregister.h"
#include "ui/rota/watchsheet.h"

#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

void RotaPage::submit(std::function<qd::Result<>()> act, std::function<void()> done)
{
    m_messages->dismiss();
    m_console.writes().submit(this, std::move(act), [this, done = std::move(done)](const qd::Result<> &result) {
        if (!result)
            m_messages->showError(qd::describe(result.error()));
        else if (done)
            done();
    });
}

void RotaPage::follow(const QString &words, std::function<qd::Result<>()> act)
{
    auto before = std::make_shared<QList<qd::Captaincy>>();
    submit(
        [&rota = m_console.rota(), before, act = std::move(act)]() -> qd::Result<> {
            auto now = rota.captaincies();
            if (!now)
                return tl::unexpected(now.error());
            *before = *now;
            return act();
        },
        [this, before, words] {
            const auto after = m_console.rota().captaincies();
            const qd::RotaChange change = after ? qd::changeBetween(*before, *after) : qd::RotaChange();
            if (change.isEmpty())
                return;
            m_history.did({words, change});
            showSteps();
            m_messages->showInfo(words);
            m_messages->addAction(tr("Undo"), this, [this] { undo(); });
            reload();
            if (!change.after.isEmpty())
                m_calendar->setCurrent(change.after.first().id);
        });
}

void RotaPage::apply(const qd::RotaChange &change, const QString &words)
{
    follow(words, [&rota = m_console.rota(), change] { return rota.apply(change); });
}

void RotaPage::undo()
{
    const RotaStep *step = m_history.toUndo();
    if (!step)
        return;
    submit([&rota = m_console.rota(), change = step->change.inverse()] { return rota.apply(change); },
        [this, words = step->words] {
            m_history.undid();
            showSteps();
            m_messages->showInfo(tr("Undone: %1").arg(words));
            reload();
        });
}

void RotaPage::redo()
{
    const RotaStep *step = m_history.toRedo();
    if (!step)
        return;
    submit([&rota = m_console.rota(), change = step->change] { return rota.apply(change); },
        [this, words = step->words] {
            m_history.redid();
            showSteps();
            m_messages->showInfo(words);
            reload();
        });
}

void RotaPage::showSteps()
{
    m_undo->setEnabled(m_history.toUndo());
    m_redo->setEnabled(m_history.toRedo());
}

QString RotaPage::refusal(const qd::RotaChange &change) const
{
    for (const qd::Captaincy &captaincy : change.before) {
        const QString name = m_content.personOf(captaincy).name;
        if (captaincy.locked)
            return tr("%1 is fixed in %2: unlock it first.").arg(name, captaincy.firstWeek.toString());
        if (m_content.hasBegun(captaincy))
            return tr("%1 has begun: it stays where it is. Somebody can stand in.").arg(captaincy.firstWeek.toString());
    }
    for (const qd::Captaincy &captaincy : change.after) {
        if (m_content.hasBegun(captaincy))
            return tr("%1 has begun already.").arg(captaincy.firstWeek.toString());
    }
    const auto broken = m_console.rota().breaches(change);
    if (!broken)
        return qd::describe(broken.error());
    QStringList words;
    for (const qd::RotaRule rule : *broken)
        words.append(qd::ruleInWords(rule));
    if (words.isEmpty())
        return {};
    return qd::forbids(broken->first())
        ? tr("This cannot be: %1.").arg(words.join(u", "_s))
        : tr("Against the rules: %1. “Change…” does it all the same.").arg(words.join(u", "_s));
}

void RotaPage::planWeeks()
{
    PlanDialog dialog(m_console, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    follow(tr("The weeks were planned."), [&rota = m_console.rota(), request = dialog.request()] {
        return rota.plan(request).map([](const qd::RotaPlan &) {});
    });
}

void RotaPage::changeRules()
{
    RotaRulesDialog dialog(m_console.rota().rules(), this);
    if (dialog.exec() == QDialog::Accepted)
        submit([&rota = m_console.rota(), rules = dialog.rules()] { return rota.setRules(rules); });
}

void RotaPage::addCaptaincy(qd::IsoWeek week)
{
    CaptaincyDialog dialog(m_console, {qd::CaptaincyId(), qd::PersonId(), week, false}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    qd::Captaincy captaincy = dialog.captaincy();
    captaincy.id = qd::CaptaincyId::create(m_console.clock().nowMs());
    apply({{}, {captaincy}},
        tr("%1 was added in %2.").arg(m_content.personOf(captaincy).name, captaincy.firstWeek.toString()));
}

void RotaPage::edit(const qd::Captaincy &captaincy)
{
    CaptaincyDialog dialog(m_console, captaincy, this);
    if (dialog.exec() != QDialog::Accepted || dialog.captaincy() == captaincy)
        return;
    apply({{captaincy}, {dialog.captaincy()}},
        tr("The captaincy of %1 was changed.").arg(captaincy.firstWeek.toString()));
}

void RotaPage::remove(const qd::Captaincy &captaincy)
{
    apply({{captaincy}, {}}, tr("The captaincy of %1 was removed.").arg(captaincy.firstWeek.toString()));
}

void RotaPage::toggleLock(const qd::Captaincy &captaincy)
{
    qd::Captaincy changed = captaincy;
    changed.locked = !captaincy.locked;
    apply({{captaincy}, {changed}},
        changed.locked ? tr("%1 is locked: planning does not move it.").arg(captaincy.firstWeek.toString())
                       : tr("%1 is unlocked.").arg(captaincy.firstWeek.toString()));
}

void RotaPage::standInFor(const qd::Captaincy &captaincy)
{
    const qint64 start = m_content.calendar.start(captaincy.firstWeek);
    const qint64 hour = m_content.nowMs - m_content.nowMs % hourMs;
    qd::Replacement replacement;
    replacement.absent = captaincy.person;
    replacement.from = std::max(start, hour);
    replacement.until = replacement.from + 24 * hourMs;
    standIn(replacement);
}

void RotaPage::standIn(const qd::Replacement &replacement)
{
    qd::Replacement asked = replacement;
    if (asked.until == 0) {
        asked.from = m_content.nowMs - m_content.nowMs % hourMs;
        asked.until = asked.from + 24 * hourMs;
    }
    StandInDialog dialog(m_console, asked, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&crew = m_console.crew(), made = dialog.replacement()] { return crew.save(made).map([](auto &&) {}); },
        [this, made = dialog.replacement()] {
            m_messages->showInfo(
                tr("%1 stands in for %2.")
                    .arg(m_content.people.value(made.substitute).name, m_content.people.value(made.absent).name));
        });
}

void RotaPage::proposeSwap(const qd::Captaincy &captaincy)
{
    SwapDialog dialog(m_console, captaincy, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&crew = m_console.crew(), offered = captaincy.firstWeek, wanted = dialog.wanted(),
               note = dialog.note()] { return crew.propose(offered, wanted, note).map([](auto &&) {}); },
        [this] {
            m_messages->showInfo(tr("The swap is proposed. It is answered in the register."));
            m_messages->addAction(tr("Open the register"), this, [this] { showView(m_views->indexOf(m_register)); });
        });
}

void RotaPage::callIn()
{
    ReinforcementDialog dialog(m_console, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const qd::Reinforcement made = dialog.reinforcement();
    if (made.incident.isNull())
        return submit([&crew = m_console.crew(), made] { return crew.save(made).map([](auto &&) {}); });
    // The incident's timeline keeps who came for it.
    const qd::Person person = m_content.people.value(made.person);
    const qd::TimelineCommand command{qd::TimelineKind::CalledIn, made.reason,
        {{qd::Detail::name, person.name}, {qd::Detail::team, m_content.teams.value(person.team).name}}, made.from};
    submit([&desk = m_console.incidents(), made, command] {
        return desk.enter(made.incident, {command}).map([](auto &&) {});
    });
}

void RotaPage::showMenu(const qd::Captaincy &captaincy, QPoint at)
{
    QMenu menu(this);
    menu.addAction(tr("Change…"), this, [this, captaincy] { edit(captaincy); });
    menu.addAction(tr("Stand in…"), this, [this, captaincy] { standInFor(captaincy); })
        ->setEnabled(!m_content.isOver(captaincy));
    menu.addAction(tr("Propose a swap…"), this, [this, captaincy] { proposeSwap(captaincy); })
        ->setEnabled(!m_content.hasBegun(captaincy));
    menu.addAction(captaincy.locked ? tr("Unlock") : tr("Lock"), this, [this, captaincy] { toggleLock(captaincy); });
    menu.addSeparator();
    menu.addAction(tr("Logbook of %1").arg(captaincy.firstWeek.toString()), this,
        [this, captaincy] { emit logbookAsked(captaincy.firstWeek); });
    menu.addAction(tr("Logbook of %1").arg(captaincy.firstWeek.plus(1).toString()), this,
        [this, captaincy] { emit logbookAsked(captaincy.firstWeek.plus(1)); });
    menu.addAction(tr("Calendar of this captain…"), this, [this, captaincy] { saveCalendar(captaincy.person); });
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, [this, captaincy] { remove(captaincy); });
    menu.exec(at);
}

void RotaPage::savePicture()
{
    const RotaStretch stretch{m_calendar->firstShown(), int(std::lround(m_calendar->weeksShown()))};
    const QString path = m_dialogs.saveFile(this, tr("Save the rota as a picture"),
        u"rota-%1.png"_s.arg(stretch.from.toString()), tr("Picture (*.png);;Vector picture (*.svg)"));
    if (!path.isEmpty())
        writeTo(path,
            path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? rotaSvg(m_content, stretch) : rotaPng(m_content, stretch),
            *m_messages);
}

void RotaPage::savePdf()
{
    const RotaStretch stretch{m_calendar->firstShown(), int(std::lround(m_calendar->weeksShown()))};
    const QString path = m_dialogs.saveFile(
        this, tr("Save the rota as PDF"), u"rota-%1.pdf"_s.arg(stretch.from.toString()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        writeTo(path, rotaPdf(m_content, stretch), *m_messages);
}

void RotaPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printRota(printer, m_content, {m_calendar->firstShown(), int(std::lround(m_calendar->weeksShown()))});
}

void RotaPage::saveSheet()
{
    const auto sheet = readWatchSheet(m_console);
    if (!sheet)
        return m_messages->showError(qd::describe(sheet.error()));
    const QString path = m_dialogs.saveFile(
        this, tr("Save the watch on one sheet"), u"watch-%1.pdf"_s.arg(sheet->duty.week.toString()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        writeTo(path, watchSheetPdf(*sheet), *m_messages);
}

void RotaPage::printSheet()
{
    const auto sheet = readWatchSheet(m_console);
    if (!sheet)
        return m_messages->showError(qd::describe(sheet.error()));
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printWatchSheet(printer, *sheet);
}

void RotaPage::saveCalendar(std::optional<qd::PersonId> person)
{
    const QString name = person ? m_content.people.value(*person).name.toLower().replace(u' ', u'-') : u"crew"_s;
    const QString path =
        m_dialogs.saveFile(this, tr("Save the calendar"), u"rota-%1.ics"_s.arg(name), tr("iCalendar (*.ics)"));
    if (path.isEmpty())
        return;
    const auto written = m_console.rota().exportCalendar(path, person);
    if (!written)
        return m_messages->showError(qd::describe(written.error()));
    m_messages->showInfo(tr("Written to %1.").arg(path));
}

void RotaPage::saveTable()
{
    const QString path = m_dialogs.saveFile(this, tr("Save the rota as a table"), u"rota.csv"_s, tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written = m_console.rota().exportCsv(path);
    if (!written)
        return m_messages->showError(qd::describe(written.error()));
    m_messages->showInfo(tr("Written to %1.").arg(path));
}
