// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace candor::uitest {

// What has less room in a window than it needs, a line for each: words of labels and buttons, titles of
// columns, what is larger than its place and what has to be scrolled sideways without being meant to. A pixel
// of rounding is no letter. What isn't scrolled to is looked at all the same.
[[nodiscard]] QStringList clippedIn(const QWidget &window);

} // namespace candor::uitest
