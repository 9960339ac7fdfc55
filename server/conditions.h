// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/context.h"
#include "server/route.h"

// Conditional requests (RFC 9110 §13) on their way through the middleware. Pure; any thread.
namespace candor::server {

// What the answer to a conditional route is held against.
struct AskedCondition
{
    bool tagged = false; // the answer says its ETag
    QByteArray known; // If-None-Match
};
[[nodiscard]] AskedCondition conditionOf(const Route *route, const edge::Request &request);

// Tags the object that is answered, and leaves it out for those who have it.
void addEntityTag(edge::Reply &reply, const AskedCondition &condition);

// The If-Match of a request that changes something, for the verb. ValidationFailed for what is none.
[[nodiscard]] domain::Result<api::Precondition> preconditionOf(const Context &context);

} // namespace candor::server
