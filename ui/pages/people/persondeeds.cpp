// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/persondeeds.h"

#include "models/peoplewords.h"
#include "pages/people/peoplelist.h"
#include "pages/people/persondetail.h"

#include <QCoreApplication>

namespace candor::pages {

using api::Person;
using client::Outcome;
using client::PersonChange;
using domain::UserStatus;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PersonDeeds)
};

} // namespace

void PersonDeeds::tell(const QString &text, look::Tone tone)
{
    Q_EMIT m_house.workspace.said(QStringLiteral("people"), {text, tone});
}

void PersonDeeds::tellFailure(const QString &name, const client::Failure &failure)
{
    tell(Text::tr("“%1”: %2").arg(name, models::accountSentence(failure, server())), look::Tone::Danger);
    m_house.reader.forget();
    m_house.forgotten();
    m_house.list.reload();
}

void PersonDeeds::switchStatus()
{
    if (!m_house.reader.seen())
        return;
    if (m_house.reader.seen()->value->status == UserStatus::Disabled)
        setStatus(UserStatus::Active);
    else
        m_house.detail.askAboutDisabling([this] { setStatus(UserStatus::Disabled); });
}

void PersonDeeds::setStatus(UserStatus status)
{
    const auto seen = m_house.reader.seen();
    if (!seen)
        return;
    PersonChange change;
    change.status = status;
    m_house.changes.update(*m_house.list.side(), *seen, change,
        [this, name = nameOf(*seen->value)](const Outcome<Person> &outcome) {
            if (!outcome) {
                tellFailure(name, outcome.error());
                return;
            }
            tell(outcome->status == UserStatus::Disabled
                    ? Text::tr("“%1” is disabled and signed out everywhere.").arg(name)
                    : Text::tr("“%1” is enabled again.").arg(name),
                look::Tone::Success);
            m_house.list.reload();
        });
}

void PersonDeeds::askForPassword()
{
    m_house.detail.askForPassword([this](const QString &wanted) { setPassword(wanted); });
}

void PersonDeeds::setPassword(const QString &password)
{
    const auto seen = m_house.reader.seen();
    if (!seen)
        return;
    PersonChange change;
    change.password = password;
    m_house.changes.update(*m_house.list.side(), *seen, change,
        [this, id = seen->value->id, name = nameOf(*seen->value)](const Outcome<Person> &outcome) {
            const auto &shown = m_house.detail.shown();
            const bool isInSight = shown && shown->id == id;
            if (outcome) {
                tell(Text::tr("“%1” has a new password and is signed out everywhere.").arg(name),
                    look::Tone::Success);
                if (isInSight)
                    m_house.detail.giveUp();
                m_house.list.reload();
            } else if (isInSight && outcome.error().is(domain::ErrorCode::ValidationFailed)) {
                m_house.detail.refusePassword(outcome.error(), server());
            } else {
                tellFailure(name, outcome.error());
            }
        });
}

void PersonDeeds::askAboutRemoving()
{
    m_house.detail.askAboutRemoving([this] { remove(); });
}

void PersonDeeds::remove()
{
    const auto seen = m_house.reader.seen();
    if (!seen)
        return;
    m_house.changes.remove(*m_house.list.side(), *seen,
        [this, name = nameOf(*seen->value)](const Outcome<domain::Done> &outcome) {
            if (!outcome) {
                tellFailure(name, outcome.error());
                return;
            }
            tell(Text::tr("“%1” is deleted.").arg(name), look::Tone::Success);
            m_house.list.reload();
        });
}

} // namespace candor::pages
