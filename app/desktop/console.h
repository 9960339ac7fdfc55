// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/connections.h"
#include "client/decisionqueue.h"
#include "client/eventfollower.h"
#include "client/secretstore.h"
#include "client/session.h"
#include "desktop/notifier.h"
#include "desktop/tray.h"
#include "frame/workspace.h"
#include "start/localserver.h"

#include <QPointer>
#include <memory>

namespace candor::frame {
class MainWindow;
}
namespace candor::start {
class Entrance;
}

namespace candor::desktop {

class PasswordDialog;
class Preferences;

// The console put together: one connection, one person, one window. A QApplication must be there and outlive
// it.
class Console final : public QObject
{
    Q_OBJECT

public:
    // What stands in for the machine's own in tests; nothing = the real ones.
    struct Services
    {
        std::unique_ptr<start::LocalServer> server = {};
        std::unique_ptr<client::SecretStore> secrets = {};
        std::unique_ptr<Tray> tray = {};
    };

    // What the command line says.
    struct Wanted
    {
        QString server;
        bool isDemo = false;
        bool isQuiet = false; // without a window, where there is a tray
    };

    explicit Console(Services services);
    Console()
        : Console(Services())
    {
    }
    ~Console() override;

    // At `server`; empty = where the person was last, or with the first question.
    void begin(const QString &server);
    void tryOut();
    // What somebody wants who starts the program again: begin() or tryOut(), where that takes nothing away.
    // To the front in any case.
    void call(const Wanted &wanted);
    void show();
    // Only in the tray, where there is one or comes one soon; else the window comes after all.
    void showQuietly();
    // To the front, wherever it is.
    void raise();

    [[nodiscard]] frame::MainWindow &window() { return *m_window; }
    [[nodiscard]] client::Transport &transport() { return m_transport; }
    [[nodiscard]] client::Session &session() { return m_session; }
    [[nodiscard]] client::DecisionQueue &decisions() { return m_decisions; }
    [[nodiscard]] frame::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] start::LocalServer &localServer() { return *m_services.server; }
    [[nodiscard]] Tray &tray() { return *m_services.tray; }
    [[nodiscard]] client::SecretStore &secrets() { return *m_services.secrets; }

Q_SIGNALS:
    void ended(); // the window is closed and nothing is left to wait for

private:
    void buildMenus();
    void showPreferences();
    void changePassword();
    void adoptChoices();
    void connectParts();
    void tellOfServer();
    void comeBack();
    void end();
    void waitForServer();

    client::Transport m_transport;
    client::ApiClient m_api;
    client::Session m_session;
    client::DecisionQueue m_decisions;
    client::EventFollower m_feed;
    frame::Workspace m_workspace;
    client::Connections m_connections;
    Services m_services;
    start::Entrance *m_entrance; // the window's
    std::unique_ptr<frame::MainWindow> m_window;
    QPointer<Preferences> m_preferences; // the window's, while it is open
    QPointer<PasswordDialog> m_password; // likewise
    Notifier m_notifier;
    bool m_isEnding = false;
    bool m_isHidden = false; // in the tray, where nobody could reach it without one
    bool m_serverWasAway = false;
};

} // namespace candor::desktop
