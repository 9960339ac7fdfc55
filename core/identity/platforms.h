// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/authorizer.h"
#include "identity/context.h"
#include "storage/page.h"

namespace candor::identity {

struct NewPlatform
{
    QString name; // 1–100 characters
    QString domain; // unique
    QJsonObject settings; // the caller's own, at most 16 KiB as JSON
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

// What is named is changed.
struct PlatformChanges
{
    std::optional<QString> name;
    std::optional<QString> domain;
    std::optional<QJsonObject> settings;
    std::optional<domain::PlatformStatus> status;
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

// Integration partners and on-prem clusters. Super admins make, change and delete them (`platform:…`); a
// platform admin may read its own. An unknown platform is NotFound for super admins, ScopeForbidden for all
// others. Thread-safe.
class Platforms
{
public:
    explicit Platforms(const Context &context)
        : m_context(context)
    {
    }

    [[nodiscard]] QFuture<domain::Result<Performed<domain::Platform>>> create(const Caller &caller,
        const NewPlatform &wanted, const RequestOrigin &origin,
        const Remember<domain::Platform> &memory = {});
    [[nodiscard]] QFuture<domain::Result<storage::Page<domain::Platform>>> list(
        const Caller &caller, const storage::PageRequest &request, const domain::NameFilter &wanted = {});
    [[nodiscard]] QFuture<domain::Result<domain::Platform>> get(const Caller &caller, domain::PlatformId id);
    [[nodiscard]] QFuture<domain::Result<Performed<domain::Platform>>> update(const Caller &caller,
        domain::PlatformId id, const PlatformChanges &changes, const RequestOrigin &origin,
        const Remember<domain::Platform> &memory = {});
    // InvalidState while it has tenants. Its admins and keys go with it.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> remove(
        const Caller &caller, domain::PlatformId id, const RequestOrigin &origin);

private:
    Context m_context;
};

} // namespace candor::identity
