// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/decisionqueue.h"
#include "client/eventfollower.h"
#include "client/session.h"
#include "client/side.h"
#include "frame/navigator.h"
#include "parts/toast.h"

#include <QHash>
#include <QObject>

namespace candor::frame {

// What pages work with. Outlives them; everything it holds lives as long as the person is signed in. GUI
// thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(client::ApiClient &api, client::Session &session, client::EventFollower &feed,
        client::DecisionQueue &decisions, QObject *parent = nullptr);

    [[nodiscard]] client::ApiClient &api() const { return m_api; }
    [[nodiscard]] client::Session &session() const { return m_session; }
    [[nodiscard]] client::EventFollower &feed() const { return m_feed; }
    [[nodiscard]] client::DecisionQueue &decisions() const { return m_decisions; }
    // Whose keys, webhooks and deliveries the person who is signed in looks after; a platform's own for whom
    // has none.
    [[nodiscard]] client::Side side() const;
    [[nodiscard]] Navigator &navigator() { return m_navigator; }

    // How many things wait on a page; shown beside its name and in the window's title.
    void setCount(const QByteArray &page, int count);
    [[nodiscard]] int count(const QByteArray &page) const { return m_counts.value(page); }

    // An administrator wants to act in a tenant, or in none. It happens once their decisions in the one
    // before have left, or not at all; Session::workplaceChanged() tells.
    void actIn(const std::optional<api::TenantEntry> &tenant) { Q_EMIT actingWanted(tenant); }

Q_SIGNALS:
    void countChanged(const QByteArray &page);
    // To the window.
    void actingWanted(const std::optional<candor::api::TenantEntry> &tenant);
    void said(const QString &name, const candor::parts::ToastText &toast);

private:
    client::ApiClient &m_api;
    client::Session &m_session;
    client::EventFollower &m_feed;
    client::DecisionQueue &m_decisions;
    Navigator m_navigator;
    QHash<QByteArray, int> m_counts;
};

} // namespace candor::frame
