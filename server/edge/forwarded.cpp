// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/forwarded.h"

#include "edge/fields.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace candor::edge {
namespace {

bool isNamed(const QByteArray &name, QByteArrayView wanted)
{
    return name.size() == wanted.size() && wanted.compare(name, Qt::CaseInsensitive) == 0;
}

// QHostAddress would also read "127.1" and "0x7f.1".
QHostAddress addressOf(QByteArrayView text)
{
    const QByteArray terminated = text.toByteArray();
    std::array<unsigned char, 16> bytes{};
    if (inet_pton(AF_INET, terminated.constData(), bytes.data()) != 1
        && inet_pton(AF_INET6, terminated.constData(), bytes.data()) != 1)
        return {};
    const QHostAddress address(QString::fromLatin1(terminated));
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

// RFC 7239 §6: digits, or an obfuscated port.
bool isPort(QByteArrayView text)
{
    if (text.startsWith('_'))
        return text.size() > 1 && isToken(text);
    return !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// An address with or without a port: "192.0.2.1:80", "[2001:db8::1]:80"; without brackets an IPv6 address has
// no port. Null when it can't be read.
QHostAddress nodeOf(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const auto bracket = text.indexOf(']');
        if (bracket < 0)
            return {};
        const auto inner = text.sliced(1, bracket - 1);
        const auto rest = text.sliced(bracket + 1);
        const bool fits
            = inner.contains(':') && (rest.isEmpty() || (rest.front() == ':' && isPort(rest.sliced(1))));
        return fits ? addressOf(inner) : QHostAddress();
    }
    const auto colon = text.indexOf(':');
    const bool hasPort = colon >= 0 && text.lastIndexOf(':') == colon;
    if (hasPort && !isPort(text.sliced(colon + 1)))
        return {};
    return addressOf(hasPort ? text.first(colon) : text);
}

// What one proxy says of who asked it.
struct Hop
{
    QHostAddress node; // null: it doesn't say, or not so that it can be read
    QByteArray scheme;
};

// Chooses among the hops, which come nearest first from `next`; it answers nothing at the end. The last hop
// looked at, or a null one when there is none.
template <typename Next>
Hop chosen(const ProxyRules &rules, Next next)
{
    Hop hop;
    while (std::optional<Hop> further = next()) {
        hop = std::move(*further);
        if (hop.node.isNull() || !rules.trusts(hop.node))
            break;
    }
    return hop;
}

// The values of all fields with this name, in their order.
std::vector<QByteArrayView> valuesOf(const Headers &headers, QByteArrayView name)
{
    std::vector<QByteArrayView> values;
    for (const auto &field : headers) {
        if (isNamed(field.first, name))
            values.emplace_back(field.second);
    }
    return values;
}

// Takes the last member that isn't empty off a comma-separated list.
QByteArrayView takeLastMember(QByteArrayView &list)
{
    while (!list.isEmpty()) {
        const auto comma = list.lastIndexOf(',');
        const auto member = withoutWhitespace(list.sliced(comma + 1));
        list = list.first(std::max<qsizetype>(comma, 0));
        if (!member.isEmpty())
            return member;
    }
    return {};
}

Hop fromXForwardedFor(const Headers &headers, const ProxyRules &rules)
{
    auto values = valuesOf(headers, "x-forwarded-for");
    Hop hop = chosen(rules, [&values]() -> std::optional<Hop> {
        while (!values.empty()) {
            if (const auto member = takeLastMember(values.back()); !member.isEmpty())
                return Hop{nodeOf(member), {}};
            values.pop_back();
        }
        return std::nullopt;
    });
    const auto schemes = valuesOf(headers, "x-forwarded-proto");
    if (schemes.size() == 1 && !schemes.front().contains(','))
        hop.scheme = schemes.front().toByteArray();
    return hop;
}

// Reads one value of Forwarded from left to right: quoted strings may hold commas, so that it can't be cut
// first.
class ForwardedReader
{
public:
    explicit ForwardedReader(QByteArrayView value)
        : m_rest(value)
    {
    }

    // All elements, or nothing when the value breaks RFC 7239 §4 anywhere.
    [[nodiscard]] std::optional<std::vector<Hop>> read()
    {
        std::vector<Hop> hops;
        while (!m_rest.isEmpty()) {
            Hop hop;
            m_sawFor = m_sawProto = m_sawPair = false;
            if (!readElement(hop))
                return std::nullopt;
            if (m_sawPair)
                hops.push_back(std::move(hop));
        }
        return hops;
    }

private:
    // Up to the comma behind it.
    bool readElement(Hop &hop)
    {
        for (;;) {
            m_rest = withoutWhitespace(m_rest);
            if (!m_rest.isEmpty() && m_rest.front() != ';' && m_rest.front() != ',' && !readPair(hop))
                return false;
            m_rest = withoutWhitespace(m_rest);
            if (m_rest.isEmpty())
                return true;
            const char separator = m_rest.front();
            m_rest = m_rest.sliced(1);
            if (separator == ',')
                return true;
            if (separator != ';')
                return false;
        }
    }

    bool readPair(Hop &hop)
    {
        const auto equals = m_rest.indexOf('=');
        if (equals < 0 || !isToken(m_rest.first(equals)))
            return false;
        const QByteArray name = m_rest.first(equals).toByteArray().toLower();
        m_rest = m_rest.sliced(equals + 1);
        const auto value = readValue();
        if (!value)
            return false;
        m_sawPair = true;
        if (name == "for") {
            hop.node = nodeOf(*value);
            return !std::exchange(m_sawFor, true);
        }
        if (name == "proto") {
            hop.scheme = *value;
            return !std::exchange(m_sawProto, true);
        }
        return true;
    }

    // A token or a quoted string.
    std::optional<QByteArray> readValue()
    {
        if (m_rest.startsWith('"'))
            return readQuoted();
        const auto end = std::find_if(m_rest.begin(), m_rest.end(),
            [](char c) { return c == ';' || c == ',' || c == ' ' || c == '\t'; });
        const auto text = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(text.size());
        if (!isToken(text) && nodeOf(text).protocol() != QAbstractSocket::IPv4Protocol)
            return std::nullopt;
        return text.toByteArray();
    }

    std::optional<QByteArray> readQuoted()
    {
        QByteArray text;
        for (qsizetype at = 1; at < m_rest.size(); ++at) {
            if (m_rest[at] == '"') {
                m_rest = m_rest.sliced(at + 1);
                return text;
            }
            if (m_rest[at] == '\\' && ++at == m_rest.size())
                break;
            text += m_rest[at];
        }
        return std::nullopt;
    }

    QByteArrayView m_rest;
    bool m_sawPair = false; // in this element; a parameter may stand there once
    bool m_sawFor = false;
    bool m_sawProto = false;
};

Hop fromForwarded(const Headers &headers, const ProxyRules &rules)
{
    auto values = valuesOf(headers, "forwarded");
    std::vector<Hop> hops; // of the value that is looked at
    return chosen(rules, [&]() -> std::optional<Hop> {
        while (hops.empty() && !values.empty()) {
            auto read = ForwardedReader(values.back()).read();
            values.pop_back();
            if (!read)
                return Hop();
            hops = std::move(*read);
        }
        if (hops.empty())
            return std::nullopt;
        Hop hop = std::move(hops.back());
        hops.pop_back();
        return hop;
    });
}

} // namespace

bool ProxyRules::trusts(const QHostAddress &address) const
{
    return std::any_of(trusted.begin(), trusted.end(),
        [&address](const auto &network) { return address.isInSubnet(network); });
}

Client clientOf(const Headers &headers, const Client &peer, const ProxyRules &rules)
{
    if (rules.trusted.isEmpty() || !rules.trusts(peer.address))
        return peer;
    const Hop hop = rules.header == ProxyHeader::Forwarded ? fromForwarded(headers, rules)
                                                           : fromXForwardedFor(headers, rules);
    Client client = peer;
    if (!hop.node.isNull())
        client.address = hop.node;
    if (!hop.scheme.isEmpty())
        client.secure = hop.scheme.compare("https", Qt::CaseInsensitive) == 0;
    return client;
}

} // namespace candor::edge
