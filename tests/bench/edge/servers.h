// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

// The servers that scripts/bench edge compares. Each answers GET / with the same few bytes and POST /echo
// with the JSON of its body, parsed and written anew.

struct Options
{
    int loops = 1; // event loops; the edge only
    QString certificate; // PEM files; TLS when set, the edge only
    QString key;
};

inline constexpr const char *greeting = "Hello, world!";

// The JSON of `body`, compact.
[[nodiscard]] QByteArray reserialized(const QByteArray &body);

// Each listens on a free port of 127.0.0.1, calls `listening` with it and runs the event loop; ends with the
// process.
int serveEdge(const Options &options, const std::function<void(int)> &listening);
int serveBare(const std::function<void(int)> &listening); // QHttpServer as Qt gives it
int servePlain(const std::function<void(int)> &listening); // QTcpServer and the least HTTP that will do
