// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/route.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrlQuery>
#include <optional>

namespace candor::server {

// What the queries of calls may hold, read from the same description that is published: so the two can't
// disagree, and a parameter that is described is checked. Immutable after construction.
class QueryRules
{
public:
    QueryRules(); // from resources/api-docs, which describe() has found whole

    // All that is wrong with the query, at once: parameters that the call doesn't have, that come twice, that
    // are missing, and values that their schema doesn't allow. An empty value counts as none.
    [[nodiscard]] QList<domain::FieldError> check(const Route &route, const QUrlQuery &query) const;

private:
    struct Rule
    {
        QString name; // on the wire
        bool isInteger = false;
        qint64 minimum = 0;
        qint64 maximum = 0;
        qsizetype maximumLength = 0; // 0: no text
        QStringList values; // of an enumeration
        QString format; // "uuid", "date-time" or empty
        QRegularExpression pattern; // of the whole value; empty = any
    };
    [[nodiscard]] static std::optional<domain::FieldError> faultIn(
        const QByteArray &parameter, const Rule &rule, const QString &value);

    QHash<QByteArray, Rule> m_rules; // by the name in document.json
};

} // namespace candor::server
