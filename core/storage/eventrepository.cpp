// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/eventrepository.h"

#include "storage/interviewvault.h"

#include <QHash>
#include <algorithm>

namespace candor::storage {

using domain::Done;
using domain::Result;

namespace {

const QByteArray operationalPurpose = "operational-event/1";

struct FeedRow
{
    domain::FeedPosition position;
    domain::EventId event;
    domain::InterviewId interview;
    QByteArray sealed;
    QByteArray wrappedKey;
};

FeedRow readFeedRow(const Row &row)
{
    return {{row.number(0), row.number(1)}, row.id<domain::EventId>(2), row.id<domain::InterviewId>(3),
        row.blob(4), row.blob(5)};
}

// The order by (settled, position) is final below the oldest transaction that still runs: every event there
// belongs to one that has ended, and later ones get higher numbers.
QString isFinal(Backend backend)
{
    return backend == Backend::Sqlite
        ? QString()
        : QStringLiteral(
              " AND settled < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) "
              "+ (SELECT shift FROM event_numbering)");
}

// Opens the events of a page; each interview's key is unwrapped once.
class FeedReader
{
public:
    explicit FeedReader(Session &session)
        : m_session(session)
    {
    }

    std::optional<QByteArray> open(const FeedRow &row)
    {
        if (row.interview.isNull()) {
            auto payload = openFor(m_session, operationalPurpose, row.event.toString(), row.sealed);
            return payload ? std::optional(std::move(*payload)) : std::nullopt;
        }
        auto vault = m_vaults.constFind(row.interview);
        if (vault == m_vaults.constEnd())
            vault = m_vaults.insert(row.interview, unwrapped(row));
        if (!*vault)
            return std::nullopt;
        auto payload = (*vault)->open(row.sealed, eventBodyPlace(row.event));
        return payload ? std::optional(std::move(*payload)) : std::nullopt;
    }

private:
    std::optional<InterviewVault> unwrapped(const FeedRow &row) const
    {
        auto vault = InterviewVault::unwrap(m_session.keyring(), row.interview, row.wrappedKey);
        return vault ? std::optional(std::move(*vault)) : std::nullopt;
    }

