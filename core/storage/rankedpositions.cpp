// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rankedpositions.h"

#include "storage/listingrows.h"

#include <array>

namespace candor::storage {

using domain::Counted;
using domain::Level;
using domain::RankedPosition;
using domain::RankedPositionFilter;
using domain::RankedPositionPage;
using domain::Result;

namespace {

constexpr std::array levels{Level::Junior, Level::Mid, Level::Senior, Level::Lead};

struct Found
{
    QString key;
    RankedPosition position;
};

// The reports, at this level if one is named, of the position in the row `p`.
Where reportsIn(
    const TenantScope &scope, const RankedPositionFilter &filter, const std::optional<Level> &level)
{
    Where where{QStringLiteral("a.tenant_id = ? AND a.status = ? AND a.position_key = p.position_key AND "
                               "a.overall_score IS NOT NULL"),
        {value(scope.tenant()), value(domain::name(filter.status))}};
    if (level)
        where.add(QStringLiteral("a.level = ?"), {value(domain::name(*level))});
    return where;
}

// The first of them. In the order of the index assessments_ranked_positions: else the database might hope to
// come upon one soon in all reports.
QString first(const char *column, const Where &reports)
{
    return QStringLiteral(
        "(SELECT a.%1 FROM assessments a WHERE %2 ORDER BY a.level, a.overall_score LIMIT 1)")
        .arg(QLatin1String(column), reports.sql);
}

// Whether there is one, as a value and no EXISTS: that the database may turn into a join with all reports.
Where isThere(const Where &reports)
{
    return {QStringLiteral("(%1 IS NOT NULL)").arg(first("overall_score", reports)), reports.values};
}

// The positions that have the text and a report.
Where whereOf(const TenantScope &scope, const RankedPositionFilter &filter)
{
    Where where{QStringLiteral("p.tenant_id = ?"), {value(scope.tenant())}};
    if (!filter.text.isEmpty())
        where.add(QStringLiteral("p.position_key LIKE ? ESCAPE '\\'"), {value(containing(filter.text))});
    const Where ranked = isThere(reportsIn(scope, filter, filter.level));
    where.add(ranked.sql, ranked.values);
    return where;
}

Found readFound(const Row &row)
{
    Found found{row.text(0), {row.text(1), {}}};
    for (size_t i = 0; i < levels.size(); ++i) {
        if (row.flag(int(i) + 2))
            found.position.levels.append(levels[i]);
    }
    return found;
}

// One more than the page shows.
Result<QList<Found>> positionsOf(
    Session &session, const TenantScope &scope, const RankedPositionFilter &filter)
{
    const Where named = reportsIn(scope, filter, filter.level);
    // No join: the database might read all interviews for it.
    QString columns = QStringLiteral("p.position_key, (SELECT i.position FROM interviews i WHERE i.id = %1)")
                          .arg(first("interview_id", named));
    QVariantList values = named.values;
    for (const auto level : levels) {
        const Where ranked = isThere(reportsIn(scope, filter, level));
        columns += QStringLiteral(", ") + ranked.sql;
        values += ranked.values;
    }
    Where where = whereOf(scope, filter);
    if (!filter.after.isEmpty())
        where.add(QStringLiteral("p.position_key > ?"), {value(filter.after)});
    return session.selectList<Found>(
        QStringLiteral("SELECT %1 FROM positions p WHERE %2 ORDER BY p.position_key LIMIT ?")
            .arg(columns, where.sql),
        values + where.values + QVariantList{value(filter.limit + 1)}, readFound);
}

Result<Counted> countOf(Session &session, const TenantScope &scope, const RankedPositionFilter &filter)
{
    const Where where = whereOf(scope, filter);
    const auto found = session.selectList<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM positions p WHERE %1 LIMIT %2) AS counted")
            .arg(where.sql)
            .arg(domain::mostCounted + 1),
        where.values, [](const Row &row) { return row.number(0); });
    if (!found)
        return domain::fail(found.error());
    return counted(found->value(0));
}

} // namespace

Result<RankedPositionPage> rankedPositions(
    Session &session, const TenantScope &scope, const RankedPositionFilter &filter)
{
    auto found = positionsOf(session, scope, filter);
    if (!found)
        return domain::fail(found.error());
    RankedPositionPage page;
    if (found->size() > filter.limit) {
        found->removeLast();
        page.next = found->last().key;
    }
    for (const auto &each : std::as_const(*found))
        page.positions.append(each.position);
    if (filter.counted)
        page.counted = *filter.counted;
    else if (page.next.isEmpty() && filter.after.isEmpty())
        page.counted = {page.positions.size(), false};
    else if (const auto counted = countOf(session, scope, filter))
        page.counted = *counted;
    else
        return domain::fail(counted.error());
    return page;
}

} // namespace candor::storage
