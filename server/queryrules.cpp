// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/queryrules.h"

#include "api/fieldreader.h"
#include "api/pages.h"
#include "server/listing.h"
#include "server/openapisources.h"

namespace candor::server {

using domain::FieldError;

namespace {

QString decoded(const QString &encoded)
{
    auto bytes = encoded.toUtf8();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes.replace('+', ' ')));
}

bool isWholeNumber(const QString &text)
{
    const auto digits = text.startsWith(QLatin1Char('-')) ? text.mid(1) : text;
    return !digits.isEmpty() && digits.size() <= 10
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// What a schema can't say of a cursor.
bool isPosition(const QByteArray &parameter, const QString &value)
{
    if (parameter == "cursor")
        return api::positionOf(value).has_value();
    return parameter != "after" || value == QLatin1String(feedEnd) || feedPosition(value).has_value();
}

} // namespace

QueryRules::QueryRules()
{
    QStringList faults;
    const auto sources = OpenApiSources::load(faults);
    for (const auto &[key, parameter] : sources.document["components"]["parameters"].items()) {
        if (parameter.value("in", "") != "query")
            continue;
        auto schema = parameter.value("schema", Json::object());
        if (schema.contains("$ref")) {
            const auto target = schema.value("$ref", std::string());
            schema = sources.schemas.value(target.substr(target.rfind('/') + 1), Json::object());
        }
        Rule rule;
        rule.name = QString::fromStdString(parameter.value("name", std::string()));
        rule.isInteger = schema.value("type", std::string()) == "integer";
        rule.minimum = schema.value("minimum", qint64(0));
        rule.maximum = schema.value("maximum", qint64(0));
        rule.maximumLength = schema.value("maxLength", qsizetype(0));
        for (const auto &value : schema.value("enum", Json::array()))
            rule.values.append(QString::fromStdString(value.get<std::string>()));
        const auto format = QString::fromStdString(schema.value("format", std::string()));
        if (format == QLatin1String("uuid") || format == QLatin1String("date-time"))
            rule.format = format;
        rule.pattern.setPattern(QString::fromStdString(schema.value("pattern", std::string())));
        m_rules.insert(QByteArray::fromStdString(key), rule);
    }
}

std::optional<FieldError> QueryRules::faultIn(
    const QByteArray &parameter, const Rule &rule, const QString &value)
{
    const auto fault = [&rule](const char *code, const QString &detail) {
        return FieldError{QLatin1Char('?') + rule.name, QLatin1String(code), detail};
    };
    if (rule.isInteger) {
        const bool fits = isWholeNumber(value) && value.toLongLong() >= rule.minimum
            && value.toLongLong() <= rule.maximum;
        if (!fits)
            return fault("OUT_OF_RANGE",
                QStringLiteral("must be a whole number between %1 and %2")
                    .arg(rule.minimum)
                    .arg(rule.maximum));
        return std::nullopt;
    }
    // What is empty is absent, but for a number, which somebody forgot to fill in.
    if (value.isEmpty())
        return std::nullopt;
    if (!rule.values.isEmpty()) {
        if (!rule.values.contains(value))
            return fault(
                "INVALID_VALUE", QStringLiteral("must be one of ") + rule.values.join(QLatin1String(", ")));
        return std::nullopt;
    }
    if (rule.format == QLatin1String("uuid") && !domain::TenantId::parse(value))
        return fault("INVALID_FORMAT", QStringLiteral("must be a UUID"));
    if (rule.format == QLatin1String("date-time") && !domain::fromIso8601(value))
        return fault("INVALID_FORMAT", QStringLiteral("must be a time such as 2026-03-20T10:00:00.000Z"));
    if (rule.maximumLength > 0 && api::characterCount(value) > rule.maximumLength)
        return fault("TOO_LONG", QStringLiteral("must have at most %1 characters").arg(rule.maximumLength));
    if (!rule.pattern.pattern().isEmpty() && !rule.pattern.match(value).hasMatch())
        return fault("INVALID_VALUE", QStringLiteral("isn't what the description of this parameter allows"));
    if (!isPosition(parameter, value))
        return fault("INVALID_VALUE",
            QStringLiteral("is no cursor of this list; give the nextCursor of an answer, or start without"));
    return std::nullopt;
}

QList<FieldError> QueryRules::check(const Route &route, const QUrlQuery &query) const
{
    QHash<QString, QByteArray> known;
    QStringList names;
    for (const auto &parameter : route.queries) {
        if (const auto rule = m_rules.constFind(parameter); rule != m_rules.constEnd()) {
            known.insert(rule->name, parameter);
            names.append(rule->name);
        }
    }
    QList<FieldError> faults;
    QStringList seen;
    for (const auto &[encodedName, encodedValue] : query.queryItems(QUrl::FullyEncoded)) {
        const auto name = decoded(encodedName);
        if (name.isEmpty() && encodedValue.isEmpty())
            continue; // between two ampersands
        const auto at = QLatin1Char('?') + name;
        if (!known.contains(name)) {
            faults.append({at, QStringLiteral("UNKNOWN_FIELD"),
                names.isEmpty()
                    ? QStringLiteral("This call has no query parameters.")
                    : QStringLiteral("Known parameters: %1.").arg(names.join(QLatin1String(", ")))});
        } else if (seen.contains(name)) {
            faults.append({at, QStringLiteral("CONFLICT"), QStringLiteral("Give this parameter once.")});
        } else if (const auto fault
            = faultIn(known[name], m_rules[known[name]], decoded(encodedValue).trimmed())) {
            faults.append(*fault);
        }
        seen.append(name);
    }
    return faults;
}

} // namespace candor::server
