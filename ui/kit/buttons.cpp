#include "ui/kit/buttons.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/tokens.h"

#include <QStyle>
#include <QVariant>

QPushButton *makeButton(const QString &text, ButtonRole role, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (!iconName.isEmpty()) {
        const Tokens &tokens = tokensOf(button->palette());
        button->setIcon(icon(iconName, role == ButtonRole::Primary ? tokens.onAccent : tokens.accent));
    }
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    setButtonRole(*button, role);
    return button;
}

QPushButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = makeButton({}, ButtonRole::Flat, {}, parent);
    button->setIcon(icon(iconName));
    button->setFixedSize(32, 32);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    return button;
}

void setButtonRole(QPushButton &button, ButtonRole role)
{
    static constexpr const char *names[] = {"", "primary", "danger", "flat"};
    button.setProperty("role", QString::fromLatin1(names[int(role)]));
    button.update();
}

void setShortcutOf(QPushButton &button, const QKeySequence &keys)
{
    button.setShortcut(keys);
    const QString name = button.accessibleName().isEmpty() ? button.text() : button.accessibleName();
    button.setToolTip(plainToolTip(name + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText) + u')'));
}
