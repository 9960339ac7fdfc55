// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/documentreader.h"

#include "api/fieldreader.h"

#include <cmath>

namespace candor::api {

namespace {

bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().contains(QChar(0));
}

} // namespace

DocumentReader::DocumentReader(const QJsonObject &object, const QString &pointer, UnknownMembers unknown)
    : m_object(object)
    , m_pointer(pointer)
    , m_unknown(unknown)
{
}

void DocumentReader::note(QLatin1String name)
{
    if (m_unknown == UnknownMembers::Refuse)
        m_asked.insert(name);
}

bool DocumentReader::has(QLatin1String name)
{
    note(name);
    return m_object.contains(name);
}

QString DocumentReader::at(const QString &name) const
{
    return m_pointer + QLatin1Char('/') + pointerToken(name);
}

void DocumentReader::add(QLatin1String name, const QString &code, const QString &detail)
{
    m_errors.append({at(name), code, detail});
}

QJsonValue DocumentReader::take(QLatin1String name)
{
    note(name);
    const auto value = m_object.value(name);
    m_missing = value.isUndefined();
    return value;
}

bool DocumentReader::isNull(QLatin1String name)
{
    return take(name).isNull();
}

bool DocumentReader::check(bool good, QLatin1String name, const QString &wanted)
{
    return good || check(false, at(name), wanted);
}

bool DocumentReader::check(bool good, const QString &pointer, const QString &wanted)
{
    if (!good && m_missing)
        m_errors.append(
            {pointer, QStringLiteral("REQUIRED"), QStringLiteral("is missing; it must be ") + wanted});
    else if (!good)
        m_errors.append({pointer, QStringLiteral("INVALID_TYPE"), QStringLiteral("must be ") + wanted});
    return good;
}

QString DocumentReader::textOf(const QJsonValue &value, QLatin1String name)
{
    const auto text = value.toString();
    const bool isText = value.isString() && !text.contains(QChar(0));
    check(isText, name, QStringLiteral("a string without U+0000"));
    return text;
}

QString DocumentReader::text(QLatin1String name)
{
    return textOf(take(name), name);
}

std::optional<QString> DocumentReader::textOrNull(QLatin1String name)
{
    const auto value = take(name);
    return value.isNull() ? std::nullopt : std::optional(textOf(value, name));
}

QStringList DocumentReader::textsOf(const QJsonValue &value, const QString &pointer)
{
    if (!check(value.isArray(), pointer, QStringLiteral("an array of strings")))
        return {};
    const auto array = value.toArray();
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        check(isText(array[i]), pointer + QLatin1Char('/') + QString::number(i),
            QStringLiteral("a string without U+0000"));
        texts.append(array[i].toString());
    }
    return texts;
}

QStringList DocumentReader::texts(QLatin1String name)
{
    return textsOf(take(name), at(name));
}

QHash<QString, QStringList> DocumentReader::textLists(QLatin1String name)
{
    const auto value = take(name);
    if (!check(value.isObject(), name, QStringLiteral("an object of arrays of strings")))
        return {};
    const auto object = value.toObject();
    QHash<QString, QStringList> lists;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto pointer = at(name) + QLatin1Char('/') + pointerToken(it.key());
        check(!it.key().contains(QChar(0)), pointer, QStringLiteral("a name without U+0000"));
        lists.insert(it.key(), textsOf(it.value(), pointer));
    }
    return lists;
}

QList<QPair<QString, QString>> DocumentReader::namedTexts(QLatin1String name)
{
    const auto value = take(name);
    if (!check(value.isObject(), name, QStringLiteral("an object of strings")))
        return {};
    const auto object = value.toObject();
    QList<QPair<QString, QString>> texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        check(it.value().isString(), at(name) + QLatin1Char('/') + pointerToken(it.key()),
            QStringLiteral("a string"));
        texts.append({it.key(), it.value().toString()});
    }
    return texts;
}

QJsonObject DocumentReader::members(QLatin1String name)
{
    const auto value = take(name);
    check(value.isObject(), at(name), QStringLiteral("an object"));
    return value.toObject();
}

int DocumentReader::integer(QLatin1String name)
{
    const auto value = take(name);
    const auto number = value.toDouble();
    const bool fits = value.isDouble() && number == std::floor(number) && std::abs(number) <= 2147483647.0;
    check(fits, name, QStringLiteral("a whole number"));
    return fits ? int(number) : 0;
}

std::optional<int> DocumentReader::integerOrNull(QLatin1String name)
{
    return isNull(name) ? std::nullopt : std::optional(integer(name));
}

qint64 DocumentReader::count(QLatin1String name)
{
    const auto value = take(name);
    const auto number = value.toDouble();
    const bool fits
        = value.isDouble() && number == std::floor(number) && std::abs(number) <= 9007199254740992.0;
    check(fits, name, QStringLiteral("a whole number"));
    return fits ? qint64(number) : 0;
}

std::optional<qint64> DocumentReader::countOrNull(QLatin1String name)
{
    return isNull(name) ? std::nullopt : std::optional(count(name));
}

double DocumentReader::number(QLatin1String name)
{
    const auto value = take(name);
    check(value.isDouble(), name, QStringLiteral("a number"));
    return value.toDouble();
}

std::optional<double> DocumentReader::numberOrNull(QLatin1String name)
{
    return isNull(name) ? std::nullopt : std::optional(number(name));
}

bool DocumentReader::boolean(QLatin1String name)
{
    const auto value = take(name);
    check(value.isBool(), name, QStringLiteral("true or false"));
    return value.toBool();
}

domain::Timestamp DocumentReader::time(QLatin1String name)
{
    const auto value = domain::fromIso8601(take(name).toString());
    check(value.has_value(), name, QStringLiteral("an ISO 8601 date and time with its offset"));
    return value.value_or(domain::Timestamp());
}

std::optional<domain::Timestamp> DocumentReader::timeOrNull(QLatin1String name)
{
    return isNull(name) ? std::nullopt : std::optional(time(name));
}

void DocumentReader::eachObject(QLatin1String name, const std::function<void(DocumentReader &)> &read)
{
    const auto value = take(name);
    if (!check(value.isArray(), name, QStringLiteral("an array of objects")))
        return;
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto pointer = at(name) + QLatin1Char('/') + QString::number(i);
        if (!check(array[i].isObject(), pointer, QStringLiteral("an object")))
            continue;
        DocumentReader entry(array[i].toObject(), pointer, m_unknown);
        read(entry);
        m_errors += entry.finish();
    }
}

void DocumentReader::inner(QLatin1String name, const std::function<void(DocumentReader &)> &read)
{
    const auto value = take(name);
    if (!check(value.isObject(), name, QStringLiteral("an object")))
        return;
    DocumentReader reader(value.toObject(), at(name), m_unknown);
    read(reader);
    m_errors += reader.finish();
}

QList<domain::FieldError> DocumentReader::finish()
{
    if (m_unknown == UnknownMembers::Ignore)
        return m_errors;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            m_errors.append(
                {at(it.key()), QStringLiteral("UNKNOWN_FIELD"), QStringLiteral("unknown field; remove it")});
    }
    return m_errors;
}

} // namespace candor::api
