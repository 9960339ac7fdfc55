// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/webhooks.h"

#include "api/fieldreader.h"
#include "api/json.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace candor::api {

using domain::EventType;
using domain::Result;

namespace {

const QStringList &eventNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (int i = 0; i < domain::eventTypeCount; ++i)
            list.append(domain::name(EventType(i)));
        return list;
    }();
    return names;
}

// The names a delivery sets itself, those of the connection, and those that would carry a caller's authority.
bool isReservedHeader(const QString &name)
{
    static const QStringList reserved{QStringLiteral("content-type"), QStringLiteral("content-length"),
        QStringLiteral("transfer-encoding"), QStringLiteral("connection"), QStringLiteral("host"),
        QStringLiteral("user-agent"), QStringLiteral("expect"), QStringLiteral("upgrade"),
        QStringLiteral("te"), QStringLiteral("trailer"), QStringLiteral("keep-alive"),
        QStringLiteral("x-tenant-id"), QStringLiteral("x-webhook-signature"),
        QStringLiteral("x-webhook-timestamp"), QStringLiteral("webhook-id"),
        QStringLiteral("webhook-timestamp"), QStringLiteral("webhook-signature")};
    return reserved.contains(name.toLower()) || name.startsWith(QLatin1String("proxy-"), Qt::CaseInsensitive);
}

// RFC 9110 §5.6.2 (token) and §5.5, without obsolete bytes.
bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(QStringLiteral("\\A[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}\\z"));
    return token.match(name).hasMatch();
}

bool isHeaderValue(const QString &value)
{
    static const QRegularExpression visible(QStringLiteral("\\A[\\x20-\\x7e]*\\z"));
    return visible.match(value).hasMatch();
}

constexpr qsizetype longestValue = 1000;

QList<QPair<QString, QString>> readHeaders(FieldReader &reader)
{
    const auto object = reader.flatObject("customHeaders", mostCustomHeaders, {0, longestValue});
    QList<QPair<QString, QString>> headers;
    QStringList seen;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto refuse = [&](const QString &code, const QString &detail) {
            reader.addErrorAt(
                reader.pointer("customHeaders") + QLatin1Char('/') + pointerToken(it.key()), code, detail);
        };
        if (!isHeaderName(it.key()))
            refuse(QStringLiteral("INVALID_FORMAT"), QStringLiteral("is no header name"));
        else if (isReservedHeader(it.key()) || seen.contains(it.key().toLower()))
            refuse(QStringLiteral("INVALID_VALUE"),
                QStringLiteral("is set by the delivery itself, or given twice"));
        else if (!it.value().isString() || !isHeaderValue(it.value().toString()))
            refuse(QStringLiteral("INVALID_FORMAT"),
                QStringLiteral("must be a string of visible ASCII and spaces"));
        seen.append(it.key().toLower());
        headers.append({it.key(), it.value().toString()});
    }
    return headers;
}

