// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/accountcalls.h"
#include "client/decisioncalls.h"
#include "client/interviewcalls.h"

namespace candor::client {

// The typed client of the API: a method for each operation, with the operation's name. GUI thread; the
// transport must outlive it.
class ApiClient
{
public:
    explicit ApiClient(Transport &transport)
        : account(transport)
        , interviews(transport)
        , decisions(transport)
    {
    }

    AccountCalls account;
    InterviewCalls interviews;
    DecisionCalls decisions;
};

} // namespace candor::client
