// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "storage/remembering.h"
#include "storage/scope.h"

namespace candor::workflow {

// Who asks for a verb, and in which request: for history, audit and log.
struct Request
{
    domain::Actor actor;
    QString requestId;
};

// The server speaks of verbs, and of nothing else that is stored (docs/decisions/0004).
using storage::Performed;
using storage::Remember;
using storage::StoredAnswer;
template <typename T>
using Memory = storage::Memory<T>;

} // namespace candor::workflow
