// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformdetail.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/organisationsmodel.h"
#include "models/words.h"
#include "parts/actionrow.h"
#include "parts/badge.h"
#include "parts/banner.h"
#include "parts/confirm.h"
#include "parts/facts.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using domain::PlatformStatus;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformDetail)
};

} // namespace

PlatformDetail::PlatformDetail(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_name(parts::runningText({}, look::Type::Heading))
    , m_status(new parts::Badge({}))
    , m_facts(new parts::Facts(
          parts::Facts::Place::BelowNames, {Text::tr("Domain"), Text::tr("Organisations"), Text::tr("Made")}))
    , m_hindrance(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
    , m_banner(new parts::Banner)
    , m_confirm(new parts::Confirm)
{
    auto *lines = parts::column(this, m, l);
    lines->addWidget(m_name);
    lines->addWidget(m_status, 0, Qt::AlignLeft);
    lines->addWidget(m_banner);
    lines->addWidget(m_facts);
    lines->addWidget(parts::actionRow({{commands.edit}, {commands.people}, {commands.suspend},
        {commands.remove, look::ButtonRole::Danger}}));
    lines->addWidget(m_hindrance);
    lines->addWidget(m_confirm);
    lines->addStretch(1);
}

void PlatformDetail::show(const api::PlatformAnswer &platform, std::optional<qint64> tenants)
{
    if (m_shown && m_shown->id != platform.id) {
        m_confirm->giveUp();
        m_banner->hide();
    }
    m_shown = platform;
    m_name->setText(platform.name);
    m_status->setBadge(
        {models::word(platform.status), models::toneOf(platform.status), models::glyphOf(platform.status)});
    m_facts->setValues(
        {look::isolated(platform.domain), tenants ? QLocale().toString(*tenants) : QStringLiteral("…"),
            models::dateAndTime(platform.createdAt)});
    const bool isHindered = tenants.value_or(0) > 0;
    m_hindrance->setText(isHindered
            ? Text::tr("It still has organisations. Delete them before you delete the platform.")
            : QString());
    m_hindrance->setVisible(isHindered);
}

void PlatformDetail::askAboutStatus(const std::function<void(PlatformStatus)> &change)
{
    if (m_shown->status == PlatformStatus::Suspended) {
        m_confirm->ask(
            {Text::tr(
                 "“%1” and its organisations go on where they stood; one that is suspended itself stays so.")
                    .arg(m_name->text()),
                {}, Text::tr("Reactivate it")},
            [change] { change(PlatformStatus::Active); });
        return;
    }
    m_confirm->ask(
        {Text::tr(
             "The administrators, people and programs of “%1” and of all its organisations can then read "
             "and erase, nothing else: no interview is requested, decided or held, and candidates are told "
             "to come back later. Nothing is deleted, and you can reactivate it at any time.")
                .arg(m_name->text()),
            {}, Text::tr("Suspend it")},
        [change] { change(PlatformStatus::Suspended); });
}

void PlatformDetail::askAboutRemoving(const std::function<void()> &remove)
{
    m_confirm->ask({Text::tr("“%1” is gone at once, with its administrators and keys. This can't be undone.")
                           .arg(m_name->text()),
                       m_name->text(), Text::tr("Delete it")},
        remove);
}

void PlatformDetail::showTrouble(
    const QString &sentence, const QString &wayOut, const std::function<void()> &go)
{
    m_banner->show(look::Tone::Danger, sentence, wayOut, go);
}

void PlatformDetail::forgetTrouble()
{
    m_banner->hide();
}

} // namespace candor::pages
