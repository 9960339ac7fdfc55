// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "seat.h"

#include <QJsonObject>

namespace bench {

// What was asked for while a person scrolls: screen by screen, and in one go to somewhere in the middle.
[[nodiscard]] QJsonObject countRequests(
    const QUrl &server, const QString &email, const QString &password, int screens);

// How much memory the console holds at first, after walking through all rows, and at the top again.
[[nodiscard]] QJsonObject measureMemory(const QUrl &server, const QString &email, const QString &password);

} // namespace bench
