// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/httpclient.h"
#include "demo/narrator.h"
#include "demo/webhookreceiver.h"

#include <QDeadlineTimer>
#include <functional>
#include <memory>
#include <optional>

namespace candor::demo {

// One caller of the API: who it is for the audience, and its credentials.
struct Actor
{
    QString name;
    std::unique_ptr<HttpClient> client;
};

struct Call
{
    QString deed; // for the audience: "approves the plan"
    QByteArray method;
    QString path; // below /api/v1
    std::optional<QJsonObject> body;
    int expectedStatus = 200;
};

// What every act needs: calls that are told and checked, webhooks that are waited for, and one deadline over
// all. Waits in its own event loop, never by sleeping and never beyond the deadline.
class Stage
{
public:
    // `narrator` must outlive the stage.
    Stage(const QUrl &baseUrl, std::chrono::milliseconds deadline, Narrator &narrator);

    [[nodiscard]] WebhookReceiver &receiver() { return m_receiver; }
    [[nodiscard]] Actor makeActor(const QString &name) const;
    // The answer's body, or nothing after the failure was told.
    [[nodiscard]] std::optional<QJsonObject> call(Actor &actor, const Call &call);
    // Tells the call with `outcome` made from its answer instead of the status.
    [[nodiscard]] std::optional<QJsonObject> call(
        Actor &actor, const Call &call, const std::function<QString(const QJsonObject &)> &outcome);
    [[nodiscard]] HttpExchange exchange(Actor &actor, const Call &call);
    [[nodiscard]] bool logIn(
        Actor &actor, const QString &path, const QString &email, const QString &password);
    // The payload of the event, once it came and was verified.
    [[nodiscard]] std::optional<QJsonObject> awaitWebhook(const QString &event);
    // False, after telling it, when `holds` is false.
    [[nodiscard]] bool require(bool holds, const QString &step, const QString &reason);
    bool fail(const QString &step, const QString &reason);

    // HTTP status, code, detail and wrong fields of an answer that was not the expected one.
    [[nodiscard]] static QString problemText(const HttpExchange &exchange);

private:
    QUrl m_baseUrl;
    QDeadlineTimer m_deadline;
    Narrator &m_narrator;
    WebhookReceiver m_receiver;
};

} // namespace candor::demo
