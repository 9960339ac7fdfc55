// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/session.h"
#include "client/transport.h"
#include "look/tokens.h"

#include <QWidget>
#include <functional>

class QLineEdit;
class QPushButton;

namespace candor::parts {
class Banner;
class Segments;
} // namespace candor::parts

namespace candor::start {

// What a person types as the address of a server: without a scheme it is https, but http on this computer.
// Nothing when it is no such address.
[[nodiscard]] std::optional<QUrl> serverFromText(const QString &text);

// Whether others can read what is sent to the server: it is no encrypted connection, and not on this
// computer.
[[nodiscard]] bool isReadableOnTheWay(const QUrl &server);

class Invitation;

// Where the server and the person are named, or somebody sets the password that they were invited to. Goes on
// by itself when the session is there.
class SignIn final : public QWidget
{
public:
    SignIn(client::Transport &transport, client::Session &session, QWidget *parent = nullptr);

    // What the fields say at first.
    void suggest(
        const QString &server, const QString &email, domain::UserKind kind = domain::UserKind::TenantUser);
    // A line over the fields; empty = none.
    void tell(look::Tone tone, const QString &text);
    // Adds a way to the other ways in.
    void offerOtherWays(const std::function<void()> &go);
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] domain::UserKind kind() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Encryption {
        Required,
        Waived, // by the person, for this server by name
    };

    QWidget *buildCard();
    void buildInvitation();
    void showInvitation();
    void showCard();
    void submit(Encryption encryption);
    void adoptState();

    client::Transport &m_transport;
    client::Session &m_session;
    QWidget *m_card;
    Invitation *m_invitation;
    parts::Banner *m_banner;
    QLineEdit *m_server;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QPushButton *m_button;
    QPushButton *m_invited;
    QPushButton *m_otherWays;
    parts::Segments *m_kind;
};

} // namespace candor::start
