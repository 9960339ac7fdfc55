// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/environment.h"
#include "workflow/verb.h"

namespace candor::workflow {

// Remembers that a request with an Idempotency-Key was refused. A refusal changes nothing, so that it needs
// no share in the verb's unit of work: a crash between the two leaves a key that was never used. Any thread.
class Refusals
{
public:
    Refusals(storage::Database &database, const domain::Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    // Done when `refusal` is what the key stands for from now on; else the answer that it stands for already.
    // Errors: those of perform().
    [[nodiscard]] QFuture<domain::Result<Performed<domain::Done>>> keep(
        const QByteArray &scopeHash, const QByteArray &bodyHash, const StoredAnswer &refusal);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace candor::workflow
