// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/passwordcard.h"

#include "look/metrics.h"
#include "models/faultwords.h"
#include "models/peoplewords.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/passwordedit.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PasswordCard)
};

} // namespace

PasswordCard::PasswordCard(QWidget *parent)
    : QWidget(parent)
    , m_password(parts::passwordEdit())
    , m_field(new parts::Field(Text::tr("Their new password"), m_password,
          Text::tr("Their sessions end at once, and so does a lock after too many wrong passwords.")))
    , m_set(parts::button(Text::tr("Set it"), look::ButtonRole::Primary))
{
    auto *ground = new parts::Surface(parts::Surface::Shape::Well);
    parts::column(this, 0)->addWidget(ground);
    auto *lines = parts::column(ground, s, m);
    lines->addWidget(m_field);
    auto *buttons = parts::row(nullptr, s);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    buttons->addWidget(m_set);
    buttons->addWidget(back);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(m_set, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { submit(); });
    connect(m_password, &QLineEdit::textChanged, this, [this] { m_field->setFault({}); });
    connect(back, &QPushButton::clicked, this, [this] { giveUp(); });
    hide();
}

void PasswordCard::ask(const std::function<void(const QString &)> &wanted)
{
    m_wanted = wanted;
    m_password->clear();
    show();
    m_password->setFocus();
}

void PasswordCard::giveUp()
{
    m_password->clear();
    hide();
}

void PasswordCard::setBusy(bool isBusy)
{
    m_password->setEnabled(!isBusy);
    m_set->setEnabled(!isBusy);
}

void PasswordCard::submit()
{
    if (m_password->text().isEmpty())
        m_field->setFault(models::faultWord({QStringLiteral("/password"), QStringLiteral("REQUIRED"), {}}));
    else
        m_wanted(m_password->text());
}

void PasswordCard::showFailure(const client::Failure &failure, const QUrl &server)
{
    m_field->setFault(models::accountSentence(failure, server));
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace candor::pages
