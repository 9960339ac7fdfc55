// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace candor::uitest {

// What can be read in a window now: of labels, buttons, fields and the cells of lists and tables. Not what
// programs wrote to be read by programs: bodies, commands, the log.
[[nodiscard]] QStringList wordsOf(const QWidget &window);

} // namespace candor::uitest
