// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/interviewcalls.h"

namespace candor::client {

Pending<api::Page<api::InterviewSummary>> InterviewCalls::listInterviews(
    const InterviewQuery &query, const api::PageQuery &page, QObject *reader)
{
    Call call{"GET", QStringLiteral("/integration/interviews")};
    addParameter(call.query, "state", query.state ? domain::name(*query.state) : QString());
    addParameter(call.query, "position", query.position);
    addParameter(call.query, "level", query.level ? domain::name(*query.level) : QString());
    addParameter(call.query, "q", query.text);
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::interviewPageFromJson, reader);
}

Pending<Seen<api::InterviewDetail>> InterviewCalls::getInterview(
    const QString &runId, const QByteArray &entityTag, QObject *reader)
{
    Call call{"GET", QStringLiteral("/integration/interviews/") + segment(runId)};
    call.ifNoneMatch = entityTag;
    using Answer = Seen<api::InterviewDetail>;
    return converted<Answer>(
        m_transport.send(call, reader), m_transport, [](const Reply &reply) -> Outcome<Answer> {
            if (reply.status == 304)
                return Answer{std::nullopt, reply.entityTag};
            auto detail = valueOf(reply, api::interviewFromJson);
            if (!detail)
                return tl::unexpected(detail.error());
            return Answer{std::move(*detail), reply.entityTag};
        });
}

} // namespace candor::client
