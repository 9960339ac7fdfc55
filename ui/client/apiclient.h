// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/accountcalls.h"
#include "client/decisioncalls.h"
#include "client/eventcalls.h"
#include "client/interviewcalls.h"
#include "client/plancalls.h"

namespace candor::client {

// The typed client of the API: a method for each operation, with the operation's name. GUI thread; the
// transport must outlive it.
class ApiClient
{
public:
    explicit ApiClient(Transport &transport)
        : account(transport)
        , decisions(transport)
        , events(transport)
        , interviews(transport)
        , plans(transport)
    {
    }

    AccountCalls account;
    DecisionCalls decisions;
    EventCalls events;
    InterviewCalls interviews;
    PlanCalls plans;
};

} // namespace candor::client
