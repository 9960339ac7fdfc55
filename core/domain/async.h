// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <memory>
#include <utility>

namespace candor::domain {

// A future that already has its value.
template <typename T>
[[nodiscard]] QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

// A promise that can be shared by the callbacks of which one will fulfil it.
template <typename T>
class Promise
{
public:
    Promise()
        : m_promise(std::make_shared<QPromise<T>>())
    {
        m_promise->start();
    }
    [[nodiscard]] QFuture<T> future() const { return m_promise->future(); }
    void fulfil(T value) const
    {
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<T>> m_promise;
};

// Calls `then(value)` on the event loop of `context` when `future` is finished; never inside this call, and
// not at all once `context` is gone. Replaces QFuture::then with a context, which in Qt 6.4 aborts when the
// context died first, and runs a continuation twice under load.
template <typename T, typename Then>
void whenFinished(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                then(watcher->future().result());
        });
    watcher->setFuture(future);
}

} // namespace candor::domain
