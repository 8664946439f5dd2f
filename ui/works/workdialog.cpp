#include "ui/works/workdialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace {

class WorkWords {
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
public:
    static QString of(qd::WorkState state)
    {
        switch (state) {
        case qd::WorkState::Planned:
            return tr("planned");
        case qd::WorkState::InProgress:
            return tr("in progress");
        case qd::WorkState::Review:
            return tr("in review");
        case qd::WorkState::Done:
            break;
        }
        return tr("done");
    }
};

} // namespace

QString workStateWord(qd::WorkState state)
{
    return WorkWords::of(state);
}

WorkDialog::WorkDialog(const qd::Work &work, const QStringList &people, QWidget *parent)
    : FormDialog(
        work.id.isNull() ? tr("Add a work") : tr("Change the work"), work.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_work(work)
    , m_title(new QLineEdit(work.title, this))
    , m_owner(new QComboBox(this))
    , m_state(new QComboBox(this))
{
    m_title->setMaxLength(300);
    m_title->setPlaceholderText(tr("What will be stronger?"));
    m_owner->setEditable(true);
    m_owner->addItems(people);
    m_owner->setCurrentText(work.owner);
    using State = qd::WorkState;
    for (const State state : {State::Planned, State::InProgress, State::Review, State::Done})
        m_state->addItem(workStateWord(state), int(state));
    m_state->setCurrentIndex(m_state->findData(int(work.state)));
    addRow(tr("Title"), m_title);
    addRow(tr("With"), m_owner);
    addRow(tr("State"), m_state);
    m_title->setFocus();
}

qd::Work WorkDialog::work() const
{
    qd::Work work = m_work;
    work.title = m_title->text();
    work.owner = m_owner->currentText();
    work.state = qd::WorkState(m_state->currentData().toInt());
    return work;
}

QString WorkDialog::check()
{
    return m_title->text().simplified().isEmpty() ? tr("Give it a title.") : QString();
}
