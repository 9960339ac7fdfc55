// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace candor::http {

// An IPv4 or IPv6 address. A plain value. IPv4 is kept as ::ffff:a.b.c.d, so that a mapped address and the
// IPv4 address that it means are one and the same.
class Address
{
public:
    using Bytes = std::array<quint8, 16>;

    explicit Address(const Bytes &bytes = {})
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] static Address fromIpv4(quint32 hostOrder);
    // Strict: dotted decimal or RFC 4291 text, no zone.
    [[nodiscard]] static std::optional<Address> parse(const QString &text);
    // Also what inet_aton takes for IPv4: octal, hexadecimal, one to four parts. For hosts of URLs.
    [[nodiscard]] static std::optional<Address> parseLoosely(const QString &text);

    [[nodiscard]] bool isIpv4() const;
    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }
    [[nodiscard]] QString toString() const;
    bool operator==(const Address &) const = default;

private:
    Bytes m_bytes;
};

// A range of addresses, as in "10.0.0.0/8" or "fd00::/8". An IPv4 network contains only IPv4 and the other
// way round.
struct Network
{
    Address first;
    int prefixLength = 128; // of 128 bits; IPv4's /8 is 104

    // Nothing unless `text` is an address or CIDR range whose bits beyond the length are zero.
    [[nodiscard]] static std::optional<Network> parse(const QString &text);
    [[nodiscard]] bool contains(const Address &address) const;
    bool operator==(const Network &) const = default;
};

} // namespace candor::http
