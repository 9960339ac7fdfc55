// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/invitationview.h"

#include "look/metrics.h"
#include "models/words.h"
#include "parts/labels.h"
#include "parts/secretfield.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InvitationView)
};

} // namespace

InvitationView::InvitationView(QWidget *parent)
    : QWidget(parent)
    , m_title(parts::runningText({}, look::Type::Heading))
    , m_text(parts::runningText({}))
    , m_token(new parts::SecretField(Text::tr("Invitation")))
{
    auto *lines = parts::column(this, look::space::l);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addWidget(m_token);
    lines->addStretch(1);
}

void InvitationView::show(const QString &name, const api::Invitation &invitation)
{
    m_title->setText(Text::tr("An invitation for “%1”").arg(name));
    m_text->setText(Text::tr("Hand it to them in a way that you trust. In the window where one signs in they "
                             "choose “I have an invitation” and set a password with it. It works once, until "
                             "%1; invitations that they got before don't work any more.")
            .arg(models::dateAndTime(invitation.expiresAt)));
    m_token->show(invitation.token);
}

void InvitationView::whenStored(const std::function<void()> &stored)
{
    m_token->whenStored(stored);
}

} // namespace candor::pages
