#include "ui/shell/ratingbar.h"

#include "app/services/console.h"
#include "app/services/peopledesk.h"
#include "app/services/trainingdesk.h"
#include "ui/kit/ratingdialog.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int lookMs = 60'000;
constexpr qint64 laterMs = 24ll * 3'600'000;
} // namespace

RatingBar::RatingBar(qd::Console &console, QWidget *parent)
    : MessageBar(parent)
    , m_console(console)
{
    if (console.isDrill())
        return; // an answer would be lost with it
    connect(&m_wake, &QTimer::timeout, this, &RatingBar::look);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        using qd::Aggregate;
        if (changes.touches({Aggregate::Survey, Aggregate::Captaincy, Aggregate::Person}))
            look();
    });
    m_wake.start(lookMs);
    QTimer::singleShot(0, this, &RatingBar::look); // the first frame does not wait for it
}

void RatingBar::look()
{
    const auto questions = m_console.training().questions();
    const auto people = m_console.people().people();
    if (!questions || !people)
        return; // locked right now
    if (questions->isEmpty()) {
        m_shown.reset();
        return dismiss();
    }
    const qd::ConfidenceQuestion question = questions->first();
    if (m_shown == question)
        return; // closed by hand, it stays closed until the next start
    m_shown = question;
    const auto person = std::find_if(people->begin(), people->end(),
        [&question](const qd::Person &each) { return each.id == question.captaincy.person; });
    if (person == people->end())
        return dismiss();
    showInfo(question.moment == qd::QuestionMoment::End
            ? tr("%1, your captaincy is over: how able do you feel now to take and hold the role?").arg(person->name)
            : tr("%1, your captaincy begins: how able do you feel to take and hold the role?").arg(person->name));
    addAction(tr("Rate…"), this, [this, question] { answer(question); });
    addAction(tr("Tomorrow"), this, [this, question] {
        submit([&desk = m_console.training(), question, until = m_console.clock().nowMs() + laterMs] {
            return desk.askLater(question, until);
        });
    });
    addAction(tr("Do not ask"), this,
        [this, question] { submit([&desk = m_console.training(), question] { return desk.dropQuestion(question); }); });
}

void RatingBar::answer(const qd::ConfidenceQuestion &question)
{
    const auto people = m_console.people().people();
    if (!people) {
        m_shown.reset();
        return emit failed(people.error());
    }
    RatingDialog dialog(*people, m_console.training().today(), this);
    dialog.setPerson(question.captaincy.person);
    dialog.askNow();
    const bool isRated = dialog.exec() == QDialog::Accepted;
    m_shown.reset(); // whoever was asked may have thought better of it
    if (!isRated)
        return look();
    submit([&desk = m_console.training(), question, score = dialog.score(), note = dialog.note()] {
        return desk.answer(question, score, note);
    });
}

void RatingBar::submit(std::function<qd::Result<>()> write)
{
    m_console.writes().submit(this, std::move(write), [this](const qd::Result<> &done) {
        if (done)
            return;
        emit failed(done.error());
        m_shown.reset();
        look();
    });
}
