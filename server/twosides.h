// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/consoleroute.h"
#include "server/routetable.h"

#include <array>

namespace candor::server {

// Operations about webhooks that are there twice: within a tenant, and within a platform with all its
// tenants.
struct Side
{
    QByteArray base; // of the paths
    Credentials who;
    QByteArray noun; // in the operations' names
    QByteArray whose; // in their summaries
    bool isPlatform = false;
};

[[nodiscard]] std::array<Side, 2> twoSides();

// Adds `route` to one side. `verb(scope, context, answer)` is called with the tenant's or the platform's
// scope, once it is known that the caller may.
template <typename Verb>
void addTo(RouteTable &table, const Side &side, identity::Platforms &platforms, Route route, Verb verb)
{
    auto entry = std::move(route).tagged("Webhooks");
    if (!side.isPlatform) {
        table.add(std::move(entry).inTenant().handledBy([verb](const Context &context, const Answer &answer) {
            verb(*context.tenant, context, answer);
        }));
        return;
    }
    table.add(std::move(entry)
            .queried({"platformId"})
            .fails({domain::ErrorCode::NotFound})
            .handledBy([&platforms, verb](const Context &context, const Answer &answer) {
                withPlatform(
                    platforms, context, answer, [verb, context, answer](const domain::PlatformScope &scope) {
                        verb(scope, context, answer);
                    });
            }));
}

} // namespace candor::server
