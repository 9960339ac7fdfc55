// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "delivery/deliverylog.h"
#include "domain/queries.h"
#include "domain/rankedpositions.h"
#include "server/answer.h"
#include "server/context.h"
#include "workflow/eventfeed.h"
#include "workflow/reportservice.h"

#include <QUrlQuery>

namespace candor::server {

// What lists have in common: their query parameters, of which QueryRules has refused the wrong ones, and
// their answers.

[[nodiscard]] domain::Result<domain::InterviewFilter> interviewFilter(const QUrlQuery &query);
// The cursor that it reads, behind the last interview of a page: it goes on in the same order only.
[[nodiscard]] QString interviewCursor(
    const domain::InterviewFilter &filter, const domain::Interview &last, const domain::Counted &counted);
[[nodiscard]] domain::Result<domain::RankingFilter> rankingFilter(const QUrlQuery &query);
[[nodiscard]] domain::Result<domain::RankedPositionFilter> rankedPositionFilter(const QUrlQuery &query);
// Without ?kind= of both kinds.
[[nodiscard]] domain::Result<domain::ApprovalFilter> approvalFilter(const QUrlQuery &query);
[[nodiscard]] domain::Result<storage::DeliveryFilter> deliveryFilter(const QUrlQuery &query);
// The cursor that they read: the place of the next page, and what the first one counted.
[[nodiscard]] QString listCursor(const QJsonValue &position, const domain::Counted &counted);

// `after`, `limit` and `wait` of the event feed.
[[nodiscard]] domain::Result<workflow::FeedQuery> feedQuery(const QUrlQuery &query);
// The `after` of who wants to hear only of what comes.
inline constexpr char feedEnd[] = "latest";
// Where an `after` stands; nothing for what no answer has given.
[[nodiscard]] std::optional<domain::FeedPosition> feedPosition(const QString &cursor);
// 200 with the payloads, byte for byte as webhooks send them, and where to go on.
[[nodiscard]] edge::Reply feedReply(const domain::FeedPage &page);

// Which of an interview's events a page shows: at most `limit` behind the sequence number `after`.
struct EventPlace
{
    int after = 0;
    int limit = 50;
};
[[nodiscard]] domain::Result<EventPlace> eventPlace(const QUrlQuery &query);

// `q` and `status` of lists of organisations and people.
[[nodiscard]] domain::NameFilter nameFilter(const QUrlQuery &query);

// Limit and cursor of a list of stored objects.
[[nodiscard]] domain::Result<domain::PageRequest> pageRequest(const QUrlQuery &query);

// 200 with the page, and a Link to the next one when there is one.
[[nodiscard]] edge::Reply pageReply(
    const Context &context, const QJsonObject &page, const QString &nextCursor);

// The same for a page of stored objects, whose cursor is a position and no text for clients.
template <typename T, typename ItemJson>
[[nodiscard]] edge::Reply storedPageReply(
    const Context &context, const domain::Page<T> &found, ItemJson itemJson)
{
    api::Page<T> page{found.items, {}, found.total, false};
    if (!found.nextCursor.isEmpty())
        page.nextCursor = api::encodeCursor({found.nextCursor});
    return pageReply(context, api::toJson(page, itemJson), page.nextCursor);
}

// The same for items that are JSON already, and stay byte for byte.
[[nodiscard]] edge::Reply rawPageReply(
    const Context &context, const QList<QByteArray> &items, const QString &nextCursor, qint64 total);

// The same for a list that is at hand as a whole; its cursor counts entries.
[[nodiscard]] domain::Result<edge::Reply> slicedReply(const Context &context, const QJsonArray &items);

[[nodiscard]] QJsonObject rankedJson(const domain::RankedReport &report);
[[nodiscard]] QJsonObject chatJson(const workflow::ChatReply &reply);

} // namespace candor::server
