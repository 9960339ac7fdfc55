// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/stage.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QPointer>
#include <QTimer>

namespace candor::demo {

static QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

Stage::Stage(const QUrl &baseUrl, std::chrono::milliseconds deadline, Narrator &narrator)
    : m_baseUrl(baseUrl)
    , m_deadline(deadline)
    , m_narrator(narrator)
{
    QObject::connect(
        &m_receiver, &WebhookReceiver::received, &m_receiver, [this](const QJsonObject &payload) {
            m_narrator.webhook(
                text(payload, "event"), payload[QLatin1String("sequence")].toInt(), text(payload, "state"));
        });
}

Actor Stage::makeActor(const QString &name) const
{
    return {name, std::make_unique<HttpClient>(m_baseUrl, std::chrono::seconds(20))};
}

bool Stage::logIn(Actor &actor, const QString &path, const QString &email, const QString &password)
{
    const auto session = call(actor,
        {QStringLiteral("logs in"), "POST", path,
            QJsonObject{{QStringLiteral("email"), email}, {QStringLiteral("password"), password}}});
    if (!session)
        return false;
    actor.client->setHeader("Authorization", "Bearer " + text(*session, "accessToken").toLatin1());
    return true;
}

std::optional<QJsonObject> Stage::call(Actor &actor, const Call &call)
{
    return this->call(
        actor, call, [&call](const QJsonObject &) { return QString::number(call.expectedStatus); });
}

std::optional<QJsonObject> Stage::call(
    Actor &actor, const Call &call, const std::function<QString(const QJsonObject &)> &outcome)
{
    const auto answer = exchange(actor, call);
    if (answer.status != call.expectedStatus) {
        fail(QStringLiteral("%1 %2").arg(actor.name, call.deed),
            QStringLiteral("%1 %2: %3")
                .arg(QString::fromLatin1(call.method), call.path, problemText(answer)));
        return std::nullopt;
    }
    m_narrator.step(actor.name, call.deed, outcome(answer.body));
    return answer.body;
}

HttpExchange Stage::exchange(Actor &actor, const Call &call)
{
    // Shared with the answer's continuation, which outlives this call when the deadline comes first.
    const auto answer = std::make_shared<std::optional<HttpExchange>>();
    QEventLoop loop;
    QTimer::singleShot(int(m_deadline.remainingTime()), &loop, &QEventLoop::quit);
    actor.client->send(
        call.method, call.path, call.body, [answer, loop = QPointer(&loop)](const HttpExchange &arrived) {
            *answer = arrived;
            if (loop)
                loop->quit();
        });
    loop.exec();
    return answer->value_or(HttpExchange{0, {}, QStringLiteral("the demo's time was up")});
}

std::optional<QJsonObject> Stage::awaitWebhook(const QString &event)
{
    const auto step = QStringLiteral("webhook ") + event;
    const auto settled = [&] { return m_receiver.find(event) || !m_receiver.complaints().isEmpty(); };
    if (!settled()) {
        QEventLoop loop;
        const auto look = [&] {
            if (settled())
                loop.quit();
        };
        QObject::connect(&m_receiver, &WebhookReceiver::received, &loop, look);
        QObject::connect(&m_receiver, &WebhookReceiver::complained, &loop, look);
        QTimer::singleShot(int(m_deadline.remainingTime()), &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!require(m_receiver.complaints().isEmpty(), step, m_receiver.complaints().join(QStringLiteral(". ")))
        || !require(m_receiver.find(event).has_value(), step,
            QStringLiteral("it did not come in time; %1 other webhooks did")
                .arg(m_receiver.verified().size())))
        return std::nullopt;
    return m_receiver.find(event);
}

bool Stage::require(bool holds, const QString &step, const QString &reason)
{
    return holds || fail(step, reason);
}

bool Stage::fail(const QString &step, const QString &reason)
{
    m_narrator.failure(step, reason);
    return false;
}

QString Stage::problemText(const HttpExchange &exchange)
{
    if (exchange.status == 0)
        return QStringLiteral("no answer: ") + exchange.transportError;
    auto reason = QStringLiteral("HTTP %1").arg(exchange.status);
    const auto code = text(exchange.body, "code");
    if (!code.isEmpty())
        reason += u' ' + code;
    const auto detail = text(exchange.body, "detail");
    if (!detail.isEmpty())
        reason += QStringLiteral(": ") + detail;
    const auto errors = exchange.body[QLatin1String("errors")].toArray();
    for (const auto &error : errors) {
        const auto field = error.toObject();
        reason += QStringLiteral(" [%1: %2]")
                      .arg(text(field, "pointer") + text(field, "parameter") + text(field, "header"),
                          text(field, "detail"));
    }
    return reason;
}

} // namespace candor::demo
