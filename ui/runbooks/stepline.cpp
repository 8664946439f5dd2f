#include "ui/runbooks/stepline.h"

#include "ui/kit/label.h"
#include "ui/kit/timetext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

StepLine::StepLine(const qd::RunbookBlock &step, bool mayTick, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_box(new QCheckBox(this))
    , m_words(new Label(step.words, Label::Role::Body, this))
    , m_done(new Label(Label::Role::Small, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(m_box, 0, Qt::AlignTop);
    m_words->setWordWrap(true);
    m_words->setBuddy(m_box);
    row->addWidget(m_words, 1);
    row->addWidget(m_done, 0, Qt::AlignTop);
    m_box->setAccessibleName(step.words);
    m_box->setEnabled(mayTick);
    m_done->hide();
    connect(m_box, &QCheckBox::clicked, this, &StepLine::ticked);
}

void StepLine::show(const std::optional<qd::StepTick> &tick, qint64 nowMs, const QTimeZone &zone)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(tick.has_value());
    m_done->setVisible(tick.has_value());
    if (tick) {
        m_done->setText(clockText(tick->at, nowMs, zone));
        m_done->setToolTip(plainToolTip(tick->author));
    }
}
