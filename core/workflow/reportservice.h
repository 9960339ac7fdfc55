// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/interviews.h"
#include "storage/documentrepository.h"
#include "workflow/environment.h"
#include "workflow/verb.h"

namespace candor::workflow {

// How much of a report a caller may see before it is approved.
enum class DraftAccess {
    Hidden,
    Visible, // holders of assessment:review
};

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
        const storage::TenantScope &scope, const QString &interview, DraftAccess access);
    [[nodiscard]] QFuture<domain::Result<storage::InterviewPage>> list(
        const storage::TenantScope &scope, const storage::InterviewFilter &filter);
    [[nodiscard]] QFuture<domain::Result<QList<domain::HistoryEntry>>> history(
        const storage::TenantScope &scope, const QString &interview);
    [[nodiscard]] QFuture<domain::Result<storage::Ranking>> rankings(
        const storage::TenantScope &scope, const storage::RankingFilter &filter);

    // POST …/assessment/chat: from ASSESSMENT_PENDING on; PermissionRequired for a report that was not
    // approved and whose draft the caller may not see. NotFound for an unknown conversation.
    [[nodiscard]] QFuture<domain::Result<Performed<ChatReply>>> chat(const storage::TenantScope &scope,
        const Request &request, const QString &interview, const QString &conversation, const QString &message,
        DraftAccess access, const Remember<ChatReply> &memory = {});

private:
    Environment &m_environment;
};

} // namespace candor::workflow
