// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationsHelp)
};

} // namespace

frame::HelpText organisationsHelp()
{
    return {
        {
            Text::tr(
                "The organisations that you look after as an administrator. Each has its own people, keys, "
                "interviews and settings, and sees nothing of the others."),
            Text::tr("To work in one, act in it: all pages are about it then, and a line above them says so. "
                     "“Leave” brings you back here. Your choice is kept until you make another."),
            Text::tr(
                "A suspended organisation can read and erase, nothing else. Nothing is lost, and it goes on "
                "when you reactivate it."),
            Text::tr(
                "A deleted one is gone with its people and keys, and what its interviews hold of candidates "
                "is erased."),
        },
        {
            Text::tr(
                "Before you go to another organisation, decisions that haven't left are sent or discarded: "
                "you are asked, so that none reaches the wrong place."),
            Text::tr(
                "When somebody else changed an organisation while you looked at it, nothing of theirs is "
                "overwritten: you see what it is now and decide again."),
            Text::tr("When the connection breaks while an organisation is made, its invitation may be lost "
                     "although it is there. Act in it and invite somebody there."),
        },
    };
}

} // namespace candor::pages
