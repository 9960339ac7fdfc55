// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/approvallisting.h"

#include "api/documents.h"
#include "api/interviews.h"

#include <algorithm>

namespace candor::storage {

using domain::Approval;
using domain::ApprovalFilter;
using domain::ApprovalKind;
using domain::ApprovalPage;
using domain::Backlog;
using domain::Result;
using domain::State;

namespace {

State stateOf(ApprovalKind kind)
{
    return kind == ApprovalKind::Plan ? State::Pending : State::AssessmentPending;
}

// The documents are read outside of the reading of rows, where that can fail.
struct Found
{
    Approval approval;
    QJsonObject request;
    QJsonObject plan;
};

Found readFound(const Row &row)
{
    Found found;
    auto &interview = found.approval.interview;
    interview.id = row.id<domain::InterviewId>(0);
    interview.runId = row.text(1);
    interview.state = domain::stateFromName(row.text(2)).value_or(State::Received);
    interview.revision = int(row.number(3));
    found.request = row.json(4);
    interview.dataQuality = domain::dataQualityFromName(row.text(5)).value_or(domain::DataQuality::Poor);
    interview.attention = row.text(6);
    interview.waitingSince = row.optionalTime(7);
    found.plan = row.json(8);
    if (interview.state == State::AssessmentPending) {
        found.approval.kind = ApprovalKind::Report;
        if (!row.isNull(9))
            found.approval.overallScore = row.real(9);
        found.approval.recommendation = row.text(10);
    }
    return found;
}

Result<Approval> opened(Found found, const TenantScope &scope)
{
    auto request = api::requestFromJson(found.request, {});
    if (!request)
        return domain::fail(request.error());
    const auto plan = api::planFromJson(found.plan);
    if (!plan)
        return domain::fail(plan.error());
    auto &approval = found.approval;
    approval.interview.platform = scope.platform();
    approval.interview.tenant = scope.tenant();
    approval.interview.request = std::move(*request);
    approval.plan = plan->id;
    approval.planVersion = plan->version;
    approval.questions = int(domain::questionsInOrder(*plan).size());
    approval.durationMinutes = plan->duration;
    return std::move(approval);
}

// Of each kind the first ones by the index, then the first of all; only they are read.
Result<QList<Found>> found(Session &session, const TenantScope &scope, const ApprovalFilter &filter)
{
    QString sql;
    QVariantList values;
    const auto limit = value(filter.limit + 1);
    for (const auto kind : filter.kinds) {
        QString behind;
        values << value(scope.tenant()) << value(domain::name(stateOf(kind)));
        if (filter.after) {
            behind = QStringLiteral(" AND (waiting_since, id) > (?, ?)");
            values << value(filter.after->waitingSince) << value(filter.after->interview);
        }
        values << limit;
        sql += (sql.isEmpty() ? QString() : QStringLiteral(" UNION ALL "))
            + QStringLiteral("SELECT * FROM (SELECT id AS wanted, waiting_since AS since FROM interviews "
                             "WHERE tenant_id = ? AND state = ? AND waiting_since IS NOT NULL%1 "
                             "ORDER BY waiting_since, id LIMIT ?) AS first_of_kind")
                  .arg(behind);
    }
    values << limit;
    return session.selectList<Found>(
        QStringLiteral(
            "SELECT i.id, i.run_id, i.state, i.revision, i.request, i.data_quality, i.attention, "
            "i.waiting_since, p.document, a.overall_score, a.recommendation FROM (SELECT wanted, since FROM "
            "(%1) AS kinds ORDER BY since, wanted LIMIT ?) AS page JOIN interviews i ON i.id = page.wanted "
            "JOIN plans p ON p.interview_id = page.wanted AND p.version = (SELECT MAX(version) FROM plans "
            "WHERE interview_id = page.wanted) LEFT JOIN assessments a ON a.interview_id = page.wanted "
            "ORDER BY page.since, page.wanted")
            .arg(sql),
        values, readFound);
}

} // namespace

Result<ApprovalPage> waitingApprovals(
    Session &session, const TenantScope &scope, const ApprovalFilter &filter)
{
    const auto counted = backlogs(session, scope);
    if (!counted)
        return domain::fail(counted.error());
    ApprovalPage page;
    for (const auto kind : filter.kinds)
        page.total += kind == ApprovalKind::Plan ? counted->plans.count : counted->reports.count;
    auto rows = found(session, scope, filter);
    if (!rows)
        return domain::fail(rows.error());
    page.more = rows->size() > filter.limit;
    rows->resize(std::min<qsizetype>(rows->size(), filter.limit));
    for (auto &row : *rows) {
        auto approval = opened(std::move(row), scope);
        if (!approval)
            return domain::fail(approval.error());
        page.approvals.append(std::move(*approval));
    }
    return page;
}

Result<Backlogs> backlogs(Session &session, const TenantScope &scope)
{
    using Counted = std::pair<QString, Backlog>;
    const auto rows = session.select<Counted>(
        QStringLiteral("SELECT state, COUNT(*), MIN(waiting_since) FROM interviews WHERE tenant_id = ? AND "
                       "state IN (?, ?) AND waiting_since IS NOT NULL GROUP BY state"),
        {value(scope.tenant()), value(domain::name(State::Pending)),
            value(domain::name(State::AssessmentPending))},
        [](const Row &row) { return Counted(row.text(0), {row.number(1), row.optionalTime(2)}); });
    if (!rows)
        return domain::fail(rows.error());
    Backlogs found;
    for (const auto &[state, backlog] : *rows)
        (state == domain::name(State::Pending) ? found.plans : found.reports) = backlog;
    return found;
}

} // namespace candor::storage
