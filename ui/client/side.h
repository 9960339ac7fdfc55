// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"

#include <QUrlQuery>

namespace candor::client {

// Whose keys, webhooks, deliveries or accounts: a tenant's, or a platform's with those of all its tenants.
struct Side
{
    std::optional<domain::TenantId> tenant; // nothing: the platform's
    std::optional<domain::PlatformId> platform; // that a super admin names; nothing: the person's own
    bool isServer = false; // of the whole installation: accounts of super admins, and nothing else

    [[nodiscard]] static Side ofServer() { return Side{{}, {}, true}; }
    [[nodiscard]] bool isPlatform() const { return !tenant && !isServer; }
    [[nodiscard]] QUrlQuery query() const;
    // Where keys and clients are.
    [[nodiscard]] QString keyBase() const;
    // Where webhooks and deliveries are.
    [[nodiscard]] QString webhookBase() const;
    bool operator==(const Side &) const = default;
};

// The person's own side; nothing for a super admin, who has none.
[[nodiscard]] std::optional<Side> sideOf(const api::Identity &identity);

// A key for one decision of a person: the same for all its repetitions.
[[nodiscard]] QByteArray newIdempotencyKey();

} // namespace candor::client
