// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rankingroutes.h"

#include "api/pages.h"
#include "api/statistics.h"
#include "server/interviewroute.h"
#include "server/listing.h"

#include <QJsonArray>

namespace candor::server {

namespace {

// Drafts are for reviewers. Whether the caller may see reports of this status; else it is answered.
bool mayRank(domain::AssessmentStatus status, const Context &context, const Answer &answer)
{
    if (status != domain::AssessmentStatus::PendingReview)
        return true;
    const auto may = identity::requirePermission(context.caller, QStringLiteral("assessment:review"));
    if (!may)
        answer.error(may.error());
    return may.has_value();
}

// What a ranking shows, if the caller may see it; else it is answered.
std::optional<domain::RankingFilter> allowedRanking(const Context &context, const Answer &answer)
{
    const auto filter = rankingFilter(context.query());
    if (!filter) {
        answer.error(filter.error());
        return std::nullopt;
    }
    return mayRank(filter->status, context, answer) ? std::optional(*filter) : std::nullopt;
}

void distribution(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    if (const auto filter = allowedRanking(context, answer)) {
        answer.with(reports.distribution(*context.tenant, *filter),
            [answer](const domain::ScoreDistribution &found) { answer.json(200, api::toJson(found)); });
    }
}

void rankings(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto filter = allowedRanking(context, answer);
    if (!filter)
        return;
    answer.with(reports.rankings(*context.tenant, *filter),
        [answer, context, offset = filter->offset](const domain::Ranking &found) {
            api::Page<domain::RankedReport> page{
                found.reports, {}, found.counted.total, found.counted.isEstimate};
            if (found.more)
                page.nextCursor = listCursor(offset + int(found.reports.size()), found.counted);
            answer.send(pageReply(context, api::toJson(page, rankedJson), page.nextCursor));
        });
}

QJsonObject positionJson(const domain::RankedPosition &position)
{
    QJsonArray levels;
    for (const auto level : position.levels)
        levels.append(domain::name(level));
    return {{QStringLiteral("position"), position.position}, {QStringLiteral("levels"), levels}};
}

void positions(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto filter = rankedPositionFilter(context.query());
    if (!filter) {
        answer.error(filter.error());
        return;
    }
    if (!mayRank(filter->status, context, answer))
        return;
    answer.with(reports.positions(*context.tenant, *filter),
        [answer, context](const domain::RankedPositionPage &found) {
            api::Page<domain::RankedPosition> page{
                found.positions, {}, found.counted.total, found.counted.isEstimate};
            if (!found.next.isEmpty())
                page.nextCursor = listCursor(found.next, found.counted);
            answer.send(pageReply(context, api::toJson(page, positionJson), page.nextCursor));
        });
}

} // namespace

void addRankingRoutes(RouteTable &table, workflow::ReportService &reports)
{
    table.add(integrationRoute(
        "GET", "/api/v1/integration/rankings", "listRankings", "Candidates by score", "assessment:read")
            .tagged("Reports")
            .about("Approved reports, best first. Equal scores share a rank (1, 1, 3) and are ordered by "
                   "time and `runId`. Unapproved ones only with `?status=PENDING_REVIEW` and "
                   "`assessment:review`. A candidate whose data was erased stays, by `candidateRef`. By "
                   "`level`, `total` counts what has been shown so far.")
            .queried({"rankingPosition", "level", "rankingStatus", "limit", "cursor"})
            .answers({200, "RankingPage", "A page of the ranking; Link leads to the next one.", {"Link"}})
            .handledBy([&reports](const Context &context, const Answer &answer) {
                rankings(reports, context, answer);
            }));
    table.add(integrationRoute("GET", "/api/v1/integration/rankings/distribution", "getScoreDistribution",
        "How scores are spread", "assessment:read")
            .tagged("Reports")
            .about(
                "Of all reports that `GET /integration/rankings` lists with the same parameters: twenty "
                "classes of five points, each from its lower bound up to the next one's, the last one with "
                "100.")
            .queried({"rankingPosition", "level", "rankingStatus"})
            .answers({200, "ScoreDistribution", "How many reports have which score."})
            .conditional()
            .handledBy([&reports](const Context &context, const Answer &answer) {
                distribution(reports, context, answer);
            }));
    table.add(integrationRoute("GET", "/api/v1/integration/rankings/positions", "listRankedPositions",
        "Positions with a ranking", "assessment:read")
            .tagged("Reports")
            .about("Each position in which `GET /integration/rankings` lists somebody with the same `level` "
                   "and `status`, once, by name, with the levels at which it does: for a choice while "
                   "somebody types. Positions are compared without case; each is written as one of its "
                   "interviews writes it.")
            .queried({"positionText", "level", "rankingStatus", "limit", "cursor"})
            .answers(
                {200, "RankedPositionPage", "A page of the positions; Link leads to the next one.", {"Link"}})
            .handledBy([&reports](const Context &context, const Answer &answer) {
                positions(reports, context, answer);
            }));
}

} // namespace candor::server
