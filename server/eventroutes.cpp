// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/eventroutes.h"

#include "api/events.h"
#include "server/consoleroute.h"
#include "server/listing.h"

namespace candor::server {

namespace {

// Who may not read a report through its interview doesn't read it here either.
domain::FeedPage asSeenBy(workflow::ReportAccess access, domain::FeedPage page)
{
    if (access == workflow::ReportAccess::None) {
        for (auto &payload : page.payloads)
            payload = api::withoutReport(payload);
    }
    return page;
}

void follow(workflow::EventFeed &feed, const workflow::Audience &audience, const Context &context,
    const Answer &answer, const domain::Result<workflow::FeedQuery> &query)
{
    withValue(query, answer, [&](const workflow::FeedQuery &wanted) {
        answer.with(feed.follow(audience, wanted),
            [answer, access = context.reportAccess()](
                const domain::FeedPage &page) { answer.send(feedReply(asSeenBy(access, page))); });
    });
}

void followTenant(const EventServices &services, const Context &context, const Answer &answer)
{
    follow(services.feed, *context.tenant, context, answer, feedQuery(context.query()));
}

void followPlatform(const EventServices &services, const Context &context, const Answer &answer)
{
    withPlatform(services.platforms, context, answer,
        [services, context, answer, query = feedQuery(context.query())](
            const domain::PlatformScope &scope) { follow(services.feed, scope, context, answer, query); });
}

void add(RouteTable &table, const EventServices &services, Route route,
    void (*verb)(const EventServices &, const Context &, const Answer &))
{
    table.add(std::move(route)
            .tagged("Events")
            .about(
                "The same payloads as the webhooks', in the order in which they were stored, each "
                "once. Give the `nextCursor` of an answer as `after` of the next call; without it "
                "the feed begins with the oldest event, and `after=latest` only says where it ends: an empty "
                "answer, whose `nextCursor` leads to what comes from then on. With `wait` an empty answer is "
                "held back "
                "until something happens. Too many calls that wait are 429. To callers without "
                "`assessment:read` the `data` of `interview.assessment_approved` is "
                "`{assessmentId, withheld: true}` in place of the report, and the `reason` of a report's "
                "rejection is left out.")
            .limitedAs(RateClass::Integration)
            .queried({"after", "limit", "wait"})
            .answers({200, "EventPage", "What happened; `items` is empty when nothing did."})
            .handledBy([services, verb](const Context &context, const Answer &answer) {
                verb(services, context, answer);
            }));
}

} // namespace

void addEventRoutes(RouteTable &table, const EventServices &services)
{
    add(table, services,
        consoleRoute("GET", "/integration/events", "followEvents", "Follow a tenant's events", anyCaller,
            "interview:read")
            .inTenant(),
        followTenant);
    // For platform keys as well, as the other ways to a platform's events (§10.4): it shows a key nothing
    // that it can't read tenant by tenant.
    add(table, services,
        consoleRoute("GET", "/platform-admin/events", "followPlatformEvents",
            "Follow the events of a platform's tenants", administrators | Credential::PlatformKey,
            "interview:read")
            .queried({"platformId"})
            .fails({domain::ErrorCode::NotFound}),
        followPlatform);
}

} // namespace candor::server
