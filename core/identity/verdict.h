// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <optional>

namespace candor::identity {

// The outcome of a unit of work that is kept although its answer is a refusal: a counted failure, a revoked
// session.
template <typename T>
struct Verdict
{
    std::optional<domain::Error> refusal;
    T value{};

    [[nodiscard]] static Verdict refuse(tl::unexpected<domain::Error> error)
    {
        return {std::move(error.value()), {}};
    }
    [[nodiscard]] static Verdict accept(T value) { return {std::nullopt, std::move(value)}; }
    [[nodiscard]] domain::Result<T> result() const
    {
        if (refusal)
            return domain::fail(*refusal);
        return value;
    }
};

} // namespace candor::identity
