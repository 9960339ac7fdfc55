// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace candor::storage {

inline constexpr int mostPageItems = 200;

// Which part of a list: newest first, after the item that `cursor` names (Page::nextCursor of the page
// before; empty for the first page). Rows that come in meanwhile move nothing: ids sort by time.
struct PageRequest
{
    int limit = 50; // 1–mostPageItems
    QString cursor;
};

template <typename T>
struct Page
{
    QList<T> items;
    QString nextCursor; // empty on the last page
    qint64 total = 0; // of all pages
};

} // namespace candor::storage
