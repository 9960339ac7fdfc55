// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "domain/ids.h"
#include "domain/timestamp.h"

#include <QStringList>
#include <optional>

// What a client reads back about keys and OAuth clients, under the rules of answers.h.
namespace candor::api {

// An API key or an OAuth client, as it is listed.
struct Credential
{
    enum class Kind {
        Key,
        Client,
    };
    Kind kind = Kind::Key;
    QString id;
    std::optional<domain::TenantId> tenant; // nothing: the platform's
    QString name;
    QString description;
    QString prefix; // how a key begins; of a client its client_id
    QStringList permissions; // may hold wildcards
    domain::Timestamp createdAt;
    std::optional<domain::Timestamp> expiresAt;
    std::optional<domain::Timestamp> lastUsedAt; // to the minute
    std::optional<domain::Timestamp> revokedAt;
    std::optional<domain::Timestamp> previousSecretUntil; // of a client that is being rotated
    bool operator==(const Credential &) const = default;
};
[[nodiscard]] domain::Result<Page<Credential>> keyPageFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<Credential>> clientPageFromJson(const QJsonObject &object);

// The answer to a create or a rotation.
struct IssuedCredential
{
    Credential credential;
    QString secret; // shown this once; empty in an answer that the server only remembered
};
[[nodiscard]] domain::Result<IssuedCredential> issuedKeyFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<IssuedCredential> issuedClientFromJson(const QJsonObject &object);

} // namespace candor::api
