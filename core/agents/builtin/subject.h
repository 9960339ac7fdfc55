// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/taxonomy.h"

namespace candor::agents::builtin {

// The known skills of a requirement, apart by whether it is about them: "represents clients in tax audits" is
// not about auditing, "explains data quality to customers" not about data quality. Only what a requirement is
// about decides on cases and key points.
struct Subject
{
    QList<const Concept *> about; // most telling first
    QList<const Concept *> touched;
};

// `text` is cleaned; `context` as in mentions(). A requirement is about its skills when they cover enough of
// its content words, in its head ("wound care | on a surgical ward") or as a whole: half, or .6 when the
// job's title doesn't speak of their field, or two thirds when a verb of its own says what is to be done with
// them.
[[nodiscard]] Subject subjectOf(const QString &text, const QString &context);

} // namespace candor::agents::builtin
