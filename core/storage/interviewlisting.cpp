// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/interviewlisting.h"

#include <algorithm>

namespace candor::storage {

using domain::InterviewFilter;
using domain::mostCounted;
using domain::Result;

namespace {

constexpr int longestWalk
    = 5000; // interviews that are looked at one after the other before an index is asked
constexpr qsizetype mostPositions = 500; // that a text is found in, before they are searched instead

struct Where
{
    QString sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound)
    {
        sql += QStringLiteral(" AND ") + condition;
        values += bound;
    }
};

// What may lead the database to an index of its own. Of several it may take the wrong one, so that the caller
// says which.
enum class Lead {
    Any,
    NotStateOrLevel, // they are checked on what other conditions find
    Nothing, // all are checked on what the order by id brings
};

Where whereOf(const TenantScope &scope, const InterviewFilter &filter, Lead lead)
{
    Where where{QStringLiteral(" WHERE tenant_id = ?"), {value(scope.tenant())}};
    const auto equal = [&where, lead](const char *column, bool leads, const QVariant &wanted) {
        // An expression has no index.
        const auto *form = leads && lead != Lead::Nothing ? "%1 = ?" : "(%1 || '') = ?";
        where.add(QString::fromLatin1(form).arg(QLatin1String(column)), {wanted});
    };
    if (filter.state)
        equal("state", lead == Lead::Any, value(domain::name(*filter.state)));
    if (filter.level)
        equal("level", lead == Lead::Any && !filter.state, value(domain::name(*filter.level)));
    if (!filter.position.isEmpty())
        equal("position_key", true, value(filter.position.toCaseFolded()));
    if (!filter.candidateRef.isEmpty())
        equal("candidate_ref", true, value(filter.candidateRef));
    if (!filter.externalId.isEmpty())
        equal("external_id", true, value(filter.externalId));
    if (filter.updatedSince) {
        const bool leads = lead != Lead::Nothing && filter.text.isEmpty();
        where.add(leads ? QStringLiteral("updated_at >= ?") : QStringLiteral("+updated_at >= ?"),
            {value(*filter.updatedSince)});
    }
    return where;
}

// A LIKE pattern that finds `text` anywhere, with the pattern's own characters taken literally.
QString containing(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text.toCaseFolded() + QLatin1Char('%');
}

QString placeholders(qsizetype count)
{
    return QStringLiteral("?") + QStringLiteral(", ?").repeated(count - 1);
}

// One page's worth of finding.
class Search
{
public:
    Search(Session &session, const TenantScope &scope, const InterviewFilter &filter)
        : m_session(session)
        , m_scope(scope)
        , m_filter(filter)
    {
    }

    [[nodiscard]] Result<ListedInterviews> byColumns();
    [[nodiscard]] Result<ListedInterviews> byText();

private:
    [[nodiscard]] Result<QStringList> ids(const QString &sql, const QVariantList &values)
    {
        return m_session.selectList<QString>(sql, values, [](const Row &row) { return row.text(0); });
    }
    [[nodiscard]] Result<std::optional<QStringList>> walk(const QList<Where> &matches);
    [[nodiscard]] Result<QList<Where>> matchesOfText();
    [[nodiscard]] Result<QStringList> unionOf(const QList<Where> &matches, int each, bool paged, qint64 most);
    [[nodiscard]] ListedInterviews page(QStringList found, qint64 total) const;

    // Of the pages before.
    void skip(Where &where) const
    {
        if (!m_filter.after.isEmpty())
            where.add(QStringLiteral("id < ?"), {value(m_filter.after)});
    }

