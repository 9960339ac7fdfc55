// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/rankingshelp.h"

#include "models/rankingsmodel.h"

#include <QCoreApplication>
#include <QLocale>

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
            Text::tr("Everybody who was interviewed for a position, the highest score first, and how the "
                     "scores are spread."),
            Text::tr("Mark two to %1 to see them side by side: each competency with its requirement, the "
                     "machine's score and the person's.")
                .arg(QLocale().toString(models::RankingsModel::mostMarks)),
        },
        {
            Text::tr("Only written reports count: those that are approved, or under “Waiting for review” "
                     "those that nobody has decided yet."),
            Text::tr("A candidate who was erased leaves an empty place in a comparison; the others stay."),
        },
    };
}

} // namespace candor::pages
