// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"
#include "server/route.h"

#include <QHash>
#include <QString>
#include <mutex>

namespace candor::server {

// Token buckets for each client address and rate class. Limits are per node. Its mutex is one of the
// product's few. Thread-safe.
class RateLimiter
{
public:
    struct Verdict
    {
        bool allowed = true;
        int limit = 0; // requests a minute; 0: not limited
        int remaining = 0;
        int resetSeconds = 0; // until the bucket is full again
        int retryAfterSeconds = 0; // until the next request is allowed
    };

    // `requestsPerMinute`: the limit of the class Integration; the others are derived from it. 0 turns all
    // limits off.
    RateLimiter(const domain::Clock &clock, int requestsPerMinute);

    [[nodiscard]] Verdict take(RateClass rateClass, const QString &address);

    // Requests a minute that the class allows each address.
    [[nodiscard]] int limitOf(RateClass rateClass) const;

private:
    struct Bucket
    {
        double tokens = 0;
        domain::Timestamp filledAt;
    };

    void forgetFullBuckets(domain::Timestamp now);

    const domain::Clock &m_clock;
    const int m_requestsPerMinute;
    std::mutex m_mutex;
    QHash<std::pair<int, QString>, Bucket> m_buckets;
};

} // namespace candor::server
