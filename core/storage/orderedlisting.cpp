// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/orderedlisting.h"

#include "storage/listingrows.h"

namespace candor::storage {

using domain::Counted;
using domain::InterviewFilter;
using domain::InterviewOrder;
using domain::InterviewPage;
using domain::mostCounted;
using domain::Result;

namespace {

// Interviews that are looked at in their order, in a first and in a second attempt, before what matches is
// collected and sorted.
constexpr int walks[] = {500, 5000};

struct Order
{
    QString key; // the column before the id; empty = none
    bool isDescending = false;
    bool hasNulls = false; // they come last

    [[nodiscard]] QString sql() const
    {
        const auto way = isDescending ? QStringLiteral(" DESC") : QString();
        const auto byId = QStringLiteral("id") + way;
        return key.isEmpty() ? byId : key + way + QStringLiteral(", ") + byId;
    }
};

Order orderOf(InterviewOrder order)
{
    switch (order) {
    case InterviewOrder::NewestFirst:
        return {{}, true};
    case InterviewOrder::OldestFirst:
        return {{}, false};
    case InterviewOrder::LastUpdatedFirst:
        return {QStringLiteral("updated_at"), true};
    case InterviewOrder::LastUpdatedLast:
        return {QStringLiteral("updated_at"), false};
    case InterviewOrder::Position:
        return {QStringLiteral("position_key"), false};
    case InterviewOrder::PositionBackwards:
        return {QStringLiteral("position_key"), true};
    case InterviewOrder::CandidateRef:
        return {QStringLiteral("candidate_ref"), false, true};
    }
    Q_UNREACHABLE();
}

// The tenant is checked on what is found by other means.
Where withoutTenantsIndex(Where where)
{
    where.sql.replace(QStringLiteral("tenant_id = ?"), QStringLiteral("(tenant_id || '') = ?"));
    return where;
}

class OrderedSearch : private ListingRows
{
public:
    OrderedSearch(Session &session, const TenantScope &scope, const InterviewFilter &filter)
        : ListingRows(session, scope, filter)
        , m_order(orderOf(filter.order))
    {
    }

    [[nodiscard]] Result<InterviewPage> find();

private:
    // The end of the list that belongs to the rows without a key has a place of its own.
    enum class Part {
        WithKey,
        WithoutKey,
    };

    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QList<Where> arms() const;
    [[nodiscard]] Result<Counted> countAll();
    [[nodiscard]] Result<QStringList> byId();
    [[nodiscard]] Result<QStringList> byKey(const Counted &counted);
    [[nodiscard]] Result<QStringList> part(Part part, const Counted &counted, int most);
    [[nodiscard]] Result<QStringList> collected(Part part, int most);
    [[nodiscard]] Result<QStringList> walked(Part part, int walk, int most);
    [[nodiscard]] Result<QStringList> sorted(Part part, int most);
    [[nodiscard]] Where withinOrder(Part part) const;
    void skipTo(Where &where, Part part) const;
    [[nodiscard]] QVariant afterKey() const;
    [[nodiscard]] QString placeholder(const char *type) const;
    [[nodiscard]] Result<QStringList> collect();

