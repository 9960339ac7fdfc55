// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/localserver.h"

#include <QProcessEnvironment>
#include <QStringList>

// What it takes to launch `candor-server` as a child.
namespace candor::desktop {

// `named`, or the one beside the console, or the one in PATH; empty = there is none.
[[nodiscard]] QString serverProgram(const QString &named);
[[nodiscard]] QStringList argumentsFor(const start::LocalServerSettings &settings);
// Without CANDOR_…: the settings of a server that somebody set up on this machine are none of this one's.
[[nodiscard]] QProcessEnvironment cleanEnvironment();
// 256 random bits as 43 base64url characters.
[[nodiscard]] QByteArray newOwnerToken();

// The data folder, closed to others where it is new, and the log's; a log of more than `longestLog` bytes
// makes room. False when they can't be made.
[[nodiscard]] bool makeFolders(const QString &folder, const QString &logFile, qint64 longestLog);
// The end of a log, whole lines; empty when there is none.
[[nodiscard]] QString lastWordsOf(const QString &logFile);

} // namespace candor::desktop
