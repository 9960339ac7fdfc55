// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/page.h"
#include "pages/pages.h"
#include "parts/statestack.h"
#include "places.h"
#include "uihouse/house.h"
#include "uisupport/candidate.h"

namespace candor::uitest {

// Everybody who signs in, and every page that they may see, with something on it.
class Tour
{
public:
    enum class Who {
        Recruiter,
        Administrator, // of the tenant
        Partner, // of the platform
        Owner, // of the installation
    };
    static void addEverybody()
    {
        QTest::addColumn<Who>("who");
        QTest::newRow("recruiter") << Who::Recruiter;
        QTest::newRow("administrator") << Who::Administrator;
        QTest::newRow("partner") << Who::Partner;
        QTest::newRow("owner") << Who::Owner;
    }

    // A server with a plan and a report that wait, and with everybody.
    bool begin()
    {
        if (!server.start())
            return false;
        m_plan = server.requestPlan(QStringLiteral("Senior Software Engineer"), QStringLiteral("cand_71"));
        m_report = requestReport(server, QStringLiteral("Data Analyst"), QStringLiteral("cand_64"));
        const auto made = server.call("POST", QStringLiteral("/super-admin/auth/bootstrap"),
            {{QStringLiteral("email"), owner()}, {QStringLiteral("password"), server.password()},
                {QStringLiteral("name"), QStringLiteral("Olga Owner")}});
        const auto token
            = server
                  .call("POST", QStringLiteral("/super-admin/auth/login"),
                      {{QStringLiteral("email"), owner()}, {QStringLiteral("password"), server.password()}})
                  .value(QLatin1String("accessToken"))
                  .toString();
        const ServerProcess::Headers asOwner{
            {"X-API-Key", {}}, {"Authorization", "Bearer " + token.toLatin1()}};
        const auto platform
            = server.call("GET", QStringLiteral("/tenants/") + server.tenantId(), {}, asOwner);
        const auto partner = server.call("POST", QStringLiteral("/platform-admin/users"),
            {{QStringLiteral("email"), this->partner()}, {QStringLiteral("password"), server.password()},
                {QStringLiteral("name"), QStringLiteral("Paul Partner")},
                {QStringLiteral("platformId"), platform.value(QLatin1String("platformId"))}},
            asOwner);
        return !m_plan.isEmpty() && !m_report.isEmpty() && !made.isEmpty() && !partner.isEmpty();
    }
    bool signIn(Who who)
    {
        if (!house.open(server))
            return false;
        switch (who) {
        case Who::Recruiter:
            return house.robot->press(QStringLiteral("A company")) && house.signIn();
        case Who::Administrator:
            return house.robot->press(QStringLiteral("A company")) && house.signInAs(server.administrator());
        case Who::Partner:
            return house.robot->press(QStringLiteral("A platform")) && house.signInAs(partner());
        case Who::Owner:
            return house.robot->press(QStringLiteral("The server")) && house.signInAs(owner());
        }
        Q_UNREACHABLE();
    }
    // What whoever is signed in can open; pages that show one thing, with one.
    [[nodiscard]] QList<frame::Address> places() const
    {
        QList<frame::Address> places;
        for (const auto &page : pages::allPages()) {
            if (!frame::isOffered(page, house.console->session()))
                continue;
            const bool isOwner = house.console->session().me()->kind == domain::UserKind::SuperAdmin;
            for (const auto &spot : spotsOf(page, {m_plan, m_report, {}})) {
                if (isOwner || !spot.isOwners || page.id != "people")
                    places.append(spot.address);
            }
        }
        return places;
    }
    // Until everything on it is there.
    bool arrive(const frame::Address &place)
    {
        house.console->workspace().navigator().go(place);
        return QTest::qWaitFor([this] { return !isLoading(); }, patience);
    }
    [[nodiscard]] frame::Page *page() const { return house.console->window().currentPage(); }

    ServerProcess server;
    House house;

private:
    static QString owner() { return QStringLiteral("owner@example.com"); }
    static QString partner() { return QStringLiteral("partner@example.com"); }
    [[nodiscard]] bool isLoading() const
    {
        const auto stacks = page()->findChildren<QStackedWidget *>();
        return std::any_of(stacks.begin(), stacks.end(), [](const QStackedWidget *stack) {
            const auto *faces = dynamic_cast<const parts::StateStack *>(stack);
            return faces && faces->isVisible() && faces->isLoading();
        });
    }

    QString m_plan; // runIds
    QString m_report;
};

} // namespace candor::uitest

Q_DECLARE_METATYPE(candor::uitest::Tour::Who)
