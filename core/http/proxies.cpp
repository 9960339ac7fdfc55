// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/proxies.h"

#include <QUrl>

namespace candor::http {

using domain::Result;

namespace {

std::optional<Proxy> parseProxy(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool plain = url.isValid() && url.scheme() == QLatin1String("http") && url.port() > 0
        && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (!plain || url.host().isEmpty())
        return std::nullopt;
    Proxy proxy;
    proxy.host = url.host(QUrl::FullyEncoded).toLower();
    if (proxy.host.startsWith(QLatin1Char('[')))
        proxy.host = proxy.host.mid(1, proxy.host.size() - 2);
    proxy.port = quint16(url.port());
    proxy.address = Address::parse(proxy.host);
    proxy.user = url.userName(QUrl::FullyDecoded);
    proxy.password = url.password(QUrl::FullyDecoded);
    return proxy;
}

} // namespace

QString Proxy::name() const
{
    const bool needsBrackets = host.contains(QLatin1Char(':'));
    return QStringLiteral("http://%1:%2")
        .arg(needsBrackets ? QLatin1Char('[') + host + QLatin1Char(']') : host)
        .arg(port);
}

Result<QList<Proxy>> parseProxies(const QStringList &urls)
{
    QList<Proxy> proxies;
    for (const auto &url : urls) {
        const auto proxy = parseProxy(url);
        if (!proxy) {
            return domain::fail(domain::ErrorCode::ValidationFailed,
                QStringLiteral("Entry %1 of webhooks.proxies is no proxy; write http://host:port, with "
                               "user:password@ before the host if it wants a log-in.")
                    .arg(proxies.size() + 1));
        }
        proxies.append(*proxy);
    }
    return proxies;
}

} // namespace candor::http
