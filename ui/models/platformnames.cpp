// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/platformnames.h"

#include "domain/async.h"

namespace candor::models {

using client::Outcome;

namespace {

constexpr int atOnce = 200; // the most that the server gives

} // namespace

PlatformNames::PlatformNames(const client::PlatformCalls &calls, const api::Identity &me, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
    if (me.platform && !me.platformName.isEmpty())
        m_names.insert(*me.platform, me.platformName);
}

QString PlatformNames::nameOf(const domain::PlatformId &id)
{
    const auto known = m_names.constFind(id);
    if (known != m_names.constEnd())
        return *known;
    if (!m_asked.contains(id)) {
        m_wanted.insert(id);
        ask();
    }
    return {};
}

void PlatformNames::ask()
{
    if (m_isListing)
        return;
    if (!m_isListed) {
        m_isListing = true;
        domain::whenFinished(m_calls.list({}, {atOnce, {}}, this), this,
            [this](const Outcome<api::Page<api::PlatformAnswer>> &outcome) {
                m_isListing = false;
                m_isListed = true;
                for (const auto &platform : outcome ? outcome->items : QList<api::PlatformAnswer>()) {
                    m_names.insert(platform.id, platform.name);
                    m_wanted.remove(platform.id);
                }
                ask();
                Q_EMIT changed();
            });
        return;
    }
    for (const auto &id : std::exchange(m_wanted, {})) {
        m_asked.insert(id);
        domain::whenFinished(m_calls.get(id, this), this,
            [this, id](const Outcome<client::Seen<api::PlatformAnswer>> &outcome) {
                if (!outcome || !outcome->value)
                    return; // it stays without a name
                m_names.insert(id, outcome->value->name);
                Q_EMIT changed();
            });
    }
}

} // namespace candor::models
