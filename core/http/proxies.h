// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "http/address.h"

#include <QStringList>
#include <optional>

namespace candor::http {

// A forward proxy that opens tunnels (CONNECT).
struct Proxy
{
    QString host; // lower case, IDNA-encoded; an address without brackets
    quint16 port = 0;
    std::optional<Address> address; // when the host is one
    QString user; // empty: none is told
    QString password;

    // "http://host:port": what it is called, without its credential.
    [[nodiscard]] QString name() const;
    bool operator==(const Proxy &) const = default;
};

// From the setting: "http://[user:password@]host:port". ValidationFailed names the entry by its position,
// since it may hold a password.
[[nodiscard]] domain::Result<QList<Proxy>> parseProxies(const QStringList &urls);

} // namespace candor::http
