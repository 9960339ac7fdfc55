// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/documentrepository.h"

#include "api/documents.h"
#include "api/json.h"
#include "storage/ran.h"

#include <QJsonDocument>

namespace candor::storage {

using domain::Assessment;
using domain::Counted;
using domain::Done;
using domain::InterviewId;
using domain::Plan;
using domain::Result;

namespace {

constexpr char greetingPlace[] = "plans.greeting_sealed";
constexpr char assessmentPlace[] = "assessments.assessment_sealed";

struct Document
{
    QJsonObject redacted;
    QByteArray sealed;
};

Document readDocument(const Row &row)
{
    return {row.json(0), row.blob(1)};
}

QVariant nullableScore(const domain::Overall &overall)
{
    return overall.score ? QVariant(*overall.score) : QVariant(QMetaType(QMetaType::Double));
}

QVariant nullableRecommendation(const domain::Overall &overall)
{
    return nullable(overall.recommendation ? domain::name(*overall.recommendation) : QString());
}

} // namespace

PlanRow planRow(const Plan &plan, const InterviewVault &vault)
{
    return {plan.id, plan.version, plan.provenance.generatedAt,
        QString::fromUtf8(api::toBytes(api::toJson(domain::redacted(plan)))),
        vault.seal(plan.greeting.toUtf8(), greetingPlace)};
}

Result<Done> DocumentRepository::insertPlan(InterviewId interview, const PlanRow &plan)
{
    const auto inserted = m_session.execute(
        QStringLiteral("INSERT INTO plans (id, interview_id, version, document, greeting_sealed, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {value(plan.id), value(interview), value(plan.version), value(plan.document),
            value(plan.greetingSealed), value(plan.generatedAt)});
    if (!inserted)
        return domain::fail(inserted.error());
    return Done();
}

Result<std::optional<Plan>> DocumentRepository::plan(const StoredInterview &stored)
{
    return plan(stored, 0);
}

Result<std::optional<Plan>> DocumentRepository::plan(const StoredInterview &stored, int version)
{
    const auto document = m_session.selectOne<Document>(
        QStringLiteral(
            "SELECT document, greeting_sealed FROM plans WHERE interview_id = ? AND (? = 0 OR version = ?) "
            "ORDER BY version DESC LIMIT 1"),
        {value(stored.interview.id), value(version), value(version)}, readDocument);
    if (!document)
        return domain::fail(document.error());
    if (!document->has_value())
        return std::optional<Plan>();
    auto plan = api::planFromJson((*document)->redacted);
    if (!plan)
        return domain::fail(plan.error());
    if (stored.vault && !(*document)->sealed.isEmpty()) {
        const auto greeting = stored.vault->open((*document)->sealed, greetingPlace);
        if (!greeting)
            return domain::fail(greeting.error());
        plan->greeting = QString::fromUtf8(*greeting);
    }
    return std::optional(std::move(*plan));
}

Result<domain::PlanVersionPage> DocumentRepository::planVersions(InterviewId interview, int limit, int before)
{
    const auto count = m_session.selectOne<std::pair<qint64, int>>(
        QStringLiteral("SELECT COUNT(*), COALESCE(MAX(version), 0) FROM plans WHERE interview_id = ?"),
        {value(interview)}, [](const Row &row) { return std::pair(row.number(0), int(row.number(1))); });
    if (!count)
        return domain::fail(count.error());
    const auto [total, newest] = count->value_or(std::pair<qint64, int>());
    const auto documents = m_session.select<QJsonObject>(
        QStringLiteral("SELECT document FROM plans WHERE interview_id = ? AND (? = 0 OR version < ?) "
                       "ORDER BY version DESC LIMIT ?"),
        {value(interview), value(before), value(before), value(limit + 1)},
        [](const Row &row) { return row.json(0); });
    if (!documents)
        return domain::fail(documents.error());
    domain::PlanVersionPage page;
    page.total = total;
    page.more = documents->size() > limit;
    for (const auto &document : documents->first(std::min<qsizetype>(documents->size(), limit))) {
        const auto plan = api::planFromJson(document);
        if (!plan)
            return domain::fail(plan.error());
        page.versions.append({plan->id, plan->version, plan->provenance.generatedAt, plan->provenance,
            plan->version == newest});
    }
    return page;
}

Result<Done> DocumentRepository::insertAssessment(const StoredInterview &stored, const Assessment &assessment)
{
    const auto &interview = stored.interview;
    const auto sealed = stored.vault
        ? stored.vault->seal(api::toBytes(api::toJson(assessment)), assessmentPlace)
        : QByteArray();
    const auto inserted = m_session.execute(
        QStringLiteral("INSERT INTO assessments (id, interview_id, tenant_id, status, position_key, level, "
                       "overall_score, "
                       "recommendation, document, assessment_sealed, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {value(assessment.id), value(interview.id), value(m_scope.tenant()),
            value(domain::name(assessment.status)), value(interview.request.position.toCaseFolded()),
            nullable(interview.request.level ? domain::name(*interview.request.level) : QString()),
            nullableScore(assessment.overall), nullableRecommendation(assessment.overall),
            value(api::toJson(domain::redacted(assessment))), value(sealed),
            value(assessment.provenance.generatedAt), value(assessment.provenance.generatedAt)});
    if (!inserted)
        return domain::fail(inserted.error());
    return Done();
}

Result<Done> DocumentRepository::updateAssessment(const StoredInterview &stored, const Assessment &assessment)
{
    const auto sealed = stored.vault
        ? stored.vault->seal(api::toBytes(api::toJson(assessment)), assessmentPlace)
        : QByteArray();
    const auto updated = m_session.execute(
        QStringLiteral(
            "UPDATE assessments SET status = ?, overall_score = ?, recommendation = ?, document = ?, "
            "assessment_sealed = ?, updated_at = ? WHERE id = ? AND tenant_id = ?"),
        {value(domain::name(assessment.status)), nullableScore(assessment.overall),
            nullableRecommendation(assessment.overall), value(api::toJson(domain::redacted(assessment))),
            value(sealed), value(stored.interview.updatedAt), value(assessment.id), value(m_scope.tenant())});
    if (!updated)
        return domain::fail(updated.error());
    return Done();
}

Result<std::optional<Assessment>> DocumentRepository::assessment(const StoredInterview &stored)
{
    const auto document = m_session.selectOne<Document>(
        QStringLiteral(
            "SELECT document, assessment_sealed FROM assessments WHERE interview_id = ? AND tenant_id = ?"),
        {value(stored.interview.id), value(m_scope.tenant())}, readDocument);
    if (!document)
        return domain::fail(document.error());
    if (!document->has_value())
        return std::optional<Assessment>();
    auto json = (*document)->redacted;
    if (stored.vault && !(*document)->sealed.isEmpty()) {
        const auto plain = stored.vault->open((*document)->sealed, assessmentPlace);
        if (!plain)
            return domain::fail(plain.error());
        json = QJsonDocument::fromJson(*plain).object();
    }
    auto assessment = api::assessmentFromJson(json);
    if (!assessment)
        return domain::fail(assessment.error());
    return std::optional(std::move(*assessment));
}

namespace {

// The reports of a ranking, and the values that the condition takes.
struct Ranked
{
    QString where = QStringLiteral(" WHERE a.tenant_id = ? AND a.status = ? AND a.overall_score IS NOT NULL");
    QVariantList values;

