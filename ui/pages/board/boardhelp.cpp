// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/board/boardhelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BoardHelp)
};

} // namespace

frame::HelpText boardHelp()
{
    return {
        {
            Text::tr("All interviews as cards, a column for each step of the way: what is new, what "
                     "waits for you, what is with the candidate, what is done."),
            Text::tr("The number over a column says how many there are in all; the cards go on when "
                     "you scroll to their end."),
            Text::tr("Arrow keys go from card to card and from column to column. Enter opens one."),
        },
        {
            Text::tr("A column whose cards don't come says why and offers to try again; the others "
                     "stay."),
            Text::tr("A card goes to its new column by itself when something happens to its "
                     "interview."),
        },
    };
}

} // namespace candor::pages
