// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/rankingcalls.h"

#include "client/reading.h"

namespace candor::client {

namespace {

QUrlQuery parametersOf(const RankingQuery &query)
{
    QUrlQuery parameters;
    addParameter(parameters, "position", query.position);
    addParameter(parameters, "level", query.level ? domain::name(*query.level) : QString());
    addParameter(parameters, "status", domain::name(query.status));
    return parameters;
}

} // namespace

Pending<api::Page<api::RankedCandidate>> RankingCalls::listRankings(
    const RankingQuery &query, const api::PageQuery &page, QObject *reader)
{
    const Call call{"GET", QStringLiteral("/integration/rankings"), pagedQuery(parametersOf(query), page)};
    return sendAndRead(m_transport, call, api::rankingPageFromJson, reader);
}

Pending<api::Page<domain::RankedPosition>> RankingCalls::listPositions(
    const PositionQuery &query, const api::PageQuery &page, QObject *reader)
{
    auto parameters = parametersOf({{}, query.level, query.status});
    addParameter(parameters, "q", query.text);
    const Call call{"GET", QStringLiteral("/integration/rankings/positions"), pagedQuery(parameters, page)};
    return sendAndRead(m_transport, call, api::rankedPositionPageFromJson, reader);
}

Pending<domain::ScoreDistribution> RankingCalls::getScoreDistribution(
    const RankingQuery &query, QObject *reader)
{
    const Call call{"GET", QStringLiteral("/integration/rankings/distribution"), parametersOf(query)};
    return sendAndRead(m_transport, call, api::scoreDistributionFromJson, reader);
}

} // namespace candor::client
