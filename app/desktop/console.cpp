// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/console.h"

#include "desktop/appearance.h"
#include "frame/mainwindow.h"
#include "pages/pages.h"
#include "start/signin.h"

#include <QSettings>

namespace candor::desktop {

namespace {

const QString serverKey = QStringLiteral("signIn/server");
const QString emailKey = QStringLiteral("signIn/email");

} // namespace

Console::Console(const QString &server)
    : m_transport(QUrl())
    , m_api(m_transport)
    , m_session(m_transport)
    , m_decisions(m_api.decisions)
    , m_feed(m_session, m_api.events)
    , m_workspace(m_api, m_session, m_feed, m_decisions)
    , m_signIn(new start::SignIn(m_transport, m_session))
{
    useAppearance(savedAppearance());
    m_window = std::make_unique<frame::MainWindow>(m_workspace, pages::allPages(), m_signIn);
    addAppearanceMenu(*m_window->viewMenu());
    const QSettings settings;
    m_signIn->suggest(server.isEmpty() ? settings.value(serverKey).toString() : server,
        settings.value(emailKey).toString());
    QObject::connect(&m_session, &client::Session::stateChanged, m_window.get(), [this] {
        if (m_session.state() != client::Session::State::SignedIn)
            return;
        QSettings saved;
        saved.setValue(serverKey, m_signIn->server());
        saved.setValue(emailKey, m_signIn->email());
    });
}

Console::~Console() = default;

void Console::show()
{
    m_window->show();
}

} // namespace candor::desktop
