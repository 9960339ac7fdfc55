// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonscanner.h"

#include "api/json.h"

#include <algorithm>
#include <array>

namespace candor::api {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
// Stands for itself within a string.
constexpr auto plain = [] {
    std::array<bool, 256> characters{};
    for (int c = 0x20; c < 0x80; ++c)
        characters.at(size_t(c)) = c != '"' && c != '\\';
    return characters;
}();
bool isPlain(char c)
{
    return plain[uchar(c)];
}
JsonPart::Kind kindOf(char first)
{
    switch (first) {
    case '{':
        return JsonPart::Kind::Object;
    case '[':
        return JsonPart::Kind::Array;
    case '"':
        return JsonPart::Kind::Text;
    case 't':
    case 'f':
    case 'n':
        return JsonPart::Kind::Word;
    default:
        return JsonPart::Kind::Number;
    }
}
bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xd800 && unit <= 0xdbff;
}
bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xdc00 && unit <= 0xdfff;
}

void appendUtf8(QByteArray *decoded, char32_t codePoint)
{
    if (decoded)
        decoded->append(QString::fromUcs4(&codePoint, 1).toUtf8());
}

// The length of the well-formed UTF-8 sequence at the start of `bytes` (Unicode 15, table 3-7), or 0.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto isTail = [&](qsizetype i) { return byte(i) >= 0x80 && byte(i) <= 0xbf; };
    const uchar lead = byte(0);
    if (lead >= 0xc2 && lead <= 0xdf)
        return isTail(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool overlong = lead == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = lead == 0xed && byte(1) > 0x9f;
        return !overlong && !surrogate && isTail(1) && isTail(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool overlong = lead == 0xf0 && byte(1) < 0x90;
        const bool beyond = lead == 0xf4 && byte(1) > 0x8f;
        return !overlong && !beyond && isTail(1) && isTail(2) && isTail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

JsonScanner::JsonScanner(const QByteArray &bytes, QList<JsonPart> *parts)
    : m_bytes(bytes)
    , m_parts(parts)
{
}

bool JsonScanner::accept()
{
    skipSpace();
    if (atEnd())
        return refuse(QStringLiteral("a JSON value is missing"));
    if (!value(0))
        return false;
    skipSpace();
    return atEnd() || refuse(QStringLiteral("something follows the JSON value"));
}

bool JsonScanner::refuse(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool JsonScanner::refuseHere()
{
    return refuse(atEnd() ? QStringLiteral("the text ends too early") : QStringLiteral("unexpected byte"));
}

void JsonScanner::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
        ++m_position;
}

bool JsonScanner::value(int depth)
{
    return m_parts ? notedValue(depth) : unnotedValue(depth);
}

bool JsonScanner::notedValue(int depth)
{
    const auto number = m_parts->size();
    const auto kind = kindOf(peek());
    const int quote = kind == JsonPart::Kind::Text ? 1 : 0;
    m_parts->append({kind, m_position + quote, 0, 0, true});
    if (!unnotedValue(depth))
        return false;
    auto &part = (*m_parts)[number];
    part.end = m_position - quote;
    part.next = m_parts->size();
    if (kind == JsonPart::Kind::Text || kind == JsonPart::Kind::Number)
        part.isPlain = m_isPlain;
    return true;
}

bool JsonScanner::unnotedValue(int depth)
{
    switch (peek()) {
    case '{':
        return object(depth + 1);
    case '[':
        return array(depth + 1);
    case '"':
        return string(nullptr);
    case 't':
        return literal("true");
    case 'f':
        return literal("false");
    case 'n':
        return literal("null");
    default:
        return number();
    }
}

bool JsonScanner::object(int depth)
{
    if (depth > maximumDepth)
        return refuse(QStringLiteral("nested deeper than %1").arg(maximumDepth));
    ++m_position;
    skipSpace();
    if (peek() == '}') {
        ++m_position;
        return true;
    }
    Names names;
    while (member(names, depth)) {
        skipSpace();
        if (peek() == '}') {
            ++m_position;
            return true;
        }
        if (peek() != ',')
            return refuseHere();
        ++m_position;
        skipSpace();
    }
    return false;
}

bool JsonScanner::Names::add(QByteArrayView name)
{
    if (m_many.isEmpty()) {
        const auto isIt = [name](QByteArrayView other) { return other == name; };
        if (std::any_of(m_few.cbegin(), m_few.cend(), isIt))
            return false;
        if (m_few.size() < m_few.capacity()) {
            m_few.append(name);
            return true;
        }
        m_many = QSet<QByteArrayView>(m_few.cbegin(), m_few.cend());
    }
    const auto before = m_many.size();
    m_many.insert(name);
    return m_many.size() > before;
}

bool JsonScanner::member(Names &names, int depth)
{
    if (peek() != '"')
        return refuseHere();
    if (!name(names))
        return false;
    skipSpace();
    if (peek() != ':')
        return refuseHere();
    ++m_position;
    skipSpace();
    return value(depth);
}

bool JsonScanner::name(Names &names)
{
    const auto start = m_position;
    if (!string(nullptr))
        return false;
    auto name = m_bytes.sliced(start + 1, m_position - start - 2);
    if (m_parts)
        m_parts->append({JsonPart::Kind::Text, start + 1, m_position - 1, m_parts->size() + 1, m_isPlain});
    if (!m_isPlain) {
        m_position = start;
        QByteArray decoded;
        if (!string(&decoded))
            return false;
        m_decoded.append(decoded);
        name = m_decoded.constLast();
    }
    // Qt reads a name without the byte order mark before it.
    if (m_bytes.sliced(start).startsWith("\"\xef\xbb\xbf"))
        name = name.sliced(3);
    if (names.add(name))
        return true;
    m_position = start;
    return refuse(QStringLiteral("a member name is used twice in one object"));
}

bool JsonScanner::array(int depth)
{
    if (depth > maximumDepth)
        return refuse(QStringLiteral("nested deeper than %1").arg(maximumDepth));
    ++m_position;
    skipSpace();
    if (peek() == ']') {
        ++m_position;
        return true;
    }
    while (value(depth)) {
        skipSpace();
        if (peek() == ']') {
            ++m_position;
            return true;
        }
        if (peek() != ',')
            return refuseHere();
        ++m_position;
        skipSpace();
    }
    return false;
}

bool JsonScanner::digits()
{
    if (!isDigit(peek()))
        return refuseHere();
    while (isDigit(peek()))
        ++m_position;
    return true;
}

bool JsonScanner::number()
{
    m_isPlain = peek() != '-';
    if (!m_isPlain)
        ++m_position;
    if (peek() == '0')
        ++m_position;
    else if (!digits())
        return false;
    if (peek() == '.') {
        m_isPlain = false;
        ++m_position;
        if (!digits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        m_isPlain = false;
        ++m_position;
        if (peek() == '+' || peek() == '-')
            ++m_position;
        return digits();
    }
    return true;
}

bool JsonScanner::literal(QByteArrayView word)
{
    if (!m_bytes.sliced(m_position).startsWith(word))
        return refuseHere();
    m_position += word.size();
    return true;
}

bool JsonScanner::string(QByteArray *decoded)
{
    ++m_position;
    m_isPlain = true;
    while (true) {
        const auto start = m_position;
        while (!atEnd() && isPlain(m_bytes[m_position]))
            ++m_position;
        if (decoded)
            decoded->append(m_bytes.sliced(start, m_position - start));
        if (atEnd())
            return refuseHere();
        const char c = peek();
        if (c == '"') {
            ++m_position;
            return true;
        }
        if (uchar(c) < 0x20)
            return refuse(QStringLiteral("a control character in a string is not escaped"));
        if (c == '\\' ? !escape(decoded) : !utf8Sequence(decoded))
            return false;
    }
}

bool JsonScanner::utf8Sequence(QByteArray *decoded)
{
    const auto length = sequenceLength(m_bytes.sliced(m_position));
    if (length == 0)
        return refuse(QStringLiteral("invalid UTF-8"));
    if (decoded)
        decoded->append(m_bytes.sliced(m_position, length));
    m_position += length;
    return true;
}

bool JsonScanner::escape(QByteArray *decoded)
{
    static constexpr QByteArrayView letters = "\"\\/bfnrt";
    static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    m_isPlain = false;
    ++m_position;
    if (atEnd())
        return refuseHere();
    if (peek() != 'u') {
        const auto index = letters.indexOf(peek());
        if (index < 0)
            return refuseHere();
        if (decoded)
            decoded->append(meanings[index]);
        ++m_position;
        return true;
    }
    const auto start = m_position - 1;
    char32_t unit = 0;
    if (!codeUnit(unit))
        return false;
    if (isHighSurrogate(unit) && m_bytes.sliced(m_position).startsWith("\\u")) {
        ++m_position;
        char32_t low = 0;
        if (!codeUnit(low))
            return false;
        if (isLowSurrogate(low)) {
            appendUtf8(decoded, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
            return true;
        }
    }
    if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
        m_position = start;
        return refuse(QStringLiteral("an unpaired surrogate"));
    }
    appendUtf8(decoded, unit);
    return true;
}

// At the 'u' of an escape.
bool JsonScanner::codeUnit(char32_t &unit)
{
    ++m_position;
    unit = 0;
    for (int i = 0; i < 4; ++i, ++m_position) {
        const char c = peek();
        if (isDigit(c))
            unit = unit * 16 + char32_t(c - '0');
        else if (c >= 'a' && c <= 'f')
            unit = unit * 16 + char32_t(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            unit = unit * 16 + char32_t(c - 'A' + 10);
        else
            return refuseHere();
    }
    return true;
}

} // namespace candor::api
