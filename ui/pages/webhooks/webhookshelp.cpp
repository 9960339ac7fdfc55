// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/webhookshelp.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebhooksHelp)
};

} // namespace

frame::HelpText webhooksHelp()
{
    return {
        {
            Text::tr("Where the server tells other programs what happened. At the top stands which "
                     "webhook is in effect and why: one that an interview brings along goes before "
                     "your company's, and that before the platform's."),
            Text::tr("Below are the address, the events that it gets, and its secret. Each event has "
                     "an example of what is sent."),
            Text::tr("Behind “Headers, certificates and proxy” is what a receiver in a company's network may "
                     "want: headers of its own, an authority that Candor trusts, a client certificate, and "
                     "a forward proxy. What is stored there is kept sealed: it can be replaced and removed, "
                     "and isn't shown again."),
            Text::tr("A test sends one event at once and shows the whole exchange, what was sent and "
                     "what came back."),
            Text::tr("When the secret is replaced the old one signs along for a while, so that the "
                     "receiver can change over without losing anything. The page counts down how "
                     "long."),
        },
        {
            Text::tr("A receiver that keeps failing is disabled after some days; you are told "
                     "before. Mend it, send a test, and enable it again: what is missing is sent "
                     "from the page of deliveries."),
            Text::tr("An address inside your network is refused unless whoever runs the server "
                     "allows it by name."),
            Text::tr("“The signature doesn't match” at the receiver nearly always means another "
                     "secret, or that the body was changed on its way, by a proxy for instance."),
        },
    };
}

} // namespace candor::pages
