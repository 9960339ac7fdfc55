// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformsHelp)
};

} // namespace

frame::HelpText platformsHelp()
{
    return {
        {
            Text::tr("A platform is a partner or a part of your company that looks after organisations of "
                     "its own. Its administrators reach those and nothing else."),
            Text::tr("Its name and its domain can be changed at any time. Nobody else can have the domain."),
            Text::tr(
                "A suspended platform and its organisations can read and erase, nothing else. Nothing is "
                "lost, and all goes on when you reactivate it."),
            Text::tr("Its administrators are made on the page “People”, which A leads to."),
        },
        {
            Text::tr("Only a platform without organisations can be deleted: delete those first. Its "
                     "administrators and its keys go with it."),
            Text::tr("“It changed meanwhile” means that somebody else was at the same platform: look at what "
                     "is new, then decide again."),
        },
    };
}

} // namespace candor::pages
