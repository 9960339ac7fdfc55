// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/console.h"

#include "desktop/appearance.h"
#include "desktop/habits.h"
#include "desktop/keyring.h"
#include "desktop/passworddialog.h"
#include "desktop/preferences.h"
#include "desktop/supervisor.h"
#include "frame/mainwindow.h"
#include "pages/pages.h"
#include "start/entrance.h"

#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>

namespace candor::desktop {

using start::LocalServer;
using Phase = LocalServer::Phase;

namespace {

const QByteArray inbox = "inbox";
const QByteArray deliveries = "deliveries";
const QString serverToast = QStringLiteral("local-server");
constexpr std::chrono::seconds patience{12}; // with a server that is asked to end

Console::Services complete(Console::Services services)
{
    if (!services.server)
        services.server = std::make_unique<Supervisor>();
    if (!services.secrets)
        services.secrets = std::make_unique<Keyring>();
    if (!services.tray)
        services.tray = std::make_unique<Tray>();
    return services;
}

} // namespace

Console::Console(Services services)
    : m_transport(QUrl())
    , m_api(m_transport)
    , m_session(m_transport)
    , m_decisions(m_api.decisions)
    , m_feed(m_session, m_api.events)
    , m_workspace(m_api, m_session, m_feed, m_decisions)
    , m_services(complete(std::move(services)))
    , m_entrance(new start::Entrance(
          {m_transport, m_session, m_connections, *m_services.secrets, *m_services.server}))
{
    useAppearance(savedAppearance());
    m_window = std::make_unique<frame::MainWindow>(m_workspace, pages::allPages(), m_entrance);
    buildMenus();
    connectParts();
}

Console::~Console()
{
    m_window.reset(); // before what its pages use
}

void Console::buildMenus()
{
    auto *another = new QAction(tr("&Work somewhere else …"), m_window.get());
    connect(another, &QAction::triggered, m_entrance, &start::Entrance::chooseAnother);
    auto *file = m_window->fileMenu();
    file->insertAction(file->actions().value(0), another);
    auto *password = new QAction(tr("&Change password …"), m_window.get());
    connect(password, &QAction::triggered, this, &Console::changePassword);
    file->insertAction(file->actions().value(1), password);
    const auto offerPassword
        = [this, password] { password->setEnabled(m_session.state() == client::Session::State::SignedIn); };
    connect(&m_session, &client::Session::stateChanged, password, offerPassword);
    offerPassword();
    auto *preferences = new QAction(tr("&Preferences …"), m_window.get());
    preferences->setShortcuts(
        {QKeySequence(QKeySequence::Preferences), QKeySequence(QStringLiteral("Ctrl+,"))});
    connect(preferences, &QAction::triggered, this, &Console::showPreferences);
    file->insertAction(file->actions().constLast(), preferences);
    m_window->addAction(preferences); // while nobody is signed in there is no menu
}

void Console::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new Preferences(m_window.get(), {tray().isThere()}, [this] { adoptChoices(); });
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

void Console::changePassword()
{
    if (!m_password) {
        m_password = new PasswordDialog(m_window.get(), m_api.account, m_session, [this] {
            Q_EMIT m_workspace.said(QStringLiteral("password"),
                {tr("Your password is changed. Your other sessions have ended."), look::Tone::Success});
        });
        m_password->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_password->show();
    m_password->raise();
    m_password->activateWindow();
}

void Console::adoptChoices()
{
    m_decisions.setWindow(undoWindow());
    m_notifier.setWanted(savedNotices());
    m_window->adoptKeys();
}

void Console::connectParts()
{
    connect(&m_workspace, &frame::Workspace::countChanged, this, [this](const QByteArray &page) {
        if (page == deliveries)
            m_notifier.setFailing(m_workspace.count(deliveries));
        if (page != inbox)
            return;
        tray().setWaiting(m_workspace.count(inbox));
        m_notifier.setWaiting(m_workspace.count(inbox));
    });
    connect(&m_session, &client::Session::lineChanged, this, [this] {
        if (m_session.line() == client::Session::Line::Online)
            m_decisions.repeatNow();
    });
    adoptChoices();
    const auto watch
        = [this] { m_notifier.setWatched(QGuiApplication::applicationState() == Qt::ApplicationActive); };
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, watch);
    watch();
    connect(&m_notifier, &Notifier::opened, this, &Console::raise);
    connect(&m_notifier, &Notifier::unsent, this,
        [this](const QString &text) { Q_EMIT m_workspace.said(QStringLiteral("waiting"), {text}); });
    connect(&tray(), &Tray::opened, this, &Console::raise);
    connect(&tray(), &Tray::quitWanted, m_window.get(), &frame::MainWindow::quit);
    connect(m_window.get(), &frame::MainWindow::quitted, this, &Console::end);
    connect(m_window.get(), &frame::MainWindow::closed, this, [this] {
        m_isHidden = staysInTray() && tray().isThere();
        if (!m_isHidden)
            end();
    });
    connect(&tray(), &Tray::missed, this, &Console::comeBack);
    connect(m_services.server.get(), &LocalServer::phaseChanged, this, &Console::tellOfServer);
}

void Console::show()
{
    m_isHidden = false;
    m_window->show();
}

void Console::showQuietly()
{
    m_isHidden = tray().isThere() || tray().mayCome();
    if (!m_isHidden)
        show();
}

// Nothing is left by which a person could open it.
void Console::comeBack()
{
    if (m_isHidden && !m_isEnding)
        show();
}

void Console::raise()
{
    m_isHidden = false;
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Console::begin(const QString &server)
{
    m_entrance->begin(server);
}

void Console::tryOut()
{
    m_entrance->tryOut();
}

// Somebody's session, or what they have decided, isn't taken away by another start.
void Console::call(const Wanted &wanted)
{
    const bool isFree
        = m_session.state() == client::Session::State::SignedOut && m_decisions.open().isEmpty();
    if (isFree && wanted.isDemo)
        tryOut();
    else if (isFree && !wanted.server.isEmpty())
        begin(wanted.server);
    raise();
}

// While somebody is signed in there; before that the entrance tells.
void Console::tellOfServer()
{
    if (m_session.state() != client::Session::State::SignedIn || !m_entrance->isLocal())
        return;
    switch (m_services.server->phase()) {
    case Phase::Restarting:
        m_serverWasAway = true;
        Q_EMIT m_workspace.said(serverToast,
            {tr("The server on this computer ended by itself. It is being started again."),
                look::Tone::Warning, {}, {}, std::chrono::seconds(0)});
        break;
    case Phase::Ready:
        if (std::exchange(m_serverWasAway, false))
            Q_EMIT m_workspace.said(
                serverToast, {tr("The server on this computer runs again."), look::Tone::Success});
        break;
    case Phase::Failed:
        Q_EMIT m_workspace.said(serverToast,
            {tr("The server on this computer can't be started again."), look::Tone::Danger,
                tr("What can I do?"),
                [this] {
                    m_session.signOut();
                    m_entrance->showServerFailure();
                },
                std::chrono::seconds(0)});
        break;
    case Phase::Starting:
    case Phase::Stopping:
    case Phase::Stopped:
        break;
    }
}

void Console::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    auto &server = *m_services.server;
    const bool runs = server.phase() == Phase::Ready || server.phase() == Phase::Starting
        || server.phase() == Phase::Restarting || server.phase() == Phase::Stopping;
    if (!runs || !stopsServerAtEnd()) {
        server.leave();
        Q_EMIT ended();
        return;
    }
    waitForServer();
}

// It finishes what it is answering. After a while the person may leave it alone; nobody ends it by force.
void Console::waitForServer()
{
    auto &server = *m_services.server;
    auto *box = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("Candor"),
        tr("The server on this computer takes long to end. It may be finishing some work."),
        QMessageBox::NoButton, nullptr);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("&Let it run on"), QMessageBox::AcceptRole);
    auto *wait = box->addButton(tr("&Wait"), QMessageBox::RejectRole);
    auto *timer = new QTimer(box);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, box, [box] { box->open(); });
    connect(box, &QMessageBox::buttonClicked, this, [this, wait](QAbstractButton *chosen) {
        if (chosen == wait) {
            waitForServer();
            return;
        }
        m_services.server->leave();
    });
    connect(&server, &LocalServer::phaseChanged, box, [this, box, &server] {
        if (server.phase() != Phase::Stopped && server.phase() != Phase::Failed)
            return;
        box->close();
        Q_EMIT ended();
    });
    timer->start(patience);
    if (server.phase() != Phase::Stopping)
        server.stop();
}

} // namespace candor::desktop
