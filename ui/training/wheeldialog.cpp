#include "ui/training/wheeldialog.h"

#include "app/domain/drills/drillwheel.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/training/drillwheel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int turningMs = 2'600;
// For those whom motion makes ill, where the desktop does not say so by itself.
const char *const stillVariable = "QUARTERDECK_STILL";

} // namespace

WheelDialog::WheelDialog(const QStringList &names, quint32 seed, QWidget *parent)
    : QDialog(parent)
    , m_picked(qd::pickOf(names.size(), seed))
    , m_seed(seed)
    , m_names(names)
    , m_wheel(new DrillWheel(names, this))
    , m_words(new Label(tr("Turn it: it leaves out what you did lately."), Label::Role::Strong, this))
    , m_go(makeButton(tr("Turn the wheel"), ButtonRole::Primary, u"refresh"_s, this))
{
    setWindowTitle(tr("The wheel"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, {}, this);
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_wheel, 1, Qt::AlignHCenter);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    m_go->setDefault(true);
    m_go->setFocus();
    m_motion.setDuration(qEnvironmentVariableIsSet(stillVariable) ? 0 : turningMs);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        m_wheel->setAngle(qd::wheelAngle(m_names.size(), m_picked, m_seed, progress.toDouble()));
    });
    connect(&m_motion, &QVariantAnimation::finished, this, &WheelDialog::rest);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_rested)
            accept();
        else if (m_motion.state() == QAbstractAnimation::Running)
            rest();
        else
            turn();
    });
}

void WheelDialog::turn()
{
    if (m_picked < 0)
        return;
    m_words->setText(u" "_s);
    m_go->setText(tr("Stop"));
    if (m_motion.duration() == 0)
        return rest();
    m_motion.start();
}

void WheelDialog::rest()
{
    if (m_rested)
        return;
    m_rested = true;
    m_motion.stop();
    m_wheel->setAngle(qd::wheelAngle(m_names.size(), m_picked, m_seed, 1));
    m_wheel->setPicked(m_picked);
    m_words->setText(m_names.value(m_picked));
    m_go->setText(tr("Take this one"));
}
