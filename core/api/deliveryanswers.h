// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "api/webhookanswers.h"

// What a client reads back about deliveries, under the rules of answers.h. Names of events, states, layers
// and codes are as the server gives them: a newer one may know more of them.
namespace candor::api {

struct DeliveryWhy
{
    QString code;
    QString detail; // the server's words for it
    std::optional<domain::Timestamp> until;
    QString blockedBy; // a delivery; empty: none
    bool operator==(const DeliveryWhy &) const = default;
};

struct Delivery
{
    QString id;
    QString event;
    QString runId; // empty: it isn't about an interview
    int sequence = 0;
    QString layer;
    QString destination; // without the query; empty: its webhook is gone
    QString state; // "PENDING", "DELIVERED", "FAILED", "PARKED"
    DeliveryWhy why;
    int attempts = 0;
    domain::Timestamp createdAt;
    std::optional<domain::Timestamp> lastAttemptAt;
    std::optional<int> lastStatus;
    QString lastError;
    std::optional<domain::Timestamp> nextAttemptAt;
    std::optional<domain::Timestamp> finishedAt;
    bool operator==(const Delivery &) const = default;
};
[[nodiscard]] domain::Result<Delivery> deliveryFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<Delivery>> deliveryPageFromJson(const QJsonObject &object);

struct DeliveryAttempt
{
    int number = 0;
    domain::Timestamp startedAt;
    QString url;
    QString address; // that was connected to; empty: none was
    std::optional<int> status;
    QString errorClass; // empty: it was delivered
    QString errorDetail;
    double dnsMs = 0; // of these 0 says that a phase wasn't needed or not reached
    double connectMs = 0;
    double tlsMs = 0;
    double firstByteMs = 0;
    double totalMs = 0;
    QList<QPair<QString, QString>> requestHeaders;
    std::optional<ExchangedMessage> response; // nothing: none came
};

// A delivery with all that is known of it.
struct DeliveryDetail
{
    Delivery delivery;
    std::optional<QString> body; // what is sent
    QString bodyHidden; // the permission that the reader lacks to see bodies; empty: they may
    bool bodyErased = false;
    QList<DeliveryAttempt> attempts; // the oldest first
};
[[nodiscard]] domain::Result<DeliveryDetail> deliveryDetailFromJson(const QJsonObject &object);

// What has not arrived. A count of 10 000 means that many or more.
struct Undelivered
{
    qint64 pending = 0; // those that are held included
    qint64 held = 0;
    qint64 failed = 0;
    qint64 parked = 0;
    std::optional<domain::Timestamp> oldestAt; // of the pending ones
};
[[nodiscard]] domain::Result<Undelivered> undeliveredFromJson(const QJsonObject &object);

// A range of deliveries that is put on its way again.
struct Recovery
{
    QString id;
    domain::Timestamp since;
    domain::Timestamp until;
    QString deliveryState; // "FAILED" or "PARKED"
    QString state; // "RUNNING", "DONE", "CANCELLED"
    qint64 found = 0;
    bool foundIsEstimate = false;
    qint64 requeued = 0;
    qint64 skipped = 0;
    domain::Timestamp createdAt;
    std::optional<domain::Timestamp> finishedAt;
};
[[nodiscard]] domain::Result<Recovery> recoveryFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<Recovery>> recoveryPageFromJson(const QJsonObject &object);

// Attempts of one hour.
struct DeliveryHour
{
    domain::Timestamp at; // when it began
    qint64 attempts = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    std::optional<int> p50Ms;
    std::optional<int> p95Ms;
};
// Hour by hour, the oldest first; hours without an attempt are there, too.
[[nodiscard]] domain::Result<QList<DeliveryHour>> deliveryHoursFromJson(const QJsonObject &object);

} // namespace candor::api
