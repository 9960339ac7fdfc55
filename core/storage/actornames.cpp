// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/actornames.h"

namespace candor::storage {

using domain::Result;

Result<QHash<QString, QString>> actorNames(Session &session, SystemScope, const QStringList &ids)
{
    QHash<QString, QString> names;
    if (ids.isEmpty())
        return names;
    const auto wanted = QStringLiteral("?") + QStringLiteral(", ?").repeated(ids.size() - 1);
    QVariantList values;
    QStringList parts;
    for (const char *table : {"users", "api_keys", "oauth_clients"}) {
        parts.append(
            QStringLiteral("SELECT id, name FROM %1 WHERE id IN (%2)").arg(QLatin1String(table), wanted));
        for (const auto &id : ids)
            values.append(value(id));
    }
    using Named = std::pair<QString, QString>;
    const auto rows = session.selectList<Named>(parts.join(QStringLiteral(" UNION ALL ")), values,
        [](const Row &row) { return Named(row.text(0), row.text(1)); });
    if (!rows)
        return domain::fail(rows.error());
    for (const auto &[id, name] : *rows)
        names.insert(id, name);
    return names;
}

} // namespace candor::storage
