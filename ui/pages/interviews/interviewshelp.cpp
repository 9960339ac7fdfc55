// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interviews/interviewshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterviewsHelp)
};

} // namespace

frame::HelpText interviewsHelp()
{
    return {
        {
            Text::tr("All interviews as a table that the server sorts and filters, however many "
                     "there are. Enter opens one."),
            Text::tr("Columns are chosen, moved and widened by you and stay so. A view is a filter, "
                     "an order and columns under a name that you give."),
            Text::tr("New ones don't move what you look at: a line says how many there are, and "
                     "shows them when you want."),
            Text::tr("The export writes what the table shows, in its order and with its columns, as "
                     "CSV or PDF."),
        },
        {
            Text::tr("“More than” before a number: the server doesn't count further, for speed."),
            Text::tr("Cells that a spreadsheet would take for formulas get an apostrophe in the CSV."),
        },
    };
}

} // namespace candor::pages
