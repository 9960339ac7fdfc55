// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/menubutton.h"

#include "parts/buttons.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace candor::parts {

bool CheckMenu::toggle()
{
    auto *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!toggle())
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    const bool isToggle = event->key() == Qt::Key_Space;
    if (!isToggle || !toggle())
        QMenu::keyPressEvent(event);
}

QPushButton *menuButton(const QString &text, QMenu *menu, look::ButtonRole role)
{
    auto *made = openingButton(role);
    setMenuButtonText(made, text);
    QObject::connect(made, &QPushButton::clicked, menu,
        [made, menu] { menu->popup(made->mapToGlobal(QPoint(0, made->height() + 2))); });
    return made;
}

void setMenuButtonText(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace candor::parts
