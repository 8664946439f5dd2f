// Buttons: made here so that all look alike, have an accessible name and a tooltip that tells their shortcut.
#pragma once

#include <QKeySequence>
#include <QPushButton>

enum class ButtonRole { Plain, Primary, Danger, Flat };

QPushButton *makeButton(
    const QString &text, ButtonRole role = ButtonRole::Plain, const QString &iconName = {}, QWidget *parent = nullptr);
// An icon alone: `name` says what it does, to assistive tools and in the tooltip.
QPushButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
void setButtonRole(QPushButton &button, ButtonRole role);
void setShortcutOf(QPushButton &button, const QKeySequence &keys);
