// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/fields.h"

#include <QHostAddress>
#include <algorithm>
#include <array>

namespace candor::edge {
namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr std::array<bool, 256> makeTokenTable()
{
    std::array<bool, 256> table{};
    for (int c = 0; c < 128; ++c)
        table[size_t(c)] = isAlphanumeric(char(c));
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr auto tokenTable = makeTokenTable();

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

void cutBlanks(QByteArrayView &text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
}

bool cutCharacter(QByteArrayView &text, char character)
{
    if (!text.startsWith(character))
        return false;
    text = text.sliced(1);
    return true;
}

bool cutToken(QByteArrayView &text)
{
    const auto end = std::find_if_not(
        text.begin(), text.end(), [](char c) { return tokenTable[static_cast<unsigned char>(c)]; });
    const auto size = end - text.begin();
    text = text.sliced(size);
    return size > 0;
}

bool cutQuotedString(QByteArrayView &text)
{
    if (!cutCharacter(text, '"'))
        return false;
    while (!text.isEmpty() && text.front() != '"') {
        const qsizetype size = text.front() == '\\' ? 2 : 1;
        if (size > text.size())
            return false;
        text = text.sliced(size);
    }
    return cutCharacter(text, '"');
}

// The position of the colon before the port, or the text's size.
qsizetype portSeparator(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const auto bracket = text.lastIndexOf(']');
        return bracket < 0 ? text.size() : bracket + 1;
    }
    const auto colon = text.lastIndexOf(':');
    return colon < 0 ? text.size() : colon;
}

bool isPort(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 5 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    return digits.toInt() <= 65535;
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return tokenTable[static_cast<unsigned char>(c)];
    });
}

bool mayBeginWithMethod(QByteArrayView bytes)
{
    constexpr qsizetype longest = 32;
    const auto end = std::find_if_not(bytes.begin(), bytes.begin() + std::min(bytes.size(), longest + 1),
        [](char c) { return tokenTable[static_cast<unsigned char>(c)]; });
    const auto size = end - bytes.begin();
    if (size > longest)
        return false;
    if (size == bytes.size())
        return true;
    switch (*end) {
    case ' ':
        return size > 0;
    case '\r':
        return size + 1 == bytes.size() || end[1] == '\n';
    default:
        return *end == '\n';
    }
}

bool isServedMethod(QByteArrayView text)
{
    constexpr std::array<const char *, 7> served{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::any_of(served.begin(), served.end(), [text](const char *each) { return text == each; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || c == '\t';
    });
}

QByteArrayView withoutWhitespace(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isBeforeBodyOnly(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 3> names{"content-length", "transfer-encoding", "host"};
    return std::any_of(names.begin(), names.end(),
        [name](QByteArrayView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

std::optional<qint64> parseContentLength(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 18 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    qint64 length = 0;
    for (const char c : text)
        length = length * 10 + (c - '0');
    return length;
}

std::optional<qint64> parseChunkSize(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 15)
        return std::nullopt;
    qint64 size = 0;
    for (const char c : text) {
        const char lower = char(c | 0x20);
        if (isDigit(c))
            size = size * 16 + (c - '0');
        else if (lower >= 'a' && lower <= 'f')
            size = size * 16 + (lower - 'a' + 10);
        else
            return std::nullopt;
    }
    return size;
}

bool areChunkExtensions(QByteArrayView text)
{
    while (!text.isEmpty()) {
        cutBlanks(text);
        if (!cutCharacter(text, ';'))
            return false;
        cutBlanks(text);
        if (!cutToken(text))
            return false;
        auto value = text;
        cutBlanks(value);
        if (!cutCharacter(value, '='))
            continue;
        cutBlanks(value);
        if (!cutToken(value) && !cutQuotedString(value))
            return false;
        text = value;
    }
    return true;
}

bool isHost(QByteArrayView text)
{
    const auto separator = portSeparator(text);
    const auto name = text.first(separator);
    const auto rest = text.sliced(separator);
    if (!rest.isEmpty() && (rest.front() != ':' || !isPort(rest.sliced(1))))
        return false;
    if (name.startsWith('[')) {
        if (!name.endsWith(']'))
            return false;
        const auto inner = name.sliced(1, name.size() - 2);
        // QHostAddress also takes white space.
        const bool isPlain = std::all_of(
            inner.begin(), inner.end(), [](char c) { return isHexDigit(c) || c == ':' || c == '.'; });
        return isPlain
            && QHostAddress(QString::fromLatin1(inner)).protocol() == QAbstractSocket::IPv6Protocol;
    }
    return !name.isEmpty() && name.size() <= 253 && std::all_of(name.begin(), name.end(), [](char c) {
        return isAlphanumeric(c) || c == '-' || c == '.' || c == '_';
    });
}

QByteArray hostName(QByteArrayView text)
{
    return text.first(portSeparator(text)).toByteArray().toLower();
}

bool listContains(QByteArrayView value, QByteArrayView token)
{
    while (!value.isEmpty()) {
        const auto comma = value.indexOf(',');
        const auto member = withoutWhitespace(comma < 0 ? value : value.first(comma));
        if (member.compare(token, Qt::CaseInsensitive) == 0)
            return true;
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
    return false;
}

} // namespace candor::edge