QJsonObject headersJson(const QList<QPair<QString, QString>> &headers)
{
    QJsonObject object;
    for (const auto &[name, value] : headers)
        object.insert(name, value);
    return object;
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue messageJson(const std::optional<WebhookTestResult::Message> &message)
{
    if (!message)
        return {};
    QJsonObject object{{QStringLiteral("headers"), headersJson(message->headers)},
        {QStringLiteral("body"), QString::fromUtf8(message->body)}};
    if (message->isTruncated)
        object.insert(QLatin1String("truncated"), *message->isTruncated);
    return object;
}

WebhookConfigInput::Tls readTls(FieldReader &reader)
{
    constexpr TextRule pem{0, 65'536, Presence::Optional, Layout::MultiLine};
    const QStringList names{
        QStringLiteral("authorities"), QStringLiteral("certificate"), QStringLiteral("key")};
    WebhookConfigInput::Tls tls;
    reader.object("tls", Presence::Optional, [&](FieldReader &parts) {
        tls = {parts.string("authorities", pem), parts.string("certificate", pem), parts.string("key", pem),
            parts.enumerationList("keep", names)};
        for (const auto &name : std::as_const(tls.keep)) {
            if (parts.has(name))
                parts.addError(
                    "keep", QStringLiteral("INVALID_VALUE"), QStringLiteral("names a part that is given"));
        }
    });
    return tls;
}

// A header has one value: a new one or the one that is stored.
void readKeptHeaders(FieldReader &reader, WebhookConfigInput &input)
{
    input.keepCustomHeaders
        = reader.stringList("keepCustomHeaders", {0, mostCustomHeaders, Presence::Optional, {1, 100}});
    if (input.keepCustomHeaders.isEmpty())
        return;
    if (!input.customHeaders)
        input.customHeaders.emplace();
    for (const auto &[name, value] : std::as_const(*input.customHeaders)) {
        if (input.keepCustomHeaders.contains(name, Qt::CaseInsensitive)) {
            reader.addErrorAt(reader.pointer("customHeaders") + QLatin1Char('/') + pointerToken(name),
                QStringLiteral("INVALID_VALUE"), QStringLiteral("is given, and kept as well"));
        }
    }
}

} // namespace

Result<WebhookConfigInput> parseWebhookConfig(const QByteArray &body, domain::Faults *faults)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    WebhookConfigInput input;
    input.callbackUrl = reader.url("callbackUrl", Presence::Required);
    input.secret = reader.string("secret", {32, 256, Presence::Optional, Layout::SingleLine, Padding::Keep});
    const auto names = reader.enumerationList("events", eventNames());
    for (const auto &name : names) {
        const auto type = domain::eventTypeFromName(name);
        if (type && !input.events.contains(*type))
            input.events.append(*type);
    }
    input.isActive = reader.boolean("isActive").value_or(true);
    if (const auto seconds = reader.integer("rotationOverlapSeconds", {0, 604'800}))
        input.rotationOverlapSeconds = int(*seconds);
    const bool namesHeaders = reader.has("customHeaders");
    const auto headers = readHeaders(reader);
    if (namesHeaders)
        input.customHeaders = headers;
    readKeptHeaders(reader, input);
    const bool namesTls = object->contains(QLatin1String("tls"));
    const auto tls = readTls(reader);
    if (namesTls)
        input.tls = tls;
    const bool namesProxy = object->contains(QLatin1String("proxy"));
    const auto proxy = reader.string("proxy", {1, 300});
    if (namesProxy)
        input.proxy = proxy;
    return reader.finish(input, faults);
}

HeaderFlaw headerFlaw(const QString &name, const QString &value)
{
    if (!isHeaderName(name))
        return HeaderFlaw::Name;
    if (isReservedHeader(name))
        return HeaderFlaw::Reserved;
    return isHeaderValue(value) && value.size() <= longestValue ? HeaderFlaw::None : HeaderFlaw::Value;
}

Result<std::optional<EventType>> parseWebhookTest(const QByteArray &body)
{
    const auto object = parseOptionalObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    return reader.finish(domain::eventTypeFromName(reader.enumeration("event", eventNames())));
}

Result<RecoverInput> parseRecover(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    RecoverInput input;
    input.since = reader.timestamp("since", Presence::Required).value_or(domain::Timestamp());
    input.until = reader.timestamp("until");
    if (input.until && *input.until < input.since)
        reader.addError("until", QStringLiteral("INVALID_VALUE"), QStringLiteral("must not be before since"));
    const auto state = reader.enumeration("state", {QStringLiteral("FAILED"), QStringLiteral("PARKED")});
    input.state = state.isEmpty() ? QStringLiteral("FAILED") : state;
    return reader.finish(input);
}

QString secretHint(const QString &secret)
{
    return QStringLiteral("****") + secret.right(4);
}

QJsonObject toJson(const WebhookConfigView &view)
{
    QJsonArray events;
    for (const auto type : view.events)
        events.append(domain::name(type));
    QJsonObject object{
        {QStringLiteral("id"), view.id},
        {QStringLiteral("callbackUrl"), view.callbackUrl},
        {QStringLiteral("secretHint"), view.secretHint},
        {QStringLiteral("events"), events},
        {QStringLiteral("isActive"), view.isActive},
        {QStringLiteral("rotationOverlapSeconds"), orNull(view.rotationOverlapSeconds)},
        {QStringLiteral("rotationEndsAt"),
            view.rotationEndsAt ? QJsonValue(domain::toIso8601(*view.rotationEndsAt)) : QJsonValue()},
        {QStringLiteral("customHeaders"), headersJson(view.customHeaders)},
        {QStringLiteral("createdAt"), domain::toIso8601(view.createdAt)},
        {QStringLiteral("updatedAt"), domain::toIso8601(view.updatedAt)},
    };
    if (view.createdSecret)
        object.insert(QLatin1String("secret"), *view.createdSecret);
    return object;
}

QJsonObject toJson(const WebhookTestResult &result)
{
    QJsonObject object{
        {QStringLiteral("delivered"), result.delivered},
        {QStringLiteral("layer"), orNull(result.layer)},
        {QStringLiteral("callbackUrl"), orNull(result.callbackUrl)},
        {QStringLiteral("statusCode"), orNull(result.statusCode)},
        {QStringLiteral("latencyMs"), orNull(result.latencyMs)},
        {QStringLiteral("request"), messageJson(result.request)},
        {QStringLiteral("response"), messageJson(result.response)},
        {QStringLiteral("error"), orNull(result.error)},
        {QStringLiteral("errorCode"), orNull(result.errorCode)},
        {QStringLiteral("advice"), orNull(result.advice)},
    };
    if (!result.skipped.isEmpty())
        object.insert(QLatin1String("skipped"), QJsonArray::fromStringList(result.skipped));
    return object;
}

} // namespace candor::api
