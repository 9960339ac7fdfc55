// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/persondetail.h"

#include "look/metrics.h"
#include "look/script.h"
#include "models/keywords.h"
#include "models/peoplewords.h"
#include "models/words.h"
#include "pages/people/passwordcard.h"
#include "parts/actionrow.h"
#include "parts/banner.h"
#include "parts/confirm.h"
#include "parts/facts.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PersonDetail)
};

} // namespace

PersonDetail::PersonDetail(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_name(parts::runningText({}, look::Type::Heading))
    , m_status(new parts::Badge({}))
    , m_lock(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
    , m_facts(new parts::Facts(parts::Facts::Place::BelowNames,
          {Text::tr("E-mail"), Text::tr("Role"), Text::tr("Last sign-in"), Text::tr("Made")}))
    , m_permissionsTitle(parts::label(Text::tr("What they may do"), look::Type::Strong))
    , m_permissions(parts::runningText({}))
    , m_hindrance(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
    , m_banner(new parts::Banner)
    , m_password(new PasswordCard)
    , m_confirm(new parts::Confirm)
{
    auto *lines = parts::column(this, m, l);
    lines->addWidget(m_name);
    lines->addWidget(m_status, 0, Qt::AlignLeft);
    lines->addWidget(m_lock);
    lines->addWidget(m_banner);
    lines->addWidget(m_facts);
    lines->addWidget(m_permissionsTitle);
    lines->addWidget(m_permissions);
    lines->addWidget(parts::actionRow({{commands.edit}, {commands.invite}, {commands.password},
        {commands.disable}, {commands.remove, look::ButtonRole::Danger}}));
    lines->addWidget(m_hindrance);
    lines->addWidget(m_password);
    lines->addWidget(m_confirm);
    lines->addStretch(1);
}

void PersonDetail::show(const api::Person &person, const QStringList &permissions, const QString &hindrance)
{
    if (m_shown && m_shown->id != person.id) {
        giveUp();
        showTrouble({});
    }
    m_shown = person;
    m_name->setText(person.name.isEmpty() ? person.email : person.name);
    const auto now = domain::SystemClock().now();
    const bool isShut = models::isLocked(person, now);
    m_status->setBadge(
        {models::statusWord(person, now), isShut ? look::Tone::Warning : models::toneOf(person.status),
            isShut ? look::Glyph::Hand : models::glyphOf(person.status)});
    m_lock->setVisible(isShut);
    if (isShut)
        m_lock->setText(Text::tr("Too many passwords were wrong: nobody gets in before %1. A new password "
                                 "lifts that at once.")
                .arg(models::dateAndTime(*person.lockedUntil)));
    m_facts->setValues({look::isolated(person.email), models::roleWord(person.role),
        models::lastSignInWord(person), models::dateAndTime(person.createdAt)});
    m_permissions->setText(models::permissionsInWords(permissions));
    for (auto *label : {m_permissionsTitle, m_permissions})
        label->setVisible(!permissions.isEmpty());
    m_hindrance->setText(hindrance);
    m_hindrance->setVisible(!hindrance.isEmpty());
}

void PersonDetail::askAboutDisabling(const std::function<void()> &disable)
{
    m_password->giveUp();
    m_confirm->ask({Text::tr("“%1” is signed out everywhere at once and can't sign in until you enable the "
                             "account again. An invitation that is open becomes void.")
                           .arg(m_name->text()),
                       {}, Text::tr("Disable it")},
        disable);
}

void PersonDetail::askAboutRemoving(const std::function<void()> &remove)
{
    m_password->giveUp();
    m_confirm->ask(
        {Text::tr("“%1” is signed out everywhere and the account is gone; what they decided stays in the "
                  "history. This can't be undone. To keep somebody out for a while, disable the account.")
                .arg(m_name->text()),
            m_name->text(), Text::tr("Delete it")},
        remove);
}

void PersonDetail::askForPassword(const std::function<void(const QString &)> &set)
{
    m_confirm->giveUp();
    m_password->ask(set);
}

void PersonDetail::refusePassword(const client::Failure &failure, const QUrl &server)
{
    m_password->showFailure(failure, server);
}

void PersonDetail::setBusy(bool isBusy)
{
    m_password->setBusy(isBusy);
}

void PersonDetail::giveUp()
{
    m_password->giveUp();
    m_confirm->giveUp();
}

void PersonDetail::showTrouble(const QString &sentence)
{
    if (sentence.isEmpty())
        m_banner->hide();
    else
        m_banner->show(look::Tone::Danger, sentence);
}

void PersonDetail::showTrouble(
    const QString &sentence, const QString &wayOut, const std::function<void()> &go)
{
    m_banner->show(look::Tone::Danger, sentence, wayOut, go);
}

} // namespace candor::pages
