// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How rows are changed with the least that views have to hear of.

#include "models/pagedmodel.h"

namespace candor::models {

namespace {

template <typename Item>
QSet<QString> idsOf(const QList<Item> &items)
{
    QSet<QString> ids;
    for (const auto &item : items)
        ids.insert(item.id);
    return ids;
}

} // namespace

QList<PagedModel::Item> PagedModel::withoutThoseElsewhere(int number, const QList<Item> &items)
{
    QList<Item> kept;
    for (const auto &item : items) {
        const int row = m_cache.rowOf(item.id);
        if (row < 0 || m_cache.pageOf(row) == number)
            kept.append(item);
    }
    return kept;
}

void PagedModel::removeElsewhere(int number, const QList<Item> &items)
{
    const auto ids = idsOf(items);
    for (int other = 0; other < m_cache.pageCount(); ++other) {
        if (other == number || !m_cache.page(other).rows)
            continue;
        auto rows = *m_cache.page(other).rows;
        const bool isStale = m_cache.page(other).isStale;
        if (rows.removeIf([&ids](const Item &item) { return ids.contains(item.id); }) == 0)
            continue;
        setItems(other, rows);
        if (isStale)
            m_cache.makeStale(other);
    }
}

// Brings a page to what it should be with the least of changes, so that selection and scrolling stay.
void PagedModel::setItems(int number, const QList<Item> &items)
{
    const auto page = m_cache.page(number);
    if (!page.rows) {
        setTail(number, items);
        return;
    }
    const bool isSameOrder = std::equal(page.rows->begin(), page.rows->end(), items.begin(), items.end(),
        [](const Item &one, const Item &other) { return one.id == other.id; });
    if (!isSameOrder)
        reorder(number, items);
    const auto known = *m_cache.page(number).rows;
    m_cache.fill(number, items);
    for (int i = 0; i < items.size(); ++i) {
        if (!isSame(known.at(i).value.get(), items.at(i).value.get()))
            Q_EMIT dataChanged(index(page.first + i, 0), index(page.first + i, columnCount() - 1));
    }
}

// The same rows as `items` in the same order, those that stay with what they said before.
void PagedModel::reorder(int number, const QList<Item> &items)
{
    auto rows = *m_cache.page(number).rows;
    const int first = m_cache.page(number).first;
    const auto wanted = idsOf(items);
    for (int i = int(rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(rows.at(i).id))
            continue;
        beginRemoveRows({}, first + i, first + i);
        rows.removeAt(i);
        m_cache.fill(number, rows);
        endRemoveRows();
    }
    for (int i = 0; i < items.size(); ++i) {
        const auto it = std::find_if(
            rows.begin(), rows.end(), [&](const Item &row) { return row.id == items.at(i).id; });
        const int now = it == rows.end() ? -1 : int(it - rows.begin());
        if (now == i)
            continue;
        if (now < 0) {
            beginInsertRows({}, first + i, first + i);
            rows.insert(i, items.at(i));
            m_cache.fill(number, rows);
            endInsertRows();
        } else {
            beginMoveRows({}, first + now, first + now, {}, first + i); // those before are in place
            rows.move(now, i);
            m_cache.fill(number, rows);
            endMoveRows();
        }
    }
}

// The rows of a page that had fallen out: which they were isn't known any more.
void PagedModel::setTail(int number, const QList<Item> &items)
{
    const auto page = m_cache.page(number);
    const int count = int(items.size());
    const int behind = page.first + page.count;
    if (count < page.count) {
        beginRemoveRows({}, page.first + count, behind - 1);
        m_cache.fill(number, items);
        endRemoveRows();
    } else if (count > page.count) {
        beginInsertRows({}, behind, page.first + count - 1);
        m_cache.fill(number, items);
        endInsertRows();
    } else {
        m_cache.fill(number, items);
    }
    if (count > 0)
        Q_EMIT dataChanged(index(page.first, 0), index(page.first + count - 1, columnCount() - 1));
}

// The first page stays, and those with a row that is selected.
void PagedModel::letGo()
{
    QSet<int> kept{0};
    const auto indexes = persistentIndexList();
    for (const auto &index : indexes)
        kept.insert(m_cache.pageOf(index.row()));
    m_cache.evict([this, &kept](const PageCache<Item>::Page &page) {
        return kept.contains(m_cache.pageOf(page.first));
    });
}

} // namespace candor::models
