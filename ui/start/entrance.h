// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/connections.h"
#include "client/secretstore.h"
#include "client/session.h"
#include "start/localserver.h"
#include "start/serverfailure.h"

#include <QStackedWidget>

namespace candor::start {

class ConnectionList;
class LocalSetup;
class SignIn;
class StartingPage;
class Welcome;

// The way from nothing to a session: the first question, the server on this computer, signing in at another
// one, going on where one was. Shown while nobody is signed in, and when a session has expired.
class Entrance final : public QStackedWidget
{
public:
    struct House // outlives it
    {
        client::Transport &transport;
        client::Session &session;
        client::Connections &connections;
        client::SecretStore &secrets;
        LocalServer &server;
    };
    explicit Entrance(const House &house, QWidget *parent = nullptr);

    // At `server` when it is named, else where somebody was last, else with the first question.
    void begin(const QString &server);
    // Runs the demonstration.
    void tryOut();
    void open(const client::Connection &connection);
    // Leaves the session for another one.
    void chooseAnother();
    // What is the matter with the server on this computer.
    void showServerFailure();
    // Whether the person is at a server on this computer, or on the way to it.
    [[nodiscard]] bool isLocal() const;
    // It is as large as the window. Else it would be laid out, hidden, with every change of what is shown.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int) const override { return -1; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

private:
    void connectAt(const QString &server, const client::Connection &suggested, const QString &note = {});
    void resume(const client::Connection &connection);
    void setUp(const LocalServerSettings &settings);
    void run(const LocalServerSettings &settings, const std::optional<client::OwnerAccount> &account);
    void adoptServer();
    void enterLocalServer();
    void enterDemo();
    void askForToken();
    void refuseOwner(const client::Failure &failure);
    void adoptSession();
    void takeWayOut(WayOut way);
    void chooseKey();
    void showStep(const QString &step);
    void showChoice();
    [[nodiscard]] QFuture<bool> keep(const QString &refreshToken);

    House m_house;
    std::optional<client::Connection> m_current; // where the person is, or is on the way to
    LocalServerSettings m_settings; // of the server that is started here
    std::optional<client::OwnerAccount> m_account; // that it gets
    bool m_waitsForServer = false;

    Welcome *m_welcome;
    LocalSetup *m_setup;
    StartingPage *m_starting;
    SignIn *m_signIn;
    ConnectionList *m_list;
};

} // namespace candor::start
