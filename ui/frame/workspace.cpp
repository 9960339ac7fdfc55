// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/workspace.h"

namespace candor::frame {

Workspace::Workspace(client::ApiClient &api, client::Session &session, client::EventFollower &feed,
    client::DecisionQueue &decisions, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session)
    , m_feed(feed)
    , m_decisions(decisions)
{
}

client::Side Workspace::side() const
{
    return client::sideOf(*m_session.me()).value_or(client::Side());
}

void Workspace::setCount(const QByteArray &page, int count)
{
    if (m_counts.value(page) == count)
        return;
    m_counts.insert(page, count);
    Q_EMIT countChanged(page);
}

} // namespace candor::frame
