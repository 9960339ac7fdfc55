// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/rankingcalls.h"
#include "models/listmodel.h"

namespace candor::models {

// Candidates by their score, the best first; some are marked, to be put beside one another. Marks stay
// whatever is asked for next. GUI thread.
class RankingsModel final : public ListModel<api::RankedCandidate>
{
public:
    static constexpr int mostMarks = 5;

    explicit RankingsModel(const client::RankingCalls &calls, QObject *parent = nullptr);

    // What reload() will ask.
    void prepare(const client::RankingQuery &query) { m_query = query; }
    [[nodiscard]] const client::RankingQuery &query() const { return m_query; }

    // Marks a row that isn't marked, and takes the mark of one that is. False when there are too many marks
    // already, or the row isn't there at the moment.
    bool turnMark(int row);
    void unmarkAll();
    [[nodiscard]] const QStringList &marked() const { return m_marked; } // runIds, as they were marked

    [[nodiscard]] static bool isMarkColumn(int column);

private:
    client::Pending<api::Page<api::RankedCandidate>> fetch(
        const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::RankedCandidate &row) const override { return row.runId; }
    [[nodiscard]] QVariant show(const api::RankedCandidate &row, int column, int role) const override;
    [[nodiscard]] QVariant showMark(const api::RankedCandidate &row, int role) const;
    void tellMark(const QString &runId);

    client::RankingCalls m_calls;
    client::RankingQuery m_query;
    QStringList m_marked;
};

} // namespace candor::models
