// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ratelimiter.h"

#include <cmath>

namespace candor::server {

namespace {

// More addresses than this are not kept; full buckets, which say nothing, go first.
constexpr qsizetype mostBuckets = 100000;

} // namespace

RateLimiter::RateLimiter(const domain::Clock &clock, int requestsPerMinute)
    : m_clock(clock)
    , m_requestsPerMinute(requestsPerMinute)
{
}

int RateLimiter::limitOf(RateClass rateClass) const
{
    if (m_requestsPerMinute == 0)
        return 0;
    switch (rateClass) {
    case RateClass::Integration:
        return m_requestsPerMinute;
    case RateClass::Console:
        return m_requestsPerMinute * 6;
    case RateClass::Login:
        return std::max(1, m_requestsPerMinute / 5);
    case RateClass::Candidate:
        return m_requestsPerMinute * 6;
    case RateClass::Page:
        return m_requestsPerMinute * 30;
    case RateClass::Unlimited:
        break;
    }
    return 0;
}

RateLimiter::Verdict RateLimiter::take(RateClass rateClass, const QString &address)
{
    const int limit = limitOf(rateClass);
    if (limit == 0)
        return {};
    const auto now = m_clock.now();
    const double perMillisecond = limit / 60000.0;
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= mostBuckets)
        forgetFullBuckets(now);
    const auto key = std::pair(int(rateClass), address);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end())
        found = m_buckets.insert(key, Bucket{double(limit), now});
    Bucket &bucket = *found;
    const auto elapsed = std::max<qint64>(0, (now - bucket.filledAt).count());
    bucket.tokens = std::min(double(limit), bucket.tokens + double(elapsed) * perMillisecond);
    bucket.filledAt = now;
    Verdict verdict{bucket.tokens >= 1.0, limit, 0, 0, 0};
    if (verdict.allowed)
        bucket.tokens -= 1.0;
    else
        verdict.retryAfterSeconds
            = std::max(1, int(std::ceil((1.0 - bucket.tokens) / perMillisecond / 1000.0)));
    verdict.remaining = int(bucket.tokens);
    verdict.resetSeconds = int(std::ceil((limit - bucket.tokens) / perMillisecond / 1000.0));
    return verdict;
}

void RateLimiter::forgetFullBuckets(domain::Timestamp now)
{
    m_buckets.removeIf(
        [&](const auto &entry) { return now - entry.value().filledAt >= std::chrono::minutes(1); });
    if (m_buckets.size() >= mostBuckets)
        m_buckets.clear();
}

} // namespace candor::server
