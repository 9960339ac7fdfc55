// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

#include <optional>

// What the chat says from the report alone, each with exact quotes of the transcript. Pure functions.
namespace candor::agents::builtin {

enum class Requirements {
    All,
    MustHave,
    NiceToHave,
};

// Adds pieces that are not cited yet, up to three in all.
void quote(ChatAnswer &answer, const QList<domain::Evidence> &evidence);

[[nodiscard]] ChatAnswer aboutCompetency(const domain::CompetencyScore &score);
[[nodiscard]] ChatAnswer aboutRubric(const domain::CompetencyScore &score, const domain::Plan &plan);
[[nodiscard]] ChatAnswer aboutOverall(const domain::Assessment &report);
[[nodiscard]] ChatAnswer aboutRecommendation(const domain::Assessment &report);
[[nodiscard]] ChatAnswer aboutConfidence(const domain::Assessment &report);
[[nodiscard]] ChatAnswer aboutGaps(const domain::Assessment &report);
[[nodiscard]] ChatAnswer aboutStrengths(const domain::Assessment &report);

// Every verdict of these requirements.
[[nodiscard]] ChatAnswer aboutVerdicts(
    Requirements which, const domain::Assessment &report, const domain::Plan &plan);

// The verdict on the requirement of which the message holds most, and at least half, of the words; with
// `byCore` of those that only it has ("production TypeScript"). Nothing when there is none.
[[nodiscard]] std::optional<ChatAnswer> aboutRequirement(
    const QString &message, const domain::Assessment &report, bool byCore);

} // namespace candor::agents::builtin
