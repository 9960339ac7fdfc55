// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/signin.h"

#include "domain/async.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/segments.h"
#include "parts/surface.h"
#include "start/fields.h"
#include "start/invitation.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::start {

using client::Session;
using namespace look::space;

namespace {

constexpr int cardWidth = 400;
constexpr int markSide = 40;
// In the order of the choices.
constexpr domain::UserKind kinds[]
    = {domain::UserKind::TenantUser, domain::UserKind::PlatformAdmin, domain::UserKind::SuperAdmin};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
        || host == QLatin1String("::1");
}

} // namespace

std::optional<QUrl> serverFromText(const QString &text)
{
    auto address = text.trimmed();
    if (!address.contains(QLatin1String("://"))) {
        const auto host = QUrl(QStringLiteral("http://") + address).host();
        address.prepend(isThisComputer(host) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    return server;
}

bool isReadableOnTheWay(const QUrl &server)
{
    return server.scheme() == QLatin1String("http") && !isThisComputer(server.host());
}

SignIn::SignIn(client::Transport &transport, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_transport(transport)
    , m_session(session)
{
    auto *lines = parts::column(this, 0, l);
    lines->addStretch(2);
    m_card = buildCard();
    lines->addWidget(m_card, 0, Qt::AlignHCenter);
    buildInvitation();
    auto *line = parts::row(nullptr, 0); // so that its texts are as high as they are at its width
    line->addStretch(1);
    line->addWidget(m_invitation);
    line->addStretch(1);
    lines->addLayout(line);
    lines->addStretch(3);
    connect(&m_session, &Session::stateChanged, this, &SignIn::adoptState);
    adoptState();
}

QWidget *SignIn::buildCard()
{
    auto *card = new parts::Surface(parts::Surface::Shape::Card);
    card->setFixedWidth(cardWidth);
    auto *lines = parts::column(card, xs, xxl);
    auto *mark = new parts::GlyphView(look::Glyph::Candor, look::Tone::Accent, markSide);
    mark->standFlush();
    lines->addWidget(mark);
    lines->addSpacing(s);
    lines->addWidget(parts::label(Text::tr("Sign in to Candor"), look::Type::Title));
    lines->addWidget(parts::runningText(
        Text::tr("Plans and reports wait for you there."), look::Type::Body, parts::Ink::Muted));
    lines->addSpacing(l);
    m_banner = new parts::Banner;
    lines->addWidget(m_banner);
    lines->addSpacing(xs);
    m_server = addField(lines, Text::tr("Server"));
    m_server->setPlaceholderText(QStringLiteral("candor.example.com"));
    lines->addSpacing(s);
    const auto belongsTo = Text::tr("Your account belongs to");
    m_kind = new parts::Segments(
        belongsTo, {Text::tr("A company"), Text::tr("A platform"), Text::tr("The server")});
    addLabelled(lines, belongsTo, m_kind);
    lines->addSpacing(s);
    m_email = addField(lines, Text::tr("E-mail"));
    lines->addSpacing(s);
    m_password = addPassword(lines, Text::tr("Password"));
    lines->addSpacing(s);
    for (auto *edit : {m_server, m_email})
        edit->setLayoutDirection(Qt::LeftToRight);
    for (auto *edit : {m_server, m_email, m_password})
        connect(edit, &QLineEdit::returnPressed, this, [this] { submit(Encryption::Required); });
    lines->addSpacing(s);
    m_button = parts::button(Text::tr("Sign in"), look::ButtonRole::Primary);
    connect(m_button, &QPushButton::clicked, this, [this] { submit(Encryption::Required); });
    lines->addWidget(m_button);
    m_invited = parts::button(Text::tr("I have an invitation"), look::ButtonRole::Quiet);
    connect(m_invited, &QPushButton::clicked, this, [this] { showInvitation(); });
    lines->addWidget(m_invited);
    m_otherWays = parts::button(Text::tr("Other ways to use Candor"), look::ButtonRole::Quiet);
    m_otherWays->hide();
    lines->addWidget(m_otherWays);
    return card;
}

void SignIn::buildInvitation()
{
    m_invitation = new Invitation(m_transport, m_session);
    m_invitation->setFixedWidth(cardWidth);
    m_invitation->hide();
    m_invitation->whenDone({[this] { showCard(); },
        [this](const QUrl &server, const api::Identity &who) {
            suggest(server.toString(), who.email, who.kind);
        },
        [this](const QString &sentence) {
            showCard();
            m_banner->show(look::Tone::Warning,
                Text::tr("Your password is set, but signing in didn't work. %1").arg(sentence));
        }});
}

void SignIn::showInvitation()
{
    m_card->hide();
    m_invitation->show();
    m_invitation->begin(m_server->text());
}

void SignIn::showCard()
{
    m_invitation->forget();
    if (m_invitation->isHidden())
        return;
    m_invitation->hide();
    m_card->show();
    m_email->setFocus();
}

void SignIn::suggest(const QString &server, const QString &email, domain::UserKind kind)
{
    m_server->setText(server);
    m_email->setText(email);
    m_password->clear();
    for (int i = 0; i < int(std::size(kinds)); ++i) {
        if (kinds[i] == kind)
            m_kind->setCurrent(i);
    }
}

void SignIn::tell(look::Tone tone, const QString &text)
{
    if (text.isEmpty())
        m_banner->hide();
    else
        m_banner->show(tone, text);
}

void SignIn::offerOtherWays(const std::function<void()> &go)
{
    connect(m_otherWays, &QPushButton::clicked, this, go);
    m_otherWays->show();
}

domain::UserKind SignIn::kind() const
{
    return kinds[std::max(0, m_kind->current())];
}

QString SignIn::server() const
{
    return m_server->text();
}

QString SignIn::email() const
{
    return m_email->text();
}

void SignIn::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (auto *edit : {m_server, m_email, m_password}) {
        if (edit->text().isEmpty()) {
            edit->setFocus();
            return;
        }
    }
    m_password->setFocus();
}

void SignIn::adoptState()
{
    const bool isBusy = m_session.state() == Session::State::SigningIn;
    const bool isExpired = m_session.state() == Session::State::Expired;
    for (QWidget *widget : {static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_button)})
        widget->setEnabled(!isBusy);
    m_button->setText(isBusy ? Text::tr("Signing in …") : Text::tr("Sign in"));
    // Who goes on with what was open is the same person at the same server.
    m_server->setEnabled(!isBusy && !isExpired);
    m_email->setEnabled(!isBusy && !isExpired);
    m_kind->setEnabled(!isBusy && !isExpired);
    m_otherWays->setEnabled(!isBusy);
    m_invited->setEnabled(!isBusy);
    m_invited->setVisible(!isExpired);
    if (isExpired || m_session.state() == Session::State::SignedIn)
        showCard();
    if (isExpired && m_session.me()) {
        m_email->setText(m_session.me()->email);
        m_banner->show(
            look::Tone::Info, Text::tr("Your session has ended. Sign in again and go on where you were."));
        m_password->setFocus();
    }
}

void SignIn::submit(Encryption encryption)
{
    const auto server = serverFromText(m_server->text());
    if (!server) {
        m_banner->show(look::Tone::Danger,
            Text::tr("The server's address isn't one: name its host, like candor.example.com."));
        m_server->setFocus();
        return;
    }
    const auto empty = m_email->text().trimmed().isEmpty() ? m_email
        : m_password->text().isEmpty()                     ? m_password
                                                           : nullptr;
    if (empty) {
        empty->setFocus();
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
    const auto password = m_password->text();
    domain::whenFinished(m_session.signIn(kind(), m_email->text().trimmed(), password), this,
        [this, server](const client::Outcome<api::Identity> &outcome) {
            if (outcome) {
                m_password->clear();
                m_banner->hide();
                return;
            }
            m_banner->show(look::Tone::Danger,
                outcome.error().is(domain::ErrorCode::Unauthenticated)
                    ? Text::tr("The e-mail address or the password isn't right.")
                    : models::sentence(outcome.error(), *server));
            m_password->setFocus();
            m_password->selectAll();
        });
}

} // namespace candor::start
