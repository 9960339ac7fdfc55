// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pages.h"

#include "pages/audit/auditpage.h"
#include "pages/board/boardpage.h"
#include "pages/dashboard/dashboardpage.h"
#include "pages/deliveries/deliveriespage.h"
#include "pages/inbox/inboxpage.h"
#include "pages/interview/interviewpage.h"
#include "pages/interviews/interviewspage.h"
#include "pages/keys/keyspage.h"
#include "pages/newinterview/newinterviewpage.h"
#include "pages/organisations/organisationspage.h"
#include "pages/people/peoplepage.h"
#include "pages/planeditor/planeditorpage.h"
#include "pages/platforms/platformspage.h"
#include "pages/rankings/rankingspage.h"
#include "pages/roles/rolespage.h"
#include "pages/serverpage/serverpage.h"
#include "pages/settings/settingspage.h"
#include "pages/webhooks/webhookspage.h"

namespace candor::pages {

QList<frame::PageInfo> allPages()
{
    return {
        inboxPage(),
        dashboardPage(),
        interviewPage(),
        newInterviewPage(),
        planEditorPage(),
        interviewsPage(),
        boardPage(),
        rankingsPage(),
        webhooksPage(),
        deliveriesPage(),
        keysPage(),
        organisationsPage(),
        settingsPage(),
        peoplePage(),
        platformsPage(),
        rolesPage(),
        auditPage(),
        serverPage(),
    };
}

} // namespace candor::pages
