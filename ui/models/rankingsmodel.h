// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/rankingcalls.h"
#include "models/listmodel.h"

namespace candor::models {

// Candidates by their score, the best first. GUI thread.
class RankingsModel final : public ListModel<api::RankedCandidate>
{
public:
    explicit RankingsModel(const client::RankingCalls &calls, QObject *parent = nullptr);

    // What reload() will ask.
    void prepare(const client::RankingQuery &query) { m_query = query; }
    [[nodiscard]] const client::RankingQuery &query() const { return m_query; }

private:
    client::Pending<api::Page<api::RankedCandidate>> fetch(
        const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::RankedCandidate &row) const override { return row.runId; }
    [[nodiscard]] QVariant show(const api::RankedCandidate &row, int column, int role) const override;

    client::RankingCalls m_calls;
    client::RankingQuery m_query;
};

} // namespace candor::models
