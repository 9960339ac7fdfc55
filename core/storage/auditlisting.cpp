// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditrepository.h"
#include "storage/reach.h"

// Lists of the audit log. A chain's records are found by their numbers alone, which grow with the time:
// moments are looked up by halving, and everything else is looked for in a bounded stretch of the chain.
namespace candor::storage {

using domain::Result;
using domain::Timestamp;

namespace {

// Units of work take the time when they begin and their number when they end.
constexpr std::chrono::minutes mostDisorder{10};

// The first record from that moment on, as if all were in the order of time; one more than `newest` when
// there is none.
Result<qint64> firstFrom(Session &session, const QString &chain, qint64 newest, Timestamp time)
{
    qint64 low = 1;
    qint64 high = newest + 1;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        const auto at = session.selectOne<Timestamp>(
            QStringLiteral("SELECT at FROM audit WHERE chain = ? AND sequence = ?"),
            {value(chain), value(middle)}, [](const Row &row) { return row.time(0); });
        if (!at)
            return domain::fail(at.error());
        if (at->has_value() && **at >= time)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Result<qint64> newestOf(Session &session, const QString &chain)
{
    const auto newest = session.selectOne<qint64>(
        QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit WHERE chain = ?"), {value(chain)},
        [](const Row &row) { return row.number(0); });
    if (!newest)
        return domain::fail(newest.error());
    return newest->value_or(0);
}

// The records of a chain that a list can show, by their numbers.
struct Stretch
{
    qint64 first = 1;
    qint64 end = 1; // behind the last one
};

Result<Stretch> stretchOf(Session &session, const QString &chain, qint64 newest, const AuditFilter &filter)
{
    Stretch stretch{1, newest + 1};
    if (filter.since) {
        const auto first = firstFrom(session, chain, newest, *filter.since - mostDisorder);
        if (!first)
            return domain::fail(first.error());
        stretch.first = *first;
    }
    if (filter.until) {
        const auto end = firstFrom(session, chain, newest, *filter.until + mostDisorder);
        if (!end)
            return domain::fail(end.error());
        stretch.end = *end;
    }
    if (filter.before > 0)
        stretch.end = std::min(stretch.end, filter.before);
    return stretch;
}

Filter conditionsOf(const QString &chain, const AuditFilter &filter)
{
    Filter wanted;
    wanted.add(QStringLiteral("chain = ?"), {value(chain)});
    if (filter.since)
        wanted.add(QStringLiteral("at >= ?"), {value(*filter.since)});
    if (filter.until)
        wanted.add(QStringLiteral("at < ?"), {value(*filter.until)});
    if (filter.action.endsWith(QLatin1Char('.')))
        wanted.add(
            QStringLiteral("SUBSTR(action, 1, %1) = ?").arg(filter.action.size()), {value(filter.action)});
    else if (!filter.action.isEmpty())
        wanted.add(QStringLiteral("action = ?"), {value(filter.action)});
    if (!filter.actor.isEmpty())
        wanted.add(QStringLiteral("actor_id = ?"), {value(filter.actor)});
    if (!filter.subject.isEmpty())
        wanted.add(QStringLiteral("subject = ?"), {value(filter.subject)});
    if (!filter.requestId.isEmpty())
        wanted.add(QStringLiteral("request_id = ?"), {value(filter.requestId)});
    return wanted;
}

AuditEntry readEntry(const Row &row, const QString &chain)
{
    AuditRecord record{chain, row.time(1),
        {domain::actorKindFromName(row.text(2)).value_or(domain::Actor::Kind::System), row.text(3), {}},
        row.text(4), row.text(5), row.json(6), row.text(7)};
    return {row.number(0), record, row.blob(8)};
}

Result<domain::Counted> counted(Session &session, const Filter &wanted, bool isAll)
{
    const auto found = first(session.selectList<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM (SELECT sequence FROM audit WHERE %1 LIMIT ?) AS counted")
            .arg(wanted.where()),
        wanted.values + QVariantList{value(domain::mostCounted + 1)},
        [](const Row &row) { return row.number(0); }));
    if (!found)
        return domain::fail(found.error());
    const auto many = found->value_or(0);
    return domain::Counted{std::min(many, domain::mostCounted), many > domain::mostCounted || !isAll};
}

} // namespace

bool AuditFilter::isNarrow() const
{
    return since || until || !action.isEmpty() || !actor.isEmpty() || !subject.isEmpty()
        || !requestId.isEmpty();
}

Result<AuditPage> AuditRepository::list(const QString &chain, const AuditFilter &filter)
{
    const auto newest = newestOf(m_session, chain);
    if (!newest)
        return domain::fail(newest.error());
    const auto stretch = stretchOf(m_session, chain, *newest, filter);
    if (!stretch)
        return domain::fail(stretch.error());
    const auto from = std::max(stretch->first, stretch->end - mostAuditWalked);
    auto wanted = conditionsOf(chain, filter);
    wanted.add(QStringLiteral("sequence >= ? AND sequence < ?"), {value(from), value(stretch->end)});
    AuditPage page;
    if (filter.counted) {
        page.counted = *filter.counted;
    } else if (!filter.isNarrow()) {
        page.counted = {*newest, false}; // they are numbered
    } else {
        const auto all = counted(m_session, wanted, from == stretch->first);
        if (!all)
            return domain::fail(all.error());
        page.counted = *all;
    }
    auto entries = m_session.selectList<AuditEntry>(
        QStringLiteral("SELECT sequence, at, actor_kind, actor_id, action, subject, detail, request_id, hash "
                       "FROM audit WHERE %1 ORDER BY sequence DESC LIMIT ?")
            .arg(wanted.where()),
        wanted.values + QVariantList{value(filter.limit + 1)},
        [&chain](const Row &row) { return readEntry(row, chain); });
    if (!entries)
        return domain::fail(entries.error());
    page.entries = std::move(*entries);
    if (page.entries.size() > filter.limit) {
        page.entries.resize(filter.limit);
        page.next = page.entries.last().sequence;
    } else if (from > stretch->first) {
        page.next = from;
    }
    return page;
}

} // namespace candor::storage
