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
            Text::tr("All interviews as cards, a column for each state, the last changed first. The number "
                     "above a column is exact; more cards come as you scroll."),
            Text::tr("Cards move by themselves when something happens, and yours stays the current one. "
                     "Nothing is dragged: a state changes by what candidates do and what people decide."),
        },
        {
            Text::tr("A column that couldn't be read offers to try again; the others go on."),
            Text::tr("What isn't in the column where you expect it has moved on. Search for it with Ctrl+K."),
        },
    };
}

} // namespace candor::pages
