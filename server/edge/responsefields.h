// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"

namespace candor::edge {

// Whether an answer has a body and a Content-Length at all (RFC 9110 §8.6, §15.4.5).
[[nodiscard]] bool statusAllowsBody(int status);

// How the request reached the house.
enum class Transport {
    Plain,
    Secure,
};
[[nodiscard]] constexpr Transport transportOf(bool secure)
{
    return secure ? Transport::Secure : Transport::Plain;
}

// The application's header fields without those that are the edge's, then Date, Content-Length and, where
// they say something, Connection and Strict-Transport-Security (RFC 6797 §7.2: never over plain http).
// `secondsSinceEpoch` is the wall clock.
[[nodiscard]] Headers responseFields(const Reply &reply, qint64 bodyBytes, const char *connection,
    qint64 secondsSinceEpoch, Transport transport);

// A status line and header fields with the empty line behind them, as they go on the wire.
[[nodiscard]] QByteArray serializedHead(int status, const Headers &fields);

// Whether every field can be written as it is: names are tokens, values hold no control character.
[[nodiscard]] bool areWritable(const Headers &headers);

// An answer of the edge itself, which never passes through QHttpServer and always ends its connection.
[[nodiscard]] QByteArray serialized(const Reply &reply, qint64 secondsSinceEpoch, Transport transport);

} // namespace candor::edge
