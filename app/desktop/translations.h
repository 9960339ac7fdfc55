// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace candor::desktop {

// Those that there are words for, English too.
[[nodiscard]] QStringList languages();

// The language that the console is to speak, “de” or another of translations/: the one that was chosen, or
// else the first of the system's that there is; “en” when there is none.
[[nodiscard]] QString wantedLanguage();

// Makes it the program's, with Qt's own words, the direction that it is written in, and its dates and
// numbers: the system's where the system speaks it too, so that a country's habits stay. GUI thread, before
// the first window; what is on the screen already stays as it is.
void useLanguage(const QString &language);

} // namespace candor::desktop
