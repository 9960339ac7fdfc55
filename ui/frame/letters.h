// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace candor::frame {

// Whether single letters are keys of pages. They get in the way of those who speak to their computer; then
// each command is reached by its other key, the menu “Actions”, its button or the palette. Kept in the
// program's settings.
[[nodiscard]] bool lettersAreKeys();
void setLettersAreKeys(bool are);

} // namespace candor::frame
