// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/selfaudit.h"

#include "delivery/repair.h"
#include "storage/selfauditrepository.h"
#include "workflow/interviewjobs.h"
#include "workflow/record.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace candor::workflow {

Q_LOGGING_CATEGORY(lcAudit, "candor.workflow.audit")

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::ChoreSlice;
using storage::SelfAuditRepository;
using storage::Session;
using storage::SystemScope;
using storage::TenantScope;

namespace {

constexpr std::chrono::minutes auditEvery{10};
constexpr std::chrono::minutes settledAfter{10}; // by then whatever wrote it has ended
constexpr int rowsAtOnce = 500;

// Where a run stands. Events are looked at once, when they have settled; the position stays for the next run.
struct Cursor
{
    qint64 position = 0;
    QString stage = QStringLiteral("events"); // then "lanes", then "jobs"
    QString destination;
    QString interview;
    int repaired = 0; // in this run
    int ever = 0;

    [[nodiscard]] static Cursor parse(const QString &text)
    {
        const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
        Cursor cursor;
        cursor.position = json.value(QLatin1String("position")).toInteger();
        cursor.stage = json.value(QLatin1String("stage")).toString(cursor.stage);
        cursor.destination = json.value(QLatin1String("destination")).toString();
        cursor.interview = json.value(QLatin1String("interview")).toString();
        cursor.repaired = json.value(QLatin1String("repaired")).toInt();
        cursor.ever = json.value(QLatin1String("ever")).toInt();
        return cursor;
    }
    [[nodiscard]] QString text() const
    {
        const QJsonObject json{{QStringLiteral("position"), position}, {QStringLiteral("stage"), stage},
            {QStringLiteral("destination"), destination}, {QStringLiteral("interview"), interview},
            {QStringLiteral("repaired"), repaired}, {QStringLiteral("ever"), ever}};
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
};

void note(Cursor &cursor, const QString &what)
{
    qCWarning(lcAudit).noquote() << what;
    cursor.repaired += 1;
    cursor.ever += 1;
}

Result<Done> auditEvents(Session &session, Cursor &cursor, QList<TenantScope> &touched, Timestamp now)
{
    const auto events = SelfAuditRepository(session).events(SystemScope(), cursor.position, rowsAtOnce);
    if (!events)
        return domain::fail(events.error());
    for (const auto &event : *events) {
        if (event.at >= now - settledAfter) {
            cursor.stage = QStringLiteral("lanes");
            return Done();
        }
        cursor.position = event.position;
        if (event.hasDelivery || event.destination.isEmpty())
            continue;
        if (const auto repaired = delivery::deliverLost(session, event, now); !repaired)
            return repaired;
        touched.append(TenantScope(event.platform, event.tenant));
        note(cursor, QStringLiteral("the event ") + event.id.toString() + QStringLiteral(" had no delivery"));
    }
    if (events->size() < rowsAtOnce)
        cursor.stage = QStringLiteral("lanes");
    return Done();
}

Result<Done> auditAside(Session &session, Cursor &cursor, QList<TenantScope> &touched)
{
    const auto found = delivery::findAside(session);
    if (!found)
        return domain::fail(found.error());
    if (*found == 0)
        return Done();
    touched = {TenantScope({}, {})}; // whoever it is: the worker is to look
    note(cursor, QStringLiteral("%1 lanes were set aside and forgotten").arg(*found));
    return Done();
}

Result<Done> auditLanes(Session &session, Cursor &cursor, QList<TenantScope> &touched, Timestamp now)
{
    SelfAuditRepository repository(session);
    const bool isFirst = cursor.destination.isEmpty();
    if (const auto done = isFirst ? auditAside(session, cursor, touched) : Done(); !done)
        return done;
    const auto lanes = repository.lanes(SystemScope(), cursor.destination, cursor.interview, rowsAtOnce);
    if (!lanes)
        return domain::fail(lanes.error());
    const auto operational
        = isFirst ? repository.operationalLanes(SystemScope()) : QList<storage::LaneCount>();
    if (!operational)
        return domain::fail(operational.error());
    for (const auto &lane : *lanes + *operational) {
        if (lane.counted == lane.pending)
            continue;
        const auto repaired = delivery::recount(session, lane, now);
        if (!repaired)
            return domain::fail(repaired.error());
        if (!*repaired)
            continue; // it was just changing
        touched = {TenantScope({}, {})}; // whoever it is: the worker is to look
        note(cursor,
            QStringLiteral("the lane ") + lane.destination + QLatin1Char(' ') + lane.interview.toString()
                + QStringLiteral(" counted wrongly"));
    }
    if (lanes->size() < rowsAtOnce) {
        cursor.stage = QStringLiteral("jobs");
        cursor.destination.clear();
        cursor.interview.clear();
    } else {
        cursor.destination = lanes->last().destination;
        cursor.interview = lanes->last().interview.toString();
    }
    return Done();
}

QString jobFor(const QString &state)
{
    if (state == domain::name(domain::State::ValidatingSkills))
        return validateJob;
    return state == domain::name(domain::State::GeneratingPlan) ? planJob : assessJob;
}

// Answers whether there may be more.
Result<bool> auditJobs(Session &session, Cursor &cursor, QList<TenantScope> &touched, Timestamp now)
{
    const auto forgotten
        = SelfAuditRepository(session).forgotten(SystemScope(), now - settledAfter, rowsAtOnce);
    if (!forgotten)
        return domain::fail(forgotten.error());
    for (const auto &found : *forgotten) {
        const TenantScope scope(found.platform, found.tenant);
        domain::Interview interview;
        interview.id = found.id;
        const auto owed = Recorder(session, scope, {{}, QStringLiteral("chore-self-audit")}, now)
                              .owe(interview, jobFor(found.state));
        if (!owed)
            return domain::fail(owed.error());
        touched.append(scope);
        note(cursor,
            QStringLiteral("the interview ") + found.id.toString() + QStringLiteral(" had no job in ")
                + found.state);
    }
    return forgotten->size() == rowsAtOnce;
}

} // namespace

Result<ChoreSlice> audit(Session &session, const storage::ChoreTurn &turn, Timestamp now)
{
    auto cursor = Cursor::parse(turn.cursor);
    ChoreSlice slice;
    slice.finished = false;
    if (cursor.stage == QLatin1String("events")) {
        if (const auto done = auditEvents(session, cursor, slice.touched, now); !done)
            return domain::fail(done.error());
    } else if (cursor.stage == QLatin1String("lanes")) {
        if (const auto done = auditLanes(session, cursor, slice.touched, now); !done)
            return domain::fail(done.error());
    } else {
        const auto more = auditJobs(session, cursor, slice.touched, now);
        if (!more)
            return domain::fail(more.error());
        slice.finished = !*more;
    }
    if (slice.finished) {
        slice.result
            = {{QStringLiteral("repaired"), cursor.repaired}, {QStringLiteral("repairedEver"), cursor.ever}};
        cursor.stage = QStringLiteral("events");
        cursor.repaired = 0;
    }
    slice.cursor = cursor.text();
    return slice;
}

storage::Chore selfAuditChore()
{
    return {storage::selfAuditName, auditEvery, audit, {}};
}

} // namespace candor::workflow
