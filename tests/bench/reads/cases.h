// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bare.h"
#include "domain/queries.h"
#include "storage/scope.h"

#include <functional>
#include <random>
#include <variant>

namespace bench {

// One question to a list: as Candor takes it, and as somebody would write it by hand who knows the indexes
// and wants exactly this page.
struct Question
{
    std::variant<candor::domain::InterviewFilter, candor::domain::RankingFilter> filter;
    Query bare;
};

// A kind of question; `ask` makes one of it, of values picked at random from what there is.
struct Case
{
    QString name;
    Kind kind = Kind::Interviews;
    std::function<Question()> ask;
};

// What questions can be about: some of the rows, spread over all of them.
struct Sample
{
    QStringList ids;
    QStringList runIds;
    QStringList positions; // as they are, not folded
};

[[nodiscard]] Sample sampleOf(candor::storage::Session &session, const candor::storage::TenantScope &scope);

// `sample` and `random` outlive the cases.
[[nodiscard]] QList<Case> casesFor(
    const candor::storage::TenantScope &scope, const Sample &sample, std::mt19937 &random);

} // namespace bench
