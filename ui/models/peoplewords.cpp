// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/peoplewords.h"

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

QString required(const QString &member)
{
    if (member == QLatin1String("email"))
        return Words::tr("Give an e-mail address.");
    if (member == QLatin1String("domain"))
        return Words::tr("Give a domain such as acme.example.");
    if (member == QLatin1String("role"))
        return Words::tr("Choose a role.");
    return member.endsWith(QLatin1String("assword")) ? Words::tr("Give a password.")
                                                     : Words::tr("Give a name.");
}

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

QString faultWord(const domain::FieldError &error)
{
    const auto member = error.pointer.section(QLatin1Char('/'), -1);
    const auto &code = error.code;
    if (code == QLatin1String("REQUIRED"))
        return required(member);
    if (code == QLatin1String("WRONG_PASSWORD"))
        return Words::tr("This isn't the current password.");
    if (code == QLatin1String("TOO_SHORT") && member.endsWith(QLatin1String("assword")))
        return Words::tr("Give at least %Ln characters; a few words do well.", nullptr, shortestPassword);
    if (code == QLatin1String("TOO_COMMON"))
        return Words::tr("This password is among the first that are tried; choose another.");
    if (code == QLatin1String("INVALID_VALUE") && member == QLatin1String("newPassword"))
        return Words::tr("Choose another one than the current.");
    if (code == QLatin1String("DUPLICATE_VALUE"))
        return member == QLatin1String("email") ? Words::tr("Somebody has this address already.")
                                                : Words::tr("This is used already; choose another.");
    if (code == QLatin1String("INVALID_FORMAT") && member == QLatin1String("email"))
        return Words::tr("Give an e-mail address such as ada@acme.example.");
    if (code == QLatin1String("INVALID_FORMAT") && member == QLatin1String("domain"))
        return Words::tr("Give a domain such as acme.example, without scheme, port or path.");
    return serverWords(error.detail);
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
