// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "domain/result.h"
#include "edge/message.h"
#include "workflow/verb.h"

#include <QJsonObject>
#include <functional>
#include <memory>
#include <optional>

namespace candor::server {

[[nodiscard]] edge::Reply jsonReply(int status, const QJsonObject &body);
void addHeader(edge::Reply &reply, const QByteArray &name, const QByteArray &value);

// How a refusal is remembered under the request's Idempotency-Key before it is sent: answers Done, or what
// the key stands for already.
using KeepRefusal = std::function<QFuture<domain::Result<workflow::Performed<domain::Done>>>(
    const workflow::StoredAnswer &)>;

// Where the answer to one request goes. Copies share the request; only the first answer counts. Futures are
// waited for on the event loop that the request came in on. An Answer whose last copy dies unused answers
// 500.
class Answer
{
public:
    // `problemBase`: the server's public address, the base of error types. Call on the request's event loop.
    Answer(QString requestId, QString instance, QString problemBase, std::function<void(edge::Reply)> sink);

    void send(edge::Reply reply) const;
    void json(int status, const QJsonObject &body) const { send(jsonReply(status, body)); }
    void error(const domain::Error &error, const std::optional<QJsonObject> &existing = {}) const;
    // What error() sends, for those who have to add to it.
    [[nodiscard]] edge::Reply problem(
        const domain::Error &error, const std::optional<QJsonObject> &existing = {}) const;

    // From now on error() keeps the refusals that isRemembered(). `running` is let go when the answer is
    // sent.
    void remember(KeepRefusal keep, std::shared_ptr<void> running) const;

    // Waits for a value; hands it to `map`, or answers its error.
    template <typename T, typename Map>
    void with(const QFuture<domain::Result<T>> &future, Map map) const
    {
        auto self = *this;
        domain::whenFinished(
            future, context(), [self, map = std::move(map)](const domain::Result<T> &result) mutable {
                if (result)
                    map(*result);
                else
                    self.error(result.error());
            });
    }

    // The same, with a way of its own for the error.
    template <typename T, typename Map, typename Fail>
    void with(const QFuture<domain::Result<T>> &future, Map map, Fail fail) const
    {
        auto self = *this;
        domain::whenFinished(future, context(),
            [self, map = std::move(map), fail = std::move(fail)](const domain::Result<T> &result) mutable {
                if (result)
                    map(*result);
                else
                    fail(result.error());
            });
    }

    // The same for a verb that may have been answered before: then the stored answer is sent again.
    template <typename T, typename Map>
    void performed(const QFuture<domain::Result<workflow::Performed<T>>> &future, Map map) const
    {
        auto self = *this;
        with(future, [self, map = std::move(map)](const workflow::Performed<T> &performed) {
            if (const auto *stored = std::get_if<workflow::StoredAnswer>(&performed))
                self.replay(*stored);
            else
                map(std::get<T>(performed));
        });
    }

    [[nodiscard]] QString requestId() const;

private:
    class State;
    [[nodiscard]] QObject *context() const;
    void replay(const workflow::StoredAnswer &stored) const;

    std::shared_ptr<State> m_state;
};

} // namespace candor::server
