// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace candor::parts {

// Hands the focus on to what comes next below `root`, or before it, as it is read: as layouts, splitters and
// grids order it, whenever it was made; from the last to the first. False when the focus isn't there.
bool passFocus(QWidget &root, bool next);
// What takes the focus below `root` now, in that order.
[[nodiscard]] QList<QWidget *> focusStops(QWidget &root);

} // namespace candor::parts
