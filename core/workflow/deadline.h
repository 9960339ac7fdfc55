// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "domain/result.h"

#include <QTimer>
#include <chrono>

namespace candor::workflow {

// How the log, and a job's last error, name an agent that didn't answer in time.
inline const QString agentTimeout = QStringLiteral("TIMEOUT");

// The agent's answer, or AgentFailed (logDetail: agentTimeout) once `deadline` has passed without one. What
// comes later is dropped, and the agent's future cancelled. Call on a thread with an event loop.
template <typename T>
[[nodiscard]] QFuture<domain::Result<T>> withDeadline(
    QFuture<domain::Result<T>> answer, std::chrono::milliseconds deadline)
{
    if (answer.isFinished())
        return answer;
    domain::Promise<domain::Result<T>> promise;
    auto *timer = new QTimer; // on the calling thread; dies with whichever comes first
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [=]() mutable {
        promise.fulfil(domain::fail(domain::Error{domain::ErrorCode::AgentFailed,
            QStringLiteral("The agent didn't answer in time."), {}, {}, {}, {}, agentTimeout}));
        answer.cancel();
        timer->deleteLater();
    });
    domain::whenFinished(answer, timer, [=](const domain::Result<T> &value) {
        if (!timer->isActive())
            return;
        timer->stop();
        promise.fulfil(value);
        timer->deleteLater();
    });
    timer->start(deadline);
    return promise.future();
}

} // namespace candor::workflow
