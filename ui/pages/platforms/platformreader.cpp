// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformreader.h"

#include "domain/async.h"

namespace candor::pages {

using client::Outcome;

PlatformReader::PlatformReader(const client::PlatformCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

void PlatformReader::look(const api::PlatformAnswer &platform)
{
    if (m_platform == platform)
        return;
    m_platform = platform;
    m_seen.reset();
    m_tenants.reset();
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(
        m_calls.get(platform.id, m_reader.get()), m_reader.get(), [this](const Outcome<Seen> &outcome) {
            if (!outcome) {
                m_read(outcome.error());
                return;
            }
            m_seen = *outcome;
            m_platform = outcome->value;
            m_read({});
        });
    domain::whenFinished(m_calls.countTenants(platform.id, m_reader.get()), m_reader.get(),
        [this](const Outcome<qint64> &outcome) {
            if (!outcome) {
                m_read(outcome.error());
                return;
            }
            m_tenants = *outcome;
            m_read({});
        });
}

void PlatformReader::forget()
{
    if (m_reader)
        m_reader.release()->deleteLater(); // it may be its own answer that is being handed over
    m_seen.reset();
    m_tenants.reset();
    m_platform.reset();
}

} // namespace candor::pages
