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
    Mark,
    Rank,
    Candidate,
    Score,
    Recommended,
    Position,
    LevelColumn,
    Assessed,
};

QList<Column> allColumns()
{
    return {
        {"mark", Text::tr("Compare"), 84},
        {"rank", Text::tr("Rank"), 56, {}, {}, true, true},
        {"candidate", Text::tr("Candidate"), 104},
        {"score", Text::tr("Score"), 66, {}, {}, true, true},
        {"recommendation", Text::tr("Recommendation"), 128},
        {"position", Text::tr("Position"), 180},
        {"level", Text::tr("Level"), 80},
        {"assessed", Text::tr("Assessed"), 150, {}, {}, false},
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

bool RankingsModel::isMarkColumn(int column)
{
    return column == Mark;
}

bool RankingsModel::turnMark(int row)
{
    const auto *candidate = row < 0 ? nullptr : at(row);
    if (!candidate)
        return false;
    const auto runId = candidate->runId;
    if (m_marked.removeAll(runId) == 0) {
        if (m_marked.size() >= mostMarks)
            return false;
        m_marked.append(runId);
    }
    tellMark(runId);
    return true;
}

void RankingsModel::unmarkAll()
{
    const auto marked = std::exchange(m_marked, {});
    for (const auto &runId : marked)
        tellMark(runId);
}

void RankingsModel::tellMark(const QString &runId)
{
    if (const int row = rowOf(runId); row >= 0)
        Q_EMIT dataChanged(index(row, Mark), index(row, Mark));
}

QVariant RankingsModel::showMark(const RankedCandidate &row, int role) const
{
    const bool isMarked = m_marked.contains(row.runId);
    if (role == Qt::CheckStateRole)
        return int(isMarked ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole)
        return isMarked ? Text::tr("Marked to be compared") : Text::tr("Not marked");
    return {};
}

QVariant RankingsModel::show(const RankedCandidate &row, int column, int role) const
{
    if (column == Mark)
        return showMark(row, role);
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
