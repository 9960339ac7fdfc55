// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/state.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>
#include <optional>

// Webhook settings and tests (contract §4). Pure functions, safe from any thread; unknown fields are refused.
namespace candor::api {

// The body of PUT …/webhook-config. Whether callbackUrl may be a target is for the target rules to decide.
struct WebhookConfigInput
{
    QString callbackUrl;
    QString secret; // at least 32 characters, taken as it is; empty = generate at the first save, keep at
                    // later ones
    QList<domain::EventType> events; // empty = all
    bool isActive = true;
    std::optional<int> rotationOverlapSeconds = std::nullopt; // 0–604 800, a week
    // Sorted by name; none that the delivery sets itself. Nothing when the body doesn't name them: they stay.
    std::optional<QList<QPair<QString, QString>>> customHeaders = std::nullopt;
    QStringList keepCustomHeaders = {}; // those that are stored and stay, beside customHeaders
    // PEM texts; empty = none.
    struct Tls
    {
        QString authorities;
        QString certificate;
        QString key;
        QStringList keep = {}; // "authorities", "certificate", "key": what is stored and stays
    };
    // Nothing when the body doesn't name it: it stays. All empty, or an empty text, for null: it goes.
    std::optional<Tls> tls = std::nullopt;
    std::optional<QString> proxy = std::nullopt;
};
[[nodiscard]] domain::Result<WebhookConfigInput> parseWebhookConfig(
    const QByteArray &body, domain::Faults *faults = nullptr);

// What is wrong with a header that is to be sent along.
enum class HeaderFlaw {
    None,
    Name, // none that a header may have
    Reserved, // the delivery or the connection sets it
    Value, // not visible ASCII and spaces, or too long
};
[[nodiscard]] HeaderFlaw headerFlaw(const QString &name, const QString &value);
inline constexpr int mostCustomHeaders = 20;

// The body of POST …/webhook-test: {event?}; an empty body counts as {}.
[[nodiscard]] domain::Result<std::optional<domain::EventType>> parseWebhookTest(const QByteArray &body);

// The body of POST …/deliveries/recover: {since, until?, state?}. `state` is FAILED unless it says otherwise.
struct RecoverInput
{
    domain::Timestamp since;
    std::optional<domain::Timestamp> until = std::nullopt;
    QString state; // "FAILED" or "PARKED"
};
[[nodiscard]] domain::Result<RecoverInput> parseRecover(const QByteArray &body);

// What a caller may see of a stored configuration. `createdSecret` is set only in the answer to the save that
// made it.
struct WebhookConfigView
{
    QString id;
    QString callbackUrl;
    QString secretHint; // of secretHint()
    QList<domain::EventType> events;
    bool isActive = true;
    std::optional<int> rotationOverlapSeconds = std::nullopt;
    std::optional<domain::Timestamp> rotationEndsAt = std::nullopt;
    QList<QPair<QString, QString>> customHeaders;
    domain::Timestamp createdAt;
    domain::Timestamp updatedAt;
    std::optional<QString> createdSecret = std::nullopt;
};
[[nodiscard]] QJsonObject toJson(const WebhookConfigView &view);

// "****abcd": the last four characters.
[[nodiscard]] QString secretHint(const QString &secret);

// The answer of POST …/webhook-test.
struct WebhookTestResult
{
    struct Message
    {
        QList<QPair<QString, QString>> headers;
        QByteArray body; // shown as text; bytes that aren't UTF-8 become U+FFFD
        std::optional<bool> isTruncated = std::nullopt; // only of an answer
    };
    bool delivered = false;
    QString layer; // "tenant" or "platform"; empty = no destination, null on the wire
    QString callbackUrl;
    std::optional<int> statusCode = std::nullopt;
    std::optional<int> latencyMs = std::nullopt;
    std::optional<Message> request = std::nullopt;
    std::optional<Message> response = std::nullopt;
    QString error; // empty = null
    QString errorCode; // stable, UPPER_SNAKE; empty = null
    QString advice; // what to do about it; empty = null
    QStringList skipped = {}; // why each layer was skipped, when none was left
};
[[nodiscard]] QJsonObject toJson(const WebhookTestResult &result);

} // namespace candor::api
