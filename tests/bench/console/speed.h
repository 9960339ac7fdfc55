// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "seat.h"

#include <QJsonObject>

namespace bench {

// What the console took to show a page of interviews, and what the bare call for the same page took.
[[nodiscard]] QJsonObject measureSpeed(
    const QUrl &server, const QString &email, const QString &password, int turns);

} // namespace bench
