// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace candor::desktop {

enum class Appearance {
    System, // as the desktop was when the program began
    Light,
    Dark,
};

[[nodiscard]] Appearance savedAppearance();
// Puts it on, and keeps it for the next time.
void useAppearance(Appearance appearance);

// The size of texts beside the desktop's: 1 = the same, 0.8–2.
[[nodiscard]] double savedTextScale();
void useTextScale(double scale);

} // namespace candor::desktop
