// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"
#include "server/route.h"

#include <QHash>
#include <QHostAddress>
#include <QString>
#include <mutex>

namespace candor::server {

// Whose requests a limit counts.
enum class RateBy {
    Address,
    Credential, // an API key, an OAuth client or a user
    Tenant,
};

// Requests a minute; 0 switches a limit off.
struct RateLimits
{
    int address = 100;
    int credential = 0;
    int tenant = 0;
    int logins = 20; // for each address; counted apart from all its other requests
};

// What is told of a limit.
struct RateVerdict
{
    bool allowed = true;
    RateBy by = RateBy::Address;
    int limit = 0; // requests a minute; 0: not limited
    int remaining = 0;
    int resetSeconds = 0; // until the bucket is full again
    int retryAfterSeconds = 0; // until the next request is allowed
};

// Of two verdicts on one request the one that its client should know: a refusal, the longer one of two, else
// the limit of which less is left.
[[nodiscard]] RateVerdict nearest(const RateVerdict &first, const RateVerdict &second);

// Token buckets for each address, credential and tenant, one for each rate class (ruling 10.10). The class
// Integration has the limits as they are, others a multiple of them; Login has its own. Limits are per node.
// Its mutex is one of the product's few. Thread-safe.
class RateLimiter
{
public:
    RateLimiter(const domain::Clock &clock, const RateLimits &limits);

    struct Subject
    {
        RateBy by = RateBy::Address;
        QString name;
    };
    // Takes from the buckets of all subjects, or of none when one of them refuses.
    [[nodiscard]] RateVerdict take(RateClass rateClass, const QList<Subject> &subjects);

    // Requests a minute that the class allows.
    [[nodiscard]] int limitOf(RateBy by, RateClass rateClass) const;

private:
    struct Bucket
    {
        double tokens = 0;
        domain::Timestamp filledAt;
    };
    using Key = std::pair<int, QString>; // class and kind in one number; name

    Bucket &filled(const Key &key, int limit, domain::Timestamp now);
    void forgetFullBuckets(domain::Timestamp now);

    const domain::Clock &m_clock;
    const RateLimits m_limits;
    std::mutex m_mutex;
    QHash<Key, Bucket> m_buckets;
};

// What counts as one client: an IPv4 address, or the /64 of an IPv6 address, of which one household or one
// server has all.
[[nodiscard]] QString rateAddress(const QHostAddress &address);

} // namespace candor::server
