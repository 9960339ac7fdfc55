// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplewords.h"

#include "models/faultwords.h"
#include "models/sentences.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::models {

using domain::UserStatus;
using look::Glyph;
using look::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

} // namespace

QString word(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return Words::tr("Invited");
    case UserStatus::Active:
        return Words::tr("Active");
    case UserStatus::Disabled:
        return Words::tr("Disabled");
    }
    Q_UNREACHABLE();
}

Tone toneOf(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return Tone::Info;
    case UserStatus::Active:
        return Tone::Success;
    case UserStatus::Disabled:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return Glyph::Clock;
    case UserStatus::Active:
        return Glyph::Check;
    case UserStatus::Disabled:
        return Glyph::Cross;
    }
    Q_UNREACHABLE();
}

bool isLocked(const api::Person &person, domain::Timestamp now)
{
    return person.status == UserStatus::Active && person.lockedUntil && *person.lockedUntil > now;
}

QString statusWord(const api::Person &person, domain::Timestamp now)
{
    return isLocked(person, now) ? Words::tr("Locked") : word(person.status);
}

QString lastSignInWord(const api::Person &person)
{
    return person.lastSignInAt ? dateAndTime(*person.lastSignInAt) : Words::tr("Never");
}

QString accountSentence(const client::Failure &failure, const QUrl &server)
{
    if (failure.is(domain::ErrorCode::LastAdministrator))
        return word(Hindrance::IsLastAdministrator);
    if (failure.problem && !failure.problem->fields.isEmpty())
        return faultWord(failure.problem->fields.first());
    return sentence(failure, server);
}

QString word(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::IsMyself:
        return Words::tr("This is you. Another administrator can disable or delete your account.");
    case Hindrance::MayMore:
        return Words::tr("Their role may do more than yours, so you can't change this account.");
    case Hindrance::IsLastAdministrator:
        return Words::tr(
            "This is the last administrator who can sign in here. Make another one before you disable or "
            "delete this account.");
    }
    Q_UNREACHABLE();
}

Hindrance hindranceOfChange(const QStringList &permissions, const api::Identity &me)
{
    const bool isWithinMine = std::all_of(permissions.begin(), permissions.end(),
        [&me](const QString &permission) { return me.permissions.contains(permission); });
    return isWithinMine ? Hindrance::None : Hindrance::MayMore;
}

Hindrance hindranceOfRemoval(const api::Person &person, const QStringList &permissions,
    const api::Identity &me, std::optional<int> administrators)
{
    if (person.id == me.id)
        return Hindrance::IsMyself;
    if (const auto hindrance = hindranceOfChange(permissions, me); hindrance != Hindrance::None)
        return hindrance;
    const auto role = domain::roleFromName(person.roleId);
    const bool administers = role == domain::Role::Admin || role == domain::Role::PlatformAdmin
        || role == domain::Role::SuperAdmin;
    const bool isLast = administers && person.status == UserStatus::Active && administrators == 1;
    return isLast ? Hindrance::IsLastAdministrator : Hindrance::None;
}

} // namespace candor::models
