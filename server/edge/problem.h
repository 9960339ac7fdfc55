// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "edge/message.h"

namespace candor::edge {

// Why the edge itself answers instead of the application.
struct Refusal
{
    int status = 400;
    QByteArray code; // stable, UPPER_SNAKE; the domain's names where they fit
    QByteArray detail; // English, one sentence; nothing of what the client sent
    bool operator==(const Refusal &) const = default;
};

// The domain's code under its wire name.
[[nodiscard]] Refusal refusalFor(int status, domain::ErrorCode code, const QByteArray &detail);

// 400 MALFORMED_REQUEST: the bytes are not an HTTP request that can be understood in one way only.
[[nodiscard]] Refusal malformed(const QByteArray &detail);

// What makes the edge's errors look like the application's.
struct ProblemForm
{
    QByteArray baseUrl; // the server's public address without a trailing slash
    std::function<QString(const QByteArray &code)> titleOf; // any thread; empty: the status's reason phrase
};

// The caller's X-Request-Id when it is 1–128 visible ASCII characters, else a new one.
[[nodiscard]] QByteArray requestIdOf(const Headers &headers);

// RFC 9457 body with type, title, status, detail, instance, code and requestId, and the headers that go with
// the status. `instance` is the target's path.
[[nodiscard]] Reply problemReply(
    const Refusal &refusal, const ProblemForm &form, const QByteArray &instance, const QByteArray &requestId);

// The reason phrase of a status; empty for an unknown one.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace candor::edge
