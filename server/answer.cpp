// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answer.h"

#include "api/json.h"
#include "api/problem.h"
#include "server/statusfor.h"

#include <QLoggingCategory>

namespace candor::server {

Q_LOGGING_CATEGORY(lcServer, "candor.server")

using domain::Error;
using domain::ErrorCode;

edge::Reply jsonReply(int status, const QJsonObject &body)
{
    return {status, {{"Content-Type", "application/json"}}, api::toBytes(body)};
}

void addHeader(edge::Reply &reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.append(std::pair(name, value));
}

class Answer::State
{
public:
    State(QString id, QString path, QString base, std::function<void(edge::Reply)> target)
        : requestId(std::move(id))
        , instance(std::move(path))
        , problemBase(std::move(base))
        , context(new QObject)
        , m_sink(std::move(target))
    {
    }
    ~State()
    {
        if (m_sink)
            send(problem(
                {ErrorCode::Internal, {}, {}, {}, {}, {}, QStringLiteral("a request was not answered")}, {}));
        context->deleteLater();
    }

    void send(edge::Reply reply)
    {
        running.reset();
        if (auto sink = std::exchange(m_sink, nullptr))
            sink(std::move(reply));
    }

    edge::Reply problem(const Error &error, const std::optional<QJsonObject> &existing) const
    {
        const int status = statusFor(error.code);
        if (status >= 500)
            qCWarning(lcServer).noquote() << requestId << domain::name(error.code) << error.logDetail;
        edge::Reply reply;
        reply.status = status;
        reply.headers = {{"Content-Type", "application/problem+json"}};
        if (status == 401)
            addHeader(reply, "WWW-Authenticate", "Bearer realm=\"candor\", ApiKey header=\"X-API-Key\"");
        if (error.code == ErrorCode::PermissionRequired && !error.permission.isEmpty())
            addHeader(reply, "WWW-Authenticate",
                "Bearer realm=\"candor\", error=\"insufficient_scope\", scope=\""
                    + error.permission.toLatin1() + '"');
        const auto seconds = error.retryAfterSeconds > 0 ? QByteArray::number(error.retryAfterSeconds)
                                                         : retryAfterFor(error.code);
        if (!seconds.isEmpty())
            addHeader(reply, "Retry-After", seconds);
        if (!error.entityTag.isEmpty())
            addHeader(reply, "ETag", error.entityTag);
        const auto type = problemBase + QStringLiteral("/problems/") + domain::name(error.code);
        reply.body
            = api::problemJson(error, status, titleFor(error.code), type, instance, requestId, existing);
        return reply;
    }

    const QString requestId;
    const QString instance;
    const QString problemBase;
    QObject *const context; // lives on the request's event loop
    KeepRefusal keepRefusal;
    std::shared_ptr<void> running;

private:
    std::function<void(edge::Reply)> m_sink;
};

Answer::Answer(
    QString requestId, QString instance, QString problemBase, std::function<void(edge::Reply)> sink)
    : m_state(std::make_shared<State>(
          std::move(requestId), std::move(instance), std::move(problemBase), std::move(sink)))
{
}

void Answer::send(edge::Reply reply) const
{
    m_state->send(std::move(reply));
}

// When a refusal can't be kept, that is the answer: what the key stood for before isn't known then.
void Answer::error(const Error &error, const std::optional<QJsonObject> &existing) const
{
    auto reply = m_state->problem(error, existing);
    const auto keep = std::exchange(m_state->keepRefusal, nullptr);
    if (!keep || !isRemembered(error)) {
        m_state->send(std::move(reply));
        return;
    }
    performed<domain::Done>(keep({reply.status, {}, reply.body}),
        [self = *this, reply](const domain::Done &) { self.send(reply); });
}

edge::Reply Answer::problem(const Error &error, const std::optional<QJsonObject> &existing) const
{
    return m_state->problem(error, existing);
}

void Answer::remember(KeepRefusal keep, std::shared_ptr<void> running) const
{
    m_state->keepRefusal = std::move(keep);
    m_state->running = std::move(running);
}

QString Answer::requestId() const
{
    return m_state->requestId;
}

QObject *Answer::context() const
{
    return m_state->context;
}

void Answer::replay(const workflow::StoredAnswer &stored) const
{
    if (stored.body.isEmpty() && stored.interview) {
        error({ErrorCode::InterviewClosed,
            QStringLiteral(
                "This request was answered before; what it answered was erased with the candidate's data."),
            {}, {}, {}, {}, {}});
        return;
    }
    const auto isProblem = stored.status >= 400;
    edge::Reply reply{stored.status,
        {{"Content-Type", isProblem ? "application/problem+json" : "application/json"},
            {"Idempotency-Replayed", "true"}},
        stored.body};
    m_state->send(std::move(reply));
}

} // namespace candor::server
