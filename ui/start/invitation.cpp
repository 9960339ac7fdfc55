// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/invitation.h"

#include "domain/async.h"
#include "look/metrics.h"
#include "models/faultwords.h"
#include "models/sentences.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/passwordedit.h"
#include "parts/surface.h"
#include "start/signin.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::start {

using namespace look::space;

namespace {

constexpr int markSide = 40;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

} // namespace

Invitation::Invitation(client::Transport &transport, client::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_transport(transport)
    , m_session(session)
    , m_account(transport)
    , m_banner(new parts::Banner)
    , m_server(new QLineEdit)
    , m_token(new QLineEdit)
    , m_password(parts::passwordEdit())
    , m_serverField(new parts::Field(Text::tr("Server"), m_server))
    , m_tokenField(new parts::Field(
          Text::tr("Invitation"), m_token, Text::tr("The token that an administrator handed to you.")))
    , m_passwordField(new parts::Field(Text::tr("Your new password"), m_password,
          Text::tr("At least %Ln characters, whichever you like; a few words do well.", nullptr,
              models::shortestPassword)))
    , m_set(parts::button(Text::tr("Set the password and sign in"), look::ButtonRole::Primary))
    , m_back(parts::button(Text::tr("Back to signing in"), look::ButtonRole::Quiet))
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    parts::column(this, 0)->addWidget(card);
    auto *lines = parts::column(card, m, xxl);
    auto *mark = new parts::GlyphView(look::Glyph::Candor, look::Tone::Accent, markSide);
    mark->standFlush();
    lines->addWidget(mark);
    lines->addWidget(parts::label(Text::tr("Welcome to Candor"), look::Type::Title));
    lines->addWidget(parts::runningText(Text::tr("An invitation lets you choose a password. It works once."),
        look::Type::Body, parts::Ink::Muted));
    lines->addWidget(m_banner);
    m_server->setPlaceholderText(QStringLiteral("candor.example.com"));
    for (auto *field : {m_serverField, m_tokenField, m_passwordField}) {
        lines->addWidget(field);
        auto *edit = static_cast<QLineEdit *>(field->control());
        if (field != m_passwordField) // its eye stands where its line ends
            edit->setLayoutDirection(Qt::LeftToRight);
        connect(edit, &QLineEdit::returnPressed, this, [this] { submit(Encryption::Required); });
        connect(edit, &QLineEdit::textChanged, this, [field] { field->setFault({}); });
    }
    lines->addWidget(m_set);
    lines->addWidget(m_back);
    connect(m_set, &QPushButton::clicked, this, [this] { submit(Encryption::Required); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_events.givenUp(); });
}

void Invitation::begin(const QString &server)
{
    m_banner->hide();
    m_server->setText(server);
    forget();
    setBusy(false);
    (server.isEmpty() ? m_server : m_token)->setFocus();
}

void Invitation::forget()
{
    m_token->clear();
    m_password->clear();
}

void Invitation::setBusy(bool isBusy)
{
    for (auto *widget : std::initializer_list<QWidget *>{m_server, m_token, m_password, m_set, m_back})
        widget->setEnabled(!isBusy);
}

parts::Field *Invitation::missing() const
{
    for (auto *field : {m_tokenField, m_passwordField}) {
        if (static_cast<QLineEdit *>(field->control())->text().trimmed().isEmpty())
            return field;
    }
    return nullptr;
}

void Invitation::submit(Encryption encryption)
{
    if (!m_set->isEnabled())
        return;
    const auto server = serverFromText(m_server->text());
    if (!server) {
        m_serverField->setFault(Text::tr("Name the server's host, like candor.example.com."));
        m_server->setFocus();
        return;
    }
    if (auto *field = missing()) {
        field->setFault(
            field == m_tokenField ? Text::tr("Put in the invitation.") : Text::tr("Choose a password."));
        field->control()->setFocus();
        return;
    }
    if (isReadableOnTheWay(*server) && encryption == Encryption::Required) {
        m_banner->show(look::Tone::Warning,
            Text::tr("The connection to %1 isn't encrypted: others can read your password on the way.")
                .arg(server->authority()),
            Text::tr("Send it anyway"), [this] { submit(Encryption::Waived); });
        return;
    }
    m_banner->hide();
    if (m_transport.server() != *server)
        m_transport.setServer(*server);
    setBusy(true);
    domain::whenFinished(m_account.setPassword(m_token->text().trimmed(), m_password->text()), this,
        [this, server](const client::Outcome<api::Identity> &outcome) {
            setBusy(false);
            if (!isStillAt(*server)) {
                forget();
                m_events.givenUp();
            } else if (outcome) {
                enter(*server, *outcome);
            } else {
                refuse(outcome.error(), *server);
            }
        });
}

// Not when the person went on to another connection meanwhile: the password is for this one.
bool Invitation::isStillAt(const QUrl &server) const
{
    return m_transport.server() == server && m_session.state() == client::Session::State::SignedOut;
}

void Invitation::enter(const QUrl &server, const api::Identity &who)
{
    const auto password = m_password->text();
    forget();
    m_events.set(server, who);
    domain::whenFinished(m_session.signIn(who.kind, who.email, password), this,
        [this, server](const client::Outcome<api::Identity> &outcome) {
            if (!outcome && m_transport.server() == server)
                m_events.refused(models::sentence(outcome.error(), server));
        });
}

void Invitation::refuse(const client::Failure &failure, const QUrl &server)
{
    if (failure.is(domain::ErrorCode::Unauthenticated)) {
        m_tokenField->setFault(
            Text::tr("This invitation isn't known here, was used already or is too old. Ask for another."));
        m_token->setFocus();
        m_token->selectAll();
        return;
    }
    bool isTold = false;
    for (const auto &error : failure.problem ? failure.problem->fields : domain::Faults()) {
        auto *field = error.pointer == QLatin1String("/token") ? m_tokenField : m_passwordField;
        field->setFault(models::faultWord(error));
        if (!std::exchange(isTold, true))
            field->control()->setFocus();
    }
    if (!isTold)
        m_banner->show(look::Tone::Danger, models::sentence(failure, server));
}

} // namespace candor::start
