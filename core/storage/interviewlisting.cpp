// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/interviewlisting.h"

#include "storage/listingrows.h"
#include "storage/orderedlisting.h"

#include <algorithm>

namespace candor::storage {

using domain::Counted;
using domain::InterviewFilter;
using domain::InterviewPage;
using domain::mostCounted;
using domain::Result;

namespace {

constexpr qsizetype mostPositions = 500; // that a text is found in, before they are searched instead

// One page's worth of finding.
class Search : private ListingRows
{
public:
    Search(Session &session, const TenantScope &scope, const InterviewFilter &filter)
        : ListingRows(session, scope, filter)
    {
    }

    [[nodiscard]] Result<InterviewPage> byColumns();
    [[nodiscard]] Result<InterviewPage> byUpdate();
    [[nodiscard]] Result<InterviewPage> byText();

private:
    [[nodiscard]] Result<QList<Where>> matchesOfText();
    [[nodiscard]] Where matching(const Where &match) const;
    [[nodiscard]] Result<QList<qint64>> countEach(const QList<Where> &matches);
    [[nodiscard]] Result<QStringList> unionOf(const QList<Where> &matches, int each, bool paged, qint64 most);
};

Result<InterviewPage> Search::byColumns()
{
    const Where all = whereOf(Lead::Any);
    if (m_filter.after.isEmpty() && !m_filter.counted) {
        auto first = firstRows(all);
        if (!first)
            return domain::fail(first.error());
        return page(std::move(first->first), first->second);
    }
    Where where = all;
    skip(where);
    auto found = rowsWhere(where);
    if (!found || m_filter.counted)
        return page(std::move(found), m_filter.counted.value_or(Counted()));
    const auto counted = count(countOf(all), all.values);
    if (!counted)
        return domain::fail(counted.error());
    return page(std::move(found), *counted);
}

Result<InterviewPage> Search::byUpdate()
{
    Where where = whereOf(Lead::NotStateOrLevel);
    const auto counted
        = m_filter.counted ? Result<Counted>(*m_filter.counted) : count(countOf(where), where.values);
    if (!counted)
        return domain::fail(counted.error());
    if (counted->isEstimate) {
        auto walked = walk({});
        if (!walked)
            return domain::fail(walked.error());
        if (auto &full = *walked)
            return page(std::move(*full), *counted);
    }
    skip(where);
    return page(rowsFoundInIndex(where), *counted);
}

// The conditions of which one must hold, each with an index to lead to it.
Result<QList<Where>> Search::matchesOfText()
{
    const auto positions
        = ids(QStringLiteral("SELECT position_key FROM positions WHERE tenant_id = ? AND position_key LIKE ? "
                             "ESCAPE '\\' LIMIT %1")
                  .arg(mostPositions + 1),
            {value(m_scope.tenant()), value(containing(m_filter.text))});
    if (!positions)
        return domain::fail(positions.error());
    QList<Where> matches;
    if (positions->size() > mostPositions) {
        matches.append(
            {QStringLiteral("position_key LIKE ? ESCAPE '\\'"), {value(containing(m_filter.text))}});
    } else if (!positions->isEmpty()) {
        Where in{QStringLiteral("position_key IN (%1)").arg(placeholders(positions->size())), {}};
        for (const auto &position : *positions)
            in.values.append(value(position));
        matches.append(in);
    }
    QStringList spellings{m_filter.text, m_filter.text.toLower(), m_filter.text.toUpper()};
    spellings.removeDuplicates();
    const QString last = QString::fromUcs4(U"\U0010ffff", 1);
    // A query for PostgreSQL, which can't look into it: of the value it would know how little it finds, and
    // plan the statement for it each time, which takes longer than running it.
    const QString text = m_session.backend() == Backend::PostgreSql
        ? QStringLiteral("(SELECT CAST(? AS TEXT))")
        : QStringLiteral("?");
    for (const auto &spelling : spellings) {
        for (const char *column : {"candidate_ref", "external_id"}) {
            matches.append({QStringLiteral("(%1 >= %2 AND %1 < %2)").arg(QLatin1String(column), text),
                {value(spelling), value(spelling + last)}});
        }
    }
    matches.append({QStringLiteral("run_id = ?"), {value(m_filter.text.toLower())}});
    return matches;
}

// The match leads; state and level are checked on what it finds.
Where Search::matching(const Where &match) const
{
    Where where = whereOf(Lead::NotStateOrLevel);
    where.add(match.sql, match.values);
    return where;
}

// What any of the matches finds, each with at most `each`; of the page, or from the beginning.
Result<QStringList> Search::unionOf(const QList<Where> &matches, int each, bool paged, qint64 most)
{
    QString sql;
    QVariantList values;
    for (const auto &match : matches) {
        Where where = matching(match);
        if (paged)
            skip(where);
        const QString limit = each > 0 ? QStringLiteral(" LIMIT %1").arg(each) : QString();
        sql += (sql.isEmpty() ? QString() : QStringLiteral(" UNION "))
            + QStringLiteral("SELECT id FROM (SELECT id FROM interviews%1%2) AS match").arg(where.sql, limit);
        values += where.values;
    }
    return ids(QStringLiteral("SELECT id FROM (%1) AS matches ORDER BY id DESC LIMIT %2").arg(sql).arg(most),
        values);
}

// What each match finds, up to one more than is counted.
Result<QList<qint64>> Search::countEach(const QList<Where> &matches)
{
    QString sql;
    QVariantList values;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const Where where = matching(matches.at(i));
        sql += (sql.isEmpty() ? QString() : QStringLiteral(" UNION ALL "))
            + QStringLiteral(
                "SELECT %1 AS place, COUNT(*) AS counted FROM (SELECT 1 FROM interviews%2 LIMIT %3) AS match")
                  .arg(QString::number(i), where.sql, QString::number(mostCounted + 1));
        values += where.values;
    }
    return m_session.selectList<qint64>(
        QStringLiteral("SELECT counted FROM (%1) AS matches ORDER BY place").arg(sql), values,
        [](const Row &row) { return row.number(0); });
}

Result<InterviewPage> Search::byText()
{
    auto matches = matchesOfText();
    if (!matches)
        return domain::fail(matches.error());
    const auto counts = countEach(*matches);
    if (!counts)
        return domain::fail(counts.error());
    for (qsizetype i = matches->size(); i-- > 0;) {
        if (counts->at(i) == 0)
            matches->removeAt(i);
    }
    if (matches->isEmpty())
        return page(Rows(), m_filter.counted.value_or(Counted()));
    // When one match alone finds more than is counted, nobody has to know what they find together.
    const qint64 most = *std::max_element(counts->begin(), counts->end());
    auto total = m_filter.counted.value_or(counted(most));
    if (most <= mostCounted) {
        auto found = unionOf(*matches, int(mostCounted) + 1, false, mostCounted + 1);
        if (!found)
            return domain::fail(found.error());
        total = m_filter.counted.value_or(counted(found->size()));
        if (found->size() <= mostCounted) {
            if (!m_filter.after.isEmpty())
                found->removeIf([this](const QString &id) { return id >= m_filter.after; });
            return page(rowsOf(*found), total);
        }
    }
    auto walked = walk(*matches);
    if (!walked)
        return domain::fail(walked.error());
    if (auto &full = *walked)
        return page(std::move(*full), total);
    const auto found = unionOf(*matches, 0, true, m_filter.limit + 1);
    if (!found)
        return domain::fail(found.error());
    return page(rowsOf(*found), total);
}

} // namespace

Result<InterviewPage> listedInterviews(
    Session &session, const TenantScope &scope, const InterviewFilter &filter)
{
    const bool isOrdered = filter.order != domain::InterviewOrder::NewestFirst;
    if (isOrdered || (!filter.anyOf.isEmpty() && filter.text.isEmpty() && !filter.updatedSince))
        return orderedInterviews(session, scope, filter);
    Search search(session, scope, filter);
    if (!filter.text.isEmpty())
        return search.byText();
    return filter.updatedSince ? search.byUpdate() : search.byColumns();
}

} // namespace candor::storage
