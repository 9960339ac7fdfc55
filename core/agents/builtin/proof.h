// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"

#include <QStringList>
#include <optional>

// What a requirement wants to be told beside knowledge of its subject: how long, and what was done. Pure
// functions.
namespace candor::agents::builtin {

struct Proof
{
    std::optional<int> years; // "5+ years of …"
    bool deeds = false; // "demonstrated", "proven", "track record", "experience": knowing how is not enough
};
[[nodiscard]] Proof proofDemandedBy(const QString &requirement);

// The most years that the candidate tells: "eight years", "since 2017", "from 2015 to 2021".
struct ToldYears
{
    std::optional<int> ofTheSkill; // in a sentence that names the requirement's subject
    std::optional<int> atAll; // also in the own words of an answer to one of its questions
};
// `questionIds` are those of the requirement's questions; `year` is the current one.
[[nodiscard]] ToldYears toldYears(const QString &requirement, const QStringList &questionIds,
    const domain::Transcript &transcript, int year);

} // namespace candor::agents::builtin
