// StatusIcon: the state of everything as an icon of the tray: a disc with a tick when all is calm, a triangle for a
// warning, an octagon when it is critical, a struck-out eye when the console is blind; and a number. The shapes differ
// without their colours, and each has a rim that keeps it apart from a panel of any brightness.
#pragma once

#include "app/domain/alerts/worststate.h"
#include "ui/kit/tokens.h"

#include <QIcon>
#include <QPixmap>

QPixmap statusPixmap(qd::WorstState::Level level, int count, int size, const Tokens &tokens);
QIcon statusIcon(qd::WorstState::Level level, int count, const Tokens &tokens); // 16, 22, 24, 32 and 48 px
