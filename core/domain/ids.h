// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <optional>

namespace candor::domain {

// A UUID version 7 (RFC 9562 §5.7) of the given moment: 48 bits of milliseconds, then 74 random bits from the
// system's CSPRNG, so that ids sort by time and can't be guessed.
[[nodiscard]] QUuid makeUuid7(Timestamp now);

// The moment in a UUID version 7.
[[nodiscard]] Timestamp timeOfUuid7(const QUuid &uuid);

// A typed id: an InterviewId can't be passed where a TenantId is wanted.
template <typename Tag>
struct Id
{
    QUuid uuid;

    [[nodiscard]] static Id make(Timestamp now) { return Id{makeUuid7(now)}; }
    // Nothing unless `text` is a UUID in the canonical 36-character form.
    [[nodiscard]] static std::optional<Id> parse(const QString &text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id{uuid});
    }
    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    [[nodiscard]] QString toString() const { return uuid.toString(QUuid::WithoutBraces); }
    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.uuid, seed); }
};

using PlatformId = Id<struct PlatformTag>;
using TenantId = Id<struct TenantTag>;
using UserId = Id<struct UserTag>;
using OAuthClientId = Id<struct OAuthClientTag>;
using RoleId = Id<struct RoleTag>;
using ApiKeyId = Id<struct ApiKeyTag>;
using InterviewId = Id<struct InterviewTag>;
using PlanId = Id<struct PlanTag>;
using AssessmentId = Id<struct AssessmentTag>;
using EventId = Id<struct EventTag>;
using DeliveryId = Id<struct DeliveryTag>;
using WebhookConfigId = Id<struct WebhookConfigTag>;
using JobId = Id<struct JobTag>;
using RecoveryId = Id<struct RecoveryTag>;

// The public id of an interview: `run_<unix seconds>_<8 hex>`.
[[nodiscard]] QString makeRunId(Timestamp now);

} // namespace candor::domain
