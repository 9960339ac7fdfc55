// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rankingsmodel.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::models {

using api::RankedCandidate;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RankingsModel)
};

enum ColumnNumber {
    Rank,
    Candidate,
    Position,
    LevelColumn,
    Score,
    Recommended,
    Assessed,
};

QList<Column> allColumns()
{
    return {
        {"rank", Text::tr("Rank"), 70, {}, {}, true, true},
        {"candidate", Text::tr("Candidate"), 160},
        {"position", Text::tr("Position"), 240},
        {"level", Text::tr("Level"), 100},
        {"score", Text::tr("Score"), 80, {}, {}, true, true},
        {"recommendation", Text::tr("Recommendation"), 160},
        {"assessed", Text::tr("Assessed"), 150},
    };
}

} // namespace

RankingsModel::RankingsModel(const client::RankingCalls &calls, QObject *parent)
    : ListModel(allColumns(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
{
}

client::Pending<api::Page<RankedCandidate>> RankingsModel::fetch(const api::PageQuery &page, QObject *reader)
{
    return m_calls.listRankings(m_query, page, reader);
}

QVariant RankingsModel::show(const RankedCandidate &row, int column, int role) const
{
    if (column == Recommended && row.recommendation) {
        if (role == look::ToneRole)
            return int(toneOf(*row.recommendation));
        if (role == look::GlyphRole)
            return int(glyphOf(*row.recommendation));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Rank:
        return QLocale().toString(row.rank);
    case Candidate:
        return row.candidateRef;
    case Position:
        return row.position;
    case LevelColumn:
        return row.level ? word(*row.level) : QString();
    case Score:
        return score(row.overallScore);
    case Recommended:
        return row.recommendation ? word(*row.recommendation) : QString();
    case Assessed:
        return dateAndTime(row.assessedAt);
    default:
        return {};
    }
}

} // namespace candor::models
