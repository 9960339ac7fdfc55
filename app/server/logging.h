// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"

namespace candor::app {

// Sends every log line to standard error, one event a line: as text for people, or as JSON for machines.
// Control characters of a message are escaped, so that nothing logged can look like another line. For the
// whole process.
void installLogging(config::LogFormat format, config::LogLevel level);

} // namespace candor::app
