// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QThread>

namespace candor::workflow {

// One asynchronous step after another: when `first` is finished, `next` makes the second future from its
// value, and the answer is that one's; an error of the first is the answer at once. `next` runs on the event
// loop of the thread that called chain(), never on the database's threads.
template <typename First, typename Second, typename Next>
[[nodiscard]] QFuture<domain::Result<Second>> chain(const QFuture<domain::Result<First>> &first, Next next)
{
    domain::Promise<domain::Result<Second>> promise;
    auto *context = new QObject; // on the calling thread; dies when the last step has answered
    domain::whenFinished(first, context, [=](const domain::Result<First> &value) {
        if (!value) {
            promise.fulfil(domain::fail(value.error()));
            context->deleteLater();
            return;
        }
        domain::whenFinished(next(*value), context, [=](const domain::Result<Second> &answer) {
            promise.fulfil(answer);
            context->deleteLater();
        });
    });
    return promise.future();
}

} // namespace candor::workflow
