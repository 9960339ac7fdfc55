// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace candor::desktop {

// What becomes of the server on this computer when the console ends; it is stopped unless the person says
// otherwise.
[[nodiscard]] bool stopsServerAtEnd();
// Whether closing the window leaves the console in the tray, where there is one.
[[nodiscard]] bool staysInTray();

void addHabitsMenu(QMenu &menu);

} // namespace candor::desktop
