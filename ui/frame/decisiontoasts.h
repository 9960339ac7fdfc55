// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/decisionqueue.h"
#include "client/interviewcalls.h"
#include "client/session.h"
#include "parts/toast.h"

#include <QObject>
#include <QTimer>

namespace candor::frame {

// Says what becomes of decisions: when they leave, with the way to take them back; that they aren't
// confirmed; what the server made of them. Never says “approved” before the server did.
class DecisionToasts final : public QObject
{
public:
    DecisionToasts(client::DecisionQueue &decisions, const client::InterviewCalls &interviews,
        const client::Session &session, parts::ToastHost &toasts);

    // One line for the status strip; empty when nothing is open.
    [[nodiscard]] QString summary() const;

private:
    void refresh();
    void tellDone(const client::DecisionQueue::Entry &entry, const api::DecisionAnswer &answer);
    void tellWho(const client::DecisionQueue::Entry &entry, const QString &where);
    void tellRefused(const client::DecisionQueue::Entry &entry, const client::Failure &failure);
    [[nodiscard]] QString waitingText() const;

    client::DecisionQueue &m_decisions;
    client::InterviewCalls m_interviews;
    const client::Session &m_session;
    parts::ToastHost &m_toasts;
    QTimer m_tick;
};

} // namespace candor::frame
