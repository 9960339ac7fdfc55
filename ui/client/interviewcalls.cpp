// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/interviewcalls.h"

namespace candor::client {

namespace {

// Percent-encodes what a query's parser would read as something else, "+" above all.
void add(QUrlQuery &query, const char *name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

Pending<api::Page<api::InterviewSummary>> InterviewCalls::listInterviews(
    const InterviewQuery &query, const api::PageQuery &page, QObject *reader)
{
    Call call{"GET", QStringLiteral("/integration/interviews")};
    add(call.query, "state", query.state ? domain::name(*query.state) : QString());
    add(call.query, "position", query.position);
    add(call.query, "level", query.level ? domain::name(*query.level) : QString());
    add(call.query, "q", query.text);
    add(call.query, "limit", QString::number(page.limit));
    add(call.query, "cursor", page.cursor);
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
