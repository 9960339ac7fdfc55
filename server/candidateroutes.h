// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"
#include "workflow/candidateservice.h"

namespace candor::server {

// The candidate's calls (contract §8). `secureCookies`: the server's public address is https.
enum class CookieKind {
    Plain,
    Secure,
};
void addCandidateRoutes(RouteTable &table, workflow::CandidateService &candidates,
    const identity::InterviewLinks &links, const domain::Clock &clock, CookieKind cookies);

// The pages /interview/join/:token, /interview/check, /interview/room, /interview/done and their assets.
void addCandidatePages(RouteTable &table);

} // namespace candor::server
