// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dashboard/dashboardhelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DashboardHelp)
};

} // namespace

frame::HelpText dashboardHelp()
{
    return {
        {
            Text::tr("How things stand, in numbers: what waits for decisions and for how long, how "
                     "many interviews are at each step, whether events reach their receivers, and "
                     "whether the agents work."),
            Text::tr("Each chart can be read as a table and saved as CSV. With the arrow keys you go "
                     "through it place by place; what is there is said in words below."),
            Text::tr("A number that can be pressed leads to what it counts."),
        },
        {
            Text::tr("What you may not see is left out: deliveries are shown to those whose role "
                     "allows it."),
            Text::tr("An agent that fails is tried again by itself. When it keeps failing, its last "
                     "words are told here; whoever runs the server finds more in the log."),
        },
    };
}

} // namespace candor::pages
