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

// A plan as its row holds it: without the greeting, which names the candidate, and that sealed. Made before
// the unit of work that stores it, as rendering and sealing need no transaction.
struct PlanRow
{
    domain::PlanId id;
    int version = 1;
    domain::Timestamp generatedAt;
    QString document;
    QByteArray greetingSealed;
};
[[nodiscard]] PlanRow planRow(const domain::Plan &plan, const InterviewVault &vault);

// The plans and the report of an interview: without personal data for good, and what is personal sealed until
// a purge. Of a plan that is the greeting, of a report most of it, so that a report is stored whole a second
// time. Reading answers the whole one while its key exists.
class DocumentRepository
{
public:
    DocumentRepository(Session &session, const TenantScope &scope)
        : m_session(session)
        , m_scope(scope)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> insertPlan(domain::InterviewId interview, const PlanRow &plan);
    // The newest version; nothing before the first.
    [[nodiscard]] domain::Result<std::optional<domain::Plan>> plan(const StoredInterview &stored);
    [[nodiscard]] domain::Result<std::optional<domain::Plan>> plan(
        const StoredInterview &stored, int version);
    // The versions below `before`, newest first; 0: from the newest on.
    [[nodiscard]] domain::Result<domain::PlanVersionPage> planVersions(
        domain::InterviewId interview, int limit, int before);

    [[nodiscard]] domain::Result<domain::Done> insertAssessment(
        const StoredInterview &stored, const domain::Assessment &assessment);
    [[nodiscard]] domain::Result<domain::Done> updateAssessment(
        const StoredInterview &stored, const domain::Assessment &assessment);
    [[nodiscard]] domain::Result<std::optional<domain::Assessment>> assessment(const StoredInterview &stored);

    [[nodiscard]] domain::Result<Ranking> ranking(RankingFilter filter);

    // The report goes altogether; nothing happens where there is none.
    [[nodiscard]] domain::Result<domain::Done> removeAssessment(domain::InterviewId interview);
    // Blanks what a purge must blank.
    [[nodiscard]] domain::Result<domain::Done> blank(domain::InterviewId interview);

private:
    // One more than the page shows. What was counted on the way is noted in `filter`.
    [[nodiscard]] domain::Result<QList<RankedReport>> rankedRows(
        const QString &where, const QVariantList &values, RankingFilter &filter);
    [[nodiscard]] domain::Result<QList<RankedReport>> firstRanked(
        const QString &where, const QVariantList &values, RankingFilter &filter);
    [[nodiscard]] domain::Result<domain::Counted> countedRanking(
        const QString &where, const QVariantList &values, const RankingFilter &filter, const Ranking &page);
    // The first value of what the statement selects.
    [[nodiscard]] domain::Result<qint64> number(const QString &sql, const QVariantList &values);

    Session &m_session;
    TenantScope m_scope;
};

} // namespace candor::storage
