// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

class QLocalServer;

// How commands reach the server that has the data open: a Unix socket in the data folder, for its owner only.
// A request is one line of words, the answer "ok\n" or "error\n" and a text.
namespace candor::app {

// A running server's end. Lives on a thread with an event loop.
class ControlServer
{
public:
    using Command = std::function<QFuture<domain::Result<QString>>(const QStringList &words)>;

    // Takes over a socket that a server left which ended badly: whoever has the data's lock is the only one.
    // A path that is too long for a socket (about 100 bytes) is logged, and commands don't reach this server.
    ControlServer(const QString &dataDirectory, Command command);
    ~ControlServer();
    ControlServer(const ControlServer &) = delete;
    ControlServer &operator=(const ControlServer &) = delete;

private:
    void accept();

    Command m_command;
    std::unique_ptr<QLocalServer> m_server;
};

// Asks the server that runs on this data folder, and waits for its answer; nothing when none runs.
[[nodiscard]] std::optional<domain::Result<QString>> askRunningServer(
    const QString &dataDirectory, const QStringList &words);

} // namespace candor::app
