// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace candor::desktop {

// Whether the desktop starts Candor when the person logs in there, as the XDG autostart specification has it.
[[nodiscard]] bool startsWithSession();
// False when the file can't be written or removed.
bool setStartsWithSession(bool starts);

} // namespace candor::desktop
