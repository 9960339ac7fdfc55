// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/keys/issuedview.h"

#include "look/metrics.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/secretfield.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::pages {

using Kind = api::Credential::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(IssuedView)
};

} // namespace

IssuedView::IssuedView(QWidget *parent)
    : QWidget(parent)
    , m_title(parts::label({}, look::Type::Heading))
    , m_text(parts::runningText({}))
    , m_clientId(new QLineEdit)
    , m_clientIdField(new parts::Field(Text::tr("Client ID"), m_clientId))
    , m_secret(new parts::SecretField(Text::tr("New secret")))
{
    m_clientId->setReadOnly(true);
    m_clientId->setLayoutDirection(Qt::LeftToRight);
    auto *lines = parts::column(this, look::space::l);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addWidget(m_clientIdField);
    lines->addWidget(m_secret);
    lines->addStretch(1);
}

void IssuedView::show(const api::IssuedCredential &issued, Occasion occasion)
{
    const auto &credential = issued.credential;
    m_title->setText(occasion == Occasion::Made ? Text::tr("“%1” is made").arg(credential.name)
                                                : Text::tr("“%1” has a new secret").arg(credential.name));
    m_text->setText(credential.kind == Kind::Key
            ? Text::tr("Programs send it with each request, as the header X-API-Key.")
            : Text::tr("Programs swap client ID and secret for access tokens at /api/v1/oauth/token."));
    m_clientId->setText(credential.prefix);
    m_clientIdField->setVisible(credential.kind == Kind::Client);
    m_secret->show(issued.secret);
}

void IssuedView::whenStored(const std::function<void()> &stored)
{
    m_secret->whenStored(stored);
}

bool IssuedView::isShowing() const
{
    return m_secret->isShowing();
}

} // namespace candor::pages
