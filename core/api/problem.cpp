// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/problem.h"

#include "api/json.h"

#include <QJsonArray>

namespace candor::api {

using domain::ErrorCode;

namespace {

constexpr QLatin1String inBody("pointer");
constexpr QLatin1String inQuery("parameter");
constexpr QLatin1String inHeaders("header");

// The member that tells a place, and what it says there.
std::pair<QLatin1String, QString> placeOf(const QString &pointer)
{
    if (pointer.startsWith(QLatin1Char('?')))
        return {inQuery, pointer.mid(1)};
    const bool isPointer = pointer.isEmpty() || pointer.startsWith(QLatin1Char('/'));
    return {isPointer ? inBody : inHeaders, pointer};
}

QString pointerOf(const QJsonObject &place)
{
    if (place.contains(inQuery))
        return QLatin1Char('?') + place.value(inQuery).toString();
    return place.value(place.contains(inHeaders) ? inHeaders : inBody).toString();
}

QJsonArray fieldsJson(const QList<domain::FieldError> &fields)
{
    QJsonArray array;
    const auto add = [&array](const domain::FieldError &field) {
        const auto [member, name] = placeOf(field.pointer);
        array.append(QJsonObject{{member, shownPointer(name)}, {QStringLiteral("code"), field.code},
            {QStringLiteral("detail"), field.detail}});
    };
    for (const auto &field : fields.first(std::min<qsizetype>(fields.size(), mostFaults)))
        add(field);
    if (fields.size() > mostFaults)
        add({{}, QStringLiteral("MORE_ERRORS"),
            QStringLiteral("and %1 more").arg(fields.size() - mostFaults)});
    return array;
}

std::optional<ErrorCode> codeFromName(const QString &text)
{
    for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
        if (domain::name(ErrorCode(i)) == text)
            return ErrorCode(i);
    }
    return std::nullopt;
}

} // namespace

QString shownPointer(const QString &pointer)
{
    return pointer.size() <= longestPointer ? pointer : pointer.first(longestPointer - 1) + QChar(0x2026);
}

QByteArray problemJson(const domain::Error &error, int status, const QString &title, const QString &typeUrl,
    const QString &instance, const QString &requestId, const std::optional<QJsonObject> &existing)
{
    QJsonObject object{
        {QStringLiteral("type"), typeUrl},
        {QStringLiteral("title"), title},
        {QStringLiteral("status"), status},
        {QStringLiteral("detail"), error.detail.isEmpty() ? title : error.detail},
        {QStringLiteral("instance"), instance},
        {QStringLiteral("code"), domain::name(error.code)},
        {QStringLiteral("requestId"), requestId},
    };
    if (!error.fields.isEmpty())
        object.insert(QLatin1String("errors"), fieldsJson(error.fields));
    if (!error.currentState.isEmpty()) {
        object.insert(QLatin1String("currentState"), error.currentState);
        object.insert(QLatin1String("allowedActions"), QJsonArray::fromStringList(error.allowedActions));
    }
    if (!error.permission.isEmpty())
        object.insert(QLatin1String("permission"), error.permission);
    if (existing)
        object.insert(QLatin1String("existing"), *existing);
    return toBytes(object);
}

std::optional<domain::Error> errorFromProblem(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return std::nullopt;
    const auto code = codeFromName(object->value(QLatin1String("code")).toString());
    if (!code)
        return std::nullopt;
    domain::Error error{*code, object->value(QLatin1String("detail")).toString(), {}, {}, {}, {}, {}};
    error.currentState = object->value(QLatin1String("currentState")).toString();
    error.permission = object->value(QLatin1String("permission")).toString();
    const auto actions = object->value(QLatin1String("allowedActions")).toArray();
    for (const auto &action : actions)
        error.allowedActions.append(action.toString());
    const auto fields = object->value(QLatin1String("errors")).toArray();
    for (const auto &entry : fields) {
        const auto field = entry.toObject();
        error.fields.append({pointerOf(field), field.value(QLatin1String("code")).toString(),
            field.value(QLatin1String("detail")).toString()});
    }
    return error;
}

} // namespace candor::api
