// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/interview.h"

#include <QString>

// What happened to an interview, in words.
namespace candor::models {

// Who did it: "You", "Maria Lopez", "the key “ATS”", "the candidate", "Candor".
[[nodiscard]] QString actorWord(const domain::Actor &actor, const std::optional<domain::UserId> &me);
// "Maria Lopez approved the plan"; without a full stop.
[[nodiscard]] QString stepSentence(const domain::HistoryEntry &step, const std::optional<domain::UserId> &me);
// To the second where it counts: "12 s ago", "3 h ago".
[[nodiscard]] QString ago(domain::Timestamp time, domain::Timestamp now);
// What a person or a program did last, not the agents or the candidate; nothing when nobody did anything.
[[nodiscard]] std::optional<domain::HistoryEntry> lastDecision(const QList<domain::HistoryEntry> &steps);

} // namespace candor::models
