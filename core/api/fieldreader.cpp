// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/fieldreader.h"

#include "api/formats.h"
#include "api/json.h"

#include "domain/ids.h"

#include <cmath>

namespace candor::api {

namespace {

constexpr QLatin1String required("REQUIRED");
constexpr QLatin1String tooShort("TOO_SHORT");
constexpr QLatin1String tooLong("TOO_LONG");
constexpr QLatin1String invalidType("INVALID_TYPE");
constexpr QLatin1String invalidValue("INVALID_VALUE");
constexpr QLatin1String invalidFormat("INVALID_FORMAT");
constexpr QLatin1String outOfRange("OUT_OF_RANGE");

QString oneOf(const QStringList &names)
{
    return QStringLiteral("must be one of ") + names.join(QLatin1String(", "));
}

bool isUuid(const QString &text)
{
    return domain::TenantId::parse(text).has_value();
}

} // namespace

QString pointerToken(const QString &name)
{
    QString token = name;
    return token.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
}

qsizetype characterCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

FieldReader::FieldReader(const QJsonObject &object, NullPolicy nulls, const QString &pointer)
    : m_object(object)
    , m_nulls(nulls)
    , m_pointer(pointer)
{
}

QString FieldReader::pointer(QAnyStringView name) const
{
    return m_pointer + QLatin1Char('/') + pointerToken(name.toString());
}

void FieldReader::add(const QString &pointer, QLatin1String code, const QString &detail)
{
    m_errors.append({pointer, code, detail});
}

void FieldReader::addError(QAnyStringView name, const QString &code, const QString &detail)
{
    addErrorAt(pointer(name), code, detail);
}

void FieldReader::addErrorAt(const QString &pointer, const QString &code, const QString &detail)
{
    m_errors.append({pointer, code, detail});
}

void FieldReader::forbid(QAnyStringView name, const QString &detail)
{
    m_asked.insert(name.toString());
    if (m_object.contains(name.toString()))
        add(pointer(name), invalidValue, detail);
}

bool FieldReader::isAbsent(const QJsonValue &value) const
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

bool FieldReader::has(QAnyStringView name) const
{
    return !isAbsent(m_object.value(name.toString()));
}

QJsonValue FieldReader::any(QAnyStringView name)
{
    m_asked.insert(name.toString());
    return m_object.value(name.toString());
}

QJsonValue FieldReader::take(QAnyStringView name, Presence presence)
{
    const auto value = any(name);
    if (value.isNull() && m_nulls == NullPolicy::Refuse) {
        add(pointer(name), invalidType,
            QStringLiteral("can't be null; leave the field out to keep what is stored"));
        return QJsonValue(QJsonValue::Undefined);
    }
    if (!isAbsent(value))
        return value;
    if (presence == Presence::Required)
        add(pointer(name), required, QStringLiteral("is required"));
    return QJsonValue(QJsonValue::Undefined);
}

std::optional<QString> FieldReader::text(const QJsonValue &value, const QString &at, const TextRule &rule)
{
    if (!value.isString()) {
        add(at, invalidType, QStringLiteral("must be a string"));
        return std::nullopt;
    }
    QString text = rule.padding == Padding::Trim ? value.toString().trimmed() : value.toString();
    if (rule.layout == Layout::MultiLine) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    if (hasControlCharacters(text, rule.layout)) {
        add(at, invalidFormat,
            rule.layout == Layout::MultiLine
                ? QStringLiteral("must not hold control characters other than line feed and tab")
                : QStringLiteral("must be one line without control characters"));
        return std::nullopt;
    }
    // A secret is no text for anybody to read.
    if (rule.layout == Layout::SingleLine && rule.padding == Padding::Trim && hasDirectionOverrides(text)) {
        add(at, invalidFormat,
            QStringLiteral("must not hold characters that turn the direction of text (U+202A to U+202E, "
                           "U+2066 to U+2069)"));
        return std::nullopt;
    }
    const auto length = characterCount(text);
    if (length < rule.minimum) {
        add(at, tooShort, QStringLiteral("must have at least %1 characters").arg(rule.minimum));
        return std::nullopt;
    }
    if (length > rule.maximum) {
        add(at, tooLong, QStringLiteral("must have at most %1 characters").arg(rule.maximum));
        return std::nullopt;
    }
    return text;
}

QString FieldReader::string(QAnyStringView name, const TextRule &rule)
{
    const auto value = take(name, rule.presence);
    return value.isUndefined() ? QString() : text(value, pointer(name), rule).value_or(QString());
}

QStringList FieldReader::stringList(QAnyStringView name, const ListRule &rule)
{
    const auto value = take(name, rule.presence);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        add(pointer(name), invalidType, QStringLiteral("must be an array of strings"));
        return {};
    }
    const auto array = value.toArray();
    if (array.size() < rule.minimum)
        add(pointer(name), tooShort, QStringLiteral("must have at least %1 entries").arg(rule.minimum));
    if (array.size() > rule.maximum) {
        add(pointer(name), tooLong, QStringLiteral("must have at most %1 entries").arg(rule.maximum));
        return {};
    }
    QStringList list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto entry
            = text(array[i], pointer(name) + QLatin1Char('/') + QString::number(i), rule.text))
            list.append(*entry);
    }
    return list;
}

std::optional<qint64> FieldReader::integer(QAnyStringView name, const IntegerRule &rule)
{
    const auto value = take(name, rule.presence);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number)) {
        add(pointer(name), invalidType, QStringLiteral("must be a whole number"));
        return std::nullopt;
    }
    const auto inexact = std::abs(number) > double(largestExactInteger);
    if (inexact || qint64(number) < rule.minimum || qint64(number) > rule.maximum) {
        add(pointer(name), outOfRange,
            QStringLiteral("must be between %1 and %2").arg(rule.minimum).arg(rule.maximum));
        return std::nullopt;
    }
    return qint64(number);
}

