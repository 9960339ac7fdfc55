// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pages.h"

#include "pages/inbox/inboxpage.h"
#include "pages/interviews/interviewspage.h"
#include "pages/keys/keyspage.h"
#include "pages/webhooks/webhookspage.h"

namespace candor::pages {

QList<frame::PageInfo> allPages()
{
    return {
        inboxPage(),
        interviewsPage(),
        webhooksPage(),
        keysPage(),
    };
}

} // namespace candor::pages
