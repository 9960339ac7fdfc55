// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/json.h"
#include "domain/ids.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <functional>
#include <optional>

namespace candor::api {

// Reads a document member by member, texts verbatim; every member asked for must be there. Collects errors
// with their RFC 6901 pointers. The room's own: bodies that a person writes are read with FieldReader.
class DocumentReader
{
public:
    DocumentReader(
        const QJsonObject &object, const QString &pointer, UnknownMembers unknown = UnknownMembers::Refuse);

    // Whether the member is there at all; it counts as asked for.
    bool has(QLatin1String name);

    QString text(QLatin1String name);
    std::optional<QString> textOrNull(QLatin1String name);
    QStringList texts(QLatin1String name);
    int integer(QLatin1String name);
    std::optional<int> integerOrNull(QLatin1String name);
    qint64 count(QLatin1String name); // a whole number, up to 2^53
    std::optional<qint64> countOrNull(QLatin1String name);
    double number(QLatin1String name);
    std::optional<double> numberOrNull(QLatin1String name);
    bool boolean(QLatin1String name);
    domain::Timestamp time(QLatin1String name);
    std::optional<domain::Timestamp> timeOrNull(QLatin1String name);
    QHash<QString, QStringList> textLists(QLatin1String name);
    QList<QPair<QString, QString>> namedTexts(QLatin1String name); // of an object of texts, by name
    QJsonObject members(QLatin1String name); // of an object of whatever

    template <typename Id>
    Id id(QLatin1String name)
    {
        const auto parsed = Id::parse(text(name));
        if (!parsed)
            add(name, QStringLiteral("INVALID_FORMAT"), QStringLiteral("must be a UUID"));
        return parsed.value_or(Id{});
    }
    // `fromName` is one of the domain's …FromName functions.
    template <typename Enum>
    Enum enumeration(QLatin1String name, std::optional<Enum> (*fromName)(const QString &))
    {
        const auto before = m_errors.size();
        const auto value = fromName(text(name));
        if (!value && m_errors.size() == before)
            add(name, QStringLiteral("INVALID_VALUE"), QStringLiteral("is none of the values it can have"));
        return value.value_or(Enum());
    }
    template <typename Enum>
    std::optional<Enum> enumerationOrNull(
        QLatin1String name, std::optional<Enum> (*fromName)(const QString &))
    {
        if (isNull(name))
            return std::nullopt;
        return enumeration(name, fromName);
    }
    template <typename T>
    QList<T> list(QLatin1String name, T (*read)(DocumentReader &))
    {
        QList<T> values;
        eachObject(name, [&](DocumentReader &entry) { values.append(read(entry)); });
        return values;
    }
    template <typename T>
    T object(QLatin1String name, T (*read)(DocumentReader &))
    {
        T value{};
        inner(name, [&](DocumentReader &reader) { value = read(reader); });
        return value;
    }
    template <typename T>
    std::optional<T> objectOrNull(QLatin1String name, T (*read)(DocumentReader &))
    {
        if (isNull(name))
            return std::nullopt;
        return object(name, read);
    }

    // Refuses the members nobody asked for, unless they are to be ignored, and gives all errors.
    [[nodiscard]] QList<domain::FieldError> finish();

private:
    bool isNull(QLatin1String name);
    QString textOf(const QJsonValue &value, QLatin1String name);
    QJsonValue take(QLatin1String name);
    void note(QLatin1String name); // that it was asked for
    bool check(bool good, QLatin1String name, const QString &wanted);
    bool check(bool good, const QString &pointer, const QString &wanted);
    QStringList textsOf(const QJsonValue &value, const QString &pointer);
    void eachObject(QLatin1String name, const std::function<void(DocumentReader &)> &read);
    void inner(QLatin1String name, const std::function<void(DocumentReader &)> &read);
    void add(QLatin1String name, const QString &code, const QString &detail);
    [[nodiscard]] QString at(const QString &name) const;

    QJsonObject m_object;
    QString m_pointer;
    UnknownMembers m_unknown;
    QSet<QString> m_asked; // only where unknown members are refused
    bool m_missing = false; // the member that was asked for last
    QList<domain::FieldError> m_errors;
};

// What plans and assessments have in common; in plandocument.cpp.
[[nodiscard]] domain::Provenance readProvenance(DocumentReader &reader);

} // namespace candor::api
