// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/decisionqueue.h"
#include "client/eventfollower.h"
#include "client/session.h"
#include "frame/workspace.h"

#include <memory>

namespace candor::frame {
class MainWindow;
}
namespace candor::start {
class SignIn;
}

namespace candor::desktop {

// The console put together: one connection, one person, one window. A QApplication must be there and outlive
// it.
class Console final
{
public:
    // `server`: what to suggest to sign in at; empty = the one of last time.
    explicit Console(const QString &server);
    ~Console();

    void show();
    [[nodiscard]] frame::MainWindow &window() { return *m_window; }
    [[nodiscard]] client::Session &session() { return m_session; }
    [[nodiscard]] client::DecisionQueue &decisions() { return m_decisions; }

private:
    client::Transport m_transport;
    client::ApiClient m_api;
    client::Session m_session;
    client::DecisionQueue m_decisions;
    client::EventFollower m_feed;
    frame::Workspace m_workspace;
    start::SignIn *m_signIn; // the window's
    std::unique_ptr<frame::MainWindow> m_window;
};

} // namespace candor::desktop