std::optional<double> FieldReader::number(QAnyStringView name, const NumberRule &rule)
{
    const auto value = take(name, rule.presence);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble()) {
        add(pointer(name), invalidType, QStringLiteral("must be a number"));
        return std::nullopt;
    }
    if (value.toDouble() < rule.minimum || value.toDouble() > rule.maximum) {
        add(pointer(name), outOfRange,
            QStringLiteral("must be between %1 and %2").arg(rule.minimum).arg(rule.maximum));
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<bool> FieldReader::boolean(QAnyStringView name, Presence presence)
{
    const auto value = take(name, presence);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool()) {
        add(pointer(name), invalidType, QStringLiteral("must be true or false"));
        return std::nullopt;
    }
    return value.toBool();
}

QString FieldReader::enumeration(QAnyStringView name, const QStringList &names, Presence presence)
{
    const auto value = take(name, presence);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        add(pointer(name), invalidType, QStringLiteral("must be a string"));
        return {};
    }
    if (!names.contains(value.toString())) {
        add(pointer(name), invalidValue, oneOf(names));
        return {};
    }
    return value.toString();
}

QStringList FieldReader::enumerationList(QAnyStringView name, const QStringList &names, Presence presence)
{
    const auto list = stringList(name, {0, 200, presence, {1, 200}});
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!names.contains(list[i]))
            add(pointer(name) + QLatin1Char('/') + QString::number(i), invalidValue, oneOf(names));
    }
    return list;
}

QString FieldReader::matching(QAnyStringView name, Presence presence, qsizetype maximum,
    const std::function<bool(const QString &)> &accepts, const QString &detail)
{
    const auto before = m_errors.size();
    const auto value = string(name, {0, maximum, presence});
    if (m_errors.size() != before || value.isEmpty())
        return {};
    if (!accepts(value)) {
        add(pointer(name), invalidFormat, detail);
        return {};
    }
    return value;
}

QString FieldReader::email(QAnyStringView name, Presence presence)
{
    return matching(name, presence, 254, isEmail, QStringLiteral("must be an e-mail address"));
}

QString FieldReader::url(QAnyStringView name, Presence presence)
{
    return matching(name, presence, 2048, isWebUrl,
        QStringLiteral("must be an absolute URL with a host and without user information"));
}

QString FieldReader::language(QAnyStringView name, Presence presence)
{
    return matching(
        name, presence, 35, isLanguageTag, QStringLiteral("must be a BCP 47 language tag such as en-GB"));
}

QString FieldReader::uuid(QAnyStringView name, Presence presence)
{
    return matching(name, presence, 36, isUuid, QStringLiteral("must be a UUID"));
}

std::optional<domain::Timestamp> FieldReader::timestamp(QAnyStringView name, Presence presence)
{
    const auto isTime = [](const QString &text) { return domain::fromIso8601(text).has_value(); };
    const auto value = matching(name, presence, 40, isTime,
        QStringLiteral(
            "must be an ISO 8601 date and time with its offset, such as 2026-03-20T10:00:00.000Z"));
    return value.isEmpty() ? std::nullopt : domain::fromIso8601(value);
}

QJsonObject FieldReader::flatObject(QAnyStringView name, qsizetype maximum, const TextRule &rule)
{
    const auto value = take(name, Presence::Optional);
    if (value.isUndefined())
        return {};
    if (!value.isObject()) {
        add(pointer(name), invalidType, QStringLiteral("must be an object"));
        return {};
    }
    auto object = value.toObject();
    if (object.size() > maximum)
        add(pointer(name), tooLong, QStringLiteral("must have at most %1 members").arg(maximum));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto at = pointer(name) + QLatin1Char('/') + pointerToken(it.key());
        if (it.key().isEmpty() || characterCount(it.key()) > 100
            || hasControlCharacters(it.key(), Layout::SingleLine) || hasDirectionOverrides(it.key()))
            add(at, invalidFormat,
                QStringLiteral("the name must have 1 to 100 characters, none of them a control character or "
                               "one that turns the direction of text"));
        const QJsonValue entry = it.value();
        if (entry.isString())
            it.value() = text(entry, at, rule).value_or(QString());
        else if (entry.isDouble() && std::abs(entry.toDouble()) > double(largestExactInteger))
            add(at, outOfRange,
                QStringLiteral("is too large a number to be kept exactly; send it as a string"));
        else if (!entry.isDouble() && !entry.isBool())
            add(at, invalidType, QStringLiteral("must be a string, a number or a boolean"));
    }
    return object;
}

bool FieldReader::object(
    QAnyStringView name, Presence presence, const std::function<void(FieldReader &)> &read)
{
    const auto value = take(name, presence);
    if (value.isUndefined())
        return false;
    if (!value.isObject()) {
        add(pointer(name), invalidType, QStringLiteral("must be an object"));
        return false;
    }
    FieldReader inner(value.toObject(), m_nulls, pointer(name));
    read(inner);
    inner.refuseUnknown();
    m_errors += inner.m_errors;
    return true;
}

QStringList FieldReader::unknown() const
{
    QStringList names;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            names.append(it.key());
    }
    return names;
}

void FieldReader::refuseUnknown()
{
    for (const auto &name : unknown()) {
        add(pointer(name), QLatin1String("UNKNOWN_FIELD"), QStringLiteral("unknown field; remove it"));
        m_asked.insert(name);
    }
}

} // namespace candor::api
