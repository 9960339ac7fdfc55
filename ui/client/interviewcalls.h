// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/reading.h"

namespace candor::client {

// Which interviews a list shows. Empty members don't filter.
struct InterviewQuery
{
    std::optional<domain::State> state;
    QString position; // whole, without case
    std::optional<domain::Level> level;
    QString text; // as the server searches: position, runId, beginning of a reference
    bool operator==(const InterviewQuery &) const = default;
};

class InterviewCalls
{
public:
    explicit InterviewCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] Pending<api::Page<api::InterviewSummary>> listInterviews(
        const InterviewQuery &query, const api::PageQuery &page, QObject *reader);
    // `entityTag` of what is known already; empty = nothing.
    [[nodiscard]] Pending<Seen<api::InterviewDetail>> getInterview(
        const QString &runId, const QByteArray &entityTag, QObject *reader);

private:
    Transport &m_transport;
};

} // namespace candor::client
