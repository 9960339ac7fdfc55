// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace candor::desktop {

// What the server said that runs on a data folder.
struct ControlAnswer
{
    bool isGood = false;
    QString text;
};

// Asks it over its control socket; nothing when none runs there or none answers in time. To be consumed with
// domain::whenFinished(). GUI thread.
[[nodiscard]] QFuture<std::optional<ControlAnswer>> askServer(const QString &folder, const QStringList &words,
    std::chrono::milliseconds within = std::chrono::seconds(5));

// The socket of the server on a data folder.
[[nodiscard]] QString controlSocketOf(const QString &folder);

} // namespace candor::desktop
