// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/help.h"

namespace candor::frame {

// What belongs to no page.
[[nodiscard]] QList<HelpTopic> generalHelp();
// Beside the list of keys.
[[nodiscard]] HelpText keysHelp();
// The one of generalHelp() that is shown while nobody is signed in.
[[nodiscard]] QByteArray signInTopic();

} // namespace candor::frame
