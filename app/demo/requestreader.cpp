// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/requestreader.h"

#include <algorithm>
#include <utility>

namespace candor::demo {

namespace {

// RFC 9110 §5.6.2
bool isToken(const QByteArray &text)
{
    static const QByteArray punctuation("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || punctuation.contains(c);
    });
}

bool hasControls(const QByteArray &text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

QByteArray withoutBlanks(const QByteArray &text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && (text[from] == ' ' || text[from] == '\t'))
        ++from;
    while (to > from && (text[to - 1] == ' ' || text[to - 1] == '\t'))
        --to;
    return text.sliced(from, to - from);
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<HttpRequest> RequestReader::next()
{
    if (!m_refusal.isEmpty())
        return std::nullopt;
    if (!m_hasHead) {
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end > maximumHead || (end < 0 && m_buffer.size() > maximumHead)) {
            refuse("the header fields are too long");
            return std::nullopt;
        }
        if (end < 0)
            return std::nullopt;
        const auto head = m_buffer.left(end);
        m_buffer.remove(0, end + 4);
        if (!readHead(head))
            return std::nullopt;
        m_hasHead = true;
    }
    if (m_buffer.size() < m_bodyLength)
        return std::nullopt;
    m_request.body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    m_hasHead = false;
    return std::exchange(m_request, {});
}

bool RequestReader::readHead(const QByteArray &head)
{
    m_request = {};
    auto lines = QList<QByteArray>();
    for (qsizetype from = 0; from <= head.size();) {
        auto to = head.indexOf("\r\n", from);
        if (to < 0)
            to = head.size();
        lines.append(head.sliced(from, to - from));
        from = to + 2;
    }
    const auto parts = lines.takeFirst().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || parts[1].isEmpty() || hasControls(parts[1])
        || parts[1].contains('\t') || parts[2] != "HTTP/1.1")
        return refuse("the request line is not “METHOD target HTTP/1.1”");
    m_request.method = parts[0];
    m_request.target = parts[1];
    for (const auto &line : lines) {
        if (!readField(line))
            return false;
    }
    return readFraming();
}

bool RequestReader::readField(const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    const auto name = line.left(std::max<qsizetype>(colon, 0));
    if (!isToken(name))
        return refuse("a header field has no valid name");
    const auto value = withoutBlanks(line.mid(colon + 1));
    if (hasControls(value))
        return refuse("a header field holds control characters");
    m_request.headers.append({name, value});
    return true;
}

bool RequestReader::readFraming()
{
    int hosts = 0;
    QList<QByteArray> lengths;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        const auto key = name.toLower();
        hosts += key == "host" ? 1 : 0;
        if (key == "content-length")
            lengths.append(value);
        if (key == "transfer-encoding" || key == "expect")
            return refuse("transfer codings and expectations are not taken here");
    }
    if (hosts != 1)
        return refuse("there must be exactly one Host");
    if (lengths.size() > 1)
        return refuse("there is more than one Content-Length");
    m_bodyLength = 0;
    if (lengths.isEmpty())
        return true;
    const auto &digits = lengths.first();
    const auto plain = !digits.isEmpty() && digits.size() < 10
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!plain || digits.toLongLong() > maximumBody)
        return refuse("the Content-Length is no number or too large");
    m_bodyLength = digits.toLongLong();
    return true;
}

bool RequestReader::refuse(const QByteArray &reason)
{
    m_refusal = reason;
    m_buffer.clear();
    return false;
}

} // namespace candor::demo
