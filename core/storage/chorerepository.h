// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"
#include "storage/session.h"

#include <QJsonObject>
#include <chrono>
#include <functional>
#include <optional>

namespace candor::storage {

// One node's right to do the next slice of a chore. `owner` and `claim` together are the fencing token:
// whoever takes the chore later raises `claim`. `cursor` is where the slice before stopped, "" at the
// beginning of a run.
struct ChoreTurn
{
    QString name;
    QString owner;
    QString cursor;
    qint64 claim = 0;
};

// What a slice came to.
struct ChoreSlice
{
    QString cursor; // for the next slice, when unfinished
    bool finished = true; // false: the next slice follows at once
    std::optional<domain::Timestamp> again; // when to begin the next run, if sooner than usual
    QJsonObject result; // for people; replaces what the chore's row has
};

// Does one slice within the unit of work that also keeps its cursor: an error undoes both. Called on a
// database thread.
using ChoreStep
    = std::function<domain::Result<ChoreSlice>(Session &, const ChoreTurn &, domain::Timestamp now)>;

// Work that one node at a time does for the whole installation.
struct Chore
{
    QString name; // the key of its row
    std::chrono::milliseconds every; // from the end of a run to the beginning of the next
    ChoreStep step;
    std::function<void()> committed; // after each slice's commit, on a database thread; may be null
};

} // namespace candor::storage
