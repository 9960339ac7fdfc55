// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/targetrules.h"

#include <QUrl>

namespace candor::http {

namespace {

using domain::ErrorCode;

constexpr qsizetype longestUrl = 2048; // characters

QList<Network> networks(std::initializer_list<const char *> texts)
{
    QList<Network> list;
    for (const char *text : texts)
        list.append(Network::parse(QLatin1String(text)).value());
    return list;
}

bool isIn(const QList<Network> &list, const Address &address)
{
    return std::any_of(
        list.begin(), list.end(), [&address](const Network &network) { return network.contains(address); });
}

// No setting opens these.
bool isForbidden(const Address &address)
{
    static const QList<Network> forbidden = networks({
        "0.0.0.0/8", // this network
        "169.254.0.0/16", // link-local, most clouds' metadata service
        "100.100.100.200/32", "168.63.129.16/32", // Alibaba's metadata service, Azure's wire server
        "192.0.0.0/24", "192.88.99.0/24", // IETF assignments (Oracle's metadata at .192), 6to4 relays
        "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", // documentation
        "224.0.0.0/4", "240.0.0.0/4", // multicast; reserved and broadcast
        "::/128", "fe80::/10", "fec0::/10", "ff00::/8", // unspecified, link-local, site-local, multicast
        "fd00:ec2::254/128", "fd20:ce::254/128", // Amazon's and Google's metadata services
        "2001::/23", "2001:db8::/32", "3fff::/20", // IETF assignments with Teredo; documentation
    });
    // Of IPv6 only 2000::/3, unique local addresses, loopback and NAT64 are in use as unicast.
    static const QList<Network> unicast
        = networks({"2000::/3", "fc00::/7", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48"});
    return isIn(forbidden, address) || (!address.isIpv4() && !isIn(unicast, address));
}

bool isInside(const Address &address)
{
    static const QList<Network> inside = networks({"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
        "127.0.0.0/8", "100.64.0.0/10", "198.18.0.0/15", "::1/128", "fc00::/7", "64:ff9b:1::/48"});
    return isIn(inside, address);
}

Address ipv4At(const Address &address, size_t byte)
{
    const auto &b = address.bytes();
    return Address::fromIpv4(quint32(b[byte]) << 24 | quint32(b[byte + 1]) << 16 | quint32(b[byte + 2]) << 8
        | quint32(b[byte + 3]));
}

// The IPv4 address that a translator or tunnel would make of an IPv6 address.
std::optional<Address> embeddedIpv4(const Address &address)
{
    static const Network nat64 = Network::parse(QStringLiteral("64:ff9b::/96")).value();
    static const Network localNat64 = Network::parse(QStringLiteral("64:ff9b:1::/48")).value();
    static const Network sixToFour = Network::parse(QStringLiteral("2002::/16")).value();
    const auto &b = address.bytes();
    if (address.isIpv4())
        return std::nullopt;
    if (nat64.contains(address) || localNat64.contains(address))
        return ipv4At(address, 12);
    if (sixToFour.contains(address))
        return ipv4At(address, 2);
    const bool isatap = (b[8] & 0xfd) == 0 && b[9] == 0 && b[10] == 0x5e && b[11] == 0xfe;
    return isatap ? std::optional(ipv4At(address, 12)) : std::nullopt;
}

tl::unexpected<domain::Error> refuse(const QString &detail)
{
    return domain::fail(ErrorCode::TargetForbidden, detail);
}

domain::Result<quint16> parsePort(const QString &text)
{
    const bool digits = !text.isEmpty() && text.size() <= 5
        && std::all_of(
            text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!digits || text.toInt() < 1 || text.toInt() > 65535)
        return refuse(QStringLiteral("The URL's port must be a number from 1 to 65535."));
    return quint16(text.toInt());
}

bool isHostCharacter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
        || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-') || c == QLatin1Char('.')
        || c == QLatin1Char('_');
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

// Resolvers read a name whose last label is a number as an address.
bool endsInNumber(const QString &host)
{
    const QString last = host.sliced(host.lastIndexOf(QLatin1Char('.')) + 1);
    return last.startsWith(QLatin1String("0x")) || std::all_of(last.begin(), last.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

// Sets host and address.
domain::Result<domain::Done> parseHost(const QString &text, Url &url)
{
    if (text.startsWith(QLatin1Char('['))) {
        const QString inner = text.endsWith(QLatin1Char(']')) ? text.sliced(1, text.size() - 2) : QString();
        url.address = inner.contains(QLatin1Char(':')) ? Address::parse(inner) : std::nullopt;
        if (!url.address)
            return refuse(QStringLiteral("The URL's host is not an IPv6 address (zones are not allowed)."));
        url.host = url.address->toString();
        return domain::Done{};
    }
    // IDNA maps wide digits and dots to plain ones, so the result is judged, not the text.
    QString host = isAscii(text) ? text.toLower() : QString::fromLatin1(QUrl::toAce(text)).toLower();
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    const bool named = !host.isEmpty() && host.size() <= 253 && !host.startsWith(QLatin1Char('.'))
        && !host.contains(QLatin1String("..")) && !host.endsWith(QLatin1Char('.'))
        && std::all_of(host.begin(), host.end(), isHostCharacter);
    if (!named)
        return refuse(QStringLiteral("The URL's host is not a host name or an address."));
    url.host = host;
    if (endsInNumber(host)) {
        url.address = Address::parseLoosely(host);
        if (!url.address)
            return refuse(QStringLiteral("The URL's host ends in a number but is not an address."));
        url.host = url.address->toString();
    }
    return domain::Done{};
}

// Non-ASCII characters are percent-encoded; what no URL may hold is refused.
domain::Result<QByteArray> parseTarget(const QString &text)
{
    QByteArray target = text.startsWith(QLatin1Char('/')) ? QByteArray() : QByteArray("/");
    for (const char c : text.toUtf8()) {
        const auto byte = quint8(c);
        if (byte <= 0x20 || byte == 0x7f || strchr("\\\"<>^`{|}", c) != nullptr)
            return refuse(QStringLiteral(
                "The URL holds white space, a backslash or another character that must be percent-encoded."));
        if (byte >= 0x80)
            target += '%' + QByteArray(1, c).toHex().toUpper();
        else
            target += c;
    }
    return target;
}

bool isHttpListed(const QString &host, const TargetPolicy &policy)
{
    return policy.allowHttpHosts.contains(QLatin1String("*")) || policy.allowHttpHosts.contains(host);
}

// Sets secure, host, address, port and target.
domain::Result<Url> parseUrl(const QString &text)
{
    if (text.size() > longestUrl)
        return refuse(QStringLiteral("The URL is longer than 2048 characters."));
    Url url;
    url.secure = text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    if (!url.secure && !text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        return refuse(QStringLiteral("The URL must start with https://"));
    if (text.contains(QLatin1Char('#')))
        return refuse(QStringLiteral("The URL must not have a fragment (#…)."));
    const QString rest = text.sliced(url.secure ? 8 : 7);
    qsizetype end = 0;
    while (end < rest.size() && rest.at(end) != QLatin1Char('/') && rest.at(end) != QLatin1Char('?'))
        ++end;
    const QString authority = rest.first(end);
    if (authority.contains(QLatin1Char('@')))
        return refuse(QStringLiteral("The URL must not carry a user name or password."));
    const qsizetype colon
        = authority.indexOf(QLatin1Char(':'), qMax<qsizetype>(0, authority.indexOf(QLatin1Char(']'))));
    url.port = url.secure ? 443 : 80;
    if (colon >= 0) {
        const auto port = parsePort(authority.sliced(colon + 1));
        if (!port)
            return tl::unexpected(port.error());
        url.port = *port;
    }
    if (const auto host = parseHost(colon >= 0 ? authority.first(colon) : authority, url); !host)
        return tl::unexpected(host.error());
    auto target = parseTarget(rest.sliced(end));
    if (!target)
        return tl::unexpected(target.error());
    url.target = *std::move(target);
    return url;
}

} // namespace

domain::Result<TargetPolicy> parseTargetPolicy(
    const QString &allowNetworks, const QString &allowHttpHosts, const QStringList &proxies)
{
    TargetPolicy policy;
    const auto parsedProxies = parseProxies(proxies);
    if (!parsedProxies)
        return domain::fail(parsedProxies.error());
    policy.proxies = *parsedProxies;
    const auto entries = [](const QString &text) { return text.split(QLatin1Char(','), Qt::SkipEmptyParts); };
    for (const QString &entry : entries(allowNetworks)) {
        if (entry.trimmed().isEmpty())
            continue;
        const auto network = Network::parse(entry.trimmed());
        if (!network)
            return domain::fail(ErrorCode::ValidationFailed,
                QStringLiteral(
                    "%1: \"%2\" is not a network in CIDR notation such as 10.0.0.0/8 or fd12::/16, with no "
                    "bits beyond its length.")
                    .arg(policy.networksSetting, entry.trimmed()));
        policy.allowNetworks.append(*network);
    }
    for (const QString &entry : entries(allowHttpHosts)) {
        const QString host = entry.trimmed().toLower();
        if (host.isEmpty())
            continue;
        const bool bareIpv6 = host.contains(QLatin1Char(':')) && !host.startsWith(QLatin1Char('['));
        Url url;
        const auto parsed = parseHost(bareIpv6 ? QLatin1Char('[') + host + QLatin1Char(']') : host, url);
        if (host != QLatin1String("*") && !parsed)
            return domain::fail(ErrorCode::ValidationFailed,
                QStringLiteral(
                    "%1: \"%2\" is neither a host name, an address nor *; write it without scheme and port.")
                    .arg(policy.httpSetting, host));
        policy.allowHttpHosts.append(host == QLatin1String("*") ? host : url.host);
    }
    return policy;
}

QByteArray Url::toString() const
{
    const bool ipv6 = address && !address->isIpv4();
    return (secure ? QByteArray("https://") : QByteArray("http://"))
        + (ipv6 ? '[' + host.toLatin1() + ']' : host.toLatin1()) + ':' + QByteArray::number(port) + target;
}

domain::Result<Url> checkUrl(const QString &text, const TargetPolicy &policy)
{
    auto url = parseUrl(text);
    if (!url)
        return url;
    if (!url->secure && !isHttpListed(url->host, policy))
        return refuse(
            QStringLiteral("The URL must use https; the installation's owner can list this host in %1 to "
                           "permit plain http.")
                .arg(policy.httpSetting));
    if (url->address) {
        if (const auto allowed = checkAddresses({*url->address}, *url, policy); !allowed)
            return tl::unexpected(allowed.error());
    } else if (url->host == QLatin1String("localhost") || url->host.endsWith(QLatin1String(".localhost"))) {
        // Always loopback (RFC 6761 §6.3); one of its two addresses must be permitted for it to be any use.
        const auto ipv4 = checkAddress(Address::fromIpv4(0x7f000001), policy);
        if (!ipv4 && !isAllowed(Address::parse(QStringLiteral("::1")).value(), policy))
            return tl::unexpected(ipv4.error());
    }
    return url;
}

domain::Result<domain::Done> checkAddress(const Address &address, const TargetPolicy &policy)
{
    const auto embedded = embeddedIpv4(address);
    if (isForbidden(address) || (embedded && isForbidden(*embedded)))
        return refuse(QStringLiteral(
            "The target's address is link-local, multicast, reserved or of a metadata service; such "
            "targets can't be permitted."));
    const bool inside = isInside(address) || (embedded && isInside(*embedded));
    const bool listed
        = isIn(policy.allowNetworks, address) || (embedded && isIn(policy.allowNetworks, *embedded));
    if (inside && !listed)
        return refuse(QStringLiteral(
            "The target's address is private or loopback; the installation's owner can list its "
            "network in %1 to permit it.")
                .arg(policy.networksSetting));
    return domain::Done{};
}

domain::Result<Proxy> checkProxy(const QString &name, const Url &url, const TargetPolicy &policy)
{
    const auto found = std::find_if(policy.proxies.begin(), policy.proxies.end(),
        [&](const Proxy &proxy) { return proxy.name() == name; });
    if (found == policy.proxies.end())
        return domain::fail(ErrorCode::TargetForbidden,
            QStringLiteral("The proxy isn't among those that the operator allows (webhooks.proxies)."));
    if (!url.secure)
        return domain::fail(ErrorCode::TargetForbidden,
            QStringLiteral("Only https goes through a proxy, which could read and change anything else."));
    return *found;
}

bool isAllowed(const Address &address, const TargetPolicy &policy)
{
    return checkAddress(address, policy).has_value();
}

domain::Result<domain::Done> checkAddresses(
    const QList<Address> &addresses, const Url &url, const TargetPolicy &policy)
{
    for (const Address &address : addresses) {
        if (auto allowed = checkAddress(address, policy); !allowed)
            return allowed;
        if (!url.secure && !isIn(policy.allowNetworks, address))
            return refuse(
                QStringLiteral("Plain http is only for networks listed in %1; use https for this target.")
                    .arg(policy.networksSetting));
    }
    return domain::Done{};
}

} // namespace candor::http
