// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

// How `candor-server` talks to who started it. Blocks; for the program's own thread.
namespace candor::app {

inline constexpr int success = 0;
inline constexpr int failure = 1;
inline constexpr int misuse = 2;

// A line on standard output.
void print(const QString &text);

// A line on standard error; answers `code`.
int complain(const QString &text, int code = failure);
// With all wrong fields.
int complainOf(const domain::Error &error, int code = failure);

} // namespace candor::app
