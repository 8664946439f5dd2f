#include "ui/training/drillbar.h"

#include "app/services/drillrun.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 250;
constexpr int longestLine = 160;

} // namespace

DrillBar::DrillBar(qd::DrillRun &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_time(new Label(Label::Role::Title, this))
    , m_speed(
          new Label(run.start().speed == 1 ? tr("in real time")
                                           : tr("%1 times as fast").arg(QLocale().toString(run.start().speed, 'g', 3)),
              Label::Role::Muted, this))
    , m_said(new Label(Label::Role::Body, this))
    , m_all(makeButton({}, ButtonRole::Flat, u"messages"_s, this))
{
    auto *stop = makeButton(tr("End the drill"), ButtonRole::Plain, u"close"_s, this);
    m_said->setElided(true);
    m_time->setAccessibleName(tr("The time of the drill"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(12);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    row->addSpacing(12);
    row->addWidget(m_said, 1);
    row->addWidget(m_all);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &DrillBar::stopAsked);
    connect(m_all, &QPushButton::clicked, this, &DrillBar::listMessages);
    connect(&run, &qd::DrillRun::told, this, &DrillBar::showMessages);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &DrillBar::showTime);
    m_tick.start();
    showTime();
    showMessages();
}

void DrillBar::showTime()
{
    m_time->setText(QDateTime::fromMSecsSinceEpoch(m_run.nowMs(), m_run.console().zone()).toString(u"HH:mm:ss"_s));
}

QString DrillBar::inWords(const qd::DrillMessage &message) const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(message.at, m_run.console().zone()).toString(u"HH:mm"_s);
    return tr("%1 %2: %3", "time, who, what they say").arg(time, message.from, message.text);
}

void DrillBar::showMessages()
{
    const QList<qd::DrillMessage> &messages = m_run.messages();
    m_said->setText(messages.isEmpty() ? tr("Nobody has said anything yet.") : inWords(messages.last()));
    m_all->setVisible(messages.size() > 1);
    m_all->setText(tr("All %n messages", nullptr, int(messages.size())));
}

void DrillBar::listMessages()
{
    QMenu menu(this);
    for (const qd::DrillMessage &message : m_run.messages()) {
        QString line = inWords(message).left(longestLine);
        menu.addAction(line.replace(u'&', u"&&"_s)); // to be read alone
    }
    menu.exec(m_all->mapToGlobal(QPoint(0, m_all->height())));
}

void DrillBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}
