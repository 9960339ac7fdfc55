// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/platformanswers.h"
#include "client/reading.h"

namespace candor::client {

// What is nothing stays as it is.
struct PlatformChange
{
    std::optional<QString> name;
    std::optional<QString> domain;
    std::optional<domain::PlatformStatus> status;
};

// Platforms, for super admins. `key` of a change: its Idempotency-Key; `entityTag`: what the platform was
// when the person decided, PreconditionFailed when it isn't that any more.
class PlatformCalls
{
public:
    explicit PlatformCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // listPlatforms. `text`: how a word of the name or the domain begins; empty = all.
    [[nodiscard]] Pending<api::Page<api::PlatformAnswer>> list(
        const QString &text, const api::PageQuery &page, QObject *reader);
    [[nodiscard]] Pending<Seen<api::PlatformAnswer>> get(const domain::PlatformId &id, QObject *reader);
    // How many organisations it has.
    [[nodiscard]] Pending<qint64> countTenants(const domain::PlatformId &id, QObject *reader);
    [[nodiscard]] Pending<api::PlatformAnswer> create(
        const QString &name, const QString &domain, const QByteArray &key);
    [[nodiscard]] Pending<api::PlatformAnswer> update(const domain::PlatformId &id,
        const PlatformChange &change, const QByteArray &entityTag, const QByteArray &key);
    // InvalidState while it has organisations.
    [[nodiscard]] Pending<domain::Done> remove(const domain::PlatformId &id, const QByteArray &entityTag);

private:
    Transport &m_transport;
};

} // namespace candor::client
