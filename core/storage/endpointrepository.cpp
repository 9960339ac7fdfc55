// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/endpointrepository.h"

#include "storage/ran.h"

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Timestamp;

namespace {

constexpr QLatin1Char separator(' '); // between the lanes of endpoints.strain

// What endpoints_groups is an index of: the owner, and a figure for the standing.
const QString group = QStringLiteral(
    "((CASE WHEN SUBSTR(endpoint, 1, 7) = 'origin:' THEN SUBSTR(endpoint, 1, 43) ELSE endpoint END) || "
    "(CASE WHEN strain <> '' OR breaker <> 'CLOSED' THEN '2' WHEN answers = 1 THEN '0' ELSE '1' END))");

EndpointGroup groupOf(const QString &name)
{
    const auto figure = name.back();
    const auto standing = figure == QLatin1Char('0') ? Standing::Answers
        : figure == QLatin1Char('1')                 ? Standing::Unseen
                                                     : Standing::Failing;
    return {name, name.chopped(1), standing};
}

Endpoint readEndpoint(const Row &row)
{
    Endpoint found;
    found.health.breaker = breakerFromName(row.text(0));
    found.health.openUntil = row.time(1);
    found.health.trips = int(row.number(2));
    found.health.failures = int(row.number(3));
    found.health.failingSince = row.optionalTime(4);
    found.health.lastFailureAt = row.optionalTime(5);
    found.health.lastError = row.text(6);
    found.health.lastStatus = int(row.number(7));
    found.health.answers = row.flag(13);
    found.health.strain = strainFromText(row.text(14));
    found.bucket = {row.real(8), row.time(9)};
    found.warned = {row.optionalTime(10), row.optionalTime(11), row.optionalTime(12)};
    found.asideDue = row.optionalTime(15);
    found.health.asked = row.flag(16);
    return found;
}

} // namespace

QString name(Breaker breaker)
{
    switch (breaker) {
    case Breaker::Closed:
        return QStringLiteral("CLOSED");
    case Breaker::Open:
        return QStringLiteral("OPEN");
    case Breaker::HalfOpen:
        return QStringLiteral("HALF_OPEN");
    }
    Q_UNREACHABLE();
}

Breaker breakerFromName(const QString &text)
{
    if (text == name(Breaker::Open))
        return Breaker::Open;
    return text == name(Breaker::HalfOpen) ? Breaker::HalfOpen : Breaker::Closed;
}

Standing standingOf(bool answers, bool isStrained)
{
    if (isStrained)
        return Standing::Failing;
    return answers ? Standing::Answers : Standing::Unseen;
}

QStringList strainFromText(const QString &text)
{
    return text.split(separator, Qt::SkipEmptyParts);
}

Result<Done> EndpointRepository::ensure(SystemScope, QStringList endpoints)
{
    // Two nodes that make the same rows wait for each other in one direction only.
    endpoints.sort();
    for (const auto &endpoint : std::as_const(endpoints)) {
        const auto made = m_session.execute(
            QStringLiteral("INSERT INTO endpoints (endpoint) VALUES (?) ON CONFLICT (endpoint) DO NOTHING"),
            {value(endpoint)});
        if (!made)
            return domain::fail(made.error());
    }
    return Done();
}

Result<std::optional<Endpoint>> EndpointRepository::select(const QString &endpoint, const QString &clause)
{
    return m_session.selectOne<Endpoint>(
        QStringLiteral("SELECT breaker, open_until, trips, failures, failing_since, last_failure_at, "
                       "last_error, last_status, tokens, tokens_at, warned_half, warned_day, warned_day_at, "
                       "answers, strain, aside_due, asked FROM endpoints WHERE endpoint = ?")
            + clause,
        {value(endpoint)}, readEndpoint);
}

Result<std::optional<Endpoint>> EndpointRepository::take(SystemScope, const QString &endpoint)
{
    return select(endpoint, m_session.skipLocked());
}

Result<std::optional<Endpoint>> EndpointRepository::lock(SystemScope, const QString &endpoint)
{
    return select(endpoint, m_session.forUpdate());
}

Result<std::optional<Endpoint>> EndpointRepository::find(SystemScope, const QString &endpoint)
{
    return select(endpoint, {});
}

Result<Done> EndpointRepository::store(SystemScope, const QString &endpoint, const EndpointHealth &health)
{
    // What is set aside there may go with a breaker that lets it.
    const auto asideDue = health.breaker == Breaker::Closed ? Timestamp() : health.openUntil;
    return ran(m_session.execute(
        QStringLiteral(
            "UPDATE endpoints SET breaker = ?, open_until = ?, trips = ?, failures = ?, "
            "failing_since = ?, last_failure_at = ?, last_error = ?, last_status = ?, answers = ?, "
            "strain = ?, asked = ?, aside_due = CASE WHEN aside_due IS NOT NULL THEN CAST(? AS BIGINT) END "
            "WHERE endpoint = ?"),
        {value(name(health.breaker)), value(health.openUntil), value(health.trips), value(health.failures),
            value(health.failingSince), value(health.lastFailureAt), value(health.lastError),
            value(health.lastStatus), flag(health.answers), value(health.strain.join(separator)),
            flag(health.asked), value(asideDue), value(endpoint)}));
}

