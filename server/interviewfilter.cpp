// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/listing.h"
#include "server/queryreader.h"

#include <QJsonArray>

namespace candor::server {

using domain::InterviewOrder;
using domain::Result;
using domain::State;

namespace {

constexpr std::pair<InterviewOrder, const char *> orders[] = {
    {InterviewOrder::NewestFirst, "-createdAt"},
    {InterviewOrder::OldestFirst, "createdAt"},
    {InterviewOrder::LastUpdatedFirst, "-updatedAt"},
    {InterviewOrder::LastUpdatedLast, "updatedAt"},
    {InterviewOrder::Position, "position"},
    {InterviewOrder::PositionBackwards, "-position"},
    {InterviewOrder::CandidateRef, "candidateRef"},
};

std::optional<InterviewOrder> orderFromName(const QString &name)
{
    for (const auto &[order, known] : orders) {
        if (name == QLatin1String(known))
            return order;
    }
    return std::nullopt;
}

QString nameOf(InterviewOrder order)
{
    for (const auto &[known, name] : orders) {
        if (known == order)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<QList<State>> statesFromNames(const QString &text)
{
    QList<State> states;
    for (const auto &name : text.split(QLatin1Char(','))) {
        const auto state = domain::stateFromName(name.trimmed());
        if (!state)
            return std::nullopt;
        if (!states.contains(*state))
            states.append(*state);
    }
    return states;
}

std::optional<bool> onlyTrue(const QString &text)
{
    return text == QLatin1String("true") ? std::optional(true) : std::nullopt;
}

// What the last interview of a page is ordered by; null when it has none.
QString keyOf(InterviewOrder order, const domain::Interview &interview)
{
    switch (order) {
    case InterviewOrder::NewestFirst:
    case InterviewOrder::OldestFirst:
        return {};
    case InterviewOrder::LastUpdatedFirst:
    case InterviewOrder::LastUpdatedLast:
        return QString::number(domain::toMilliseconds(interview.updatedAt));
    case InterviewOrder::Position:
    case InterviewOrder::PositionBackwards:
        return interview.request.position.toCaseFolded();
    case InterviewOrder::CandidateRef:
        return interview.request.candidateRef.isEmpty() ? QString() : interview.request.candidateRef;
    }
    Q_UNREACHABLE();
}

// The order's name unless it is the usual one; the key if there is one; the id; what was counted.
bool readPlace(const QJsonArray &cursor, domain::InterviewFilter &filter)
{
    const bool isUsual = filter.order == InterviewOrder::NewestFirst;
    const auto parts = cursor.size();
    if (isUsual ? parts != 3 : parts != 4 && parts != 5)
        return false;
    if (!isUsual && cursor.first().toString() != nameOf(filter.order))
        return false;
    const auto id = cursor.at(parts - 3);
    if (!id.isString())
        return false;
    filter.after = id.toString();
    if (parts == 5)
        filter.afterKey = cursor.at(1).toString(QStringLiteral(""));
    filter.counted = countedBefore(cursor);
    return true;
}

void readFilter(QueryReader &reader, domain::InterviewFilter &filter)
{
    const auto time = [](const QString &text) { return domain::fromIso8601(text); };
    const auto states = reader.parsed<QList<State>>(
        "state", "The name of a state, for example PENDING, or several with commas.", statesFromNames);
    if (states && states->size() == 1)
        filter.state = states->first();
    else if (states)
        filter.anyOf = *states;
    filter.level = reader.parsed<domain::Level>(
        "level", levelsExpected, [](const QString &text) { return domain::levelFromName(text); });
    filter.updatedSince = reader.parsed<domain::Timestamp>("updatedSince", timeExpected, time);
    filter.createdSince = reader.parsed<domain::Timestamp>("createdSince", timeExpected, time);
    filter.createdBefore = reader.parsed<domain::Timestamp>("createdBefore", timeExpected, time);
    filter.attentionOnly = reader.parsed<bool>("attention", "true, or nothing at all.", onlyTrue).has_value();
    filter.position = reader.text("position");
    filter.candidateRef = reader.text("candidateRef");
    filter.externalId = reader.text("externalId");
    filter.text = reader.text("q");
    filter.order = reader
                       .parsed<InterviewOrder>("sort",
                           "One of -createdAt, createdAt, -updatedAt, updatedAt, position, -position, "
                           "candidateRef.",
                           orderFromName)
                       .value_or(InterviewOrder::NewestFirst);
    if (!filter.text.isEmpty() && filter.order != InterviewOrder::NewestFirst)
        reader.refuse("sort", "What q finds comes newest first only.");
}

} // namespace

Result<domain::InterviewFilter> interviewFilter(const QUrlQuery &query)
{
    QueryReader reader(query);
    domain::InterviewFilter filter;
    readFilter(reader, filter);
    const auto page = api::parsePageQuery(paging(query));
    const auto errors = reader.errorsWith(page);
    if (!errors.isEmpty())
        return domain::invalid(errors);
    filter.limit = page->limit;
    if (page->cursor.isEmpty())
        return filter;
    const auto cursor = api::positionOf(page->cursor);
    if (!cursor)
        return domain::fail(cursor.error());
    if (!readPlace(*cursor, filter)) {
        return domain::invalid({{QStringLiteral("?cursor"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("is no cursor of this list in this order; start again without it")}});
    }
    return filter;
}

QString interviewCursor(
    const domain::InterviewFilter &filter, const domain::Interview &last, const domain::Counted &counted)
{
    QJsonArray cursor;
    if (filter.order != InterviewOrder::NewestFirst) {
        cursor.append(nameOf(filter.order));
        if (const auto key = keyOf(filter.order, last); !key.isNull())
            cursor.append(key);
    }
    cursor.append(last.id.toString());
    cursor.append(counted.total);
    cursor.append(int(counted.isEstimate));
    return api::encodeCursor(cursor);
}

} // namespace candor::server
