// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <optional>

namespace candor::demo {

struct HttpRequest
{
    QByteArray method;
    QByteArray target; // as sent: path and query
    QList<QPair<QByteArray, QByteArray>> headers; // in order; values without surrounding blanks
    QByteArray body;

    // The value of the first field named `name` (any case); empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

// Cuts a byte stream into HTTP/1.1 requests. Strict on purpose, because it judges what the server sends to
// receivers: CRLF line ends only, exactly one Host, no folded fields, no blank before a colon, no control
// characters, a plain decimal Content-Length, no transfer coding. A refusal is final. Not thread-safe.
class RequestReader
{
public:
    static constexpr qsizetype maximumHead = 32 * 1024;
    static constexpr qsizetype maximumBody = 4 * 1024 * 1024;

    void append(const QByteArray &bytes) { m_buffer.append(bytes); }

    // The next complete request; nothing when more bytes are needed or the stream was refused.
    [[nodiscard]] std::optional<HttpRequest> next();

    // Why the stream was refused, in English; empty while it is fine.
    [[nodiscard]] QByteArray refusal() const { return m_refusal; }

private:
    [[nodiscard]] bool readHead(const QByteArray &head);
    [[nodiscard]] bool readField(const QByteArray &line);
    [[nodiscard]] bool readFraming();
    bool refuse(const QByteArray &reason);

    QByteArray m_buffer;
    QByteArray m_refusal;
    HttpRequest m_request; // whose head was read and whose body is awaited
    bool m_hasHead = false;
    qsizetype m_bodyLength = 0; // of m_request, once m_hasHead
};

} // namespace candor::demo
