#include "ui/shell/captainbadge.h"

#include "ui/kit/avatar.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int wheelSize = 16;

// The wheel, in the accent of the theme.
class Wheel : public QWidget {
public:
    explicit Wheel(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(wheelSize, wheelSize);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, iconPixmap(u"helm"_s, wheelSize, devicePixelRatioF(), tokensOf(palette()).accent));
    }
};

QString forMenu(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

CaptainBadge::CaptainBadge(QWidget *parent)
    : QAbstractButton(parent)
    , m_avatar(new Avatar(this))
    , m_name(new Label(Label::Role::Body, this))
    , m_role(new Label(Label::Role::Muted, this))
    , m_wheel(new Wheel(this))
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    for (QWidget *part : std::initializer_list<QWidget *>{m_avatar, m_name, m_role})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 9, 0, 9);
    words->setSpacing(0);
    auto *name = new QHBoxLayout;
    name->setSpacing(6);
    name->addWidget(m_name);
    name->addWidget(m_wheel);
    name->addStretch();
    words->addLayout(name);
    words->addWidget(m_role);
    row->addWidget(m_avatar);
    row->addLayout(words);
    connect(this, &QAbstractButton::clicked, this, &CaptainBadge::offer);
}

QSize CaptainBadge::sizeHint() const
{
    return layout()->sizeHint();
}

QSize CaptainBadge::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void CaptainBadge::setMember(const qd::Duty::Member &member)
{
    m_member = member;
    const QString week = member.role == qd::Duty::Role::Senior ? tr("2nd week") : tr("1st week");
    const QString role =
        member.standsInFor ? tr("stands in for %1").arg(member.standsInFor->name) : u"%1 · %2"_s.arg(member.team, week);
    m_avatar->setPerson(member.person.name, member.teamColour);
    m_name->setText(member.person.name);
    m_role->setText(role);
    m_wheel->setVisible(member.helm);
    const QString said = member.helm ? tr("%1, at the helm, %2").arg(member.person.name, role)
                                     : tr("%1, %2").arg(member.person.name, role);
    setAccessibleName(said);
    setToolTip(plainToolTip(said));
    updateGeometry();
}

void CaptainBadge::setNarrow(bool narrow)
{
    m_role->setVisible(!narrow);
}

void CaptainBadge::offer()
{
    QMenu menu(this);
    for (const QString &way : qd::waysToReach(m_member.person))
        menu.addAction(tr("Copy %1").arg(forMenu(way)), &menu, [way] { QGuiApplication::clipboard()->setText(way); });
    if (!menu.isEmpty())
        menu.addSeparator();
    const qd::PersonId person = m_member.person.id;
    menu.addAction(tr("Give the helm to %1").arg(forMenu(m_member.person.name)), this,
            [this, person] { emit helmAsked(person, false); })
        ->setEnabled(!m_member.helm);
    menu.addAction(tr("Give the helm at another time…"), this, [this, person] { emit helmAsked(person, true); });
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void CaptainBadge::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CaptainBadge::paintEvent(QPaintEvent *)
{
    if (!hasFocus() && !underMouse())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(tokens.soft(tokens.accent)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 5, -1, -5), 6, 6);
}
