// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cases.h"

namespace bench {

using candor::domain::InterviewFilter;
using candor::domain::Level;
using candor::domain::RankingFilter;
using candor::domain::State;
using candor::storage::Row;
using candor::storage::value;

namespace {

constexpr int limit = 50;

class Maker
{
public:
    Maker(const candor::storage::TenantScope &scope, const Sample &sample, std::mt19937 &random)
        : m_tenant(value(scope.tenant()))
        , m_sample(sample)
        , m_random(random)
    {
    }

    // The interviews of a condition, which has an index for it and the order.
    [[nodiscard]] Question where(
        const InterviewFilter &filter, const QString &condition, const QVariantList &values) const
    {
        return {filter,
            {QStringLiteral("SELECT %1 FROM interviews WHERE tenant_id = ?%2 ORDER BY id DESC LIMIT %3")
                    .arg(interviewColumns, condition)
                    .arg(limit + 1),
                QVariantList{m_tenant} + values}};
    }
    [[nodiscard]] Question ranked(
        const RankingFilter &filter, const QString &condition, const QVariantList &values) const
    {
        return {filter,
            {QStringLiteral("SELECT %1 FROM assessments a JOIN interviews i ON i.id = a.interview_id WHERE "
                            "a.tenant_id = ? AND a.status = 'APPROVED' AND a.overall_score IS NOT NULL%2 "
                            "ORDER BY a.overall_score DESC, a.created_at, i.run_id LIMIT %3")
                    .arg(rankingColumns, condition)
                    .arg(limit + 1),
                QVariantList{m_tenant} + values}};
    }
    // What `q` promises, in one statement: the positions that contain the text, the references that begin
    // with it, the run of that id.
    [[nodiscard]] Question searched(const QString &text) const
    {
        InterviewFilter filter;
        filter.text = text;
        const auto form
            = QStringLiteral("SELECT id FROM (SELECT id FROM interviews WHERE tenant_id = ? AND ");
        const auto end
            = QStringLiteral(" LIMIT %1) AS part").arg(limit + 1); // all of them: the texts are rare
        QStringList parts{form + QStringLiteral("run_id = ?") + end,
            form
                + QStringLiteral("position_key IN (WITH RECURSIVE known (p) AS (SELECT MIN(position_key) "
                                 "FROM interviews WHERE tenant_id = ? UNION ALL SELECT (SELECT "
                                 "MIN(position_key) FROM interviews WHERE tenant_id = ? AND position_key > "
                                 "known.p) FROM known WHERE known.p IS NOT NULL) SELECT p FROM known WHERE p "
                                 "LIKE ?)")
                + end};
        QVariantList values{
            m_tenant, text.toLower(), m_tenant, m_tenant, m_tenant, QStringLiteral("%%1%").arg(text)};
        QStringList spellings{text, text.toLower(), text.toUpper()};
        spellings.removeDuplicates();
        for (const auto &spelling : spellings) {
            for (const char *column : {"candidate_ref", "external_id"}) {
                parts.append(form + QStringLiteral("%1 >= ? AND %1 < ?").arg(QLatin1String(column)) + end);
                values << m_tenant << spelling << spelling + QString::fromUcs4(U"\U0010ffff", 1);
            }
        }
        return {filter,
            {QStringLiteral("SELECT %1 FROM interviews WHERE id IN (%2) ORDER BY id DESC LIMIT %3")
                    .arg(interviewColumns, parts.join(QStringLiteral(" UNION ")))
                    .arg(limit + 1),
                values}};
    }
    // The same for a text that is known to be common: the newest are looked at until the page is full.
    [[nodiscard]] Question searchedNewest(const QString &text) const
    {
        InterviewFilter filter;
        filter.text = text;
        QStringList parts{QStringLiteral("position_key LIKE ?"), QStringLiteral("run_id = ?")};
        QVariantList values{QStringLiteral("%%1%").arg(text), text.toLower()};
        QStringList spellings{text, text.toLower(), text.toUpper()};
        spellings.removeDuplicates();
        for (const auto &spelling : spellings) {
            for (const char *column : {"candidate_ref", "external_id"}) {
                parts.append(QStringLiteral("(%1 >= ? AND %1 < ?)").arg(QLatin1String(column)));
                values << spelling << spelling + QString::fromUcs4(U"\U0010ffff", 1);
            }
        }
        return where(filter, QStringLiteral(" AND (%1)").arg(parts.join(QStringLiteral(" OR "))), values);
    }
    [[nodiscard]] QString oneOf(const QStringList &list) const
    {
        return list.at(int(m_random() % size_t(list.size())));
    }
    [[nodiscard]] Level level() const { return Level(m_random() % 4); }
    [[nodiscard]] QString reference(const char *prefix) const
    {
        return QLatin1String(prefix) + QString::number(m_random(), 16).rightJustified(10, u'0');
    }
    [[nodiscard]] const Sample &sample() const { return m_sample; }

private:
    QVariant m_tenant;
    const Sample &m_sample;
    std::mt19937 &m_random;
};

QList<Case> byColumns(const Maker &make)
{
    const auto ofState = [make](State state) {
        InterviewFilter filter;
        filter.state = state;
        return make.where(filter, QStringLiteral(" AND state = ?"), {value(candor::domain::name(state))});
    };
    return {
        {QStringLiteral("list"), Kind::Interviews, [make] { return make.where({}, {}, {}); }},
        {QStringLiteral("list, deep cursor"), Kind::Interviews,
            [make] {
                InterviewFilter filter;
                filter.after = make.oneOf(make.sample().ids);
                filter.counted = {candor::domain::mostCounted, true}; // as the page before says
                return make.where(filter, QStringLiteral(" AND id < ?"), {value(filter.after)});
            }},
        {QStringLiteral("state"), Kind::Interviews, [ofState] { return ofState(State::Pending); }},
        {QStringLiteral("rare state"), Kind::Interviews, [ofState] { return ofState(State::InfoNeeded); }},
        {QStringLiteral("level"), Kind::Interviews,
            [make] {
                InterviewFilter filter;
                filter.level = make.level();
                return make.where(
                    filter, QStringLiteral(" AND level = ?"), {value(candor::domain::name(*filter.level))});
            }},
        {QStringLiteral("state and level"), Kind::Interviews,
            [make] {
                InterviewFilter filter;
                filter.state = State::Approved;
                filter.level = make.level();
                return make.where(filter, QStringLiteral(" AND state = 'APPROVED' AND level = ?"),
                    {value(candor::domain::name(*filter.level))});
            }},
        {QStringLiteral("position"), Kind::Interviews,
            [make] {
                InterviewFilter filter;
                filter.position = make.oneOf(make.sample().positions);
                return make.where(
                    filter, QStringLiteral(" AND position_key = ?"), {value(filter.position.toCaseFolded())});
            }},
        {QStringLiteral("updatedSince"), Kind::Interviews,
            [make] {
                InterviewFilter filter;
                filter.updatedSince = candor::domain::fromMilliseconds(1'577'836'800'000);
                // Nearly all: the order leads, and the time is only looked at.
                return make.where(
                    filter, QStringLiteral(" AND +updated_at >= ?"), {value(*filter.updatedSince)});
            }},
    };
}

QList<Case> byReference(const Maker &make)
{
    return {
        {QStringLiteral("candidateRef"), Kind::Interviews,
            [make] {
                InterviewFilter filter;
                filter.candidateRef = make.reference("cand_");
                return make.where(
                    filter, QStringLiteral(" AND candidate_ref = ?"), {value(filter.candidateRef)});
            }},
        {QStringLiteral("externalId"), Kind::Interviews,
            [make] {
                InterviewFilter filter;
                filter.externalId = make.reference("ats_");
                return make.where(filter, QStringLiteral(" AND external_id = ?"), {value(filter.externalId)});
            }},
        {QStringLiteral("q, common"), Kind::Interviews,
            [make] { return make.searchedNewest(QStringLiteral("billing")); }},
        {QStringLiteral("q, one"), Kind::Interviews,
            [make] { return make.searched(make.oneOf(make.sample().runIds)); }},
        {QStringLiteral("q, none"), Kind::Interviews, [make] { return make.searched(make.reference("zz")); }},
    };
}

QList<Case> rankings(const Maker &make)
{
    return {
        {QStringLiteral("rankings"), Kind::Ranking, [make] { return make.ranked({}, {}, {}); }},
        {QStringLiteral("rankings, position"), Kind::Ranking,
            [make] {
                RankingFilter filter;
                filter.position = make.oneOf(make.sample().positions);
                return make.ranked(filter, QStringLiteral(" AND a.position_key = ?"),
                    {value(filter.position.toCaseFolded())});
            }},
        {QStringLiteral("rankings, level"), Kind::Ranking,
            [make] {
                RankingFilter filter;
                filter.level = make.level();
                return make.ranked(
                    filter, QStringLiteral(" AND a.level = ?"), {value(candor::domain::name(*filter.level))});
            }},
    };
}

} // namespace

Sample sampleOf(candor::storage::Session &session, const candor::storage::TenantScope &scope)
{
    Sample sample;
    // Those with a plan are spread evenly.
    const auto rows = session.select<QStringList>(
        QStringLiteral(
            "SELECT i.id, i.run_id, i.position FROM plans p JOIN interviews i ON i.id = p.interview_id WHERE "
            "i.tenant_id = ?"),
        {value(scope.tenant())},
        [](const Row &row) { return QStringList{row.text(0), row.text(1), row.text(2)}; });
    if (!rows || rows->isEmpty())
        qFatal("The database holds no interviews.");
    for (const auto &row : *rows) {
        sample.ids.append(row.at(0));
        sample.runIds.append(row.at(1));
        sample.positions.append(row.at(2));
    }
    return sample;
}

QList<Case> casesFor(const candor::storage::TenantScope &scope, const Sample &sample, std::mt19937 &random)
{
    const Maker make(scope, sample, random);
    return byColumns(make) + byReference(make) + rankings(make);
}

} // namespace bench
