// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "http/proxies.h"

#include <QStringList>

// Which addresses the server may be told to call (contract §4, OWASP's SSRF prevention, IANA's
// special-purpose registries). Pure functions; any thread.
namespace candor::http {

// What the installation's owner permits beyond public https.
struct TargetPolicy
{
    QList<Network> allowNetworks; // inside addresses (private, loopback) that may be targets
    QStringList allowHttpHosts; // lower-case hosts, or "*", that may be plain http within allowNetworks
    QList<Proxy> proxies; // that requests may go through
    QString networksSetting = QStringLiteral("webhooks.allow_networks"); // named in errors
    QString httpSetting = QStringLiteral("webhooks.allow_http");
    bool operator==(const TargetPolicy &) const = default;
};

// From the settings, the first two comma-separated. ValidationFailed names the entry that can't be read.
[[nodiscard]] domain::Result<TargetPolicy> parseTargetPolicy(
    const QString &allowNetworks, const QString &allowHttpHosts, const QStringList &proxies = {});

// A URL in canonical form: what was checked is what is called.
struct Url
{
    bool secure = true; // https
    QString host; // lower case, IDNA-encoded, without trailing dot; an address in its usual notation, without
                  // brackets
    quint16 port = 443;
    QByteArray target = "/"; // path and query, percent-encoded
    std::optional<Address> address; // when the host is one

    [[nodiscard]] QByteArray toString() const;
    bool operator==(const Url &) const = default;
};

// Parses strictly and applies all rules that need no look-up: https (http for listed hosts), at most 2048
// characters, no userinfo, fragment, white space or backslash, a port from 1 to 65535, and an address or
// "localhost" as host only if permitted. Errors are TargetForbidden with the setting that would help.
[[nodiscard]] domain::Result<Url> checkUrl(const QString &url, const TargetPolicy &policy);

// The proxy of that name (Proxy::name()), if requests for `url` may go through it. TargetForbidden: the owner
// doesn't name it (any more), or the URL isn't https. The proxy looks the target's name up, so that its
// addresses can't be checked here: who runs the proxy has to.
[[nodiscard]] domain::Result<Proxy> checkProxy(
    const QString &name, const Url &url, const TargetPolicy &policy);

// Whether `address` may be connected to: public, or inside and in allowNetworks. Never: unspecified,
// link-local and metadata services, multicast, broadcast, documentation and reserved ranges. Addresses that
// carry an IPv4 address (mapped, NAT64, 6to4, ISATAP, …) are judged by that as well.
[[nodiscard]] domain::Result<domain::Done> checkAddress(const Address &address, const TargetPolicy &policy);
[[nodiscard]] bool isAllowed(const Address &address, const TargetPolicy &policy);

// checkAddress for every address that `url`'s host resolved to; for plain http all must be in allowNetworks.
[[nodiscard]] domain::Result<domain::Done> checkAddresses(
    const QList<Address> &addresses, const Url &url, const TargetPolicy &policy);

} // namespace candor::http
