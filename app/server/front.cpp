// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/front.h"

#include "server/problemtexts.h"

#include <QLoggingCategory>
#include <QUrl>

namespace candor::app {

Q_LOGGING_CATEGORY(lcFront, "candor.app")

namespace {

// As a URL and a Host field write it.
QString bracketed(const QString &host)
{
    return host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
}

// Hosts that are answered. On loopback and with a public address there is a list, so that a foreign name that
// was made to point here gets nothing; else any well-formed one.
QList<QByteArray> allowedHosts(const config::Settings &settings)
{
    const bool loopback = QHostAddress(settings.listen.host).isLoopback();
    if (!loopback && settings.applicationUrl.isEmpty())
        return {};
    QList<QByteArray> hosts{"127.0.0.1", "localhost", "[::1]"};
    if (!loopback)
        hosts.append(bracketed(settings.listen.host).toLatin1());
    if (const auto host = QUrl(settings.applicationUrl).host(); !host.isEmpty())
        hosts.append(bracketed(host).toLatin1());
    return hosts;
}

edge::ProxyRules proxyRules(const config::Settings &settings)
{
    edge::ProxyRules rules;
    for (const QString &block : settings.trustedProxies)
        rules.trusted.append(QHostAddress::parseSubnet(block));
    rules.header = settings.proxyHeader == config::ProxyHeader::Forwarded ? edge::ProxyHeader::Forwarded
                                                                          : edge::ProxyHeader::XForwardedFor;
    return rules;
}

} // namespace

QString listenUrl(const config::Settings &settings, quint16 port)
{
    const auto scheme = settings.tlsCertificate.isEmpty() ? QLatin1String("http") : QLatin1String("https");
    return QStringLiteral("%1://%2:%3").arg(scheme, bracketed(settings.listen.host)).arg(port);
}

QString publicUrl(const config::Settings &settings, quint16 port)
{
    if (!settings.applicationUrl.isEmpty())
        return settings.applicationUrl;
    config::Settings reachable = settings;
    const QHostAddress address(settings.listen.host);
    // The address that means "all interfaces" is none that can be opened.
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any))
        reachable.listen.host = QStringLiteral("127.0.0.1");
    return listenUrl(reachable, port);
}

edge::ListenerSettings listenerSettings(const config::Settings &settings)
{
    edge::ListenerSettings listener;
    listener.address = QHostAddress(settings.listen.host);
    listener.port = settings.listen.port;
    listener.threads = settings.threads;
    listener.allowedHosts = allowedHosts(settings);
    listener.proxies = proxyRules(settings);
    listener.problemBaseUrl = [settings](quint16 port) { return publicUrl(settings, port).toLatin1(); };
    listener.titleOf = server::titleOf;
    return listener;
}

void warnOfPlainHttp(const config::Settings &settings, const QString &url)
{
    if (!settings.tlsCertificate.isEmpty() || QHostAddress(settings.listen.host).isLoopback())
        return;
    qCWarning(lcFront).noquote()
        << "PLAIN HTTP ON A NETWORK ADDRESS, because plain_http is set to anywhere: whoever is on the way to"
        << url << "can read keys, answers and reports, and change them. Set tls.certificate and tls.key.";
}

} // namespace candor::app
