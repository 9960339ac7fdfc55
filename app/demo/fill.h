// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <chrono>
#include <functional>

namespace candor::demo {

struct FillOptions
{
    QUrl baseUrl;
    QByteArray apiKey; // with all of an ADMIN's permissions
    std::function<void(int done, int total)> progress = [](int, int) { };
    std::chrono::milliseconds deadline = std::chrono::minutes(3); // for each wait
};

// Fills a tenant with made-up interviews in every state that one can rest in, through the public API and with
// a candidate who answers. Those that are there already stay
// as they are, but for those that nobody decided about yet: so it can be run again, also when it was stopped.
// A sentence when something went wrong; empty when all is there. Runs its own event loop; for a program.
[[nodiscard]] QString fillDemo(const FillOptions &options);

} // namespace candor::demo
