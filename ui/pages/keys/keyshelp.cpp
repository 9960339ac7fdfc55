// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/keys/keyshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeysHelp)
};

} // namespace

frame::HelpText keysHelp()
{
    return {
        {
            Text::tr("What programs sign in with: API keys, and OAuth clients, which get tokens that "
                     "end by themselves. Each may do what its permissions say and nothing else."),
            Text::tr("A secret is shown once, when it is made. Copy it to where it is needed and say "
                     "that it is stored: then it is forgotten here, and the clipboard with it."),
            Text::tr("Replacing makes a new secret while the old one works on for as long as you "
                     "choose. Revoking ends a key at once."),
            Text::tr("“Used” says when a key was last used, to the minute. One that nobody has used "
                     "for months can go."),
        },
        {
            Text::tr("When the connection breaks while a key is made, its secret may be lost "
                     "although the key is there. Replace it to get another one."),
            Text::tr("You can't give a key more than you may do yourself."),
        },
    };
}

} // namespace candor::pages
