// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interview/interviewhelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterviewHelp)
};

} // namespace

frame::HelpText interviewHelp()
{
    return {
        {
            Text::tr("Everything about one interview: where it stands, its plan, its report, and "
                     "what happened to it so far, with who did it."),
            Text::tr("“Request” shows what your ATS asked for, how good a plan that allows, and what would "
                     "make it better."),
            Text::tr("The timeline shows each step with the event that was sent about it. From there "
                     "you come to its deliveries."),
            Text::tr("What else can be done stands in the menu behind “More”: a new link for the "
                     "candidate, cancelling, erasing the candidate's data, saving the report as PDF, "
                     "and the same request as a cURL command."),
            Text::tr("Decisions are made in the inbox, so that there is one place for them; one key "
                     "leads there."),
        },
        {
            Text::tr("Erasing can't be taken back. It asks for the candidate's reference, and gives "
                     "a certificate that you can keep."),
            Text::tr("A link that has expired is replaced by a new one; the old one never works "
                     "again."),
            Text::tr("When an agent waits or fails, the page says since when and when it is tried "
                     "again; “Try now” doesn't wait for that."),
        },
    };
}

} // namespace candor::pages
