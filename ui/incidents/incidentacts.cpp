// What a captain does to the incident in view. The moment of an act is that of the hand, even when the database is
// locked for a while.
#include "app/domain/attachment.h"
#include "app/domain/chronicle/chronicleaxis.h"
#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/outreachdesk.h"
#include "app/services/releasedesk.h"
#include "ui/incidents/incidentdialogs.h"
#include "ui/incidents/incidenthead.h"
#include "ui/incidents/incidenttimeline.h"
#include "ui/incidents/incidentview.h"
#include "ui/incidents/noteline.h"
#include "ui/kit/blockdialog.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/picturedialog.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QPixmap>

using namespace Qt::StringLiterals;

void IncidentView::buildMenu()
{
    QMenu *menu = m_head->menu();
    const auto add = [this, menu](
                         const QString &words, void (IncidentView::*act)()) { menu->addAction(words, this, act); };
    add(tr("Acknowledge"), &IncidentView::acknowledge);
    add(tr("Restored…"), &IncidentView::restore);
    add(tr("Fixed for good…"), &IncidentView::fix);
    add(tr("It came back…"), &IncidentView::relapse);
    menu->addSeparator();
    add(tr("Correct the chosen line…"), &IncidentView::correct);
    add(tr("The impact began at another time…"), &IncidentView::moveStart);
    add(tr("Services touched…"), &IncidentView::nameServices);
    add(tr("Count support tickets…"), &IncidentView::countTickets);
    add(tr("Attach a picture or a log…"), &IncidentView::attach);
    menu->addSeparator();
    add(tr("Runbook"), &IncidentView::openRunbook);
    add(tr("Block releases…"), &IncidentView::blockReleases);
    menu->addSeparator();
    add(tr("Post-mortem…"), &IncidentView::openPostMortem);
    add(tr("Logbook of its week"), &IncidentView::openLogbook);
    add(tr("What else happened then"), &IncidentView::lookAround);
    menu->addSeparator();
    add(tr("It is the same as another incident…"), &IncidentView::merge);
    add(tr("Dismiss…"), &IncidentView::dismiss);
    add(tr("Reopen…"), &IncidentView::reopen);
}

// What the domain would refuse now is not offered.
void IncidentView::showMenu()
{
    using Kind = qd::TimelineKind;
    const qint64 now = m_console.clock().nowMs();
    const auto may = [this, now](Kind kind) { return qd::checkAction(m_incident, kind, now).has_value(); };
    QList<QAction *> actions;
    for (QAction *action : m_head->menu()->actions()) {
        if (!action->isSeparator())
            actions.append(action);
    }
    enum {
        Acknowledge,
        Restore,
        Fix,
        Relapse,
        Correct,
        Start,
        Services,
        Tickets,
        Attach,
        Runbook,
        Block,
        PostMortem,
        Logbook,
        Around,
        Merge,
        Dismiss,
        Reopen
    };
    actions[Acknowledge]->setEnabled(may(Kind::Acknowledged));
    actions[Restore]->setEnabled(may(Kind::Restored));
    actions[Fix]->setEnabled(may(Kind::Fixed));
    actions[Relapse]->setEnabled(may(Kind::Relapsed));
    const auto block = m_console.releases().block();
    actions[Block]->setEnabled(block && !*block);
    actions[Merge]->setEnabled(!m_incident.mergedInto);
    actions[Dismiss]->setEnabled(may(Kind::Dismissed));
    actions[Reopen]->setEnabled(may(Kind::Reopened));
}

void IncidentView::openLogbook()
{
    emit logbookWanted(m_console.calendar().weekAt(m_incident.started));
}

void IncidentView::lookAround()
{
    const qint64 start = m_incident.started;
    const qint64 end = m_incident.restored.value_or(m_incident.dismissed.value_or(m_console.clock().nowMs()));
    emit momentAsked(qd::withSurroundings({start, std::max(start, end)}), start);
}

void IncidentView::openRunbook()
{
    const auto runbooks = m_console.guide().forIncident(m_incident);
    if (!runbooks)
        return m_messages->showError(qd::describe(runbooks.error()));
    // What is to be done in any case, when none answers this.
    emit runbookOpened(runbooks->isEmpty() ? u"first-ten-minutes.md"_s : runbooks->first().path, m_incident.id);
}

// What comes next to be told: support first, and that it is over once it is.
void IncidentView::tell()
{
    qd::MessageAsked asked;
    asked.incident = m_incident;
    asked.audience = qd::Audience::Support;
    const auto told = m_console.outreach().messagesOf(m_incident.id);
    const bool isFirst = told && std::none_of(told->begin(), told->end(), [](const qd::Message &message) {
        return message.audience == qd::toString(qd::Audience::Support);
    });
    asked.situation = m_incident.state == qd::IncidentState::Fixed ? qd::Situation::Fixed
        : m_incident.state == qd::IncidentState::Restored          ? qd::Situation::Restored
        : isFirst                                                  ? qd::Situation::Declared
                                                                   : qd::Situation::Update;
    emit tellAsked(asked);
}

