// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/rankinganswers.h"

namespace candor::api {

using domain::ScoreDistribution;

namespace {

RankedCandidate readCandidate(DocumentReader &reader)
{
    RankedCandidate candidate;
    candidate.rank = reader.integer(QLatin1String("rank"));
    candidate.runId = reader.text(QLatin1String("runId"));
    candidate.candidateRef = textOrEmpty(reader, QLatin1String("candidateRef"));
    candidate.position = reader.text(QLatin1String("position"));
    candidate.level = reader.enumerationOrNull(QLatin1String("level"), domain::levelFromName);
    candidate.overallScore = reader.number(QLatin1String("overallScore"));
    candidate.recommendation
        = reader.enumerationOrNull(QLatin1String("recommendation"), domain::recommendationFromName);
    candidate.assessedAt = reader.time(QLatin1String("assessedAt"));
    return candidate;
}

domain::RankedPosition readPosition(DocumentReader &reader)
{
    domain::RankedPosition position{reader.text(QLatin1String("position")), {}};
    for (const auto &name : reader.texts(QLatin1String("levels"))) {
        if (const auto level = domain::levelFromName(name)) // another one may come with a later server
            position.levels.append(*level);
    }
    return position;
}

// Where a bucket begins, and how many are in it.
std::pair<int, qint64> readBucket(DocumentReader &reader)
{
    return {reader.integer(QLatin1String("from")), reader.count(QLatin1String("count"))};
}

std::array<qint64, 4> readRecommendations(DocumentReader &reader)
{
    std::array<qint64, 4> counts{};
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto name = domain::name(domain::Recommendation(i)).toLatin1();
        counts[i] = reader.count(QLatin1String(name));
    }
    return counts;
}

ScoreDistribution readDistribution(DocumentReader &reader)
{
    ScoreDistribution distribution;
    const auto buckets = reader.list(QLatin1String("buckets"), readBucket);
    for (const auto &[from, count] : buckets) {
        const int number = from / ScoreDistribution::bucketWidth;
        if (number >= 0 && number < ScoreDistribution::bucketCount)
            distribution.buckets[size_t(number)] = count;
    }
    distribution.count = reader.count(QLatin1String("count"));
    distribution.median = reader.numberOrNull(QLatin1String("median"));
    distribution.recommendations = reader.object(QLatin1String("recommendations"), readRecommendations);
    return distribution;
}

} // namespace

domain::Result<Page<RankedCandidate>> rankingPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readCandidate);
}

domain::Result<Page<domain::RankedPosition>> rankedPositionPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readPosition);
}

domain::Result<ScoreDistribution> scoreDistributionFromJson(const QJsonObject &object)
{
    return answered(object, readDistribution);
}

} // namespace candor::api
