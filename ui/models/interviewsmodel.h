// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/events.h"
#include "client/interviewcalls.h"
#include "models/listmodel.h"

namespace candor::models {

// The tenant's interviews, as many as there are. Follows the feed: what is held changes with it, what is new
// is counted until it is asked for. GUI thread.
class InterviewsModel final : public ListModel<api::InterviewSummary>
{
public:
    explicit InterviewsModel(const client::InterviewCalls &calls, QObject *parent = nullptr);

    // What reload() will ask.
    void prepare(const client::InterviewQuery &query);
    // Asks anew when it is another question.
    void setQuery(const client::InterviewQuery &query);
    // As it is asked now, with the order of the columns.
    [[nodiscard]] client::InterviewQuery query() const;

    // What the feed said. Answers how many of the interviews that this list might show it doesn't know yet.
    int hear(const QList<api::EventEnvelope> &events);
    [[nodiscard]] int unseen() const { return int(m_unseen.size()); }
    void forgetUnseen() { m_unseen.clear(); }

private:
    client::Pending<api::Page<api::InterviewSummary>> fetch(
        const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::InterviewSummary &row) const override { return row.runId; }
    [[nodiscard]] QVariant show(const api::InterviewSummary &row, int column, int role) const override;
    [[nodiscard]] bool matches(const api::InterviewSummary &row) const override;
    void answered() override;
    bool apply(const api::EventEnvelope &event);

    client::InterviewCalls m_calls;
    client::InterviewQuery m_query;
    QSet<QString> m_unseen; // runIds
    QHash<QString, api::EventEnvelope> m_meanwhile; // the newest of each while an answer is awaited, by runId
};

} // namespace candor::models
