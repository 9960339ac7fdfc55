// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/transport.h"

namespace candor::client {

// What people decide about an interview. `key` is the decision's own (Idempotency-Key): the same for all
// repetitions of one decision, never for two decisions.
class DecisionCalls
{
public:
    explicit DecisionCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // approvePlan, rejectPlan, revisePlan, approveAssessment or rejectAssessment, by `kind`.
    [[nodiscard]] Pending<api::DecisionAnswer> decide(
        api::DecisionKind kind, const QString &runId, const api::Decision &decision, const QByteArray &key);

    // A score of 1–5 beside the machine's, or nothing to withdraw an earlier one. actorId is left to the
    // server.
    [[nodiscard]] Pending<domain::Done> overrideScore(
        const QString &runId, const api::OverrideInput &input, const QByteArray &key);

    // An agent's answer about a report; it may take a minute.
    [[nodiscard]] Pending<api::ChatAnswer> askAboutAssessment(
        const QString &runId, const api::ChatInput &input, const QByteArray &key);

private:
    Transport &m_transport;
};

} // namespace candor::client