    Session &m_session;
    const TenantScope &m_scope;
    const InterviewFilter &m_filter;
};

ListedInterviews Search::page(QStringList found, qint64 total) const
{
    ListedInterviews listed;
    listed.more = found.size() > m_filter.limit;
    listed.ids = found.first(std::min<qsizetype>(found.size(), m_filter.limit));
    listed.total = std::min(total, mostCounted);
    listed.totalIsEstimate = total > mostCounted;
    return listed;
}

// Looks at the newest interviews one after the other. Nothing when the page is not full after the longest
// walk: then what is wanted is rare among them.
Result<std::optional<QStringList>> Search::walk(const QList<Where> &matches)
{
    Where newest{QStringLiteral(" WHERE tenant_id = ?"), {value(m_scope.tenant())}};
    skip(newest);
    const auto end = ids(QStringLiteral("SELECT id FROM interviews%1 ORDER BY id DESC LIMIT 1 OFFSET %2")
                             .arg(newest.sql)
                             .arg(longestWalk),
        newest.values);
    if (!end)
        return domain::fail(end.error());
    Where where = whereOf(m_scope, m_filter, Lead::Nothing);
    skip(where);
    if (!end->isEmpty())
        where.add(QStringLiteral("id >= ?"), {value(end->first())});
    Where any;
    for (const auto &match : matches) {
        any.sql += (any.sql.isEmpty() ? QString() : QStringLiteral(" OR ")) + match.sql;
        any.values += match.values;
    }
    if (!matches.isEmpty())
        where.add(QLatin1Char('(') + any.sql + QLatin1Char(')'), any.values);
    const auto found
        = ids(QStringLiteral("SELECT id FROM interviews%1 ORDER BY id DESC LIMIT ?").arg(where.sql),
            where.values + QVariantList{value(m_filter.limit + 1)});
    if (!found)
        return domain::fail(found.error());
    if (found->size() <= m_filter.limit && !end->isEmpty())
        return std::optional<QStringList>();
    return std::optional(*found);
}

Result<ListedInterviews> Search::byColumns()
{
    const auto lead = m_filter.updatedSince ? Lead::NotStateOrLevel : Lead::Any;
    Where where = whereOf(m_scope, m_filter, lead);
    const auto total = m_session.selectList<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM interviews%1 LIMIT %2) AS counted")
            .arg(where.sql)
            .arg(mostCounted + 1),
        where.values, [](const Row &row) { return row.number(0); });
    if (!total)
        return domain::fail(total.error());
    if (m_filter.updatedSince && total->value(0) > mostCounted) {
        const auto walked = walk({});
        if (!walked)
            return domain::fail(walked.error());
        if (const auto &full = *walked)
            return page(*full, total->value(0));
    }
    skip(where);
    const auto found
        = ids(QStringLiteral("SELECT id FROM interviews%1 ORDER BY id DESC LIMIT ?").arg(where.sql),
            where.values + QVariantList{value(m_filter.limit + 1)});
    if (!found)
        return domain::fail(found.error());
    return page(*found, total->value(0));
}

// The conditions of which one must hold, each with an index to lead to it.
Result<QList<Where>> Search::matchesOfText()
{
    // From one distinct position to the next, which an index does in one step each.
    const auto positions = ids(
        QStringLiteral("WITH RECURSIVE known (position) AS (SELECT MIN(position_key) FROM interviews WHERE "
                       "tenant_id = ? UNION ALL SELECT (SELECT MIN(position_key) FROM interviews WHERE "
                       "tenant_id = ? AND position_key > known.position) FROM known WHERE known.position IS "
                       "NOT NULL) SELECT position FROM known WHERE position LIKE ? ESCAPE '\\' LIMIT %1")
            .arg(mostPositions + 1),
        {value(m_scope.tenant()), value(m_scope.tenant()), value(containing(m_filter.text))});
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
    for (const auto &text : spellings) {
        for (const char *column : {"candidate_ref", "external_id"}) {
            matches.append({QStringLiteral("(%1 >= ? AND %1 < ?)").arg(QLatin1String(column)),
                {value(text), value(text + last)}});
        }
    }
    matches.append({QStringLiteral("run_id = ?"), {value(m_filter.text.toLower())}});
    return matches;
}

// What any of the matches finds, each with at most `each`; of the page, or from the beginning.
Result<QStringList> Search::unionOf(const QList<Where> &matches, int each, bool paged, qint64 most)
{
    QString sql;
    QVariantList values;
    for (const auto &match : matches) {
        Where where = whereOf(m_scope, m_filter, Lead::NotStateOrLevel);
        where.add(match.sql, match.values);
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

Result<ListedInterviews> Search::byText()
{
    const auto matches = matchesOfText();
    if (!matches)
        return domain::fail(matches.error());
    auto found = unionOf(*matches, int(mostCounted) + 1, false, mostCounted + 1);
    if (!found)
        return domain::fail(found.error());
    const auto total = found->size();
    if (total <= mostCounted) {
        if (!m_filter.after.isEmpty())
            found->removeIf([this](const QString &id) { return id >= m_filter.after; });
        return page(*found, total);
    }
    const auto walked = walk(*matches);
    if (!walked)
        return domain::fail(walked.error());
    if (const auto &full = *walked)
        return page(*full, total);
    found = unionOf(*matches, 0, true, m_filter.limit + 1);
    if (!found)
        return domain::fail(found.error());
    return page(*found, total);
}

} // namespace

Result<ListedInterviews> listedInterviews(
    Session &session, const TenantScope &scope, const InterviewFilter &filter)
{
    Search search(session, scope, filter);
    return filter.text.isEmpty() ? search.byColumns() : search.byText();
}

} // namespace candor::storage