    Ranked(const TenantScope &scope, const RankingFilter &filter)
        : values{value(scope.tenant()), value(domain::name(filter.status))}
    {
        if (!filter.position.isEmpty()) {
            where += QStringLiteral(" AND a.position_key = ?");
            values << value(filter.position.toCaseFolded());
        }
        if (filter.level) {
            where += QStringLiteral(" AND a.level = ?");
            values << value(domain::name(*filter.level));
        }
    }
};

const QString rankedColumns = QStringLiteral(
    "i.id, i.run_id, i.candidate_ref, i.position, i.level, a.overall_score, a.recommendation, a.created_at");
constexpr int rankedColumnCount = 8;

RankedReport readRanked(const Row &row)
{
    return {row.id<InterviewId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.real(5),
        row.text(6), row.time(7), 0};
}

QString countOf(const QString &where, qint64 most)
{
    return QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM assessments a%1 LIMIT %2) AS counted")
        .arg(where)
        .arg(most);
}

// In the order of the ranking, so that it is the same part of the index.
QString countOfPage(const QString &where)
{
    return countOf(where + QStringLiteral(" ORDER BY a.overall_score DESC"), domain::mostCounted + 1);
}

Counted counted(qint64 found)
{
    return {std::min(found, domain::mostCounted), found > domain::mostCounted};
}

} // namespace

Result<qint64> DocumentRepository::number(const QString &sql, const QVariantList &values)
{
    const auto found
        = m_session.selectList<qint64>(sql, values, [](const Row &row) { return row.number(0); });
    if (!found)
        return domain::fail(found.error());
    return found->value(0);
}

Result<Counted> DocumentRepository::countedRanking(
    const QString &where, const QVariantList &values, const RankingFilter &filter, const Ranking &page)
{
    // No index holds the level, so that counting would read rows: then only what is seen is counted.
    if (filter.level || (filter.offset == 0 && !page.more))
        return Counted{filter.offset + page.reports.size(), page.more};
    if (filter.counted)
        return *filter.counted;
    const auto found = number(countOfPage(where), values);
    if (!found)
        return domain::fail(found.error());
    return counted(*found);
}

