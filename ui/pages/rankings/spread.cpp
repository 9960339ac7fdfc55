// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/spread.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using domain::Recommendation;
using domain::ScoreDistribution;
using look::Tone;
using parts::ChartData;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Spread)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

ChartData scoresOf(const ScoreDistribution &distribution)
{
    ChartData data{Text::tr("Score"), {{Text::tr("Reports"), Tone::Accent}}, {}};
    for (int i = 0; i < ScoreDistribution::bucketCount; ++i) {
        const int from = i * ScoreDistribution::bucketWidth;
        data.rows.append({Text::tr("%1–%2", "scores from and to")
                              .arg(number(from), number(from + ScoreDistribution::bucketWidth)),
            {double(distribution.buckets[size_t(i)])}});
    }
    return data;
}

ChartData recommendationsOf(const ScoreDistribution &distribution)
{
    ChartData data{Text::tr("Recommendation"), {{Text::tr("Reports"), Tone::Accent}}, {}};
    for (const auto recommendation :
        {Recommendation::StrongHire, Recommendation::Hire, Recommendation::Maybe, Recommendation::NoHire})
        data.rows.append(
            {models::word(recommendation), {double(distribution.recommendations[size_t(recommendation)])}});
    return data;
}

QString summaryOf(const ScoreDistribution &distribution)
{
    const auto count = distribution.count == 1 ? Text::tr("One report")
                                               : Text::tr("%1 reports").arg(number(distribution.count));
    return distribution.median ? Text::tr("%1 · median %2").arg(count, models::score(*distribution.median))
                               : count;
}

} // namespace candor::pages
