// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "api/peopleanswers.h"
#include "client/failure.h"
#include "look/glyphs.h"
#include "look/tokens.h"

#include <QUrl>

// Words for accounts and what is wrong with them, under the rules of words.h.
namespace candor::models {

[[nodiscard]] QString word(domain::UserStatus status);
[[nodiscard]] look::Tone toneOf(domain::UserStatus status);
[[nodiscard]] look::Glyph glyphOf(domain::UserStatus status);

// Whether nobody gets into the account for now, since too many passwords were wrong.
[[nodiscard]] bool isLocked(const api::Person &person, domain::Timestamp now);
// Their status, or that nobody gets in for now.
[[nodiscard]] QString statusWord(const api::Person &person, domain::Timestamp now);
[[nodiscard]] QString lastSignInWord(const api::Person &person);

// Why a change of an account failed, in one line.
[[nodiscard]] QString accountSentence(const client::Failure &failure, const QUrl &server);

// What stands in the way of what somebody wants to do to an account.
enum class Hindrance {
    None,
    IsMyself,
    MayMore, // than the person who wants it
    IsLastAdministrator,
};
[[nodiscard]] QString word(Hindrance hindrance); // empty for None

// Why the account can't be changed by `me`. `permissions`: those of its role, without wildcards.
[[nodiscard]] Hindrance hindranceOfChange(const QStringList &permissions, const api::Identity &me);
// Why it can't be disabled or deleted. `administrators`: how many of its place can sign in, itself included;
// nothing = not known.
[[nodiscard]] Hindrance hindranceOfRemoval(const api::Person &person, const QStringList &permissions,
    const api::Identity &me, std::optional<int> administrators);

} // namespace candor::models
