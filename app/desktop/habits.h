// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/notices.h"

#include <chrono>

// What a person has chosen in the preferences, in the program's settings.
namespace candor::desktop {

// What becomes of the server on this computer when the console ends; it is stopped unless the person says
// otherwise.
[[nodiscard]] bool stopsServerAtEnd();
void setStopsServerAtEnd(bool stops);
// Whether closing the window leaves the console in the tray, where there is one.
[[nodiscard]] bool staysInTray();
void setStaysInTray(bool stays);

// How long a decision can be taken back before it leaves: 0–30 s.
inline constexpr std::chrono::seconds longestUndoWindow{30};
[[nodiscard]] std::chrono::seconds undoWindow();
void setUndoWindow(std::chrono::seconds window);

[[nodiscard]] Notices savedNotices();
void saveNotices(const Notices &notices);

// The language that the console is to speak, "de"; empty = the desktop's. Put on at the next start.
[[nodiscard]] QString chosenLanguage();
void setChosenLanguage(const QString &language);

} // namespace candor::desktop
