// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationdetail.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/organisationsmodel.h"
#include "models/words.h"
#include "parts/actionrow.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/confirm.h"
#include "parts/facts.h"
#include "parts/field.h"
#include "parts/flowlayout.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::pages {

using domain::TenantStatus;
using namespace look::space;

namespace {

constexpr int mostName = 255;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationDetail)
};

} // namespace

OrganisationDetail::OrganisationDetail(
    const Commands &commands, models::PlatformNames &names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_name(parts::runningText({}, look::Type::Heading))
    , m_status(new parts::Badge({}))
    , m_above(
          new parts::Badge({Text::tr("Its platform is suspended"), look::Tone::Warning, look::Glyph::Hand}))
    , m_here(new parts::Badge({Text::tr("You act here"), look::Tone::Accent, look::Glyph::Person}))
    , m_trial(new parts::Badge({Text::tr("For trials"), look::Tone::Info, look::Glyph::Info}))
    , m_banner(new parts::Banner)
    , m_facts(new parts::Facts(
          parts::Facts::Place::BesideNames, {Text::tr("Domain"), Text::tr("Platform"), Text::tr("Made")}))
    , m_newName(new QLineEdit)
    , m_newNameField(new parts::Field(Text::tr("New name"), m_newName))
    , m_confirm(new parts::Confirm)
{
    auto *lines = parts::column(this, m, l);
    lines->addWidget(m_name);
    auto *badges = new QWidget;
    auto *standings = new parts::FlowLayout(badges, s);
    for (auto *badge : {m_status, m_above, m_here, m_trial})
        standings->addWidget(badge);
    lines->addWidget(badges);
    lines->addWidget(m_banner);
    lines->addWidget(m_facts);
    lines->addWidget(parts::actionRow({{commands.act, look::ButtonRole::Primary}, {commands.settings},
        {commands.rename}, {commands.suspend}, {commands.remove, look::ButtonRole::Danger}}));
    m_naming = buildNaming();
    lines->addWidget(m_naming);
    lines->addWidget(m_confirm);
    lines->addStretch(1);
    connect(&m_names, &models::PlatformNames::changed, this, [this] {
        if (m_shown)
            m_facts->setValue(1, m_names.nameOf(m_shown->platform));
    });
}

QWidget *OrganisationDetail::buildNaming()
{
    auto *ground = new parts::Surface(parts::Surface::Shape::Well);
    auto *lines = parts::column(ground, s, m);
    m_newName->setMaxLength(mostName);
    lines->addWidget(m_newNameField);
    auto *buttons = parts::row(nullptr, s);
    auto *go = parts::button(Text::tr("Give it this name"), look::ButtonRole::Primary);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    buttons->addWidget(go);
    buttons->addWidget(back);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(go, &QPushButton::clicked, this, [this] { submitName(); });
    connect(m_newName, &QLineEdit::returnPressed, this, [this] { submitName(); });
    connect(m_newName, &QLineEdit::textChanged, this, [this] { m_newNameField->setFault({}); });
    connect(back, &QPushButton::clicked, this, [this] { giveUp(); });
    ground->hide();
    return ground;
}

void OrganisationDetail::submitName()
{
    const auto name = m_newName->text().trimmed();
    if (name.isEmpty()) {
        m_newNameField->setFault(Text::tr("Give it a name."));
        return;
    }
    m_naming->hide();
    if (name != m_shown->name)
        m_rename(name);
}

void OrganisationDetail::show(const domain::Tenant &tenant, Place place)
{
    if (m_shown && m_shown->id != tenant.id) {
        giveUp();
        showTrouble({});
    }
    m_shown = tenant;
    m_name->setText(tenant.name);
    m_status->setBadge(
        {models::word(tenant.status), models::toneOf(tenant.status), models::glyphOf(tenant.status)});
    m_above->setVisible(tenant.platformStatus == domain::PlatformStatus::Suspended);
    m_here->setVisible(place == Place::Here);
    m_trial->setVisible(tenant.sandbox);
    m_facts->setValues({look::isolated(tenant.domain), m_names.nameOf(tenant.platform),
        models::dateAndTime(tenant.createdAt)});
}

void OrganisationDetail::askForName(const std::function<void(const QString &)> &rename)
{
    giveUp();
    m_rename = rename;
    m_newName->setText(m_shown->name);
    m_naming->show();
    m_newName->setFocus();
    m_newName->selectAll();
}

void OrganisationDetail::askAboutStatus(const std::function<void(TenantStatus)> &change)
{
    giveUp();
    if (m_shown->status == TenantStatus::Suspended) {
        m_confirm->ask(
            {Text::tr("“%1” goes on where it stood: its people and programs can do again what their "
                      "roles and keys allow.")
                    .arg(m_shown->name),
                {}, Text::tr("Reactivate it")},
            [change] { change(TenantStatus::Active); });
        return;
    }
    m_confirm->ask(
        {Text::tr(
             "The people and programs of “%1” can then read and erase, nothing else: no interview is "
             "requested, decided or held, and candidates are told to come back later. Nothing is deleted, "
             "and you can reactivate it at any time.")
                .arg(m_shown->name),
            {}, Text::tr("Suspend it")},
        [change] { change(TenantStatus::Suspended); });
}

void OrganisationDetail::askAboutEnd(const std::function<void()> &remove)
{
    giveUp();
    m_confirm->ask(
        {Text::tr(
             "“%1” is gone at once, with its people, roles and keys. What its interviews hold of candidates "
             "is erased. This can't be undone.")
                .arg(m_shown->name),
            m_shown->name, Text::tr("Delete it")},
        remove);
}

void OrganisationDetail::askAboutForcedEnd(const std::function<void()> &remove)
{
    giveUp();
    m_confirm->ask(
        {Text::tr(
             "“%1” has interviews that aren't finished, so it is still there. Deleting it all the same "
             "cancels them, also those that a candidate is in right now, and erases what they hold. This "
             "can't be undone.")
                .arg(m_shown->name),
            m_shown->name, Text::tr("Cancel them and delete it")},
        remove);
}

void OrganisationDetail::giveUp()
{
    m_naming->hide();
    m_confirm->giveUp();
}

void OrganisationDetail::showTrouble(const QString &sentence)
{
    if (sentence.isEmpty())
        m_banner->hide();
    else
        m_banner->show(look::Tone::Danger, sentence);
}

} // namespace candor::pages
