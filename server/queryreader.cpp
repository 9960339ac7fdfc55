// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/queryreader.h"

#include <QJsonArray>

namespace candor::server {

QString QueryReader::text(const char *name) const
{
    return decodedValue(m_query, name).trimmed();
}

QList<domain::FieldError> QueryReader::errorsWith(const domain::Result<api::PageQuery> &page) const
{
    auto errors = m_errors;
    if (!page)
        errors += page.error().fields;
    return errors;
}

QUrlQuery only(const QUrlQuery &query, const QStringList &names)
{
    QUrlQuery kept;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded)) {
        if (names.contains(name))
            kept.addQueryItem(name, value);
    }
    return kept;
}

QUrlQuery paging(const QUrlQuery &query)
{
    return only(query, {QStringLiteral("limit"), QStringLiteral("cursor")});
}

domain::Counted countedBefore(const QJsonArray &cursor)
{
    const auto parts = cursor.size();
    return {std::max<qint64>(0, cursor.at(parts - 2).toInteger()), cursor.at(parts - 1).toInt() != 0};
}

} // namespace candor::server
