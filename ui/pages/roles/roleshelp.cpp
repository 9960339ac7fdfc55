// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/roles/roleshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RolesHelp)
};

} // namespace

frame::HelpText rolesHelp()
{
    return {
        {
            Text::tr("A role says what people may do. Candor brings some that can't be changed; beside them "
                     "your organisation makes its own."),
            Text::tr("The easiest way to a role is a copy of one that comes near: what it may is taken over, "
                     "and you change what is different."),
            Text::tr("A change counts for everybody who has the role, from their next request on."),
        },
        {
            Text::tr("Permissions that you lack yourself are greyed: you can't give what you lack, and you "
                     "can't change a role that may more than you."),
            Text::tr("A role that somebody has can't be deleted: give them another one first."),
            Text::tr("When somebody else changed the role meanwhile, nothing of yours is lost: you see what "
                     "it is now, and choose."),
        },
    };
}

} // namespace candor::pages
