// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/welcome.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "start/optionbutton.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::start {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Welcome)
};

} // namespace

Welcome::Welcome(const Choices &choices, QWidget *parent)
    : StartPage(parent)
{
    addHead(Text::tr("How do you want to use Candor?"),
        Text::tr("Interviews are planned, held and assessed by agents; people decide. You can change this "
                 "later."));
    auto *here = new OptionButton(look::Glyph::Server, Text::tr("Run it on this computer"),
        Text::tr("Your data stays here, in a folder of yours. Nothing else has to be installed."));
    auto *elsewhere = new OptionButton(look::Glyph::Person, Text::tr("Connect to a server"),
        Text::tr("Your organisation runs Candor already, and you have an account there."));
    auto *demo = new OptionButton(look::Glyph::Eye, Text::tr("Try it with demo data"),
        Text::tr("A made-up company with interviews in every state. It stays on this computer."));
    m_first = here;
    m_back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    for (QWidget *widget :
        {static_cast<QWidget *>(here), static_cast<QWidget *>(elsewhere), static_cast<QWidget *>(demo)})
        lines()->addWidget(widget);
    lines()->addSpacing(look::space::s);
    lines()->addWidget(m_back, 0, Qt::AlignLeft);
    m_back->hide();
    connect(here, &QAbstractButton::clicked, this, choices.runHere);
    connect(elsewhere, &QAbstractButton::clicked, this, choices.connect);
    connect(demo, &QAbstractButton::clicked, this, choices.tryOut);
    connect(m_back, &QPushButton::clicked, this, choices.back);
}

void Welcome::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

void Welcome::showEvent(QShowEvent *event)
{
    StartPage::showEvent(event);
    m_first->setFocus();
}

} // namespace candor::start
