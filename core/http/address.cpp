// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/address.h"

#include <QStringList>
#include <arpa/inet.h>
#include <cstring>

namespace candor::http {

namespace {

constexpr int ipv4Offset = 96; // bits before the IPv4 address in ::ffff:a.b.c.d

// One part of inet_aton's notation: 0x… hexadecimal, 0… octal, else decimal.
std::optional<quint64> parsePart(const QString &part)
{
    int base = 10;
    QString digits = part;
    if (part.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)) {
        base = 16;
        digits = part.sliced(2);
        if (digits.isEmpty())
            return 0;
    } else if (part.size() > 1 && part.startsWith(QLatin1Char('0'))) {
        base = 8;
    }
    const bool plain = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f'));
    });
    bool ok = false;
    const quint64 value = plain ? digits.toULongLong(&ok, base) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

Address Address::fromIpv4(quint32 hostOrder)
{
    return Address(Bytes{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, quint8(hostOrder >> 24),
        quint8(hostOrder >> 16), quint8(hostOrder >> 8), quint8(hostOrder)});
}

std::optional<Address> Address::parse(const QString &text)
{
    const QByteArray plain = text.toLatin1();
    if (QString::fromLatin1(plain) != text || plain.contains('\0'))
        return std::nullopt;
    in_addr ipv4 = {};
    if (::inet_pton(AF_INET, plain.constData(), &ipv4) == 1)
        return fromIpv4(ntohl(ipv4.s_addr));
    in6_addr ipv6 = {};
    if (::inet_pton(AF_INET6, plain.constData(), &ipv6) != 1)
        return std::nullopt;
    Bytes bytes;
    std::memcpy(bytes.data(), ipv6.s6_addr, bytes.size());
    return Address(bytes);
}

std::optional<Address> Address::parseLoosely(const QString &text)
{
    if (text.contains(QLatin1Char(':')))
        return parse(text);
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() > 4)
        return std::nullopt;
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part = parsePart(parts.at(i));
        const bool last = i == parts.size() - 1;
        // The last part fills what the others leave: "127.1" is 127.0.0.1.
        const int bits = last ? 32 - 8 * int(i) : 8;
        if (!part || *part >= (quint64(1) << bits))
            return std::nullopt;
        address = (address << bits) | *part;
    }
    return fromIpv4(quint32(address));
}

bool Address::isIpv4() const
{
    constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    return std::equal(mapped.begin(), mapped.end(), m_bytes.begin());
}

QString Address::toString() const
{
    char text[INET6_ADDRSTRLEN] = {};
    if (isIpv4())
        ::inet_ntop(AF_INET, m_bytes.data() + 12, text, sizeof(text));
    else
        ::inet_ntop(AF_INET6, m_bytes.data(), text, sizeof(text));
    return QString::fromLatin1(text);
}

std::optional<Network> Network::parse(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const auto address = Address::parse(slash < 0 ? text : text.first(slash));
    if (!address)
        return std::nullopt;
    Network network{*address, 128};
    if (slash >= 0) {
        const QString length = text.sliced(slash + 1);
        const bool digits = !length.isEmpty() && length.size() <= 3
            && std::all_of(length.begin(), length.end(),
                [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
        const bool dotted = !text.contains(QLatin1Char(':'));
        if (!digits || length.toInt() > (dotted ? 32 : 128))
            return std::nullopt;
        network.prefixLength = length.toInt() + (dotted ? ipv4Offset : 0);
    }
    for (int bit = network.prefixLength; bit < 128; ++bit) {
        if (address->bytes()[size_t(bit / 8)] & (0x80 >> (bit % 8)))
            return std::nullopt;
    }
    return network;
}

bool Network::contains(const Address &address) const
{
    if (address.isIpv4() != first.isIpv4())
        return false;
    for (int bit = 0; bit < prefixLength; ++bit) {
        const size_t byte = size_t(bit / 8);
        if ((address.bytes()[byte] ^ first.bytes()[byte]) & (0x80 >> (bit % 8)))
            return false;
    }
    return true;
}

} // namespace candor::http
