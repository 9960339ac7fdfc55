// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "domain/interview.h"
#include "domain/timestamp.h"

#include <QJsonObject>
#include <optional>

// What a client reads back about the audit log, under the rules of answers.h.
namespace candor::api {

// One thing that somebody did.
struct AuditEntry
{
    qint64 sequence = 0; // 1, 2, 3 … within its log
    domain::Timestamp at;
    domain::Actor actor;
    QString action; // "user.create"
    QString subject; // "user:<id>"
    QString subjectName; // what it is called now; empty once it is gone, or when the server doesn't tell
    QJsonObject detail;
    QString requestId; // empty = no request did it
    QString hash; // of it and of all before it, in hexadecimal digits
    bool operator==(const AuditEntry &) const = default;
};
[[nodiscard]] domain::Result<Page<AuditEntry>> auditPageFromJson(const QJsonObject &object);

// How far a log was looked through.
struct AuditCheck
{
    qint64 checkedTo = 0; // all records up to this one fit one another
    qint64 last = 0; // the newest record's number
    std::optional<qint64> broken; // the first that doesn't fit
    bool isDone = false; // nothing is left to look at
    bool operator==(const AuditCheck &) const = default;
};
[[nodiscard]] domain::Result<AuditCheck> auditCheckFromJson(const QJsonObject &object);

// The records that a page of a filtered list looks at, at most: it may be empty, with others behind it.
inline constexpr qint64 auditStretch = 10'000;

} // namespace candor::api
