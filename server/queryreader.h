// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "domain/queries.h"
#include "server/context.h"

#include <QUrlQuery>

namespace candor::server {

// Reads the parameters of a list one by one and notes what is wrong with each. `parse` makes an optional.
class QueryReader
{
public:
    explicit QueryReader(const QUrlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] QString text(const char *name) const;

    template <typename T, typename Parse>
    std::optional<T> parsed(const char *name, const char *expectation, Parse parse)
    {
        const auto given = text(name);
        if (given.isEmpty())
            return std::nullopt;
        const std::optional<T> value = parse(given);
        if (!value)
            refuse(name, expectation);
        return value;
    }

    void refuse(const char *name, const char *expectation)
    {
        m_errors.append({QLatin1Char('?') + QLatin1String(name), QStringLiteral("INVALID_VALUE"),
            QLatin1String(expectation)});
    }
    // The error of everything that was wrong, with what else is.
    [[nodiscard]] QList<domain::FieldError> errorsWith(const domain::Result<api::PageQuery> &page) const;

private:
    QUrlQuery m_query;
    QList<domain::FieldError> m_errors;
};

inline constexpr char timeExpected[] = "A time like 2026-03-20T10:00:00.000Z.";
inline constexpr char levelsExpected[] = "One of JUNIOR, MID, SENIOR, LEAD.";

// Nothing but these parameters.
[[nodiscard]] QUrlQuery only(const QUrlQuery &query, const QStringList &names);
[[nodiscard]] QUrlQuery paging(const QUrlQuery &query); // limit and cursor

// Pages after the first say what the first one counted, in the last two parts of their cursor. A cursor that
// a client made up misleads nobody else.
[[nodiscard]] domain::Counted countedBefore(const QJsonArray &cursor);

} // namespace candor::server
