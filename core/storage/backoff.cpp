// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backoff.h"

#include <algorithm>

namespace candor::storage {

namespace {

constexpr std::chrono::milliseconds firstPause{50};
constexpr std::chrono::milliseconds longestPause{2'000};
constexpr std::chrono::milliseconds whileSomebodyTries{50};

} // namespace

Backoff::Backoff(std::function<double()> jitter)
    : m_jitter(std::move(jitter))
{
}

std::optional<Backoff::Round> Backoff::begin(Moment now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_failures == 0)
        return m_failures;
    if (now < m_nextTry)
        return {};
    if (m_isTrying) {
        m_nextTry = now + whileSomebodyTries;
        return {};
    }
    m_isTrying = true;
    return m_failures;
}

void Backoff::failed(Round round, Moment now)
{
    const std::scoped_lock lock(m_mutex);
    if (round != m_failures)
        return;
    m_isTrying = false;
    const auto most = std::min(longestPause, firstPause * (1 << std::min(m_failures, 10)));
    m_failures += 1;
    m_nextTry = now + std::chrono::duration_cast<Moment::duration>(most * m_jitter());
}

void Backoff::succeeded()
{
    const std::scoped_lock lock(m_mutex);
    m_failures = 0;
    m_isTrying = false;
    m_nextTry = {};
}

Backoff::Moment Backoff::nextTry() const
{
    const std::scoped_lock lock(m_mutex);
    return m_nextTry;
}

} // namespace candor::storage
