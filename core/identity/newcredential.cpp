// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/newcredential.h"

#include "domain/organisation.h"
#include "identity/validation.h"

namespace candor::identity {

QList<domain::FieldError> check(const NewCredential &wanted, domain::Timestamp now)
{
    auto errors = checkName(wanted.name, 100, QStringLiteral("/name"));
    if (wanted.description.size() > 500)
        errors.append({QStringLiteral("/description"), QStringLiteral("TOO_LONG"),
            QStringLiteral("Give at most 500 characters.")});
    for (qsizetype i = 0; i < wanted.permissions.size(); ++i) {
        if (!domain::isPermission(wanted.permissions.at(i)))
            errors.append({QStringLiteral("/permissions/%1").arg(i), QStringLiteral("INVALID_VALUE"),
                QStringLiteral("There is no such permission; GET /permissions lists them all.")});
    }
    if (wanted.expiresAt && *wanted.expiresAt <= now)
        errors.append({QStringLiteral("/expiresAt"), QStringLiteral("OUT_OF_RANGE"),
            QStringLiteral("Give a time in the future, or none.")});
    auto faults = wanted.faults;
    domain::addFaults(faults, errors);
    return faults;
}

} // namespace candor::identity
