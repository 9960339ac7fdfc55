// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/idempotencyrepository.h"

#include <functional>
#include <optional>
#include <variant>

namespace candor::storage {

// An answer as it was given, kept for whoever asks again with the same Idempotency-Key. Without a status it
// is none: a verb's result that becomes a refusal is remembered as such, like all refusals.
struct StoredAnswer
{
    int status = 0;
    std::optional<domain::InterviewId> interview; // whose key seals it
    QByteArray body;
};

// How to remember a verb's answer: which key, for which request, and what the answer to it looks like when it
// is given again: without what is shown only once. Made by the server; `render` is pure and runs on the
// database's thread.
template <typename T>
struct Memory
{
    QByteArray scopeHash;
    QByteArray bodyHash;
    std::function<StoredAnswer(const T &)> render;
};
template <typename T>
using Remember = std::optional<Memory<T>>;

// What came of a verb: its result, or the answer it gave the first time.
template <typename T>
using Performed = std::variant<T, StoredAnswer>;

// How long an Idempotency-Key is remembered.
inline constexpr std::chrono::hours idempotencyPeriod{24};

// The two halves of perform(), for verbs whose work lies between two units of work. recall() answers nothing
// for a key that wasn't used; IdempotencyMismatch for one that was used with another body. keep() answers
// IdempotencyRunning when another request with the key was committed meanwhile.
[[nodiscard]] domain::Result<std::optional<StoredAnswer>> recall(
    Session &session, const QByteArray &scopeHash, const QByteArray &bodyHash, domain::Timestamp now);
[[nodiscard]] domain::Result<domain::Done> keep(Session &session, const QByteArray &scopeHash,
    const QByteArray &bodyHash, const StoredAnswer &answer, domain::Timestamp now);

// Runs a verb as one unit of work: recalls the answer to a repeated request, or does `job` and remembers its
// answer in the same commit. What fails is not remembered here: it changes nothing. It sees and changes what
// `reach` reaches (Database::write). `committed` wakes the workers. Errors: those of the job and of the two
// halves.
template <typename T>
[[nodiscard]] QFuture<domain::Result<Performed<T>>> perform(Database &database, const Reach &reach,
    Remember<T> memory, domain::Timestamp now, std::function<domain::Result<T>(Session &)> job,
    std::function<void()> committed = {})
{
    using Answer = domain::Result<Performed<T>>;
    return database.write<Performed<T>>(
        reach,
        [memory = std::move(memory), now, job = std::move(job)](Session &session) -> Answer {
            if (memory) {
                auto recalled = recall(session, memory->scopeHash, memory->bodyHash, now);
                if (!recalled)
                    return domain::fail(recalled.error());
                if (recalled->has_value())
                    return Performed<T>(std::move(**recalled));
            }
            auto result = job(session);
            if (!result)
                return domain::fail(result.error());
            if (const auto answer = memory ? memory->render(*result) : StoredAnswer(); answer.status != 0) {
                const auto kept = keep(session, memory->scopeHash, memory->bodyHash, answer, now);
                if (!kept)
                    return domain::fail(kept.error());
            }
            return Performed<T>(std::move(*result));
        },
        std::move(committed));
}
template <typename T>
[[nodiscard]] QFuture<domain::Result<Performed<T>>> perform(Database &database, Remember<T> memory,
    domain::Timestamp now, std::function<domain::Result<T>(Session &)> job,
    std::function<void()> committed = {})
{
    return perform<T>(database, SystemScope(), std::move(memory), now, std::move(job), std::move(committed));
}

} // namespace candor::storage
