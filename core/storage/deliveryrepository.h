// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

enum class DeliveryState {
    Pending,
    Delivered,
    Failed, // its retries are used up, or its body can't be opened; recoverable
    Parked, // its destination was deleted; recoverable
};
[[nodiscard]] QString name(DeliveryState state); // "PENDING" …
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromName(const QString &name);

// One event on its way to one destination.
struct Delivery
{
    domain::DeliveryId id;
    domain::PlatformId platform;
    domain::TenantId tenant;
    domain::InterviewId interview;
    domain::EventId event;
    QString eventType; // wire name
    int sequence = 0;
    QString destination; // "config:<id>" or "interview:<id>"
    QString layer; // name(WebhookLayer)
    QString callbackUrl; // only for the interview's own; a config's is read at each attempt
    DeliveryState state = DeliveryState::Pending;
    int attempts = 0;
    std::optional<domain::Timestamp> nextAttemptAt;
    int lastStatus = 0; // 0 = none
    QString lastError; // stable, UPPER_SNAKE; empty = none
    domain::Timestamp createdAt;
    std::optional<domain::Timestamp> finishedAt;
};

// One try. Secret header values are masked before they come here.
struct DeliveryAttempt
{
    int number = 0; // 1, 2, 3 …
    domain::Timestamp startedAt;
    int status = 0; // 0 = no answer
    QString errorClass; // empty = success
    QString errorDetail;
    QString url;
    QString address;
    QJsonObject phases; // microseconds
    QJsonObject requestHeaders;
    QJsonObject responseHeaders;
    QByteArray responseSealed; // by the interview's vault at responsePlace(); null = nothing kept
};

// The vault place of an attempt's answer.
[[nodiscard]] QByteArray responsePlace(domain::DeliveryId delivery, int attempt);

// What a list of deliveries is narrowed to; empty fields don't narrow.
struct DeliveryFilter
{
    std::optional<DeliveryState> state;
    QString eventType;
    std::optional<domain::InterviewId> interview;
    QString layer;
    std::optional<domain::Timestamp> since; // of creation, inclusive
    std::optional<domain::Timestamp> until; // exclusive
};

// Newest first; `before` is the last id of the previous page, null for the first.
struct DeliveryPage
{
    domain::DeliveryId before;
    int limit = 50;
};

// The tables deliveries and delivery_attempts.
class DeliveryRepository
{
public:
    explicit DeliveryRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> add(const TenantScope &scope, const Delivery &delivery);
    // The lane's oldest pending delivery.
    [[nodiscard]] domain::Result<std::optional<Delivery>> head(
        SystemScope, const QString &destination, domain::InterviewId interview);
    // Stores what an attempt changed: state, attempts, nextAttemptAt, lastStatus, lastError, finishedAt.
    [[nodiscard]] domain::Result<domain::Done> update(SystemScope, const Delivery &delivery);
    [[nodiscard]] domain::Result<domain::Done> addAttempt(
        SystemScope, domain::DeliveryId delivery, const DeliveryAttempt &attempt);
    // All pending deliveries of a destination that is gone become Parked; answers how many.
    [[nodiscard]] domain::Result<qint64> park(const QString &destination);
    // Where pending deliveries of the tenant go, without the platform's config, which serves others, too; at
    // most `limit`, or all for -1.
    [[nodiscard]] domain::Result<QStringList> pendingDestinations(const TenantScope &scope, int limit);

    [[nodiscard]] domain::Result<QList<Delivery>> list(
        const TenantScope &scope, const DeliveryFilter &filter, const DeliveryPage &page);
    [[nodiscard]] domain::Result<QList<Delivery>> list(
        const PlatformScope &scope, const DeliveryFilter &filter, const DeliveryPage &page);
    [[nodiscard]] domain::Result<std::optional<Delivery>> find(
        const TenantScope &scope, domain::DeliveryId id);
    // In order. The delivery must have been found through a scope.
    [[nodiscard]] domain::Result<QList<DeliveryAttempt>> attempts(const Delivery &delivery);

private:
    [[nodiscard]] domain::Result<QList<Delivery>> listWhere(const QString &condition, const QVariant &owner,
        const DeliveryFilter &filter, const DeliveryPage &page);

    Session &m_session;
};

} // namespace candor::storage