Result<Done> EndpointRepository::store(SystemScope, const QString &endpoint, const TokenBucket &bucket)
{
    return ran(
        m_session.execute(QStringLiteral("UPDATE endpoints SET tokens = ?, tokens_at = ? WHERE endpoint = ?"),
            {QVariant(bucket.tokens), value(bucket.at), value(endpoint)}));
}

Result<Done> EndpointRepository::store(SystemScope, const QString &endpoint, const EndpointWarnings &warned)
{
    return ran(m_session.execute(
        QStringLiteral(
            "UPDATE endpoints SET warned_half = ?, warned_day = ?, warned_day_at = ? WHERE endpoint = ?"),
        {value(warned.half), value(warned.day), value(warned.dayAt), value(endpoint)}));
}

Result<QStringList> EndpointRepository::failing(SystemScope, const QString &after, int most)
{
    const auto names = m_session.select<QString>(
        QStringLiteral("SELECT endpoint FROM endpoints WHERE failing_since IS NOT NULL AND endpoint > ? "
                       "ORDER BY endpoint LIMIT ?"),
        {value(after), value(most)}, [](const Row &row) { return row.text(0); });
    if (!names)
        return domain::fail(names.error());
    return QStringList(*names);
}

Result<Done> EndpointRepository::hurry(const QString &endpoint, Timestamp now)
{
    return ran(m_session.execute(
        QStringLiteral(
            "UPDATE endpoints SET open_until = ?, aside_due = CASE WHEN aside_due IS NOT NULL THEN "
            "CAST(? AS BIGINT) END WHERE endpoint = ? AND breaker = 'OPEN' AND open_until > ?"),
        {value(now), value(now), value(endpoint), value(now)}));
}

Result<Done> EndpointRepository::forget(const QString &endpoint)
{
    return ran(m_session.execute(
        QStringLiteral(
            "UPDATE endpoints SET breaker = 'CLOSED', open_until = 0, trips = 0, failures = 0, "
            "failing_since = NULL, last_failure_at = NULL, last_error = NULL, last_status = NULL, tokens = "
            "0, "
            "tokens_at = 0, warned_half = NULL, warned_day = NULL, warned_day_at = NULL, answers = 0, "
            "strain = '', asked = 0, aside_due = CASE WHEN aside_due IS NOT NULL THEN 0 END WHERE endpoint = "
            "?"),
        {value(endpoint)}));
}

Result<Done> EndpointRepository::remove(const QString &endpoint)
{
    return ran(
        m_session.execute(QStringLiteral("DELETE FROM endpoints WHERE endpoint = ?"), {value(endpoint)}));
}

Result<QList<DueEndpoint>> EndpointRepository::selectDue(const QString &clause, const QVariantList &values)
{
    return m_session.selectList<DueEndpoint>(
        QStringLiteral("SELECT endpoint, aside_due, answers, CASE WHEN strain <> '' OR breaker <> 'CLOSED' "
                       "THEN 1 ELSE 0 END FROM endpoints WHERE aside_due <= ? ")
            + clause + QStringLiteral("ORDER BY aside_due LIMIT ?"),
        values, [](const Row &row) {
            return DueEndpoint{row.text(0), row.time(1), true, standingOf(row.flag(2), row.flag(3))};
        });
}

Result<QList<DueEndpoint>> EndpointRepository::due(SystemScope, Timestamp now, int most)
{
    return selectDue({}, {value(now), value(most)});
}

Result<QList<DueEndpoint>> EndpointRepository::due(
    SystemScope, const EndpointGroup &of, Timestamp now, int most)
{
    return selectDue(
        QStringLiteral("AND ") + group + QStringLiteral(" = ? "), {value(now), value(of.name), value(most)});
}

Result<EndpointRepository::Groups> EndpointRepository::dueGroups(
    SystemScope, Timestamp now, const QString &after, int most)
{
    struct Found
    {
        QString name;
        Timestamp due;
    };
    // From each to the next by the index: as many steps as groups.
    const auto next = QStringLiteral("(SELECT %1 FROM endpoints WHERE aside_due IS NOT NULL AND %1 > %2 "
                                     "ORDER BY %1 LIMIT 1)");
    const auto found = m_session.select<Found>(QStringLiteral("WITH RECURSIVE seen (name, n) AS (SELECT ")
            + next.arg(group, QStringLiteral("?")) + QStringLiteral(", 1 UNION ALL SELECT ")
            + next.arg(group, QStringLiteral("seen.name"))
            + QStringLiteral(
                ", n + 1 FROM seen WHERE name IS NOT NULL AND n < ?) SELECT name, (SELECT "
                "aside_due FROM endpoints WHERE aside_due IS NOT NULL AND %1 = seen.name ORDER BY aside_due "
                "LIMIT 1) FROM seen WHERE name IS NOT NULL ORDER BY n")
                .arg(group),
        {value(after), value(most)}, [](const Row &row) { return Found{row.text(0), row.time(1)}; });
    if (!found)
        return domain::fail(found.error());
    Groups groups;
    for (const auto &one : *found) {
        if (one.due <= now)
            groups.due.append(groupOf(one.name));
    }
    if (found->size() == most)
        groups.last = found->last().name;
    return groups;
}

Result<Done> EndpointRepository::storeAside(
    SystemScope, const QString &endpoint, std::optional<Timestamp> due)
{
    return ran(m_session.execute(QStringLiteral("UPDATE endpoints SET aside_due = ? WHERE endpoint = ?"),
        {value(due), value(endpoint)}));
}

} // namespace candor::storage
