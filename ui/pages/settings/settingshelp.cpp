// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/settingshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsHelp)
};

} // namespace

frame::HelpText settingsHelp()
{
    return {
        {
            Text::tr(
                "What holds for all interviews of your organisation: who decides, how candidates answer, "
                "how long their links work and how long data is kept."),
            Text::tr("Each setting says below what it means. What you change counts once you save it. Until "
                     "then it stays here, also when you leave the page or close Candor."),
            Text::tr("Shorter times erase what is older within the hour, and it can't be brought back."),
        },
        {
            Text::tr(
                "When somebody else saves while you change something, nothing of theirs is lost: you are "
                "told what they changed, and decide whether yours goes over it."),
            Text::tr("Without the right to change the organisation you can look at its settings only."),
        },
    };
}

} // namespace candor::pages
