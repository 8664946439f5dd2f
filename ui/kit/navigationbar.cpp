#include "ui/kit/navigationbar.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int wideBar = 184;
constexpr int narrowBar = 53;

class PageButton : public QAbstractButton {
public:
    PageButton(const QString &name, QString iconName, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(iconName))
    {
        setText(name);
        setCheckable(true);
        setAutoExclusive(true);
        setMinimumHeight(28);
        setMaximumHeight(36);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override { return {wideBar - 17, 36}; }
    QSize minimumSizeHint() const override { return {narrowBar - 17, 28}; }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(count > 0 ? u"%1 (%2)"_s.arg(text()).arg(count) : text());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? tokens.soft(tokens.accent) : tokens.bg);
            painter.drawRoundedRect(rect(), 6, 6);
        }
        const QColor ink = isChecked() ? tokens.accent : tokens.muted;
        const bool isNarrow = width() < wideBar / 2;
        const int left = isNarrow ? (width() - 18) / 2 : 12;
        painter.drawPixmap(left, (height() - 18) / 2, iconPixmap(m_icon, 18, devicePixelRatioF(), ink));
        painter.setFont(isChecked() ? strongFont() : bodyFont());
        painter.setPen(isChecked() ? tokens.accent : tokens.text);
        if (!isNarrow)
            painter.drawText(
                rect().adjusted(40, 0, m_count > 0 ? -36 : -4, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (m_count > 0) {
            painter.setFont(isNarrow ? smallFont() : strongFont());
            painter.setPen(tokens.critical);
            const QRect room = isNarrow ? rect().adjusted(0, 0, -2, 0) : rect().adjusted(0, 0, -12, 0);
            painter.drawText(
                room, (isNarrow ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignRight, QString::number(m_count));
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    }

private:
    QString m_icon;
    int m_count = 0;
};

// The name of the house, with the helm.
class Brand : public QWidget {
public:
    explicit Brand(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(40);
        setAccessibleName(u"Quarterdeck"_s);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.drawPixmap(11, 10, iconPixmap(u"helm"_s, 20, devicePixelRatioF(), tokens.accent));
        QFont font = strongFont();
        font.setPixelSize(15);
        painter.setFont(font);
        painter.setPen(tokens.text);
        painter.drawText(rect().adjusted(40, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, u"Quarterdeck"_s);
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(wideBar);
    m_column->setContentsMargins(8, 8, 9, 8);
    m_column->setSpacing(2);
    m_column->addWidget(new Brand(this));
    m_column->addSpacing(4);
    m_column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationBar::chosen);
}

int NavigationBar::addPage(const QString &name, const QString &iconName, bool atBottom)
{
    auto *button = new PageButton(name, iconName, this);
    button->setCount(0);
    const int index = m_pages++;
    // The stretch stands after the upper pages.
    m_column->insertWidget(atBottom ? m_column->count() : index + 2, button);
    m_group->addButton(button, index);
    const QString keys = index < 9 ? u"Ctrl+%1"_s.arg(index + 1) : QString();
    button->setToolTip(plainToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys)));
    return index;
}

void NavigationBar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowBar : wideBar);
}

QAbstractButton *NavigationBar::addAct(const QString &name, const QString &iconName, const QString &keys)
{
    auto *button = new PageButton(name, iconName, this);
    button->setCheckable(false);
    button->setAutoExclusive(false);
    button->setCount(0);
    button->setToolTip(plainToolTip(u"%1 (%2)"_s.arg(name, keys)));
    m_column->addWidget(button);
    return button;
}

void NavigationBar::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void NavigationBar::setCount(int index, int count)
{
    if (auto *button = static_cast<PageButton *>(m_group->button(index)))
        button->setCount(count);
}

int NavigationBar::currentIndex() const
{
    return m_group->checkedId();
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}