    Session &m_session;
    QHash<domain::InterviewId, std::optional<InterviewVault>> m_vaults;
};

} // namespace

QByteArray eventBodyPlace(domain::EventId event)
{
    return "events.body|" + event.toString().toLatin1();
}

Insertion EventRepository::insertion(const TenantScope &scope, const EventRecord &record) const
{
    Insertion insertion{
        QStringLiteral("INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, "
                       "body_sealed, created_at, destination) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {value(record.id), value(scope.platform()), value(scope.tenant()), value(record.interview),
            value(record.sequence), value(domain::name(record.type)), value(record.bodySealed),
            value(record.at), value(record.destination)}};
    if (m_session.backend() == Backend::Sqlite)
        return insertion;
    // The interview's row is locked, so its events come one after another; but a transaction that began
    // earlier, and has the lower number, may add the later one.
    insertion.sql = QStringLiteral(
        "INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, "
        "body_sealed, created_at, destination, settled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "GREATEST(CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT) + "
        "(SELECT shift FROM event_numbering), "
        "(SELECT settled FROM events WHERE interview_id = ? ORDER BY sequence DESC LIMIT 1)))");
    insertion.values.append(value(record.interview));
    return insertion;
}

Result<Done> EventRepository::add(const TenantScope &scope, const EventRecord &record)
{
    return insert(m_session, insertion(scope, record));
}

Result<Done> EventRepository::addOperational(const OperationalEvent &event)
{
    const auto sealed = sealFor(m_session, operationalPurpose, event.id.toString(), event.payload);
    const auto settled = m_session.backend() == Backend::Sqlite
        ? QStringLiteral("0")
        : QStringLiteral("CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT) + (SELECT shift FROM "
                         "event_numbering)");
    const auto added = m_session.execute(
        QStringLiteral("INSERT INTO events (id, platform_id, tenant_id, sequence, type, body_sealed, "
                       "created_at, destination, settled) VALUES (?, ?, ?, 0, ?, ?, ?, ?, %1)")
            .arg(settled),
        {value(event.id), value(event.platform), value(event.tenant), value(domain::name(event.type)),
            value(sealed), value(event.at), value(event.destination)});
    if (!added)
        return domain::fail(added.error());
    return Done();
}

Result<std::optional<QByteArray>> EventRepository::operationalPayload(SystemScope, domain::EventId event)
{
    const auto sealed = m_session.selectOne<QByteArray>(
        QStringLiteral("SELECT body_sealed FROM events WHERE id = ? AND interview_id IS NULL"),
        {value(event)}, [](const Row &row) { return row.blob(0); });
    if (!sealed)
        return domain::fail(sealed.error());
    if (!sealed->has_value())
        return std::optional<QByteArray>();
    auto payload = openFor(m_session, operationalPurpose, event.toString(), **sealed);
    return payload ? std::optional(std::move(*payload)) : std::nullopt;
}

Result<domain::FeedPage> EventRepository::feed(
    const Reach &reach, const domain::FeedPosition &after, int limit)
{
    const auto sql = QStringLiteral(
        "SELECT e.settled, e.position, e.id, e.interview_id, e.body_sealed, k.wrapped FROM ("
        "SELECT settled, position, id, interview_id, body_sealed FROM events WHERE %1 "
        "AND (settled, position) > (?, ?)%2 ORDER BY settled, position LIMIT ?) AS e "
        "LEFT JOIN interview_keys k ON k.interview_id = e.interview_id ORDER BY e.settled, e.position")
                         .arg(reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")),
                             isFinal(m_session.backend()));
    const auto rows = m_session.selectList<FeedRow>(sql,
        reach.values() + QVariantList{value(after.settled), value(after.position), value(limit)},
        readFeedRow);
    if (!rows)
        return domain::fail(rows.error());
    domain::FeedPage page;
    page.next = after;
    FeedReader reader(m_session);
    for (const auto &row : *rows) {
        page.next = row.position;
        if (const auto payload = reader.open(row))
            page.payloads.append(*payload);
    }
    if (!rows->isEmpty() || m_session.backend() == Backend::Sqlite)
        return page;
    const auto later = m_session.selectList<qint64>(
        QStringLiteral("SELECT 1 FROM events WHERE %1 AND (settled, position) > (?, ?) LIMIT 1")
            .arg(reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id"))),
        reach.values() + QVariantList{value(after.settled), value(after.position)},
        [](const Row &row) { return row.number(0); });
    if (!later)
        return domain::fail(later.error());
    page.heldBack = !later->isEmpty();
    return page;
}

Result<domain::FeedPosition> EventRepository::end(const Reach &reach)
{
    const auto newest = m_session.selectList<domain::FeedPosition>(
        QStringLiteral(
            "SELECT settled, position FROM events WHERE %1%2 ORDER BY settled DESC, position DESC LIMIT 1")
            .arg(reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")),
                isFinal(m_session.backend())),
        reach.values(), [](const Row &row) { return domain::FeedPosition{row.number(0), row.number(1)}; });
    if (!newest)
        return domain::fail(newest.error());
    return newest->value(0);
}

Result<Done> EventRepository::continueNumbering()
{
    if (m_session.backend() == Backend::Sqlite)
        return Done();
    const auto most = m_session.selectOne<qint64>(
        QStringLiteral(
            "SELECT COALESCE(MAX(last), 0) FROM (SELECT (SELECT settled FROM events "
            "WHERE platform_id = platforms.id ORDER BY settled DESC, position DESC LIMIT 1) AS last "
            "FROM platforms) AS lasts"),
        {}, [](const Row &row) { return row.number(0); });
    if (!most)
        return domain::fail(most.error());
    const auto shifted = m_session.execute(
        QStringLiteral("UPDATE event_numbering SET shift = ? WHERE shift + "
                       "CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT) <= ?"),
        {value(most->value_or(0) + 1), value(most->value_or(0))});
    if (!shifted)
        return domain::fail(shifted.error());
    return Done();
}

Result<std::optional<QByteArray>> EventRepository::sealedBody(SystemScope, domain::EventId event)
{
    const auto found
        = m_session.selectOne<QByteArray>(QStringLiteral("SELECT body_sealed FROM events WHERE id = ?"),
            {value(event)}, [](const Row &row) { return row.blob(0); });
    return found;
}

Result<QList<SealedBody>> EventRepository::sealedBodies(
    const TenantScope &scope, domain::InterviewId interview)
{
    return m_session.selectList<SealedBody>(
        QStringLiteral("SELECT id, body_sealed FROM events WHERE interview_id = ? AND tenant_id = ? "
                       "ORDER BY sequence"),
        {value(interview), value(scope.tenant())},
        [](const Row &row) { return SealedBody{row.id<domain::EventId>(0), row.blob(1)}; });
}

Result<domain::InterviewEvents> EventRepository::eventsOf(
    const TenantScope &scope, domain::InterviewId interview, int after, int limit)
{
    const auto total = m_session.selectOne<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM events WHERE interview_id = ? AND tenant_id = ?"),
        {value(interview), value(scope.tenant())}, [](const Row &row) { return row.number(0); });
    if (!total)
        return domain::fail(total.error());
    const auto rows = m_session.select<FeedRow>(
        QStringLiteral(
            "SELECT e.settled, e.sequence, e.id, e.interview_id, e.body_sealed, k.wrapped FROM events e "
            "LEFT JOIN interview_keys k ON k.interview_id = e.interview_id WHERE e.interview_id = ? AND "
            "e.tenant_id = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?"),
        {value(interview), value(scope.tenant()), value(after), value(limit + 1)}, readFeedRow);
    if (!rows)
        return domain::fail(rows.error());
    domain::InterviewEvents events{{}, 0, total->value_or(0)};
    FeedReader reader(m_session);
    for (const auto &row : rows->first(std::min<qsizetype>(rows->size(), limit))) {
        if (const auto payload = reader.open(row))
            events.payloads.append(*payload);
        events.next = int(row.position.position);
    }
    if (rows->size() <= limit)
        events.next = 0;
    return events;
}

Result<Done> EventRepository::replaceBody(const TenantScope &scope, const SealedBody &body)
{
    const auto replaced = m_session.execute(
        QStringLiteral("UPDATE events SET body_sealed = ? WHERE id = ? AND tenant_id = ?"),
        {value(body.sealed), value(body.event), value(scope.tenant())});
    if (!replaced)
        return domain::fail(replaced.error());
    return Done();
}

} // namespace candor::storage
