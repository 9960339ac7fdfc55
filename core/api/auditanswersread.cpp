// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/auditanswers.h"

namespace candor::api {

using domain::Result;

namespace {

domain::Actor readActor(DocumentReader &reader)
{
    domain::Actor actor;
    actor.kind = reader.enumeration(QLatin1String("kind"), domain::actorKindFromName);
    actor.id = textOrEmpty(reader, QLatin1String("id"));
    actor.name = textOrEmpty(reader, QLatin1String("name"));
    return actor;
}

AuditEntry readEntry(DocumentReader &reader)
{
    AuditEntry entry;
    entry.sequence = reader.count(QLatin1String("sequence"));
    entry.at = reader.time(QLatin1String("at"));
    entry.actor = reader.object(QLatin1String("actor"), readActor);
    entry.action = reader.text(QLatin1String("action"));
    entry.subject = reader.text(QLatin1String("subject"));
    if (reader.has(QLatin1String("subjectName")))
        entry.subjectName = textOrEmpty(reader, QLatin1String("subjectName"));
    entry.detail = reader.members(QLatin1String("detail"));
    entry.requestId = textOrEmpty(reader, QLatin1String("requestId"));
    entry.hash = reader.text(QLatin1String("hash"));
    return entry;
}

AuditCheck readCheck(DocumentReader &reader)
{
    AuditCheck check;
    check.checkedTo = reader.count(QLatin1String("checkedTo"));
    check.last = reader.count(QLatin1String("last"));
    check.broken = reader.countOrNull(QLatin1String("broken"));
    check.isDone = reader.boolean(QLatin1String("done"));
    return check;
}

} // namespace

Result<Page<AuditEntry>> auditPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readEntry);
}

Result<AuditCheck> auditCheckFromJson(const QJsonObject &object)
{
    return answered(object, readCheck);
}

} // namespace candor::api
