// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/listingrows.h"

#include "api/interviews.h"

#include <algorithm>

namespace candor::storage {

using domain::Counted;
using domain::InterviewPage;
using domain::mostCounted;
using domain::Result;

namespace {

// Interviews that are looked at one after the other, in a first and in a second attempt, before an index is
// asked.
constexpr int walks[] = {500, 5000};

const QString columns = QStringLiteral(
    "id, run_id, state, request, data_quality, cancel_reason, attention, created_at, updated_at, "
    "sandbox, revision");
constexpr int columnCount = 11;

// What no id of an earlier millisecond reaches, and every one of this and of later ones does.
QString firstIdAt(domain::Timestamp time)
{
    const auto digits = QStringLiteral("%1").arg(
        std::max<qint64>(0, domain::toMilliseconds(time)), 12, 16, QLatin1Char('0'));
    return digits.left(8) + QLatin1Char('-') + digits.mid(8);
}

Listed readListed(const Row &row)
{
    Listed listed;
    auto &interview = listed.interview;
    interview.id = row.id<domain::InterviewId>(0);
    interview.runId = row.text(1);
    interview.state = domain::stateFromName(row.text(2)).value_or(domain::State::Received);
    listed.request = row.json(3);
    interview.dataQuality = domain::dataQualityFromName(row.text(4)).value_or(domain::DataQuality::Poor);
    interview.cancelReason = domain::cancelReasonFromName(row.text(5));
    interview.attention = row.text(6);
    interview.createdAt = row.time(7);
    interview.updatedAt = row.time(8);
    interview.sandbox = row.number(9) != 0;
    interview.revision = int(row.number(10));
    return listed;
}

} // namespace

// Of a count that stopped at one more than is counted.
Counted counted(qint64 found)
{
    return {std::min(found, mostCounted), found > mostCounted};
}

QString containing(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text.toCaseFolded() + QLatin1Char('%');
}

QString placeholders(qsizetype count)
{
    return QStringLiteral("?") + QStringLiteral(", ?").repeated(count - 1);
}

Where ListingRows::whereOf(Lead lead) const
{
    auto where = whereOf(lead, m_filter.state);
    if (!m_filter.anyOf.isEmpty()) {
        QVariantList states;
        for (const auto state : m_filter.anyOf)
            states.append(value(domain::name(state)));
        where.add(QStringLiteral("(state || '') IN (%1)").arg(placeholders(states.size())), states);
    }
    return where;
}

Where ListingRows::whereOf(Lead lead, std::optional<domain::State> state) const
{
    // What needs attention is less than what is in any state.
    if (m_filter.attentionOnly && lead == Lead::Any)
        lead = Lead::NotStateOrLevel;
    // PostgreSQL checks a level in the index that a state leads to, but only when it is compared as it is.
    const bool levelInIndex = !state || m_session.backend() == Backend::PostgreSql;
    Where where{QStringLiteral(" WHERE tenant_id = ?"), {value(m_scope.tenant())}};
    const auto equal = [&where, lead](const char *column, bool leads, const QVariant &wanted) {
        // An expression has no index.
        const auto *form = leads && lead != Lead::Nothing ? "%1 = ?" : "(%1 || '') = ?";
        where.add(QString::fromLatin1(form).arg(QLatin1String(column)), {wanted});
    };
    if (state)
        equal("state", lead == Lead::Any, value(domain::name(*state)));
    if (m_filter.level)
        equal("level", lead == Lead::Any && levelInIndex, value(domain::name(*m_filter.level)));
    if (!m_filter.position.isEmpty())
        equal("position_key", true, value(m_filter.position.toCaseFolded()));
    if (!m_filter.candidateRef.isEmpty())
        equal("candidate_ref", true, value(m_filter.candidateRef));
    if (!m_filter.externalId.isEmpty())
        equal("external_id", true, value(m_filter.externalId));
    if (m_filter.updatedSince) {
        const bool leads = lead != Lead::Nothing && m_filter.text.isEmpty();
        where.add(leads ? QStringLiteral("updated_at >= ?") : QStringLiteral("+updated_at >= ?"),
            {value(*m_filter.updatedSince)});
    }
    if (m_filter.attentionOnly)
        where.add(QStringLiteral("attention IS NOT NULL"), {});
    if (m_filter.createdSince)
        where.add(QStringLiteral("id >= ?"), {value(firstIdAt(*m_filter.createdSince))});
    if (m_filter.createdBefore)
        where.add(QStringLiteral("id < ?"), {value(firstIdAt(*m_filter.createdBefore))});
    return where;
}

void ListingRows::skip(Where &where) const
{
    if (!m_filter.after.isEmpty())
        where.add(QStringLiteral("id < ?"), {value(m_filter.after)});
}

QVariantList ListingRows::limited(const Where &where) const
{
    return where.values + QVariantList{value(m_filter.limit + 1)};
}

Result<QStringList> ListingRows::ids(const QString &sql, const QVariantList &values)
{
    return m_session.selectList<QString>(sql, values, [](const Row &row) { return row.text(0); });
}

Result<InterviewPage> ListingRows::page(Result<Rows> rows, const Counted &counted) const
{
    if (!rows)
        return domain::fail(rows.error());
    InterviewPage page;
    page.more = rows->size() > m_filter.limit;
    page.counted = counted;
    rows->resize(std::min<qsizetype>(rows->size(), m_filter.limit));
    page.interviews.reserve(rows->size());
    for (auto &row : *rows) {
        auto request = api::requestFromJson(row.request, {});
        if (!request)
            return domain::fail(request.error());
        auto &interview = page.interviews.emplace_back(std::move(row.interview));
        interview.platform = m_scope.platform();
        interview.tenant = m_scope.tenant();
        interview.request = std::move(*request);
    }
    return page;
}

// One index finds the rows and has them in order. PostgreSQL would sometimes rather go through the newest
// interviews of all tenants and look at each, if it had to read whole rows; so it gets them by id.
Result<ListingRows::Rows> ListingRows::rowsWhere(const Where &where)
{
    if (m_session.backend() == Backend::PostgreSql)
        return rowsFoundInIndex(where);
    return m_session.selectList<Listed>(
        QStringLiteral("SELECT %1 FROM interviews%2 ORDER BY id DESC LIMIT ?").arg(columns, where.sql),
        limited(where), readListed);
}

Result<ListingRows::Rows> ListingRows::rowsFoundInIndex(const Where &where)
{
    return m_session.selectList<Listed>(foundInIndex(columns, where), limited(where), readListed);
}

// Of what an index alone can decide, only what the page shows is read. The inner limit tells PostgreSQL that
// a page is small. The outer one is a query, which it can't look into: else it would find the plan for the
// value cheaper than one for all values, and plan the statement anew each time, which takes longer than
// running it.
QString ListingRows::foundInIndex(const QString &shown, const Where &where)
{
    return QStringLiteral(
        "SELECT %1 FROM (SELECT id AS wanted FROM (SELECT id FROM interviews%2 ORDER BY id DESC LIMIT %3) "
        "AS newest ORDER BY id DESC LIMIT (SELECT CAST(? AS BIGINT))) AS page CROSS JOIN interviews "
        "WHERE id = wanted ORDER BY wanted DESC")
        .arg(shown, where.sql)
        .arg(domain::mostPageItems + 1);
}

Result<std::pair<ListingRows::Rows, Counted>> ListingRows::firstRows(const Where &where)
{
    // In the order of the rows, so that it is the same part of the index.
    const QString counting = countOf({where.sql + QStringLiteral(" ORDER BY id DESC"), {}});
    // A reference finds few, and a page that isn't full has counted itself. For the rest, one more trip to a
    // server costs more than counting.
    const bool findsFew = !m_filter.candidateRef.isEmpty() || !m_filter.externalId.isEmpty();
    if (m_session.backend() == Backend::PostgreSql && !findsFew) {
        qint64 all = 0;
        auto rows = m_session.selectList<Listed>(
            foundInIndex(columns + QStringLiteral(", (%1)").arg(counting), where),
            where.values + limited(where), [&all](const Row &row) {
                all = row.number(columnCount);
                return readListed(row);
            });
        if (!rows)
            return domain::fail(rows.error());
        return std::pair(std::move(*rows), counted(all));
    }
    auto rows = rowsWhere(where);
    if (!rows)
        return domain::fail(rows.error());
    if (rows->size() <= m_filter.limit) {
        const Counted exactly{rows->size(), false};
        return std::pair(std::move(*rows), exactly);
    }
    const auto all = count(counting, where.values);
    if (!all)
        return domain::fail(all.error());
    return std::pair(std::move(*rows), *all);
}

Result<ListingRows::Rows> ListingRows::rowsOf(const QStringList &found, const QString &order)
{
    if (found.isEmpty())
        return Rows();
    QVariantList values{value(m_scope.tenant())};
    const auto shown = found.first(std::min<qsizetype>(found.size(), m_filter.limit + 1));
    for (const auto &id : shown)
        values.append(value(id));
    return m_session.selectList<Listed>(
        QStringLiteral("SELECT %1 FROM interviews WHERE (tenant_id || '') = ? AND id IN (%2) ORDER BY %3")
            .arg(columns, placeholders(shown.size()), order),
        values, readListed);
}

QString ListingRows::countOf(const Where &where)
{
    return QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM interviews%1 LIMIT %2) AS counted")
        .arg(where.sql)
        .arg(mostCounted + 1);
}

