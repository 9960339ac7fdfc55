// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/appearance.h"
#include "desktop/console.h"
#include "frame/mainwindow.h"
#include "uisupport/faultyproxy.h"
#include "uisupport/memorysecrets.h"
#include "uisupport/robot.h"
#include "uisupport/serverprocess.h"

#include <QListView>
#include <QTest>

namespace candor::uitest {

inline constexpr int patience = 60'000; // ms; a busy machine is slow

// The whole console before a real server, with a proxy between the two that can do what networks do.
class House
{
public:
    // `server` runs. False when the window doesn't come up.
    bool open(ServerProcess &server)
    {
        m_server = &server;
        proxy = std::make_unique<FaultyProxy>(server.url());
        desktop::Console::Services services; // no desktop's keyring in a test
        services.secrets = std::make_unique<MemorySecrets>();
        services.server = std::move(localServer);
        console = std::make_unique<desktop::Console>(std::move(services));
        console->begin(proxy->url().toString());
        desktop::useAppearance(desktop::Appearance::Light);
        console->show();
        console->window().activateWindow();
        robot = std::make_unique<Robot>(console->window());
        return QTest::qWaitForWindowActive(&console->window(), patience);
    }
    void close()
    {
        robot.reset();
        console.reset();
        proxy.reset();
    }
    bool signIn() { return signInAs(m_server->recruiter()); }
    bool signInAs(const QString &email)
    {
        const bool isFilled = robot->fill(QStringLiteral("E-mail"), email)
            && robot->fill(QStringLiteral("Password"), m_server->password());
        robot->key(Qt::Key_Return);
        const auto isSignedIn
            = [this] { return console->session().state() == client::Session::State::SignedIn; };
        return isFilled && QTest::qWaitFor(isSignedIn, patience);
    }
    // As the tenant's administrator, on one of its pages.
    bool openAsAdministrator(const QByteArray &page)
    {
        if (!signInAs(m_server->administrator()))
            return false;
        console->workspace().navigator().go({page});
        return true;
    }
    // Signs in and waits for so many rows, and for the first to be shown.
    bool openInbox(qsizetype rows)
    {
        const auto isFull = [this, rows] {
            return list() && list()->isVisible() && list()->model()->rowCount() == rows && canApprove();
        };
        return signIn() && QTest::qWaitFor(isFull, patience);
    }
    [[nodiscard]] QListView *list() const { return console->window().findChild<QListView *>(); }
    [[nodiscard]] client::DecisionQueue &decisions() const { return console->decisions(); }
    [[nodiscard]] bool canApprove() const
    {
        const auto *approve = robot->find(QStringLiteral("Approve"));
        return approve && approve->isEnabled();
    }

    std::unique_ptr<FaultyProxy> proxy;
    std::unique_ptr<desktop::Console> console;
    std::unique_ptr<Robot> robot;
    std::unique_ptr<start::LocalServer> localServer; // for the next open(); empty = a real one

private:
    ServerProcess *m_server = nullptr;
};

} // namespace candor::uitest
