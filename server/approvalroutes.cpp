// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/approvalroutes.h"

#include "api/approvals.h"
#include "server/interviewroute.h"
#include "server/listing.h"

namespace candor::server {

using domain::ApprovalKind;

namespace {

void listApprovals(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    auto filter = approvalFilter(context.query());
    if (!filter) {
        answer.error(filter.error());
        return;
    }
    if (context.reportAccess() != workflow::ReportAccess::Drafts) {
        filter->kinds.removeOne(ApprovalKind::Report);
        if (filter->kinds.isEmpty()) {
            answer.error(
                identity::requirePermission(context.caller, QStringLiteral("assessment:review")).error());
            return;
        }
    }
    answer.with(
        reports.approvals(*context.tenant, *filter), [answer, context](const domain::ApprovalPage &found) {
            api::Page<domain::Approval> page{found.approvals, {}, found.total, false};
            if (found.more) {
                const auto &last = found.approvals.last().interview;
                page.nextCursor = api::encodeCursor(
                    {domain::toMilliseconds(last.waitingSince.value_or(domain::Timestamp())),
                        last.id.toString()});
            }
            answer.send(pageReply(context,
                api::toJson(page, [](const auto &item) { return api::toJson(item); }), page.nextCursor));
        });
}

} // namespace

void addApprovalRoutes(RouteTable &table, workflow::ReportService &reports)
{
    table.add(integrationRoute("GET", "/api/v1/integration/approvals", "listApprovals",
        "What waits for a decision", "interview:read")
            .tagged("Decisions")
            .about(
                "Plans (`PENDING`) and reports (`ASSESSMENT_PENDING`) that wait for a person, who has waited "
                "the longest first; an edit changes nothing about how long a plan waits. `total` is exact. "
                "Reports are listed only for callers with `assessment:review`.")
            .queried({"approvalKind", "limit", "cursor"})
            .answers({200, "ApprovalPage", "A page of the list; Link leads to the next one.", {"Link"}})
            .handledBy([&reports](const Context &context, const Answer &answer) {
                listApprovals(reports, context, answer);
            }));
}

} // namespace candor::server
