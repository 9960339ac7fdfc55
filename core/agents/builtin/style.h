// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

// Which style of work a job's title speaks of. Pure functions.
namespace candor::agents::builtin {

// Votes by style. Words that stand in titles of many trades ("controller", "engineer", "agent") only add to a
// vote that something else of the title gave: an air traffic controller keeps no books.
struct StyleVotes
{
    QMap<QString, int> sure;
    QMap<QString, int> weak;
};
[[nodiscard]] StyleVotes titleVotes(const QString &position);

// The style with most votes; of several the first in the alphabet; "general" when there is no sure vote.
[[nodiscard]] QString mostVoted(const StyleVotes &votes);

// The style of a title alone; kept for the last title of the thread, for all requirements of a request share
// it.
[[nodiscard]] QString styleOfTitle(const QString &position);

} // namespace candor::agents::builtin