Result<Counted> ListingRows::count(const QString &sql, const QVariantList &values)
{
    const auto found
        = m_session.selectList<qint64>(sql, values, [](const Row &row) { return row.number(0); });
    if (!found)
        return domain::fail(found.error());
    return counted(found->value(0));
}

Result<std::optional<ListingRows::Rows>> ListingRows::walk(const QList<Where> &matches)
{
    for (const int most : walks) {
        auto found = walk(matches, most);
        if (!found || found->has_value())
            return found;
    }
    return std::optional<Rows>();
}

Result<std::optional<ListingRows::Rows>> ListingRows::walk(const QList<Where> &matches, int most)
{
    Where newest{QStringLiteral(" WHERE tenant_id = ?"), {value(m_scope.tenant())}};
    skip(newest);
    Where where = whereOf(Lead::Nothing);
    skip(where);
    // COALESCE stands within the query: PostgreSQL lets nothing lead to rows under a policy that might tell
    // of them, and doesn't know of COALESCE that it can't.
    where.add(
        QStringLiteral(
            "id >= (SELECT COALESCE((SELECT id FROM interviews%1 ORDER BY id DESC LIMIT 1 OFFSET %2), ''))")
            .arg(newest.sql)
            .arg(most),
        newest.values);
    Where any;
    for (const auto &match : matches) {
        any.sql += (any.sql.isEmpty() ? QString() : QStringLiteral(" OR ")) + match.sql;
        any.values += match.values;
    }
    if (!matches.isEmpty())
        where.add(QLatin1Char('(') + any.sql + QLatin1Char(')'), any.values);
    auto found = rowsWhere(where);
    if (!found)
        return domain::fail(found.error());
    return found->size() > m_filter.limit ? std::optional(std::move(*found)) : std::optional<Rows>();
}

} // namespace candor::storage
