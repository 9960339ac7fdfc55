// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

// Requirements that name no skill: conditions of the job, attitudes, and what is expressly not asked for.
namespace candor::agents::builtin {

// What a condition is called inside a question: "Willing to relocate to Riga" → "relocation to Riga", "Must
// not have a criminal record" → "a background check". Nothing when the text names no condition of the job.
[[nodiscard]] std::optional<QString> circumstanceIn(const QString &text);

// The noun for an attitude: "go-getter attitude" → "initiative". Nothing for longer texts, which say more
// than the attitude.
[[nodiscard]] std::optional<QString> attitudeIn(const QString &text);

// True for "No prior experience with Selenium required", "Selenium is not needed"; not for "a plus but not
// essential", which is wished for.
[[nodiscard]] bool waives(const QString &text);

// True when the text is not written in English. `language` is the interview's (BCP 47): when it is another
// one than English, a text without any English word counts as well.
[[nodiscard]] bool isForeign(const QString &text, const QString &language);

} // namespace candor::agents::builtin
