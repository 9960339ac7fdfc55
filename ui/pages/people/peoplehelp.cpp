// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/peoplehelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleHelp)
};

} // namespace

frame::HelpText peopleHelp()
{
    return {
        {
            Text::tr("Who can sign in, and what their role lets them do. Administrators of a platform find "
                     "those like them here, too."),
            Text::tr("Somebody new comes in by an invitation or with a password that you choose. An "
                     "invitation is a token that you see once: hand it over, and whoever has it sets a "
                     "password in the window where one signs in."),
            Text::tr("Disabling keeps somebody out without losing anything: their sessions end at once, and "
                     "what they decided stays. Deleting can't be undone."),
            Text::tr("Owners of the server find each other under “Owners”. At least one of them can always "
                     "sign in."),
            Text::tr("Another role and another password end the sessions of whoever gets them."),
        },
        {
            Text::tr("After too many wrong passwords an account is locked for some minutes. Setting a new "
                     "password lifts that at once, and so does a new invitation when it is used."),
            Text::tr("Nobody can disable or delete their own account, nor that of the last administrator, "
                     "nor change one whose role may do more than theirs."),
            Text::tr("“It changed meanwhile” means that somebody else was at the same account: look at what "
                     "is new, then decide again."),
        },
    };
}

} // namespace candor::pages
