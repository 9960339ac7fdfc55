// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/roles/roledetail.h"

#include "domain/organisation.h"
#include "look/metrics.h"
#include "models/keywords.h"
#include "models/rolesmodel.h"
#include "parts/actionrow.h"
#include "parts/badge.h"
#include "parts/banner.h"
#include "parts/confirm.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RoleDetail)
};

} // namespace

RoleDetail::RoleDetail(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
    , m_name(parts::runningText({}, look::Type::Heading))
    , m_origin(new parts::Badge({}))
    , m_text(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
    , m_permissions(parts::runningText({}))
    , m_refusal(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
    , m_banner(new parts::Banner)
    , m_confirm(new parts::Confirm)
{
    auto *lines = parts::column(this, m, l);
    lines->addWidget(m_name);
    lines->addWidget(m_origin, 0, Qt::AlignLeft);
    lines->addWidget(m_text);
    lines->addWidget(m_banner);
    lines->addWidget(parts::label(Text::tr("What it may do"), look::Type::Strong));
    lines->addWidget(m_permissions);
    QList<parts::ActionButton> buttons;
    for (auto *command : commands)
        buttons.append(
            {command, command == commands.last() ? look::ButtonRole::Danger : look::ButtonRole::Plain});
    lines->addWidget(parts::actionRow(buttons));
    lines->addWidget(m_refusal);
    lines->addWidget(m_confirm);
    lines->addStretch(1);
}

void RoleDetail::show(const api::RoleEntry &role)
{
    if (m_shown && m_shown->id != role.id) {
        m_confirm->giveUp();
        showTrouble({});
    }
    m_shown = role;
    m_name->setText(models::roleTitle(role));
    m_origin->setBadge(role.isSystem
            ? parts::BadgeText{Text::tr("Comes with Candor"), look::Tone::Neutral, look::Glyph::Candor}
            : parts::BadgeText{Text::tr("Your organisation's own"), look::Tone::Info, look::Glyph::Edit});
    const auto text = models::roleText(role);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_permissions->setText(models::permissionsInWords(domain::expandPermissions(role.permissions)));
}

void RoleDetail::setRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void RoleDetail::askAboutDeleting(const std::function<void()> &remove)
{
    m_confirm->ask(
        {Text::tr("“%1” is gone then. Nobody may have it any more.").arg(models::roleTitle(*m_shown)),
            m_shown->name, Text::tr("Delete it")},
        remove);
}

void RoleDetail::showTrouble(const QString &sentence)
{
    if (sentence.isEmpty())
        m_banner->hide();
    else
        m_banner->show(look::Tone::Danger, sentence);
}

} // namespace candor::pages
