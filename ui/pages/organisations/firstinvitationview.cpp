// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/firstinvitationview.h"

#include "look/metrics.h"
#include "look/script.h"
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

FirstInvitationView::FirstInvitationView(QWidget *parent)
    : QWidget(parent)
    , m_title(parts::runningText({}, look::Type::Heading))
    , m_text(parts::runningText({}))
    , m_token(new parts::SecretField(Text::tr("Invitation")))
{
    auto *lines = parts::column(this, look::space::l);
    for (auto *widget : std::initializer_list<QWidget *>{m_title, m_text, m_token})
        lines->addWidget(widget);
    lines->addStretch(1);
}

void FirstInvitationView::show(const domain::Tenant &tenant, const api::Invitation &invitation)
{
    m_title->setText(Text::tr("“%1” is made").arg(tenant.name));
    m_text->setText(Text::tr(
        "Pass this invitation on to %1 in a way that you trust. With it they set their password, once "
        "and until %2.")
            .arg(look::isolated(invitation.email), models::dateAndTime(invitation.expiresAt)));
    m_token->show(invitation.token);
}

void FirstInvitationView::whenStored(const std::function<void()> &stored)
{
    m_token->whenStored(stored);
}

} // namespace candor::pages
