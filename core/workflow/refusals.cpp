// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/refusals.h"

namespace candor::workflow {

using domain::Done;
using domain::Result;

QFuture<Result<Performed<Done>>> Refusals::keep(
    const QByteArray &scopeHash, const QByteArray &bodyHash, const StoredAnswer &refusal)
{
    const Memory<Done> memory{scopeHash, bodyHash, [refusal](const Done &) { return refusal; }};
    return storage::perform<Done>(
        m_database, memory, m_clock.now(), [](storage::Session &) -> Result<Done> { return Done(); });
}

} // namespace candor::workflow
