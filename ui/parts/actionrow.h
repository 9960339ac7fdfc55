// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/style.h"

#include <QList>

class QAction;
class QWidget;

namespace candor::parts {

struct ActionButton
{
    QAction *action;
    look::ButtonRole role = look::ButtonRole::Plain;
};

// Buttons of actions beside one another, in as many lines as it takes.
[[nodiscard]] QWidget *actionRow(const QList<ActionButton> &buttons);

} // namespace candor::parts
