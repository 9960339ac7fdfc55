// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small grammars, each against a second reading of its rule written in another way.

#include "edge/byterange.h"
#include "edge/fields.h"
#include "edge/target.h"
#include "fuzzing.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <charconv>
#include <http_parser.h>

using namespace candor::edge;

namespace {

bool matches(const QRegularExpression &expression, const QString &latin1)
{
    return expression.match(latin1).hasMatch();
}

std::optional<qint64> numberOf(QByteArrayView digits, int base)
{
    quint64 number = 0;
    const auto end = digits.data() + digits.size();
    const auto result = std::from_chars(digits.data(), end, number, base);
    if (result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    return qint64(number);
}

void requireWords(QByteArrayView input)
{
    static const QRegularExpression token(QStringLiteral("\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"));
    static const QRegularExpression value(QStringLiteral("\\A[\\t\\x20-\\x7e\\x80-\\xff]*\\z"));
    const auto text = QString::fromLatin1(input);
    require(isToken(input) == matches(token, text), "a token is what RFC 9110 says");
    require(isFieldValue(input) == matches(value, text), "a field's value is what RFC 9110 says");
    const auto trimmed = withoutWhitespace(input);
    require(!trimmed.startsWith(' ') && !trimmed.startsWith('\t') && !trimmed.endsWith(' ')
            && !trimmed.endsWith('\t'),
        "nothing white is left around");
    require(input.contains(trimmed), "trimming only cuts");
}

void requireNumbers(QByteArrayView input)
{
    static const QRegularExpression length(QStringLiteral("\\A[0-9]{1,18}\\z"));
    static const QRegularExpression chunk(QStringLiteral("\\A[0-9A-Fa-f]{1,15}\\z"));
    const auto text = QString::fromLatin1(input);
    require(parseContentLength(input) == (matches(length, text) ? numberOf(input, 10) : std::nullopt),
        "a length is 1 to 18 digits");
    require(parseChunkSize(input) == (matches(chunk, text) ? numberOf(input, 16) : std::nullopt),
        "a chunk's size is 1 to 15 hexadecimal digits");
}

void requireLists(QByteArrayView input)
{
    for (const char *member : {"close", "keep-alive", "chunked"}) {
        bool found = false;
        for (const QByteArray &each : input.toByteArray().toLower().split(',')) {
            auto text = each;
            while (text.startsWith(' ') || text.startsWith('\t'))
                text.remove(0, 1);
            while (text.endsWith(' ') || text.endsWith('\t'))
                text.chop(1);
            found = found || text == member;
        }
        require(listContains(input, member) == found, "a list's members are between its commas");
    }
}

void requireHost(QByteArrayView input)
{
    if (!isHost(input))
        return;
    const auto text = input.toByteArray();
    require(text == text.simplified() && !text.contains(' ') && !text.contains('@') && !text.contains('/')
            && !text.contains('%') && !text.contains(','),
        "a host is one name");
    QByteArray url = "http://" + text + "/";
    url.replace('_', '-'); // which the second parser doesn't know in names
    http_parser_url parts;
    http_parser_url_init(&parts);
    require(http_parser_parse_url(url.constData(), size_t(url.size()), 0, &parts) == 0,
        "a second parser takes the host");
    QByteArray name = url.mid(parts.field_data[UF_HOST].off, parts.field_data[UF_HOST].len).toLower();
    if (text.startsWith('['))
        name = '[' + name + ']';
    require(hostName(text).replace('_', '-') == name, "both find the same name");
}

void requireTarget(QByteArrayView input)
{
    const auto target = parseTarget(input);
    if (!target)
        return;
    const auto again = parseTarget(target->raw);
    require(again && again->raw == target->raw && again->path == target->path && again->query == target->query
            && again->authority.isEmpty(),
        "a canonical target stays as it is");
    http_parser_url parts;
    http_parser_url_init(&parts);
    require(target->raw.size() > 60'000
            || http_parser_parse_url(target->raw.constData(), size_t(target->raw.size()), 0, &parts) == 0,
        "a second parser takes the target");
    const auto part = [&](http_parser_url_fields field) {
        return (parts.field_set & (1 << field))
            ? target->raw.mid(parts.field_data[field].off, parts.field_data[field].len)
            : QByteArray();
    };
    if (target->raw.size() <= 60'000) {
        require(QByteArray::fromPercentEncoding(part(UF_PATH)) == target->path, "both find the same path");
        require(part(UF_QUERY) == target->query, "both find the same query");
    }
    require(target->authority.isEmpty() || isHost(target->authority), "an authority is a host");
    require(input.startsWith('/') == target->authority.isEmpty(),
        "absolute-form names a server, origin-form doesn't");
    require(input.endsWith(target->query), "the query is the end of the target");
}

void requireRange(QByteArrayView input)
{
    for (const qint64 size : {0, 1, 500}) {
        const auto range = chooseRange(input, size);
        switch (range.kind) {
        case ByteRange::Kind::Whole:
            require(range.offset == 0 && range.length == size, "the whole is all of it");
            break;
        case ByteRange::Kind::Part:
            require(range.offset >= 0 && range.length > 0 && range.length <= size - range.offset,
                "a part is inside the whole");
            break;
        case ByteRange::Kind::Unsatisfiable:
            require(input.contains('-') && !input.contains(','), "only one range can be outside");
            break;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    requireWords(input);
    requireNumbers(input);
    requireLists(input);
    requireHost(input);
    requireTarget(input);
    requireRange(input);
    return 0;
}
