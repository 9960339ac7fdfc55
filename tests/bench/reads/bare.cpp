// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bare.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bench {

using candor::storage::Row;

const QString interviewColumns = QStringLiteral(
    "id, run_id, state, request, data_quality, attention, cancel_reason, created_at, updated_at, sandbox, "
    "revision");
const QString rankingColumns = QStringLiteral(
    "i.id, i.run_id, i.candidate_ref, i.position, i.level, a.overall_score, a.recommendation, a.created_at");

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

QJsonObject interviewItem(const Row &row)
{
    const auto request = row.json(3);
    return {
        {QStringLiteral("runId"), row.text(1)},
        {QStringLiteral("interviewId"), row.text(0)},
        {QStringLiteral("state"), row.text(2)},
        {QStringLiteral("externalId"), orNull(request.value(QLatin1String("externalId")))},
        {QStringLiteral("candidateRef"), orNull(request.value(QLatin1String("candidateRef")))},
        {QStringLiteral("position"), request.value(QLatin1String("position"))},
        {QStringLiteral("level"), orNull(request.value(QLatin1String("level")))},
        {QStringLiteral("companyName"), orNull(request.value(QLatin1String("companyName")))},
        {QStringLiteral("dataQuality"), row.text(4)},
        {QStringLiteral("missingFields"), QJsonArray()},
        {QStringLiteral("attention"), textOrNull(row.text(5))},
        {QStringLiteral("sandbox"), row.flag(9)},
        {QStringLiteral("revision"), row.number(10)},
        {QStringLiteral("metadata"), request.value(QLatin1String("metadata")).toObject()},
        {QStringLiteral("cancelReason"), textOrNull(row.text(6))},
        {QStringLiteral("createdAt"), candor::domain::toIso8601(row.time(7))},
        {QStringLiteral("updatedAt"), candor::domain::toIso8601(row.time(8))},
    };
}

struct Ranked
{
    double score = 0;
    QJsonObject json;
};

Ranked rankedItem(const Row &row)
{
    const double score = row.real(5);
    return {score,
        {{QStringLiteral("runId"), row.text(1)}, {QStringLiteral("interviewId"), row.text(0)},
            {QStringLiteral("candidateRef"), textOrNull(row.text(2))},
            {QStringLiteral("position"), row.text(3)}, {QStringLiteral("level"), textOrNull(row.text(4))},
            {QStringLiteral("overallScore"), score},
            {QStringLiteral("recommendation"), textOrNull(row.text(6))},
            {QStringLiteral("assessedAt"), candor::domain::toIso8601(row.time(7))}}};
}

} // namespace

QByteArray bareItems(candor::storage::Session &session, Kind kind, const Query &query, int limit)
{
    QJsonArray items;
    if (kind == Kind::Interviews) {
        const auto rows = session.selectList<QJsonObject>(query.sql, query.values, interviewItem);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().logDetail));
        for (const auto &row : rows->first(std::min<qsizetype>(limit, rows->size())))
            items.append(row);
    } else {
        const auto rows = session.selectList<Ranked>(query.sql, query.values, rankedItem);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().logDetail));
        int rank = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(limit, rows->size()); ++i) {
            if (i == 0 || rows->at(i).score != rows->at(i - 1).score)
                rank = int(i) + 1;
            auto json = rows->at(i).json;
            json.insert(QLatin1String("rank"), rank);
            items.append(json);
        }
    }
    return QJsonDocument(items).toJson(QJsonDocument::Compact);
}

} // namespace bench
