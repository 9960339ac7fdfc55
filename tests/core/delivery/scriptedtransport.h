// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "http/client.h"

#include <QMutex>
#include <functional>

namespace candor::tests {

[[nodiscard]] inline http::Exchange answer(int status, const http::Headers &headers = {})
{
    http::Exchange exchange;
    exchange.status = status;
    exchange.headers = headers;
    exchange.body = "answer";
    return exchange;
}

[[nodiscard]] inline QByteArray header(const http::Headers &headers, const QByteArray &name)
{
    for (const auto &[key, text] : headers) {
        if (key == name)
            return text;
    }
    return {};
}

// Answers as the script says, and keeps what was asked. A script that answers nothing leaves the request open
// until answerOpen(). Thread-safe.
class ScriptedTransport final : public http::Transport
{
public:
    using Script = std::function<std::optional<http::Exchange>(const http::OutgoingRequest &)>;

    explicit ScriptedTransport(Script script)
        : m_script(std::move(script))
    {
    }
    QFuture<http::Exchange> send(const http::OutgoingRequest &request) override
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        const domain::Promise<http::Exchange> promise;
        if (const auto exchange = m_script(request))
            promise.fulfil(*exchange);
        else
            m_open.append(promise);
        return promise.future();
    }
    [[nodiscard]] QList<http::OutgoingRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    // The bodies that were sent, in order.
    [[nodiscard]] QList<QByteArray> bodies() const
    {
        QList<QByteArray> list;
        for (const auto &request : requests())
            list.append(request.body);
        return list;
    }
    void answerOpen(const http::Exchange &exchange)
    {
        const QMutexLocker lock(&m_mutex);
        for (const auto &promise : std::exchange(m_open, {}))
            promise.fulfil(exchange);
    }

private:
    mutable QMutex m_mutex;
    Script m_script;
    QList<http::OutgoingRequest> m_requests;
    QList<domain::Promise<http::Exchange>> m_open;
};

// Every request gets this status.
[[nodiscard]] inline ScriptedTransport::Script always(int status)
{
    return [status](const http::OutgoingRequest &) { return answer(status); };
}

} // namespace candor::tests
