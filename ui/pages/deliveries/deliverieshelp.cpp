// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliveries/deliverieshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveriesHelp)
};

} // namespace

frame::HelpText deliveriesHelp()
{
    return {
        {
            Text::tr("Each event on its way to a receiver, and why it hasn't arrived: every attempt "
                     "with what was sent, what came back, and how long each step took."),
            Text::tr("Events of one interview arrive in their order, so that one which fails holds "
                     "up those behind it, and no others."),
            Text::tr("One can be sent again, and so can all that failed in a time: the page shows "
                     "how far that is, and it can be stopped."),
        },
        {
            Text::tr("An answer that isn't 2xx is tried again later and later, for about three days. "
                     "After that the delivery has failed, and is sent again only when you say so."),
            Text::tr("“Parked” means that its webhook was disabled or is gone. Enable it, then "
                     "recover."),
            Text::tr("A receiver may get the same event twice; it knows it by its number."),
        },
    };
}

} // namespace candor::pages
