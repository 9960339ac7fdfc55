// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/keys/keydetail.h"

#include "domain/organisation.h"
#include "look/metrics.h"
#include "models/keywords.h"
#include "models/steps.h"
#include "models/words.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/confirm.h"
#include "parts/facts.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyDetail)
};

} // namespace

KeyDetail::KeyDetail(QAction *rotate, QAction *revoke, const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_name(parts::runningText({}, look::Type::Heading))
    , m_description(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
    , m_state(new parts::Badge({}))
    , m_facts(new parts::Facts(parts::Facts::Place::BesideNames,
          {Text::tr("Begins with"), Text::tr("Last used"), Text::tr("Stops"), Text::tr("Made")}))
    , m_permissions(parts::runningText({}))
    , m_banner(new parts::Banner)
    , m_confirm(new parts::Confirm)
{
    auto *lines = parts::column(this, m, l);
    lines->addWidget(m_name);
    lines->addWidget(m_state, 0, Qt::AlignLeft);
    lines->addWidget(m_description);
    lines->addWidget(m_banner);
    lines->addWidget(m_facts);
    lines->addWidget(parts::label(Text::tr("What it may do"), look::Type::Strong));
    lines->addWidget(m_permissions);
    auto *buttons = parts::row(nullptr, s);
    buttons->addWidget(parts::actionButton(rotate, look::ButtonRole::Plain));
    buttons->addWidget(parts::actionButton(revoke, look::ButtonRole::Danger));
    buttons->addStretch(1);
    lines->addLayout(buttons);
    m_rotation = buildRotation();
    lines->addWidget(m_rotation);
    lines->addWidget(m_confirm);
    lines->addStretch(1);
}

QWidget *KeyDetail::buildRotation()
{
    auto *ground = new parts::Surface(parts::Surface::Shape::Well);
    auto *lines = parts::column(ground, s, m);
    m_overlap = new QComboBox;
    m_overlap->addItem(Text::tr("At once"), 0);
    m_overlap->addItem(Text::tr("In an hour"), 3600);
    m_overlap->addItem(Text::tr("In a day"), 24 * 3600);
    m_overlap->addItem(Text::tr("In a week"), 7 * 24 * 3600);
    m_overlap->setCurrentIndex(2);
    lines->addWidget(new parts::Field(Text::tr("The old secret stops"), m_overlap,
        Text::tr("Until then both work, so that nothing fails while you exchange them.")));
    auto *buttons = parts::row(nullptr, s);
    auto *go = parts::button(Text::tr("Make a new secret"), look::ButtonRole::Primary);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    buttons->addWidget(go);
    buttons->addWidget(back);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(go, &QPushButton::clicked, this, [this] {
        m_rotation->hide();
        m_rotate(std::chrono::seconds(m_overlap->currentData().toInt()));
    });
    connect(back, &QPushButton::clicked, this, [this] { giveUp(); });
    ground->hide();
    return ground;
}

void KeyDetail::show(const api::Credential &credential)
{
    if (m_shown && m_shown->id != credential.id) {
        giveUp();
        showTrouble({});
    }
    m_shown = credential;
    const auto now = m_clock.now();
    const auto standing = models::standingOf(credential, now);
    m_name->setText(credential.name);
    m_description->setText(credential.description);
    m_description->setVisible(!credential.description.isEmpty());
    m_state->setBadge({models::word(standing), models::toneOf(standing), models::glyphOf(standing)});
    m_facts->setValue(0, credential.prefix);
    m_facts->setValue(
        1, credential.lastUsedAt ? models::ago(*credential.lastUsedAt, now) : Text::tr("never"));
    const auto end = models::endOf(credential);
    m_facts->setValue(2,
        standing == models::Standing::Ending
            ? Text::tr("%1, in %2").arg(models::dateAndTime(*end), models::countdown(*end, now))
            : credential.expiresAt ? models::dateAndTime(*credential.expiresAt)
                                   : Text::tr("never by itself"));
    m_facts->setValue(3, models::dateAndTime(credential.createdAt));
    m_permissions->setText(models::permissionsInWords(domain::expandPermissions(credential.permissions)));
}

void KeyDetail::askAboutRotation(const std::function<void(std::chrono::seconds)> &rotate)
{
    m_rotate = rotate;
    m_confirm->giveUp();
    m_rotation->show();
    m_overlap->setFocus();
}

void KeyDetail::askAboutRevoking(const std::function<void()> &revoke)
{
    m_rotation->hide();
    m_confirm->ask(
        {Text::tr("Whatever uses “%1” is refused from then on. This can't be undone.").arg(m_shown->name),
            m_shown->name, Text::tr("Revoke it")},
        revoke);
}

void KeyDetail::giveUp()
{
    m_rotation->hide();
    m_confirm->giveUp();
}

void KeyDetail::showTrouble(const QString &sentence)
{
    if (sentence.isEmpty())
        m_banner->hide();
    else
        m_banner->show(look::Tone::Danger, sentence);
}

} // namespace candor::pages
