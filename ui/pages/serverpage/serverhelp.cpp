// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/serverpage/serverhelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerHelp)
};

} // namespace

frame::HelpText serverHelp()
{
    return {
        {
            Text::tr("For whoever runs the server: how it is, how it is set up and where each "
                     "setting comes from, the newest lines of its log, and its backups."),
            Text::tr("The log is found by the number of a request, which every failure in this "
                     "program names."),
            Text::tr("A backup is made while the server works on, is checked before it gets its "
                     "name, and lies in the data folder."),
        },
        {
            Text::tr("The master key isn't in a backup. Without it nothing personal in the backup "
                     "can be read: keep a copy of it elsewhere."),
            Text::tr("To go back to a backup, stop the server, put the file in the place of the "
                     "database, and start it again; the handbook for operators tells it step by "
                     "step."),
            Text::tr("With PostgreSQL backups are made by PostgreSQL's own tools."),
        },
    };
}

} // namespace candor::pages
