// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/newinterview/newinterviewhelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NewInterviewHelp)
};

} // namespace

frame::HelpText newInterviewHelp()
{
    return {
        {
            Text::tr("You ask for an interview here: what position it is for, at which level, and "
                     "what the person has to be able to do."),
            Text::tr("At the side you see while you type how much the plan will have to go by, and "
                     "what would make it better. Two or three concrete requirements are worth more "
                     "than a long description."),
            Text::tr("No names are needed. The candidate's reference is what you know the person by "
                     "elsewhere."),
            Text::tr("The same request stands below as a command for programs."),
        },
        {
            Text::tr("What you type is kept as a draft on this computer, without what names the "
                     "candidate, and is here again when you come back."),
            Text::tr("A field that the server doesn't accept is marked with the reason below it."),
        },
    };
}

} // namespace candor::pages
