// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"

namespace candor::edge {

// Which header field trusted proxies speak for their clients in. One only: a proxy that writes one of them
// may pass the other on as the client sent it.
enum class ProxyHeader {
    XForwardedFor, // with X-Forwarded-Proto
    Forwarded, // RFC 7239
};

struct ProxyRules
{
    QList<QPair<QHostAddress, int>> trusted; // networks, as QHostAddress::parseSubnet() gives them
    ProxyHeader header = ProxyHeader::XForwardedFor;

    [[nodiscard]] bool trusts(const QHostAddress &address) const;
};

// Who asks, and whether its way is TLS.
struct Client
{
    QHostAddress address;
    bool secure = false;
    bool operator==(const Client &) const = default;
};

// The client behind `peer`. Only a trusted peer is listened to, and of what it passes on only the end that
// trusted proxies wrote: the client is the last address that is no trusted proxy's, or the first of all when
// each of them is one. `peer` itself when the field is absent or that address can't be read: malformed,
// "unknown" or obfuscated. X-Forwarded-Proto counts when it holds one value; `proto` when it stands with the
// client's address. Pure; takes time and memory in proportion to the fields.
[[nodiscard]] Client clientOf(const Headers &headers, const Client &peer, const ProxyRules &rules);

} // namespace candor::edge
