// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"
#include "identity/authenticator.h"
#include "identity/interviewlinks.h"
#include "server/queryrules.h"
#include "server/ratelimiter.h"
#include "server/routetable.h"
#include "server/runningkeys.h"
#include "workflow/refusals.h"

namespace candor::server {

// What the middleware needs of the house. Owned by the composition root.
struct DispatcherSettings
{
    QString appUrl; // the server's public address, without a trailing slash
    bool secureCookies = false; // __Host- cookies: appUrl is https
};

// From a complete request to its handler, through the middleware, in this order: request id, route, the
// address's rate limit, media type, credential, the credential's and the tenant's rate limits, permission,
// tenant, query and stray body, idempotency key. Thread-safe; runs on the request's event loop.
class Dispatcher
{
public:
    Dispatcher(const RouteTable &routes, RateLimiter &limiter, identity::Authenticator &authenticator,
        const identity::InterviewLinks &links, workflow::Refusals &refusals, const domain::Clock &clock,
        DispatcherSettings settings);

    void operator()(edge::Request request, edge::Responder responder);

    // What the edge must know of a route before it reads the body.
    [[nodiscard]] edge::RouteLimits limitsFor(
        const QByteArray &method, const QByteArray &path, const edge::Headers &headers) const;

private:
    void authenticate(Context context, const Answer &answer);
    void authenticateCandidate(Context context, const Answer &answer);
    void authorize(Context context, const Answer &answer);
    [[nodiscard]] bool lacksCredential(const Route &route, const edge::Headers &headers) const;
    // The last step, for callers that may.
    void handle(Context context, const Answer &answer);
    [[nodiscard]] bool remember(Context &context, const Answer &answer);

    const RouteTable &m_routes;
    RateLimiter &m_limiter;
    identity::Authenticator &m_authenticator;
    const identity::InterviewLinks &m_links;
    workflow::Refusals &m_refusals;
    const domain::Clock &m_clock;
    DispatcherSettings m_settings;
    const QueryRules m_queryRules;
    RunningKeys m_running;
};

// The name of the candidate's cookie: `__Host-candor-room` over https, `candor-room` otherwise.
[[nodiscard]] QByteArray candidateCookieName(bool secure);

} // namespace candor::server