Result<QList<RankedReport>> DocumentRepository::rankedRows(
    const QString &where, const QVariantList &values, RankingFilter &filter)
{
    if (m_session.backend() == Backend::PostgreSql && filter.offset == 0)
        return firstRanked(where, values, filter);
    return m_session.selectList<RankedReport>(
        QStringLiteral("SELECT %1 FROM assessments a JOIN interviews i ON i.id = a.interview_id%2 ORDER BY "
                       "a.overall_score DESC, a.created_at, i.run_id LIMIT ? OFFSET ?")
            .arg(rankedColumns, where),
        values + QVariantList{value(filter.limit + 1), value(filter.offset)}, readRanked);
}

// Counts with the same statement, as one more trip costs more than that. An index finds and orders what the
// page shows before anything is joined. The limits say the same as those of interviews
// (ListingRows::foundInIndex).
Result<QList<RankedReport>> DocumentRepository::firstRanked(
    const QString &where, const QVariantList &values, RankingFilter &filter)
{
    const bool counts = !filter.level && !filter.counted;
    const QVariantList limit{value(filter.limit + 1)};
    return m_session.selectList<RankedReport>(
        QStringLiteral(
            "SELECT %1%2 FROM (SELECT * FROM (SELECT * FROM assessments a%3 ORDER BY "
            "overall_score DESC, created_at FETCH FIRST %4 ROWS WITH TIES) AS best ORDER BY "
            "overall_score DESC, created_at FETCH FIRST (SELECT CAST(? AS BIGINT)) ROWS WITH TIES) "
            "AS a JOIN interviews i ON i.id = a.interview_id ORDER BY a.overall_score DESC, "
            "a.created_at, i.run_id LIMIT (SELECT CAST(? AS BIGINT))")
            .arg(rankedColumns, counts ? QStringLiteral(", (%1)").arg(countOfPage(where)) : QString(), where)
            .arg(domain::mostPageItems + 1),
        (counts ? values : QVariantList()) + values + limit + limit, [&filter, counts](const Row &row) {
            if (counts)
                filter.counted = counted(row.number(rankedColumnCount));
            return readRanked(row);
        });
}

// Ranks are numbered here and not by the database, which would have to number the whole ranking for each
// page.
Result<Ranking> DocumentRepository::ranking(RankingFilter filter)
{
    const Ranked ranked(m_scope, filter);
    auto reports = rankedRows(ranked.where, ranked.values, filter);
    if (!reports)
        return domain::fail(reports.error());
    if (!reports->isEmpty()) {
        const auto better = filter.offset == 0
            ? Result<qint64>(0)
            : number(countOf(ranked.where + QStringLiteral(" AND a.overall_score > ?"),
                         std::numeric_limits<qint64>::max()),
                  ranked.values + QVariantList{reports->first().overallScore});
        if (!better)
            return domain::fail(better.error());
        reports->first().rank = int(*better) + 1;
    }
    for (qsizetype i = 1; i < reports->size(); ++i) {
        const auto &before = reports->at(i - 1);
        auto &report = (*reports)[i];
        report.rank = report.overallScore == before.overallScore ? before.rank : filter.offset + int(i) + 1;
    }
    Ranking ranking;
    ranking.more = reports->size() > filter.limit;
    if (ranking.more)
        reports->removeLast();
    ranking.reports = std::move(*reports);
    const auto counted = countedRanking(ranked.where, ranked.values, filter, ranking);
    if (!counted)
        return domain::fail(counted.error());
    ranking.counted = *counted;
    return ranking;
}

Result<Done> DocumentRepository::blank(InterviewId interview)
{
    const auto plans = m_session.execute(
        QStringLiteral("UPDATE plans SET greeting_sealed = NULL WHERE interview_id = ?"), {value(interview)});
    if (!plans)
        return domain::fail(plans.error());
    const auto assessments = m_session.execute(
        QStringLiteral(
            "UPDATE assessments SET assessment_sealed = NULL WHERE interview_id = ? AND tenant_id = ?"),
        {value(interview), value(m_scope.tenant())});
    if (!assessments)
        return domain::fail(assessments.error());
    return Done();
}

Result<Done> DocumentRepository::removeAssessment(InterviewId interview)
{
    return ran(
        m_session.execute(QStringLiteral("DELETE FROM assessments WHERE interview_id = ? AND tenant_id = ?"),
            {value(interview), value(m_scope.tenant())}));
}

} // namespace candor::storage
