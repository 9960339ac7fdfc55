// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "storage/auditrepository.h"

// What the audit log tells of a change: for each member what it was and what it is. Nothing personal: of
// people only what they may. Pure; any thread.
namespace candor::identity {

void noteChanges(storage::AuditRecord &record, const domain::Platform &before, const domain::Platform &after);
void noteChanges(storage::AuditRecord &record, const domain::Tenant &before, const domain::Tenant &after);
void noteChanges(
    storage::AuditRecord &record, const domain::CustomRole &before, const domain::CustomRole &after);
// That a name or a password is another one is said, not which.
void noteChanges(
    storage::AuditRecord &record, const domain::User &before, const domain::User &after, bool hasNewPassword);

} // namespace candor::identity
