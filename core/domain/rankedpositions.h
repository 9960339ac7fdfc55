// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"

namespace candor::domain {

// A position in which somebody is ranked.
struct RankedPosition
{
    QString position; // as one of its interviews writes it
    QList<Level> levels; // at which they are, the lowest first; empty when no interview says one
    bool operator==(const RankedPosition &) const = default;
};

// Positions in which there are reports of this status and level.
struct RankedPositionFilter
{
    AssessmentStatus status = AssessmentStatus::Approved;
    std::optional<Level> level;
    QString text; // somewhere in the position, without case; empty = all
    int limit = 50; // 1–mostPageItems
    QString after; // the key of the last position of the page before
    std::optional<Counted> counted; // by the page before; then nothing is counted
};

struct RankedPositionPage
{
    QList<RankedPosition> positions; // in the order of their keys: without case, bytewise
    QString next; // key of the last one; empty on the last page
    Counted counted; // by the first page of the list; counting stops at mostCounted
};

} // namespace candor::domain
