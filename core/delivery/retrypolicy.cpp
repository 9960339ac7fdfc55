// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/retrypolicy.h"

#include "http/date.h"

#include <QRandomGenerator>

namespace candor::delivery {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

QList<milliseconds> defaultRetrySchedule()
{
    return {5s, 5min, 30min, 2h, 5h, 10h, 14h, 20h, 24h};
}

double systemJitter()
{
    return QRandomGenerator::global()->generateDouble();
}

std::optional<milliseconds> nextDelay(int attempt, const QList<milliseconds> &schedule,
    const JitterSource &jitter, std::optional<milliseconds> retryAfter)
{
    if (attempt < 1 || attempt > schedule.size())
        return std::nullopt;
    const milliseconds jittered(qint64(double(schedule.at(attempt - 1).count()) * jitter()));
    const milliseconds asked = std::clamp(retryAfter.value_or(0ms), 0ms, longestRetryAfter);
    return std::max(jittered, asked);
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, domain::Timestamp now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool digits
        = std::all_of(text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        const qint64 most = std::chrono::duration_cast<std::chrono::seconds>(longestRetryAfter).count();
        return std::chrono::seconds(fits ? std::min(seconds, most) : most);
    }
    const auto date = http::parseDate(text);
    if (!date)
        return std::nullopt;
    return std::max(milliseconds(0), *date - now);
}

} // namespace candor::delivery
