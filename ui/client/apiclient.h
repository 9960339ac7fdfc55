// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/accountcalls.h"
#include "client/auditcalls.h"
#include "client/decisioncalls.h"
#include "client/deliverycalls.h"
#include "client/eventcalls.h"
#include "client/interviewcalls.h"
#include "client/keycalls.h"
#include "client/organisationcalls.h"
#include "client/peoplecalls.h"
#include "client/plancalls.h"
#include "client/platformcalls.h"
#include "client/rankingcalls.h"
#include "client/rolecalls.h"
#include "client/servercalls.h"
#include "client/statisticscalls.h"
#include "client/webhookcalls.h"

namespace candor::client {

// The typed client of the API: a method for each operation, with the operation's name. GUI thread; the
// transport must outlive it.
class ApiClient
{
public:
    explicit ApiClient(Transport &transport)
        : account(transport)
        , audit(transport)
        , decisions(transport)
        , deliveries(transport)
        , events(transport)
        , interviews(transport)
        , keys(transport)
        , organisations(transport)
        , people(transport)
        , plans(transport)
        , platforms(transport)
        , rankings(transport)
        , roles(transport)
        , server(transport)
        , statistics(transport)
        , webhooks(transport)
    {
    }

    AccountCalls account;
    AuditCalls audit;
    DecisionCalls decisions;
    DeliveryCalls deliveries;
    EventCalls events;
    InterviewCalls interviews;
    KeyCalls keys;
    OrganisationCalls organisations;
    PeopleCalls people;
    PlanCalls plans;
    PlatformCalls platforms;
    RankingCalls rankings;
    RoleCalls roles;
    ServerCalls server;
    StatisticsCalls statistics;
    WebhookCalls webhooks;
};

} // namespace candor::client
