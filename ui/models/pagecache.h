// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <algorithm>
#include <functional>
#include <optional>

namespace candor::models {

inline constexpr int mostHeldPages = 12; // more only while all of them are looked at

// The rows of a list that is walked page by page: where each page begins is kept, of the rows only those of
// the pages last looked at. A page that fell out is filled again by its own cursor. `Row` has a member `id`.
// Not thread-safe.
template <typename Row>
class PageCache
{
public:
    struct Page
    {
        QString cursor; // that it is asked for with; empty = the first
        int first = 0;
        int count = 0; // known rows, held or not
        std::optional<QList<Row>> rows;
        quint64 lastUse = 0;
        bool isStale = false; // held, but to be asked for again
    };

    explicit PageCache(int mostHeld = mostHeldPages)
        : m_mostHeld(mostHeld)
    {
    }

    [[nodiscard]] int rowCount() const
    {
        return m_pages.isEmpty() ? 0 : m_pages.last().first + m_pages.last().count;
    }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] const Page &page(int number) const { return m_pages.at(number); }
    // The page with this row; -1 = no such row.
    [[nodiscard]] int pageOf(int row) const
    {
        if (row < 0 || row >= rowCount())
            return -1;
        const auto behind = std::upper_bound(m_pages.begin(), m_pages.end(), row,
            [](int wanted, const Page &page) { return wanted < page.first; });
        auto it = behind - 1;
        while (it->count == 0) // an emptied page begins where the one before ends
            --it;
        return int(it - m_pages.begin());
    }
    // nullptr = it fell out. Valid until the next change.
    [[nodiscard]] const Row *row(int row)
    {
        const bool isOnLast = m_last < m_pages.size() && row >= m_pages.at(m_last).first
            && row < m_pages.at(m_last).first + m_pages.at(m_last).count;
        const int number = isOnLast ? m_last : pageOf(row); // a row is asked for many times in turn
        if (number < 0 || !m_pages.at(number).rows)
            return nullptr;
        m_last = number;
        auto &page = m_pages[number];
        page.lastUse = ++m_uses;
        return &page.rows->at(row - page.first);
    }
    // Where the row with this id is held; -1 = nowhere.
    [[nodiscard]] int rowOf(const QString &id) const
    {
        for (const auto &page : m_pages) {
            if (!page.rows)
                continue;
            const auto &rows = *page.rows;
            const auto it
                = std::find_if(rows.begin(), rows.end(), [&id](const Row &row) { return row.id == id; });
            if (it != rows.end())
                return page.first + int(it - rows.begin());
        }
        return -1;
    }
    [[nodiscard]] int heldPages() const
    {
        return int(std::count_if(
            m_pages.begin(), m_pages.end(), [](const Page &page) { return page.rows.has_value(); }));
    }

    void clear() { m_pages.clear(); }
    void append(const QString &cursor, const QList<Row> &rows)
    {
        m_pages.append({cursor, rowCount(), int(rows.size()), rows, ++m_uses, false});
    }
    // Other rows in a page, as many as there are.
    void fill(int number, const QList<Row> &rows)
    {
        auto &page = m_pages[number];
        const int more = int(rows.size()) - page.count;
        page.rows = rows;
        page.count = int(rows.size());
        page.lastUse = ++m_uses;
        page.isStale = false;
        for (int later = number + 1; more != 0 && later < m_pages.size(); ++later)
            m_pages[later].first += more;
    }
    void replace(int row, const Row &value)
    {
        auto &page = m_pages[pageOf(row)];
        (*page.rows)[row - page.first] = value;
    }
    // Held rows are still shown, and asked for again when they are looked at.
    void makeStale()
    {
        for (auto &page : m_pages)
            page.isStale = page.rows.has_value();
    }
    void makeStale(int number) { m_pages[number].isStale = m_pages.at(number).rows.has_value(); }
    // Lets go of the pages looked at longest ago, but of none that is `kept`.
    void evict(const std::function<bool(const Page &)> &kept)
    {
        int held = heldPages();
        while (held > m_mostHeld) {
            Page *oldest = nullptr;
            for (auto &page : m_pages) {
                if (page.rows && (!oldest || page.lastUse < oldest->lastUse) && !kept(page))
                    oldest = &page;
            }
            if (!oldest)
                return;
            oldest->rows.reset();
            oldest->isStale = false;
            --held;
        }
    }

private:
    int m_mostHeld;
    quint64 m_uses = 0;
    int m_last = 0; // the page that row() found its row on
    QList<Page> m_pages;
};

} // namespace candor::models
