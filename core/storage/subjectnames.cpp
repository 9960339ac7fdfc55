// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/subjectnames.h"

namespace candor::storage {

using domain::Result;

namespace {

struct Named
{
    const char *kind;
    const char *table;
    const char *name; // an expression
};

constexpr Named named[] = {
    {"user", "users", "name"},
    {"api-key", "api_keys", "name"},
    {"oauth-client", "oauth_clients", "name"},
    {"role", "roles", "name"},
    {"tenant", "tenants", "name"},
    {"platform", "platforms", "name"},
    {"interview", "interviews",
        "CASE WHEN COALESCE(candidate_ref, '') = '' THEN position "
        "ELSE position || ' · ' || candidate_ref END"},
};

} // namespace

Result<QHash<QString, QString>> subjectNames(
    Session &session, SystemScope, const QStringList &subjects, InterviewNames interviews)
{
    QStringList parts;
    QVariantList values;
    for (const auto &one : named) {
        const auto prefix = QLatin1String(one.kind) + QLatin1Char(':');
        const bool isInterview = prefix == QLatin1String("interview:");
        QStringList marks;
        for (const auto &subject : subjects) {
            if (!subject.startsWith(prefix) || (isInterview && interviews == InterviewNames::Withheld))
                continue;
            marks.append(QStringLiteral("?"));
            values.append(value(subject.mid(prefix.size())));
        }
        if (!marks.isEmpty())
            parts.append(QStringLiteral("SELECT '%1' || id, %2 FROM %3 WHERE id IN (%4)")
                    .arg(prefix, QString::fromUtf8(one.name), QLatin1String(one.table),
                        marks.join(QStringLiteral(", "))));
    }
    QHash<QString, QString> names;
    if (parts.isEmpty())
        return names;
    using Pair = std::pair<QString, QString>;
    const auto rows = session.selectList<Pair>(parts.join(QStringLiteral(" UNION ALL ")), values,
        [](const Row &row) { return Pair(row.text(0), row.text(1)); });
    if (!rows)
        return domain::fail(rows.error());
    for (const auto &[subject, name] : *rows)
        names.insert(subject, name);
    return names;
}

} // namespace candor::storage
