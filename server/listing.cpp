// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/listing.h"

#include "server/cursors.h"
#include "server/queryreader.h"

#include <QJsonArray>

namespace candor::server {

using domain::Result;

namespace {

std::optional<std::chrono::seconds> feedWait(const QString &text)
{
    bool isNumber = false;
    const std::chrono::seconds wait(text.toUInt(&isNumber));
    return isNumber && wait <= workflow::longestFeedWait ? std::optional(wait) : std::nullopt;
}

std::optional<domain::Level> levelOf(QueryReader &reader)
{
    return reader.parsed<domain::Level>(
        "level", levelsExpected, [](const QString &text) { return domain::levelFromName(text); });
}

// Of the reports that are ranked.
domain::AssessmentStatus statusOf(QueryReader &reader)
{
    const auto status = reader.parsed<domain::AssessmentStatus>(
        "status", "APPROVED (the default) or PENDING_REVIEW.", [](const QString &text) {
            const auto named = domain::assessmentStatusFromName(text);
            return named == domain::AssessmentStatus::Rejected ? std::nullopt : named;
        });
    return status.value_or(domain::AssessmentStatus::Approved);
}

void addNextLink(edge::Reply &reply, const Context &context, const QString &cursor)
{
    auto query = context.query();
    query.removeAllQueryItems(QStringLiteral("cursor"));
    query.addQueryItem(QStringLiteral("cursor"), cursor);
    addHeader(reply, "Link",
        '<' + context.request.path + '?' + query.toString(QUrl::FullyEncoded).toLatin1() + ">; rel=\"next\"");
}

} // namespace

std::optional<domain::FeedPosition> feedPosition(const QString &cursor)
{
    const auto parts = api::decodeCursor(cursor, 2);
    if (!parts)
        return std::nullopt;
    const domain::FeedPosition position{parts->at(0).toInteger(-1), parts->at(1).toInteger(-1)};
    return position.settled < 0 || position.position < 0 ? std::nullopt : std::optional(position);
}

Result<domain::RankingFilter> rankingFilter(const QUrlQuery &query)
{
    QueryReader reader(query);
    domain::RankingFilter filter;
    filter.position = reader.text("position");
    filter.level = levelOf(reader);
    filter.status = statusOf(reader);
    const auto page = api::parsePageQuery(paging(query));
    auto errors = reader.errorsWith(page);
    if (errors.isEmpty() && !page->cursor.isEmpty()) {
        const auto position = api::decodeCursor(page->cursor, 3);
        if (!position)
            return domain::fail(position.error());
        filter.offset = std::max(0, position->at(0).toInt());
        filter.counted = countedBefore(*position);
    }
    if (!errors.isEmpty())
        return domain::invalid(errors);
    filter.limit = page->limit;
    return filter;
}

Result<domain::RankedPositionFilter> rankedPositionFilter(const QUrlQuery &query)
{
    QueryReader reader(query);
    domain::RankedPositionFilter filter;
    filter.text = reader.text("q");
    filter.level = levelOf(reader);
    filter.status = statusOf(reader);
    const auto page = api::parsePageQuery(paging(query));
    auto errors = reader.errorsWith(page);
    if (errors.isEmpty() && !page->cursor.isEmpty()) {
        const auto place = api::decodeCursor(page->cursor, 3);
        if (!place)
            return domain::fail(place.error());
        filter.after = place->at(0).toString();
        filter.counted = countedBefore(*place);
    }
    if (!errors.isEmpty())
        return domain::invalid(errors);
    filter.limit = page->limit;
    return filter;
}

Result<domain::ApprovalFilter> approvalFilter(const QUrlQuery &query)
{
    QueryReader reader(query);
    domain::ApprovalFilter filter;
    const auto kind = reader.parsed<domain::ApprovalKind>(
        "kind", "PLAN or REPORT.", [](const QString &text) { return domain::approvalKindFromName(text); });
    filter.kinds = kind ? QList{*kind} : QList{domain::ApprovalKind::Plan, domain::ApprovalKind::Report};
    const auto page = api::parsePageQuery(paging(query));
    auto errors = reader.errorsWith(page);
    if (errors.isEmpty() && !page->cursor.isEmpty()) {
        const auto position = api::decodeCursor(page->cursor, 2);
        if (!position)
            return domain::fail(position.error());
        filter.after = domain::ApprovalPlace{
            domain::fromMilliseconds(position->at(0).toInteger()), position->at(1).toString()};
    }
    if (!errors.isEmpty())
        return domain::invalid(errors);
    filter.limit = page->limit;
    return filter;
}

Result<storage::DeliveryFilter> deliveryFilter(const QUrlQuery &query)
{
    QueryReader reader(query);
    storage::DeliveryFilter filter;
    filter.state
        = reader.parsed<storage::DeliveryState>("state", "One of PENDING, DELIVERED, FAILED, PARKED.",
            [](const QString &text) { return storage::deliveryStateFromName(text); });
    const auto time = [](const QString &text) { return domain::fromIso8601(text); };
    filter.since = reader.parsed<domain::Timestamp>("since", timeExpected, time);
    filter.until = reader.parsed<domain::Timestamp>("until", timeExpected, time);
    filter.eventType = reader.text("event");
    filter.layer = reader.text("layer");
    filter.run = reader.text("runId");
    const auto page = api::parsePageQuery(paging(query));
    auto errors = reader.errorsWith(page);
    if (errors.isEmpty() && !page->cursor.isEmpty()) {
        const auto position = api::decodeCursor(page->cursor, 3);
        if (!position)
            return domain::fail(position.error());
        const auto after = domain::DeliveryId::parse(position->at(0).toString());
        if (!after) {
            return domain::invalid({{QStringLiteral("?cursor"), QStringLiteral("INVALID_VALUE"),
                QStringLiteral("is no cursor of this list; start again without it")}});
        }
        filter.after = *after;
        filter.counted = countedBefore(*position);
    }
    if (!errors.isEmpty())
        return domain::invalid(errors);
    filter.limit = page->limit;
    return filter;
}

QString listCursor(const QJsonValue &position, const domain::Counted &counted)
{
    return api::encodeCursor({position, counted.total, int(counted.isEstimate)});
}

Result<workflow::FeedQuery> feedQuery(const QUrlQuery &query)
{
    QueryReader reader(query);
    const bool atEnd = reader.text("after") == QLatin1String(feedEnd);
    const auto after = atEnd ? std::nullopt
                             : reader.parsed<domain::FeedPosition>("after",
                                   "The nextCursor of an answer before, latest, or none.", feedPosition);
    const auto wait = reader.parsed<std::chrono::seconds>("wait", "Seconds, 0 to 30.", feedWait);
    const auto page = api::parsePageQuery(only(query, {QStringLiteral("limit")}));
    const auto errors = reader.errorsWith(page);
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return workflow::FeedQuery{
        after.value_or(domain::FeedPosition()), page->limit, wait.value_or(std::chrono::seconds(0)), atEnd};
}

edge::Reply feedReply(const domain::FeedPage &page)
{
    const auto next = api::encodeCursor({page.next.settled, page.next.position});
    return {200, {{"Content-Type", "application/json"}},
        "{\"items\":[" + page.payloads.join(',') + "],\"nextCursor\":\"" + next.toLatin1() + "\"}"};
}

Result<domain::PageRequest> pageRequest(const QUrlQuery &query)
{
    const auto page = api::parsePageQuery(paging(query));
    const auto errors = QueryReader(query).errorsWith(page);
    if (!errors.isEmpty())
        return domain::invalid(errors);
    domain::PageRequest request{page->limit, {}};
    if (!page->cursor.isEmpty()) {
        const auto position = api::decodeCursor(page->cursor, 1);
        if (!position)
            return domain::fail(position.error());
        request.cursor = position->at(0).toString();
    }
    return request;
}

Result<EventPlace> eventPlace(const QUrlQuery &query)
{
    const auto page = api::parsePageQuery(paging(query));
    if (!page)
        return domain::fail(page.error());
    EventPlace place{0, page->limit};
    if (!page->cursor.isEmpty()) {
        const auto position = api::decodeCursor(page->cursor, 1);
        if (!position)
            return domain::fail(position.error());
        place.after = position->at(0).toInt();
    }
    return place;
}

domain::NameFilter nameFilter(const QUrlQuery &query)
{
    const QueryReader reader(query);
    return {reader.text("q"), reader.text("status")};
}

edge::Reply pageReply(const Context &context, const QJsonObject &page, const QString &nextCursor)
{
    if (nextCursor.isEmpty())
        return jsonReply(200, page);
    const auto bound = boundCursor(context, nextCursor);
    auto body = page;
    body.insert(QLatin1String("nextCursor"), bound);
    auto reply = jsonReply(200, body);
    addNextLink(reply, context, bound);
    return reply;
}

edge::Reply rawPageReply(
    const Context &context, const QList<QByteArray> &items, const QString &nextCursor, qint64 total)
{
    const auto bound = nextCursor.isEmpty() ? QString() : boundCursor(context, nextCursor);
    const QByteArray next = bound.isEmpty() ? QByteArray("null") : '"' + bound.toLatin1() + '"';
    edge::Reply reply{200, {{"Content-Type", "application/json"}},
        "{\"items\":[" + items.join(',') + "],\"nextCursor\":" + next
            + ",\"total\":" + QByteArray::number(total) + '}'};
    if (!bound.isEmpty())
        addNextLink(reply, context, bound);
    return reply;
}

Result<edge::Reply> slicedReply(const Context &context, const QJsonArray &items)
{
    const auto query = api::parsePageQuery(paging(context.query()));
    if (!query)
        return domain::fail(query.error());
    const auto position = query->cursor.isEmpty()
        ? QJsonArray{0}
        : api::decodeCursor(query->cursor, 1).value_or(QJsonArray());
    const qint64 first = position.at(0).toInteger(-1);
    if (first < 0) {
        return domain::invalid({{QStringLiteral("?cursor"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("is no cursor of this list; start again without it")}});
    }
    api::Page<QJsonValue> page{{}, {}, items.size(), false};
    const auto end = std::min<qint64>(items.size(), first + query->limit);
    for (qint64 i = first; i < end; ++i)
        page.items.append(items.at(i));
    if (end < items.size())
        page.nextCursor = api::encodeCursor({end});
    return pageReply(
        context, api::toJson(page, [](const QJsonValue &item) { return item.toObject(); }), page.nextCursor);
}

QJsonObject rankedJson(const domain::RankedReport &report)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {
        {QStringLiteral("rank"), report.rank},
        {QStringLiteral("runId"), report.runId},
        {QStringLiteral("interviewId"), report.interview.toString()},
        {QStringLiteral("candidateRef"), orNull(report.candidateRef)},
        {QStringLiteral("position"), report.position},
        {QStringLiteral("level"), orNull(report.level)},
        {QStringLiteral("overallScore"), report.overallScore},
        {QStringLiteral("recommendation"), orNull(report.recommendation)},
        {QStringLiteral("assessedAt"), domain::toIso8601(report.assessedAt)},
    };
}

QJsonObject chatJson(const workflow::ChatReply &reply)
{
    QJsonArray citations;
    for (const auto &citation : reply.answer.citations) {
        citations.append(
            QJsonObject{{QStringLiteral("turn"), citation.turn}, {QStringLiteral("quote"), citation.quote}});
    }
    return {
        {QStringLiteral("conversationId"), reply.conversationId},
        {QStringLiteral("answer"), reply.answer.answer},
        {QStringLiteral("citations"), citations},
        {QStringLiteral("grounded"), reply.answer.grounded},
    };
}

} // namespace candor::server
