// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ratelimiter.h"

#include "edge/network.h"

#include <cmath>

namespace candor::server {

namespace {

// More buckets than this are not kept; full buckets, which say nothing, go first.
constexpr qsizetype mostBuckets = 100000;

// How a class compares with the class Integration. 0: it isn't limited.
int factorOf(RateBy by, RateClass rateClass)
{
    switch (rateClass) {
    case RateClass::Integration:
        return 1;
    case RateClass::Console:
        return 6;
    case RateClass::Candidate:
        return by == RateBy::Address ? 6 : 0; // has no credential of the tenant's
    case RateClass::Page:
        return by == RateBy::Address ? 30 : 0;
    case RateClass::Login:
    case RateClass::Unlimited:
        break;
    }
    return 0;
}

double perMillisecond(int limit)
{
    return limit / 60000.0;
}

} // namespace

RateVerdict nearest(const RateVerdict &first, const RateVerdict &second)
{
    if (first.limit == 0 || second.limit == 0)
        return first.limit == 0 ? second : first;
    if (first.allowed != second.allowed)
        return first.allowed ? second : first;
    if (!first.allowed)
        return first.retryAfterSeconds >= second.retryAfterSeconds ? first : second;
    return first.remaining <= second.remaining ? first : second;
}

RateLimiter::RateLimiter(const domain::Clock &clock, const RateLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
{
}

int RateLimiter::limitOf(RateBy by, RateClass rateClass) const
{
    if (rateClass == RateClass::Login)
        return by == RateBy::Address ? m_limits.logins : 0;
    const int base = by == RateBy::Address ? m_limits.address
        : by == RateBy::Credential         ? m_limits.credential
                                           : m_limits.tenant;
    return base * factorOf(by, rateClass);
}

RateLimiter::Bucket &RateLimiter::filled(const Key &key, int limit, domain::Timestamp now)
{
    auto found = m_buckets.find(key);
    if (found == m_buckets.end())
        found = m_buckets.insert(key, Bucket{double(limit), now});
    Bucket &bucket = *found;
    const auto elapsed = std::max<qint64>(0, (now - bucket.filledAt).count());
    bucket.tokens = std::min(double(limit), bucket.tokens + double(elapsed) * perMillisecond(limit));
    bucket.filledAt = now;
    return bucket;
}

RateVerdict RateLimiter::take(RateClass rateClass, const QList<Subject> &subjects)
{
    const auto now = m_clock.now();
    const auto keyOf = [rateClass](const Subject &subject) {
        return Key(int(subject.by) * rateClassCount + int(rateClass), subject.name);
    };
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= mostBuckets)
        forgetFullBuckets(now);
    bool allowed = true;
    for (const auto &subject : subjects) {
        if (const int limit = limitOf(subject.by, rateClass); limit > 0)
            allowed = filled(keyOf(subject), limit, now).tokens >= 1.0 && allowed;
    }
    RateVerdict verdict;
    for (const auto &subject : subjects) {
        const int limit = limitOf(subject.by, rateClass);
        if (limit == 0)
            continue;
        Bucket &bucket = filled(keyOf(subject), limit, now);
        RateVerdict own{bucket.tokens >= 1.0, subject.by, limit, 0, 0, 0};
        if (allowed)
            bucket.tokens -= 1.0;
        else if (!own.allowed)
            own.retryAfterSeconds
                = std::max(1, int(std::ceil((1.0 - bucket.tokens) / perMillisecond(limit) / 1000.0)));
        own.remaining = int(bucket.tokens);
        own.resetSeconds = int(std::ceil((limit - bucket.tokens) / perMillisecond(limit) / 1000.0));
        verdict = nearest(verdict, own);
    }
    return verdict;
}

void RateLimiter::forgetFullBuckets(domain::Timestamp now)
{
    m_buckets.removeIf(
        [&](const auto &entry) { return now - entry.value().filledAt >= std::chrono::minutes(1); });
    if (m_buckets.size() >= mostBuckets)
        m_buckets.clear();
}

QString rateAddress(const QHostAddress &address)
{
    const QHostAddress network = edge::networkOf(address);
    const bool isIpv4 = network.protocol() == QAbstractSocket::IPv4Protocol;
    return isIpv4 ? network.toString() : network.toString() + QStringLiteral("/64");
}

} // namespace candor::server
