// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/plainreader.h"

#include <algorithm>

namespace candor::api {

using Kind = JsonPart::Kind;

PlainReader::Source::Source(QByteArrayView text, const QList<JsonPart> &parts)
    : m_text(text)
    , m_parts(parts)
{
    // Some numbers are refused as out of range, wherever they stand.
    m_isPlain = std::all_of(parts.cbegin(), parts.cend(), [](const JsonPart &part) {
        return part.kind != Kind::Number || (part.isPlain && part.end - part.begin <= mostFigures);
    });
}

PlainReader::PlainReader(Source &source, qsizetype number)
    : m_source(source)
{
    const auto &object = source.m_parts.at(number);
    if (!check(object.kind == Kind::Object))
        return;
    m_begin = m_next = number + 1;
    m_end = object.next;
}

const JsonPart *PlainReader::find(QLatin1String name)
{
    const auto *behind = find(name, m_next, m_end);
    return behind ? behind : find(name, m_begin, m_next);
}

const JsonPart *PlainReader::find(QLatin1String name, qsizetype from, qsizetype behind)
{
    const auto &parts = m_source.m_parts;
    const QByteArrayView wanted(name.data(), name.size());
    while (from < behind) {
        const auto &written = parts.at(from);
        const auto &value = parts.at(from + 1);
        // Written in another way, or with a mark of the byte order before it, it may be the very name.
        if (!check(written.isPlain && !textAt(written).startsWith('\xef')))
            return nullptr;
        from = value.next;
        if (textAt(written) == wanted) {
            m_next = from;
            return &value;
        }
    }
    return nullptr;
}

QString PlainReader::textOf(const JsonPart *part)
{
    if (!check(part && part->kind == Kind::Text && part->isPlain))
        return {};
    const auto text = textAt(*part);
    // So begins a mark of the byte order, which Qt takes away.
    check(!text.startsWith('\xef'));
    return QString::fromUtf8(text);
}

std::optional<QString> PlainReader::textOrNull(QLatin1String name)
{
    const auto *part = find(name);
    if (part && part->kind == Kind::Word && textAt(*part) == "null")
        return std::nullopt;
    return textOf(part);
}

qint64 PlainReader::figures(QLatin1String name, qsizetype most)
{
    const auto *part = find(name);
    if (!check(part && part->kind == Kind::Number && part->isPlain && part->end - part->begin <= most))
        return 0;
    qint64 number = 0;
    for (const char figure : textAt(*part))
        number = number * 10 + (figure - '0');
    return number;
}

bool PlainReader::boolean(QLatin1String name)
{
    const auto *part = find(name);
    if (!check(part && part->kind == Kind::Word))
        return false;
    const auto word = textAt(*part);
    check(word != "null");
    return word == "true";
}

domain::Timestamp PlainReader::time(QLatin1String name)
{
    return known(domain::fromIso8601(text(name)));
}

} // namespace candor::api
