// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

namespace candor::edge {

// The small grammars of RFC 9110 and RFC 9112, each as one pure function. All take bytes without the line's
// end.

// RFC 9110 §5.6.2: one or more tchar.
[[nodiscard]] bool isToken(QByteArrayView text);

// Whether `bytes` are or can become a method of up to 32 characters and a space, or a line of one word. Who
// speaks another protocol, TLS for one, hears so at once rather than when the time for a head is over.
[[nodiscard]] bool mayBeginWithMethod(QByteArrayView bytes);

// Whether some route may have the method: the others are 501 everywhere, these 405 where a path has others.
// CONNECT asks for a proxy, and TRACE shows a client's secrets to a script.
[[nodiscard]] bool isServedMethod(QByteArrayView text);

// RFC 9110 §5.5 without the leniency: visible ASCII, space, tab and obs-text; no other control character.
[[nodiscard]] bool isFieldValue(QByteArrayView text);

// RFC 9110 §5.6.3: `text` without the spaces and tabs around it.
[[nodiscard]] QByteArrayView withoutWhitespace(QByteArrayView text);

// RFC 9110 §6.5.1: whether the field says where a message ends or whom it is for, and so comes too late
// behind a body.
[[nodiscard]] bool isBeforeBodyOnly(QByteArrayView name);

// RFC 9112 §6.2: 1*DIGIT up to 18 digits; no sign, no list, no white space.
[[nodiscard]] std::optional<qint64> parseContentLength(QByteArrayView text);

// RFC 9112 §7.1: 1*HEXDIG up to 15 digits; no sign, no prefix, no white space.
[[nodiscard]] std::optional<qint64> parseChunkSize(QByteArrayView text);

// RFC 9112 §7.1.1: what may follow a chunk's size, ";name", ";name=token" and ";name="quoted string"", any
// number of them. Control characters are isFieldValue's business.
[[nodiscard]] bool areChunkExtensions(QByteArrayView text);

// RFC 3986 §3.2.2 for what a server can be called: a name, an IPv4 address or a bracketed IPv6 address, and
// an optional decimal port. No userinfo, no percent-encoding, no empty name.
[[nodiscard]] bool isHost(QByteArrayView text);

// `text` without its port, lower case.
[[nodiscard]] QByteArray hostName(QByteArrayView text);

// Whether the comma-separated list `value` has the member `token`, in any case.
[[nodiscard]] bool listContains(QByteArrayView value, QByteArrayView token);

} // namespace candor::edge