void IncidentView::blockReleases()
{
    BlockDialog dialog(m_incident.key() + u": "_s + m_incident.title, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const qint64 remindAt = m_console.clock().nowMs() + dialog.remindAfterMs();
    m_console.writes().submit(
        this,
        [&desk = m_console.releases(), reason = dialog.reason(), remindAt, id = m_incident.id]() -> qd::Result<> {
            return desk.block(reason, remindAt, id).map([](const qd::ReleaseBlock &) {});
        },
        [this](const qd::Result<> &done) {
            if (!done)
                m_messages->showError(qd::describe(done.error()));
        });
}

void IncidentView::openPostMortem()
{
    emit postMortemWanted(m_incident.id);
}

void IncidentView::nextStep()
{
    if (m_incident.state == qd::IncidentState::Triggered)
        acknowledge();
    else if (m_incident.state == qd::IncidentState::Acknowledged)
        restore();
    else
        fix();
}

void IncidentView::acknowledge()
{
    submit([&desk = m_console.incidents(), id = m_incident.id, at = m_console.clock().nowMs()] {
        return desk.acknowledge(id, {}, at);
    });
}

void IncidentView::restoreAt(qint64 at, const QString &text)
{
    submit([&desk = m_console.incidents(), id = m_incident.id, text, at] { return desk.restore(id, text, at); });
}

void IncidentView::restore()
{
    MomentDialog dialog(tr("%1 is restored").arg(m_incident.key()), tr("Restored"), m_console.zone(), this);
    dialog.setMoment(tr("Users are served since"), m_proposal.at.value_or(m_console.clock().nowMs()),
        m_proposal.at ? tr("The first good sample that stayed good.")
                      : tr("When users were served again, not when you press the button."));
    dialog.setWords(tr("What restored it?"), {}, false);
    if (dialog.exec() == QDialog::Accepted)
        restoreAt(*dialog.at(), dialog.text());
}

void IncidentView::fix()
{
    MomentDialog dialog(tr("%1 is fixed for good").arg(m_incident.key()), tr("Fixed"), m_console.zone(), this);
    dialog.setWords(tr("What is the durable fix?"), {}, true);
    dialog.setMoment(tr("Live since"), m_console.clock().nowMs());
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.incidents(), id = m_incident.id, text = dialog.text(), at = dialog.at()] {
        return desk.fix(id, text, at);
    });
}

void IncidentView::relapse()
{
    MomentDialog dialog(tr("%1 came back").arg(m_incident.key()), tr("It came back"), m_console.zone(), this);
    dialog.setWords(tr("Why?"), {}, true);
    dialog.setMoment(tr("Users suffer again since"), m_console.clock().nowMs(), tr("The glass is turned."));
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.incidents(), id = m_incident.id, text = dialog.text(), at = dialog.at()] {
        return desk.relapse(id, text, at);
    });
}

void IncidentView::dismiss()
{
    DismissDialog dialog(m_incident.key(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.incidents(), id = m_incident.id, reason = dialog.reason(), text = dialog.text(),
               at = m_console.clock().nowMs()] { return desk.dismiss(id, reason, text, at); });
}

void IncidentView::reopen()
{
    MomentDialog dialog(tr("Reopen %1").arg(m_incident.key()), tr("Reopen"), m_console.zone(), this);
    dialog.setWords(tr("Why was it an incident after all?"), {}, true);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.incidents(), id = m_incident.id, text = dialog.text(), at = m_console.clock().nowMs()] {
        return desk.reopen(id, text, at);
    });
}

