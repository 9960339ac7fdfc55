// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/actionrow.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"

namespace candor::parts {

QWidget *actionRow(const QList<ActionButton> &buttons)
{
    auto *made = new QWidget;
    auto *flow = new FlowLayout(made, look::space::s);
    for (const auto &[action, role] : buttons)
        flow->addWidget(actionButton(action, role));
    return made;
}

} // namespace candor::parts