    Order m_order;
};

// Whether anything but the order says which interviews are shown.
bool OrderedSearch::isFiltered() const
{
    InterviewFilter order;
    if (m_order.key == QLatin1String("updated_at"))
        order.updatedSince = m_filter.updatedSince; // a bound of the order
    return m_filter.state || !m_filter.anyOf.isEmpty() || !m_filter.position.isEmpty() || m_filter.level
        || !m_filter.candidateRef.isEmpty() || !m_filter.externalId.isEmpty() || m_filter.attentionOnly
        || m_filter.createdSince || m_filter.createdBefore || m_filter.updatedSince != order.updatedSince;
}

// What is found by an index each, and together is what the filter shows: one for each state.
QList<Where> OrderedSearch::arms() const
{
    // References and attention find few: they lead, and the states are checked on what they find.
    const bool isFound = m_filter.attentionOnly || !m_filter.candidateRef.isEmpty()
        || !m_filter.externalId.isEmpty() || !m_filter.position.isEmpty();
    if (m_filter.anyOf.isEmpty() || isFound)
        return {whereOf(m_filter.anyOf.isEmpty() ? Lead::Any : Lead::NotStateOrLevel)};
    QList<Where> arms;
    for (const auto state : m_filter.anyOf)
        arms.append(whereOf(Lead::Any, state));
    return arms;
}

Result<Counted> OrderedSearch::countAll()
{
    if (m_filter.counted)
        return *m_filter.counted;
    QString sql;
    QVariantList values;
    const auto each = arms();
    for (const auto &arm : each) {
        sql += (sql.isEmpty() ? QString() : QStringLiteral(" UNION ALL "))
            + QStringLiteral("SELECT 1 FROM (SELECT 1 AS one FROM interviews%1 LIMIT %2) AS arm")
                  .arg(arm.sql)
                  .arg(mostCounted + 1);
        values += arm.values;
    }
    return count(
        QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 AS one FROM (%1) AS arms LIMIT %2) AS counted")
            .arg(sql)
            .arg(mostCounted + 1),
        values);
}

// A page in the order of the ids, each arm in the order of its index.
Result<QStringList> OrderedSearch::byId()
{
    QString sql;
    QVariantList values;
    const int most = m_filter.limit + 1;
    auto each = arms();
    for (auto &arm : each) {
        if (!m_filter.after.isEmpty())
            arm.add(m_order.isDescending ? QStringLiteral("id < ?") : QStringLiteral("id > ?"),
                {value(m_filter.after)});
        sql += (sql.isEmpty() ? QString() : QStringLiteral(" UNION ALL "))
            + QStringLiteral("SELECT id FROM (SELECT id FROM interviews%1 ORDER BY %2 LIMIT %3) AS arm")
                  .arg(arm.sql, m_order.sql())
                  .arg(most);
        values += arm.values;
    }
    return ids(
        QStringLiteral("SELECT id FROM (%1) AS arms ORDER BY %2 LIMIT %3").arg(sql, m_order.sql()).arg(most),
        values);
}

// First those with a key; then, where some have none, those without.
Result<QStringList> OrderedSearch::byKey(const Counted &counted)
{
    const int most = m_filter.limit + 1;
    const bool isBehind = m_order.hasNulls && !m_filter.after.isEmpty() && m_filter.afterKey.isNull();
    QStringList found;
    if (!isBehind) {
        auto with = part(Part::WithKey, counted, most);
        if (!with)
            return with;
        found = std::move(*with);
    }
    if (!m_order.hasNulls || found.size() == most)
        return found;
    const auto without = part(Part::WithoutKey, counted, most - int(found.size()));
    return without ? Result<QStringList>(found + *without) : without;
}

Result<QStringList> OrderedSearch::part(Part part, const Counted &counted, int most)
{
    if (!isFiltered())
        return walked(part, 0, most);
    if (!counted.isEstimate)
        return collected(part, most);
    for (const int walk : walks) {
        auto found = walked(part, walk, most);
        if (!found || found->size() == most)
            return found;
    }
    return sorted(part, most);
}

// In PostgreSQL a query, which it can't look into: for the value it would plan the statement each time.
QString OrderedSearch::placeholder(const char *type) const
{
    return m_session.backend() == Backend::PostgreSql
        ? QStringLiteral("(SELECT CAST(? AS %1))").arg(QLatin1String(type))
        : QStringLiteral("?");
}

QVariant OrderedSearch::afterKey() const
{
    return m_order.key == QLatin1String("updated_at") ? QVariant(m_filter.afterKey.toLongLong())
                                                      : value(m_filter.afterKey);
}

void OrderedSearch::skipTo(Where &where, Part part) const
{
    const bool isSame = m_filter.afterKey.isNull() == (part == Part::WithoutKey);
    if (m_filter.after.isEmpty() || !isSame)
        return;
    const auto way = m_order.isDescending ? QLatin1Char('<') : QLatin1Char('>');
    const auto id = placeholder("TEXT");
    if (part == Part::WithoutKey) {
        where.add(QStringLiteral("id %1 %2").arg(way).arg(id), {value(m_filter.after)});
        return;
    }
    const auto key = placeholder(m_order.key == QLatin1String("updated_at") ? "BIGINT" : "TEXT");
    where.add(QStringLiteral("(%1, id) %2 (%3, %4)").arg(m_order.key, QString(way), key, id),
        {afterKey(), value(m_filter.after)});
}

// What the order's index alone decides.
Where OrderedSearch::withinOrder(Part part) const
{
    Where where{QStringLiteral(" WHERE tenant_id = ?"), {value(m_scope.tenant())}};
    if (m_order.hasNulls) {
        where.add(m_order.key
                + (part == Part::WithKey ? QStringLiteral(" IS NOT NULL") : QStringLiteral(" IS NULL")),
            {});
    }
    if (m_filter.updatedSince && m_order.key == QLatin1String("updated_at"))
        where.add(QStringLiteral("updated_at >= ?"), {value(*m_filter.updatedSince)});
    skipTo(where, part);
    return where;
}

// From where the page begins, in the order's index, looking at so many; 0 = at what the page shows.
Result<QStringList> OrderedSearch::walked(Part part, int walk, int most)
{
    const auto near = withinOrder(part);
    const auto order = part == Part::WithoutKey ? QStringLiteral("id") : m_order.sql();
    const auto inOrder
        = QStringLiteral("SELECT id FROM interviews%1 ORDER BY %2 LIMIT %3").arg(near.sql, order);
    if (walk == 0)
        return ids(inOrder.arg(most), near.values);
    // By their ids: SQLite would rather go through the tenant's whole index for each.
    const Where where = withoutTenantsIndex(whereOf(Lead::Nothing));
    const auto looked = inOrder.arg(walk);
    return ids(QStringLiteral("SELECT id FROM (SELECT id AS wanted FROM (%1) AS near) AS walk CROSS JOIN "
                              "interviews%2 AND id = wanted ORDER BY %3 LIMIT %4")
                   .arg(looked, where.sql, order)
                   .arg(most),
        near.values + where.values);
}

// All that the filter shows, which are few.
Result<QStringList> OrderedSearch::collect()
{
    QString sql;
    QVariantList values;
    const auto each = arms();
    for (const auto &arm : each) {
        sql += (sql.isEmpty() ? QString() : QStringLiteral(" UNION ALL "))
            + QStringLiteral("SELECT id FROM (SELECT id FROM interviews%1 LIMIT %2) AS arm")
                  .arg(arm.sql)
                  .arg(mostCounted + 1);
        values += arm.values;
    }
    return ids(sql, values);
}

Result<QStringList> OrderedSearch::collected(Part part, int most)
{
    const auto found = collect();
    if (!found || found->isEmpty())
        return found;
    if (found->size() > mostCounted)
        return sorted(part, most); // more since they were counted
    QVariantList values;
    for (const auto &id : *found)
        values.append(value(id));
    Where where = withoutTenantsIndex(withinOrder(part));
    where.add(QStringLiteral("id IN (%1)").arg(placeholders(found->size())), values);
    return ids(QStringLiteral("SELECT id FROM interviews%1 ORDER BY %2 LIMIT %3")
                   .arg(where.sql, m_order.sql())
                   .arg(most),
        where.values);
}

// What matches is many, and rare where the page begins: the database finds and sorts all of it.
Result<QStringList> OrderedSearch::sorted(Part part, int most)
{
    Where where = whereOf(Lead::Any);
    const auto order = withinOrder(part);
    where.add(order.sql.mid(QStringLiteral(" WHERE ").size()), order.values);
    return ids(QStringLiteral("SELECT id FROM interviews%1 ORDER BY %2 LIMIT %3")
                   .arg(where.sql, m_order.sql())
                   .arg(most),
        where.values);
}

Result<InterviewPage> OrderedSearch::find()
{
    const auto counted = countAll();
    if (!counted)
        return domain::fail(counted.error());
    const auto found = m_order.key.isEmpty() ? byId() : byKey(*counted);
    if (!found)
        return domain::fail(found.error());
    // Those without a key are the last of the page in either database.
    const auto order
        = m_order.hasNulls ? m_order.key + QStringLiteral(" IS NULL, ") + m_order.sql() : m_order.sql();
    return page(rowsOf(*found, order), *counted);
}

} // namespace

Result<InterviewPage> orderedInterviews(
    Session &session, const TenantScope &scope, const InterviewFilter &filter)
{
    return OrderedSearch(session, scope, filter).find();
}

} // namespace candor::storage
