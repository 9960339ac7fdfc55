// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/planeditor/planeditorhelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanEditorHelp)
};

} // namespace

frame::HelpText planEditorHelp()
{
    return {
        {
            Text::tr("You change a plan by hand: sections and their minutes, questions, what a good "
                     "answer shows, and what weak, fair and strong answers look like."),
            Text::tr("What is wrong is said at its place while you type, and at the top how many "
                     "minutes and weights there are in all. A plan that isn't whole can't be saved."),
            Text::tr("The arrows at a section or question, or Alt with the arrow keys, move it up and down; "
                     "a question at its section's edge goes on into the next one. What was removed can be "
                     "put back."),
            Text::tr("Saving makes a new version. The one before is kept and can be compared."),
        },
        {
            Text::tr("When somebody else saved a version meanwhile, both are kept: you choose yours "
                     "or theirs, and nothing is overwritten unseen."),
            Text::tr("What you typed is kept as a draft on this computer until it is saved or "
                     "discarded."),
        },
    };
}

} // namespace candor::pages
