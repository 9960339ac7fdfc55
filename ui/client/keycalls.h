// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/keyanswers.h"
#include "client/side.h"
#include "client/transport.h"

#include <chrono>

namespace candor::client {

// What a key or a client is made of. `permissions`: empty = what the server gives without a word.
struct NewCredential
{
    QString name;
    QString description;
    QStringList permissions;
    std::optional<domain::Timestamp> expiresAt;
};

// API keys and OAuth clients. `key` of a change: its Idempotency-Key.
class KeyCalls
{
public:
    using Kind = api::Credential::Kind;

    explicit KeyCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // listApiKeys, listPlatformApiKeys, listOAuthClients or listPlatformOAuthClients.
    [[nodiscard]] Pending<api::Page<api::Credential>> list(
        const Side &side, Kind kind, const api::PageQuery &page, QObject *reader);
    [[nodiscard]] Pending<api::IssuedCredential> create(
        const Side &side, Kind kind, const NewCredential &wanted, const QByteArray &key);
    // The old secret works on for `overlap`, at most a week.
    [[nodiscard]] Pending<api::IssuedCredential> rotate(
        const Side &side, Kind kind, const QString &id, std::chrono::seconds overlap, const QByteArray &key);
    // deleteApiKey …: from then on it is refused. A second time says NotFound.
    [[nodiscard]] Pending<domain::Done> revoke(const Side &side, Kind kind, const QString &id);

private:
    Transport &m_transport;
};

} // namespace candor::client
