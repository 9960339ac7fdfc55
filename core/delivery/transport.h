// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/client.h"
#include "storage/webhookconfigrepository.h"

// How a config's receiver is reached. Pure; any thread.
namespace candor::delivery {

// What people may be told of the certificates of a config; no key.
[[nodiscard]] QJsonValue tlsJson(const storage::WebhookTls &tls);

// Gives a request to the config's receiver the config's TLS and proxy. A proxy that the owner doesn't name
// any more makes the request end as BLOCKED_TARGET.
void setTransport(http::OutgoingRequest &request, const storage::WebhookConfig &config);

// Every wrong field of the TLS and the proxy of a save. `proxy` is empty for none.
[[nodiscard]] domain::Faults transportFaults(const storage::WebhookTls &tls, domain::Timestamp now);
[[nodiscard]] domain::Faults proxyFaults(
    const QString &proxy, const QString &callbackUrl, const http::TargetPolicy &policy);

} // namespace candor::delivery
