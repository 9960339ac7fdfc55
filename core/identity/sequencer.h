// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "domain/result.h"

#include <QThread>

namespace candor::identity {

// The thread on which the steps of a verb follow one another, when one unit of work isn't all there is to it
// (passwords are hashed between two). It only hands on results and blocks on nothing. Thread-safe.
class Sequencer
{
public:
    Sequencer();
    ~Sequencer();
    Sequencer(const Sequencer &) = delete;
    Sequencer &operator=(const Sequencer &) = delete;

    // No step begins any more; futures still waiting for one are cancelled. Blocks until the step that runs
    // is done.
    void stop();

    // Calls `then(value)` on the sequencer's thread when `future` is finished.
    template <typename T, typename Then>
    void after(const QFuture<T> &future, Then then)
    {
        QMetaObject::invokeMethod(
            m_context,
            [context = m_context, future, then = std::move(then)]() mutable {
                domain::whenFinished(future, context, std::move(then));
            },
            Qt::QueuedConnection);
    }

    // The result of `next(value)`, itself a QFuture<Result<U>>; an error skips it.
    template <typename U, typename T, typename Next>
    [[nodiscard]] QFuture<domain::Result<U>> andThen(const QFuture<domain::Result<T>> &future, Next next)
    {
        domain::Promise<domain::Result<U>> promise;
        after(future, [this, promise, next = std::move(next)](const domain::Result<T> &result) {
            if (!result)
                promise.fulfil(domain::fail(result.error()));
            else
                after(next(*result), [promise](const domain::Result<U> &last) { promise.fulfil(last); });
        });
        return promise.future();
    }

    // The same for a `map(value)` that needs no future: it returns Result<U>.
    template <typename U, typename T, typename Map>
    [[nodiscard]] QFuture<domain::Result<U>> mapped(const QFuture<domain::Result<T>> &future, Map map)
    {
        domain::Promise<domain::Result<U>> promise;
        after(future, [promise, map = std::move(map)](const domain::Result<T> &result) {
            if (!result)
                promise.fulfil(domain::fail(result.error()));
            else
                promise.fulfil(map(*result));
        });
        return promise.future();
    }

private:
    QThread m_thread;
    QObject *m_context; // lives on the thread
};

} // namespace candor::identity
