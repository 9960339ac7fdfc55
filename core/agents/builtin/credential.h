// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

// Requirements that ask for a paper, or for a thing of one's own, rather than for a skill.
namespace candor::agents::builtin {

// What a paper is called inside a question: "Licensed taxidermist" → "qualification as a taxidermist". Only
// for a requirement that is nothing but one; "certification of medical devices" is work.
[[nodiscard]] std::optional<QString> credentialIn(const QString &text);

// True when the text asks for papers although it can't be named in a word: "BSc or MSc in Chemistry",
// "WSET Level 3 or Court of Master Sommeliers Advanced".
[[nodiscard]] bool isPaper(const QString &text);

// "Harp of your own", "own PPE and hand tools" → "PPE and hand tools of your own".
[[nodiscard]] std::optional<QString> possessionIn(const QString &text);

} // namespace candor::agents::builtin
