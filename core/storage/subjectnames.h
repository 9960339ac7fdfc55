// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

#include <QHash>

namespace candor::storage {

// Whether interviews are among what is called by a name.
enum class InterviewNames {
    Told,
    Withheld,
};

// What the subjects of audit records ("role:<id>") are called now, by subject: people, keys, roles, tenants
// and platforms by their names, interviews by their positions and what the caller calls the candidate. Those
// that are gone, or have no name, are left out.
[[nodiscard]] domain::Result<QHash<QString, QString>> subjectNames(
    Session &session, SystemScope, const QStringList &subjects, InterviewNames interviews);

} // namespace candor::storage
