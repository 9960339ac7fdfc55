// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace candor::app {

// `candor-server`: reads the settings, runs the subcommand that the arguments name, and answers the exit code
// of the process: 0 for success, 1 for a failure, 2 for words that make no sense. Needs a QCoreApplication.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace candor::app
