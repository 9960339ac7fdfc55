// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/audit/audithelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditHelp)
};

} // namespace

frame::HelpText auditHelp()
{
    return {
        {
            Text::tr("Who did what, the newest first. Nothing in the log is ever changed or deleted, and "
                     "nothing personal is in it: of people only what they did and may."),
            Text::tr("Filter by time, action and person above the table, or by what a record says: its "
                     "person, its subject, its request."),
            Text::tr("Each record's hash covers the one before. “Verify” has the server look through all of "
                     "them: nobody can have changed, left out or slipped in one without being noticed."),
            Text::tr("The export writes what the table shows, with its filters and its columns; the columns "
                     "of details, requests and hashes are offered under “Columns”."),
        },
        {
            Text::tr(
                "A filter that leaves little has the server look far back. It says how far it is; you can "
                "stop it and look further later."),
            Text::tr("That an organisation was made, changed or deleted is in its platform's log, and what "
                     "happened to the server itself in the installation's."),
            Text::tr("When the log is broken, change nothing: keep the server's data folder as it is, export "
                     "the log, and compare it with a backup from before the first record that doesn't fit."),
        },
    };
}

} // namespace candor::pages