void IncidentView::merge()
{
    const auto all = m_console.incidents().all();
    if (!all)
        return m_messages->showError(qd::describe(all.error()));
    QList<qd::Incident> others;
    for (const qd::Incident &other : *all) {
        if (other.id != m_incident.id && !other.mergedInto && other.state != qd::IncidentState::Dismissed)
            others.append(other);
    }
    if (others.isEmpty())
        return m_messages->showInfo(tr("There is no other incident that it could be."));
    MergeDialog dialog(m_incident, others, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const qd::IncidentId survivor = dialog.survivor();
    submit([&desk = m_console.incidents(), id = m_incident.id, survivor] { return desk.merge(id, survivor); },
        [this, survivor] { emit incidentOpened(survivor); });
}

void IncidentView::moveStart()
{
    MomentDialog dialog(tr("Start of the impact of %1").arg(m_incident.key()), tr("Move"), m_console.zone(), this);
    dialog.setMoment(tr("Users suffer since"), m_incident.started, tr("The glass and the figures count from here."));
    dialog.setWords(tr("How is that known?"), {}, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    submit([&desk = m_console.incidents(), id = m_incident.id, text = dialog.text(), at = *dialog.at()] {
        return desk.moveStart(id, at, text);
    });
}

void IncidentView::nameServices()
{
    MomentDialog dialog(tr("Services touched by %1").arg(m_incident.key()), tr("Save"), m_console.zone(), this);
    dialog.setWords(tr("Names, with commas between them"), m_incident.services.join(u", "_s), false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QStringList services;
    for (const QString &name : dialog.text().split(u',', Qt::SkipEmptyParts))
        services.append(name.simplified());
    services.removeAll(QString());
    submit([&desk = m_console.incidents(), id = m_incident.id, services] { return desk.setServices(id, services); });
}

void IncidentView::countTickets()
{
    MomentDialog dialog(tr("Support tickets of %1").arg(m_incident.key()), tr("Save"), m_console.zone(), this);
    dialog.setWords(tr("How many?"), QString::number(m_incident.tickets), true);
    if (dialog.exec() != QDialog::Accepted)
        return;
    bool isNumber = false;
    const int number = dialog.text().toInt(&isNumber);
    if (!isNumber)
        return m_messages->showError(tr("“%1” is not a number.").arg(dialog.text()));
    submit([&desk = m_console.incidents(), id = m_incident.id, number] { return desk.setTickets(id, number); });
}

void IncidentView::correct()
{
    const qd::ToldEntry *line = m_timeline->current();
    if (!line)
        return;
    const qd::TimelineEntryId id = line->entry.id;
    for (const qd::TimelineEntry &entry : std::as_const(m_entries)) {
        if (entry.id != id)
            continue;
        MomentDialog dialog(tr("Correct this line"), tr("Correct"), m_console.zone(), this);
        dialog.setWords(tr("Words"), line->entry.text, !line->entry.text.isEmpty());
        dialog.setMoment(tr("At"), line->entry.at, tr("What was written first stays in the timeline."));
        const qd::TimelineEntry corrected = entry;
        if (dialog.exec() == QDialog::Accepted) {
            submit([&desk = m_console.incidents(), corrected, text = dialog.text(), at = dialog.at()] {
                return desk.correct(corrected, text, at);
            });
        }
        return;
    }
}

void IncidentView::attach()
{
    const QString path = m_dialogs.openFile(
        this, tr("Attach a picture or a log"), tr("Pictures and text (*.png *.txt *.log *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_messages->showError(tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    // One byte more than may be kept is enough to know that it is too large.
    const QByteArray bytes = file.read(qd::AttachmentDesk::largest + 1);
    const QString title = QFileInfo(path).fileName();
    const bool isPicture = bytes.startsWith("\x89PNG");
    const auto kept =
        isPicture ? m_console.attachments().add(title, bytes) : m_console.attachments().addLog(title, bytes);
    if (!kept)
        return m_messages->showError(qd::describe(kept.error()));
    qd::TimelineCommand command{isPicture ? qd::TimelineKind::Picture : qd::TimelineKind::Note, title, {}, {}};
    if (isPicture)
        command.text = qd::attachmentMarkdown(kept->id, title);
    else
        command.details.insert(qd::Detail::attachment, kept->id.value);
    command.at = m_console.clock().nowMs();
    submit([&desk = m_console.incidents(), id = m_incident.id, command] { return desk.enter(id, {command}); });
}

void IncidentView::lineActivated()
{
    const qd::ToldEntry *line = m_timeline->current();
    if (!line)
        return;
    qd::AttachmentId id{line->entry.details.value(qd::Detail::attachment)};
    if (const auto pictures = qd::attachmentsIn(line->entry.text); id.isNull() && !pictures.isEmpty())
        id = pictures.first();
    QDialog *shown = nullptr;
    if (!id.isNull()) {
        const auto attachment = m_console.attachments().attachment(id);
        QPixmap picture;
        if (!attachment)
            return m_messages->showError(qd::describe(attachment.error()));
        if (attachment->isLog())
            shown = new LogDialog(attachment->title, attachment->log, window());
        else if (picture.loadFromData(attachment->png, "PNG"))
            shown = new PictureDialog(attachment->title, picture, window());
        else
            return m_messages->showError(tr("The picture cannot be read."));
    } else if (const QString output = line->entry.details.value(qd::Detail::output); !output.isEmpty()) {
        shown = new LogDialog(line->entry.text, output, window());
    }
    if (!shown)
        return correct();
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->open();
}

void IncidentView::note(const QString &line)
{
    m_messages->dismiss();
    submit([&desk = m_console.incidents(), id = m_incident.id, line, now = m_console.clock().nowMs(),
               zone = m_console.zone()] { return desk.enterLine(id, line, now, zone); },
        [this, line] {
            if (m_note->text() == line) // what was typed since stays
                m_note->clear();
        });
}
