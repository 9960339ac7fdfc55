// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "domain/queries.h"
#include "storage/interviewrepository.h"

namespace candor::storage {

using domain::RankedReport;
using domain::Ranking;
using domain::RankingFilter;

// The plans and the report of an interview. Each is stored twice: without personal data for good, whole and
// sealed until a purge. Reading answers the whole one while its key exists.
class DocumentRepository
{
public:
    DocumentRepository(Session &session, const TenantScope &scope)
        : m_session(session)
        , m_scope(scope)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> insertPlan(
        domain::InterviewId interview, const domain::Plan &plan, const InterviewVault &vault);
    // The newest version; nothing before the first.
    [[nodiscard]] domain::Result<std::optional<domain::Plan>> plan(const StoredInterview &stored);
    [[nodiscard]] domain::Result<std::optional<domain::Plan>> plan(
        const StoredInterview &stored, int version);

    [[nodiscard]] domain::Result<domain::Done> insertAssessment(
        const StoredInterview &stored, const domain::Assessment &assessment);
    [[nodiscard]] domain::Result<domain::Done> updateAssessment(
        const StoredInterview &stored, const domain::Assessment &assessment);
    [[nodiscard]] domain::Result<std::optional<domain::Assessment>> assessment(const StoredInterview &stored);

    [[nodiscard]] domain::Result<Ranking> ranking(const RankingFilter &filter);

    // Blanks what a purge must blank.
    [[nodiscard]] domain::Result<domain::Done> blank(domain::InterviewId interview);

private:
    [[nodiscard]] domain::Result<QJsonObject> whole(const StoredInterview &stored,
        const QJsonObject &document, const QByteArray &sealed, const QByteArray &place);

    Session &m_session;
    TenantScope m_scope;
};

} // namespace candor::storage
