// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/inboxhelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InboxHelp)
};

} // namespace

frame::HelpText inboxHelp()
{
    return {
        {
            Text::tr("Plans and reports that wait for your decision stand on the left, the one that "
                     "has waited longest first. What you look at is on the right, to be read before "
                     "it is decided."),
            Text::tr("A plan says what the interview will ask and how answers will be judged. You "
                     "approve it, reject it with a reason, edit it yourself, or send it back with "
                     "instructions: the next version comes back here."),
            Text::tr("A report says what the interview showed: a score for each competency with the "
                     "candidate's own words as evidence. A dash means that nothing was shown about "
                     "it, which is not a bad mark. Your own score stands beside the machine's and "
                     "counts instead of it."),
            Text::tr("A decision leaves some seconds later, and can be taken back until then. The "
                     "selection moves on at once, so that many decisions are few keys."),
        },
        {
            Text::tr("“Changed since you looked”: somebody else, or the planner, made another "
                     "version. What is different is shown by the key for differences; your decision "
                     "is about the version that you see, and is refused otherwise."),
            Text::tr("Nothing waits although it should: look at the interviews for those that need "
                     "attention. An agent that can't work is told there, and on the dashboard."),
        },
    };
}

} // namespace candor::pages
