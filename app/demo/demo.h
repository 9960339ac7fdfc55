// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QUrl>
#include <chrono>

namespace candor::demo {

enum class OutputFormat {
    Text, // one aligned line for each step
    JsonLines, // one JSON object for each step
};

enum class Colours {
    Automatic, // only when standard output is a terminal and NO_COLOR is unset
    Never,
};

struct DemoOptions
{
    QUrl baseUrl; // of a server whose data folder is fresh, e.g. http://127.0.0.1:8080, without /api/v1
    OutputFormat format = OutputFormat::Text;
    Colours colours = Colours::Automatic;
    std::chrono::milliseconds deadline = std::chrono::seconds(30); // for the whole play
    QIODevice *output = nullptr; // open for writing, not owned; nullptr = standard output
};

// Plays one whole interview over real HTTP: administrator, ATS, recruiter, candidate and webhook receiver,
// with the example of the integration guide. Returns the exit code of the process: 0 when every step and
// every webhook was as the contract says, otherwise 1 after printing which step failed, the HTTP status and
// the error's code and detail.
//
// The server must allow http webhooks to 127.0.0.1 (webhooks.allow_networks, webhooks.allow_http).
// Needs a QCoreApplication. Runs its own event loop on the calling thread: call it from main(), not from a
// slot.
[[nodiscard]] int runDemo(const DemoOptions &options);

} // namespace candor::demo
