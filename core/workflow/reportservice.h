// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/interviews.h"
#include "domain/rankedpositions.h"
#include "domain/statistics.h"
#include "storage/documentrepository.h"
#include "workflow/environment.h"
#include "workflow/verb.h"

namespace candor::workflow {

// A question about a report, answered from the interview alone.
struct ChatReply
{
    QString conversationId;
    agents::ChatAnswer answer;
    domain::InterviewId interview;
};

// What can be read: interviews, histories, rankings, and questions about a report. Any thread.
class ReportService
{
public:
    explicit ReportService(Environment &environment)
        : m_environment(environment)
    {
    }

    [[nodiscard]] QFuture<domain::Result<api::InterviewView>> find(
        const storage::TenantScope &scope, const QString &interview, ReportAccess access);
    [[nodiscard]] QFuture<domain::Result<storage::InterviewPage>> list(
        const storage::TenantScope &scope, const storage::InterviewFilter &filter);
    // Plans and reports that wait for a decision, who has waited the longest first.
    [[nodiscard]] QFuture<domain::Result<domain::ApprovalPage>> approvals(
        const storage::TenantScope &scope, const domain::ApprovalFilter &filter);
    // With the names of users and keys, whoever's they are: who decided is no secret among those who may read
    // what was decided. Which scores were overridden, and how, is left out for those who may not see the
    // report.
    [[nodiscard]] QFuture<domain::Result<QList<domain::HistoryEntry>>> history(
        const storage::TenantScope &scope, const QString &interview, ReportAccess access);
    // What webhooks were told of the interview, behind the sequence number `after`. Whoever may not read
    // reports doesn't read them in events either.
    [[nodiscard]] QFuture<domain::Result<domain::InterviewEvents>> events(const storage::TenantScope &scope,
        const QString &interview, int after, int limit, ReportAccess access);
    [[nodiscard]] QFuture<domain::Result<storage::Ranking>> rankings(
        const storage::TenantScope &scope, const storage::RankingFilter &filter);
    // The positions in which somebody is ranked.
    [[nodiscard]] QFuture<domain::Result<domain::RankedPositionPage>> positions(
        const storage::TenantScope &scope, const domain::RankedPositionFilter &filter);
    // All of them, whichever page the filter names.
    [[nodiscard]] QFuture<domain::Result<domain::ScoreDistribution>> distribution(
        const storage::TenantScope &scope, const storage::RankingFilter &filter);

    // POST …/assessment/chat: from ASSESSMENT_PENDING on; PermissionRequired for a report that was not
    // approved and whose draft the caller may not see. NotFound for an unknown conversation.
    [[nodiscard]] QFuture<domain::Result<Performed<ChatReply>>> chat(const storage::TenantScope &scope,
        const Request &request, const QString &interview, const QString &conversation, const QString &message,
        ReportAccess access, const Remember<ChatReply> &memory = {});

private:
    Environment &m_environment;
};

} // namespace candor::workflow
