// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/auditanswers.h"

#include <QList>
#include <QString>

namespace candor::models {

// One thing that a record of the audit log tells beside who, what and when.
struct AuditFact
{
    QString name;
    QString value;
    bool operator==(const AuditFact &) const = default;
};

// Every member of a record's detail, in words; what changed goes first. Members that only a newer server
// knows are called by their names in small letters.
[[nodiscard]] QList<AuditFact> auditFacts(const QJsonObject &detail);

} // namespace candor::models
