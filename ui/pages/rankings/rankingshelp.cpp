// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/rankingshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RankingsHelp)
};

} // namespace

frame::HelpText rankingsHelp()
{
    return {
        {
            Text::tr("Reports by their overall score, the best first, for one position and level at "
                     "a time or for all. The chart above shows how the scores are spread."),
            Text::tr("Two to five of them can be put beside one another: each competency and each "
                     "requirement in a line, with what the candidates said."),
            Text::tr("A score is arithmetic over what the interviews showed. It is there to find "
                     "whom to talk about, not to decide."),
        },
        {
            Text::tr("Somebody isn't there: a report without enough evidence has no overall score, "
                     "and an interview without a report has no place here."),
            Text::tr("Equal scores share a place."),
        },
    };
}

} // namespace candor::pages
