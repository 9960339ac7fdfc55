// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/jsonscanner.h"
#include "domain/timestamp.h"

#include <optional>

namespace candor::api {

// Reads the members of an object where they stand in a text, for answers of many rows: nothing is copied but
// what is asked for. It has the questions of DocumentReader that rows need, and gives the same answers to
// them as long as isPlain(). It isn't any more once something is missing or wrong, or merely written as
// hardly any server writes it; then DocumentReader must read the whole text, and knows what to say about it.
// The room's own.
class PlainReader
{
public:
    // A text that a JsonScanner has accepted, and what it noted.
    class Source
    {
    public:
        Source(QByteArrayView text, const QList<JsonPart> &parts);

    private:
        friend class PlainReader;
        QByteArrayView m_text;
        QList<JsonPart> m_parts;
        bool m_isPlain = true;
    };
    // Of the object that is part `number`. `source` must outlive this.
    explicit PlainReader(Source &source, qsizetype number = 0);

    [[nodiscard]] bool isPlain() const { return m_source.m_isPlain; }

    bool has(QLatin1String name) { return find(name) != nullptr; }
    QString text(QLatin1String name) { return textOf(find(name)); }
    std::optional<QString> textOrNull(QLatin1String name);
    int integer(QLatin1String name) { return int(figures(name, 9)); }
    qint64 count(QLatin1String name) { return figures(name, mostFigures); }
    bool boolean(QLatin1String name);
    domain::Timestamp time(QLatin1String name);
    template <typename Id>
    Id id(QLatin1String name)
    {
        return known(Id::parse(text(name)));
    }
    template <typename Enum>
    Enum enumeration(QLatin1String name, std::optional<Enum> (*fromName)(const QString &))
    {
        return known(fromName(text(name)));
    }
    template <typename Enum>
    std::optional<Enum> enumerationOrNull(
        QLatin1String name, std::optional<Enum> (*fromName)(const QString &))
    {
        const auto word = textOrNull(name);
        return word ? std::optional(known(fromName(*word))) : std::nullopt;
    }
    template <typename T>
    QList<T> list(QLatin1String name, T (*read)(PlainReader &))
    {
        QList<T> values;
        const auto *array = find(name);
        if (!check(array && array->kind == JsonPart::Kind::Array))
            return values;
        for (auto entry = numberOf(array) + 1; entry < array->next && isPlain();
            entry = m_source.m_parts.at(entry).next) {
            PlainReader reader(m_source, entry);
            values.append(read(reader));
        }
        return values;
    }

private:
    static constexpr qsizetype mostFigures = 15; // of what a double holds exactly

    // A member's value; nullptr = there is none.
    const JsonPart *find(QLatin1String name);
    const JsonPart *find(QLatin1String name, qsizetype from, qsizetype behind);
    QString textOf(const JsonPart *part);
    qint64 figures(QLatin1String name, qsizetype most);
    [[nodiscard]] QByteArrayView textAt(const JsonPart &part) const
    {
        return m_source.m_text.sliced(part.begin, part.end - part.begin);
    }
    [[nodiscard]] qsizetype numberOf(const JsonPart *part) const
    {
        return part - m_source.m_parts.constData();
    }
    bool check(bool isPlain)
    {
        m_source.m_isPlain = m_source.m_isPlain && isPlain;
        return isPlain;
    }
    template <typename T>
    T known(const std::optional<T> &value)
    {
        check(value.has_value());
        return value.value_or(T());
    }

    Source &m_source;
    qsizetype m_begin = 0; // the first name's number
    qsizetype m_end = 0; // behind the last value
    qsizetype m_next = 0; // the name behind what was found last: neighbours are often asked for in turn
};

} // namespace candor::api
