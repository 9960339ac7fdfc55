// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/style.h"

#include <QMenu>
#include <QPushButton>

namespace candor::parts {

// A menu of things to switch on and off that stays open while that is done.
class CheckMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool toggle();
};

// A button that opens a menu below it; says so with an arrow behind its text. The menu is somebody else's.
[[nodiscard]] QPushButton *menuButton(
    const QString &text, QMenu *menu, look::ButtonRole role = look::ButtonRole::Plain);
// What it says from now on.
void setMenuButtonText(QPushButton *button, const QString &text);

} // namespace candor::parts
