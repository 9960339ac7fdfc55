// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/scoredistribution.h"

#include <algorithm>
#include <cmath>

namespace candor::storage {

using domain::Result;
using domain::ScoreDistribution;

namespace {

// So many reports with the same score and the same recommendation.
struct Heap
{
    double score = 0;
    QString recommendation;
    qint64 count = 0;
};

Result<QList<Heap>> heaps(Session &session, const TenantScope &scope, const domain::RankingFilter &filter)
{
    QString where = QStringLiteral("tenant_id = ? AND status = ? AND overall_score IS NOT NULL");
    QVariantList values{value(scope.tenant()), value(domain::name(filter.status))};
    if (!filter.position.isEmpty()) {
        where += QStringLiteral(" AND position_key = ?");
        values << value(filter.position.toCaseFolded());
    }
    if (filter.level) {
        where += QStringLiteral(" AND level = ?");
        values << value(domain::name(*filter.level));
    }
    return session.selectList<Heap>(
        QStringLiteral("SELECT overall_score, recommendation, COUNT(*) FROM assessments WHERE %1 GROUP BY "
                       "overall_score, recommendation ORDER BY overall_score DESC")
            .arg(where),
        values, [](const Row &row) { return Heap{row.real(0), row.text(1), row.number(2)}; });
}

// The score in this place, from 0 on, of the heaps in order.
double scoreAt(const QList<Heap> &heaps, qint64 place)
{
    for (const auto &heap : heaps) {
        if (place < heap.count)
            return heap.score;
        place -= heap.count;
    }
    return 0;
}

} // namespace

Result<ScoreDistribution> scoreDistribution(
    Session &session, const TenantScope &scope, const domain::RankingFilter &filter)
{
    const auto found = heaps(session, scope, filter);
    if (!found)
        return domain::fail(found.error());
    ScoreDistribution distribution;
    for (const auto &heap : *found) {
        const auto bucket = std::clamp(
            int(heap.score / ScoreDistribution::bucketWidth), 0, ScoreDistribution::bucketCount - 1);
        distribution.buckets[size_t(bucket)] += heap.count;
        distribution.count += heap.count;
        if (const auto recommendation = domain::recommendationFromName(heap.recommendation))
            distribution.recommendations[size_t(*recommendation)] += heap.count;
    }
    if (distribution.count > 0) {
        const auto lower = scoreAt(*found, (distribution.count - 1) / 2);
        const auto upper = scoreAt(*found, distribution.count / 2);
        distribution.median = std::round((lower + upper) * 50) / 100; // half a tenth is the finest there is
    }
    return distribution;
}

} // namespace candor::storage
