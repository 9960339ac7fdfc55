// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <optional>

namespace candor::agents::builtin {

enum class Wish {
    Add,
    Focus,
    Only,
    Replace,
    Reduce,
    Remove,
    Harder,
    Easier,
    Shorter,
    Longer,
    Rephrase,
};

struct Change
{
    Wish wish = Wish::Add;
    QString topic; // empty: everything in scope
    QString other; // Replace: what comes in its place
    bool isSingle = false; // "the question about …": one question only
    int count = 1; // "two questions on …"; at most 3
};

struct Wishes
{
    QList<Change> changes; // in the order of the text
    std::optional<int> minutes; // 15–120
    QStringList notes; // sentences for the recruiter: what was not understood or must play no part
    bool isRefused = false; // something must play no part
};

// Reads a recruiter's instructions clause by clause. Courtesies are no wishes and give no note.
[[nodiscard]] Wishes wishesIn(const QString &instructions);

} // namespace candor::agents::builtin
