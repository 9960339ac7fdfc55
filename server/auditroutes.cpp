// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auditroutes.h"

#include "server/door.h"
#include "server/queryreader.h"

namespace candor::server {

using domain::ErrorCode;
using domain::Result;
using identity::AuditTrail;
using identity::Place;
using storage::AuditCheck;
using storage::AuditEntry;
using storage::AuditFilter;
using storage::AuditPage;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject entryJson(const AuditEntry &entry)
{
    const auto &record = entry.record;
    return {
        {QStringLiteral("sequence"), entry.sequence},
        {QStringLiteral("at"), domain::toIso8601(record.at)},
        {QStringLiteral("actor"),
            QJsonObject{{QStringLiteral("kind"), domain::name(record.actor.kind)},
                {QStringLiteral("id"), orNull(record.actor.id)},
                {QStringLiteral("name"), orNull(record.actor.name)}}},
        {QStringLiteral("action"), record.action},
        {QStringLiteral("subject"), record.subject},
        {QStringLiteral("subjectName"), orNull(entry.subjectName)},
        {QStringLiteral("detail"), record.detail},
        {QStringLiteral("requestId"), orNull(record.requestId)},
        {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
    };
}

QJsonObject checkJson(const AuditCheck &check)
{
    return {
        {QStringLiteral("checkedTo"), check.checkedTo},
        {QStringLiteral("last"), check.last},
        {QStringLiteral("broken"), check.broken ? QJsonValue(*check.broken) : QJsonValue()},
        {QStringLiteral("done"), check.isDone()},
    };
}

Result<AuditFilter> auditFilter(const QUrlQuery &query)
{
    QueryReader reader(query);
    AuditFilter filter;
    const auto time = [](const QString &text) { return domain::fromIso8601(text); };
    filter.since = reader.parsed<domain::Timestamp>("since", timeExpected, time);
    filter.until = reader.parsed<domain::Timestamp>("until", timeExpected, time);
    filter.action = reader.text("action");
    filter.actor = reader.text("actor").toLower(); // as ids are kept
    filter.subject = reader.text("subject");
    filter.requestId = reader.text("requestId");
    const auto page = api::parsePageQuery(paging(query));
    auto errors = reader.errorsWith(page);
    if (errors.isEmpty() && !page->cursor.isEmpty()) {
        const auto position = api::decodeCursor(page->cursor, 3);
        if (!position)
            return domain::fail(position.error());
        filter.before = std::max<qint64>(1, position->at(0).toInteger(1));
        filter.counted = countedBefore(*position);
    }
    if (!errors.isEmpty())
        return domain::invalid(errors);
    filter.limit = page->limit;
    return filter;
}

void list(AuditTrail &trail, Place::Layer layer, const Context &context, const Answer &answer)
{
    withValue(placeOf(layer, context), answer, [&](const Place &place) {
        withValue(auditFilter(context.query()), answer, [&](const AuditFilter &filter) {
            answer.with(trail.list(context.caller, place, filter), [answer, context](const AuditPage &found) {
                api::Page<AuditEntry> page{found.entries, {}, found.counted.total, found.counted.isEstimate};
                if (found.next > 0)
                    page.nextCursor = listCursor(found.next, found.counted);
                answer.send(pageReply(context, api::toJson(page, entryJson), page.nextCursor));
            });
        });
    });
}

void verify(AuditTrail &trail, Place::Layer layer, const Context &context, const Answer &answer)
{
    withValue(placeOf(layer, context), answer, [&](const Place &place) {
        const auto after = context.queryValue("after").toLongLong(); // a number, as QueryRules has seen
        answer.with(trail.verify(context.caller, place, after),
            [answer](const AuditCheck &check) { answer.json(200, checkJson(check)); });
    });
}

// Whose log it is, and what its operations are called.
struct AuditDoor
{
    Place::Layer layer;
    QByteArray base;
    Credentials who;
    QByteArray noun; // in the operations' names
    QByteArray whose; // in their summaries
    QByteArrayList queries;
};

Route auditRoute(
    const AuditDoor &door, const QByteArray &path, const QByteArray &operationId, const QByteArray &summary)
{
    auto entry
        = consoleRoute("GET", door.base + path, operationId, summary, door.who, "audit:read").tagged("Audit");
    return door.layer == Place::Layer::Tenant ? std::move(entry).inTenant() : entry;
}

void addDoor(RouteTable &table, AuditTrail &trail, const AuditDoor &door)
{
    table.add(auditRoute(door, "", "list" + door.noun + "Audit", "List what was done in " + door.whose)
            .about("Each record tells who did what to what, the newest first; records are never changed and "
                   "never deleted. With a filter a page looks at 10 000 records at most: it may have fewer "
                   "entries than `limit`, even none, and still a `nextCursor`. That a tenant was made, "
                   "changed or deleted is in its platform's log.")
            .queried(door.queries
                + QByteArrayList{"auditSince", "auditUntil", "auditAction", "auditActor", "auditSubject",
                    "auditRequest", "limit", "cursor"})
            .answers(pageOf("AuditPage"))
            .handledBy([&trail, layer = door.layer](const Context &context, const Answer &answer) {
                list(trail, layer, context, answer);
            }));
    table.add(
        auditRoute(door, "/verification", "verify" + door.noun + "Audit", "Verify the log of " + door.whose)
            .about("Each record's hash covers the record and the hash before it, so that none can be "
                   "changed, left out or slipped in without breaking the chain. A call looks at 5000 records "
                   "behind `after`; go on with the answer's `checkedTo` until it is `done`.")
            .queried(door.queries + QByteArrayList{"afterRecord"})
            .answers({200, "AuditVerification", "How far the chain is whole."})
            .conditional()
            .fails({ErrorCode::NotFound})
            .handledBy([&trail, layer = door.layer](const Context &context, const Answer &answer) {
                verify(trail, layer, context, answer);
            }));
}

} // namespace

void addAuditRoutes(RouteTable &table, AuditTrail &trail)
{
    addDoor(table, trail, {Place::Layer::Tenant, "/audit", anyUser, "", "a tenant", {}});
    addDoor(table, trail,
        {Place::Layer::Platform, "/platform-admin/audit", administrators, "Platform", "a platform",
            {"platformId"}});
    addDoor(table, trail,
        {Place::Layer::Installation, "/super-admin/audit", Credential::SuperAdmin, "Installation",
            "the installation", {}});
}

} // namespace candor::server
