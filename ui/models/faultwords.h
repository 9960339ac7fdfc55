// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>

// What the server refuses of single fields, in the person's language.
namespace candor::models {

inline constexpr int shortestPassword = 12; // characters, as the server wants it

// What is wrong with a field, and what it takes, to stand beside the field. Said from the code; only of a
// code that isn't known here it is the server's own words, which are English.
[[nodiscard]] QString faultWord(const domain::FieldError &error);
// The same with the field's name, to stand elsewhere. Of a field that no form shows the server's words are
// better than some that name nothing.
[[nodiscard]] QString faultSentence(const domain::FieldError &error);

} // namespace candor::models
