// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace candor::desktop {

enum class Appearance {
    System, // as the desktop was when the program began
    Light,
    Dark,
};

[[nodiscard]] Appearance savedAppearance();
// Puts it on, and keeps it for the next time.
void useAppearance(Appearance appearance);
void addAppearanceMenu(QMenu &menu);

} // namespace candor::desktop
