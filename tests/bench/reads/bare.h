// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/session.h"

namespace bench {

// What a list is measured by: one statement that reads the rows of one page by index, and the page's entries
// as JSON made straight from the columns. It counts nothing and decides nothing.
struct Query
{
    QString sql; // with a ? for each of `values`
    QVariantList values;
};

enum class Kind {
    Interviews, // of the columns `interviewColumns`, newest first
    Ranking, // of the columns `rankingColumns`, best first
};

extern const QString interviewColumns;
extern const QString rankingColumns;

// The JSON array of at most `limit` entries; the query asks for one more, which says whether there is a next
// page.
[[nodiscard]] QByteArray bareItems(
    candor::storage::Session &session, Kind kind, const Query &query, int limit);

} // namespace bench
