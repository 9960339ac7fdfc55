// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/session.h"

#include <QWidget>
#include <functional>

class QLineEdit;
class QPushButton;

namespace candor::parts {
class Banner;
class Field;
} // namespace candor::parts

namespace candor::start {

// Where somebody who was invited sets a password, and is signed in with it.
class Invitation final : public QWidget
{
public:
    // Both outlive it.
    Invitation(client::Transport &transport, client::Session &session, QWidget *parent = nullptr);

    struct Events
    {
        std::function<void()> givenUp;
        // The password is set; signing in with it goes on by itself.
        std::function<void(const QUrl &server, const api::Identity &)> set;
        // It didn't: why, in one line.
        std::function<void(const QString &)> refused;
    };
    void whenDone(const Events &events) { m_events = events; }
    void begin(const QString &server);
    // The token and the password, once it is left.
    void forget();

private:
    enum class Encryption {
        Required,
        Waived, // by the person, for this server by name
    };
    void submit(Encryption encryption);
    [[nodiscard]] bool isStillAt(const QUrl &server) const;
    void enter(const QUrl &server, const api::Identity &who);
    void refuse(const client::Failure &failure, const QUrl &server);
    [[nodiscard]] parts::Field *missing() const;
    void setBusy(bool isBusy);

    client::Transport &m_transport;
    client::Session &m_session;
    client::AccountCalls m_account;
    parts::Banner *m_banner;
    QLineEdit *m_server;
    QLineEdit *m_token;
    QLineEdit *m_password;
    parts::Field *m_serverField;
    parts::Field *m_tokenField;
    parts::Field *m_passwordField;
    QPushButton *m_set;
    QPushButton *m_back;
    Events m_events;
};

} // namespace candor::start
