// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/target.h"

#include "edge/fields.h"

#include <QList>
#include <QStringDecoder>
#include <array>

namespace candor::edge {
namespace {

constexpr std::array<bool, 256> makePathTable()
{
    std::array<bool, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c - 32)] = true;
    for (const char c :
        {'-', '.', '_', '~', '!', '$', '&', '\'', '(', ')', '*', '+', ',', ';', '=', ':', '@', '/', '%'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr auto pathTable = makePathTable();

enum class Part { Path, Query };

bool isAllowed(char c, Part part)
{
    if (part == Part::Path)
        return pathTable[static_cast<unsigned char>(c)];
    return c > ' ' && c < 0x7f && c != '#';
}

bool isUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && !decoded.isNull();
}

// `text` percent-decoded; nothing when a byte or an escape is not allowed.
std::optional<QByteArray> decode(QByteArrayView text, Part part)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    bool beyondAscii = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (!isAllowed(c, part))
            return std::nullopt;
        if (c != '%') {
            decoded.append(c);
            continue;
        }
        const auto byte = at + 2 < text.size() ? parseChunkSize(text.sliced(at + 1, 2)) : std::nullopt;
        if (!byte || *byte == 0x7f || (part == Part::Path && (*byte < 0x20 || *byte == '/')) || *byte == 0)
            return std::nullopt;
        beyondAscii = beyondAscii || *byte >= 0x80;
        decoded.append(char(*byte));
        at += 2;
    }
    if (beyondAscii && !isUtf8(decoded))
        return std::nullopt;
    return decoded;
}

bool hasDotSegment(const QByteArray &path)
{
    if (!path.contains("/."))
        return false;
    const auto segments = path.split('/');
    return segments.contains(".") || segments.contains("..");
}

// The authority of an absolute-form target, cut off `text`.
std::optional<QByteArray> cutAuthority(QByteArrayView &text)
{
    const auto scheme = text.first(text.indexOf("://"));
    if (scheme.compare("http", Qt::CaseInsensitive) != 0 && scheme.compare("https", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    text = text.sliced(scheme.size() + 3);
    qsizetype end = 0;
    while (end < text.size() && text[end] != '/' && text[end] != '?')
        ++end;
    const auto authority = text.first(end);
    if (!isHost(authority))
        return std::nullopt;
    text = text.sliced(end);
    return authority.toByteArray();
}

} // namespace

std::optional<Target> parseTarget(QByteArrayView text)
{
    Target target;
    if (!text.startsWith('/')) {
        if (text.indexOf("://") <= 0)
            return std::nullopt;
        auto authority = cutAuthority(text);
        if (!authority)
            return std::nullopt;
        target.authority = *authority;
    }
    const auto mark = text.indexOf('?');
    const auto path = mark < 0 ? text : text.first(mark);
    const auto query = mark < 0 ? QByteArrayView() : text.sliced(mark + 1);
    auto decoded = decode(path.isEmpty() ? QByteArrayView("/") : path, Part::Path);
    if (!decoded || hasDotSegment(*decoded) || !decode(query, Part::Query))
        return std::nullopt;
    target.path = *decoded;
    target.query = query.toByteArray();
    target.raw = path.isEmpty() ? QByteArray("/") : path.toByteArray();
    if (mark >= 0)
        target.raw += '?' + target.query;
    return target;
}

} // namespace candor::edge
