// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/limits.h"
#include "edge/message.h"
#include "edge/problem.h"

#include <optional>

namespace candor::edge {

// What the lines before the body said, checked and made canonical.
struct RequestHead
{
    QByteArray method;
    QByteArray path; // decoded
    QByteArray query; // raw
    QByteArray target; // path and query as sent, origin-form
    Headers headers; // without the fields that concern this connection only
    int minorVersion = 1; // of HTTP/1
    bool keepAlive = true;
    bool expectsContinue = false;
    bool chunked = false;
    std::optional<qint64> contentLength;
};

// A strict HTTP/1.1 request parser (RFC 9112) without sockets, clocks or recursion: bytes in, at most one
// event out. It looks at no byte twice but the first few, and buffers nothing but the request it builds.
// After Refused only the answer and the end of the connection can follow. One parser serves one connection;
// not thread-safe.
class RequestParser
{
public:
    enum class Event {
        NeedMore, // everything that could be read was read
        HeadReady, // call allowBody() or give up, then go on
        Complete, // take head() and takeBody(), then reset()
        Refused,
    };
    struct Step
    {
        Event event;
        qsizetype consumed; // from the front of what was given; the caller gives the rest again
    };

    // `allowedHosts`: lower-case Host values, each with or without a port; empty allows any. Both outlive the
    // parser.
    RequestParser(const Limits &limits, const QList<QByteArray> &allowedHosts);

    [[nodiscard]] Step step(QByteArrayView bytes);
    void allowBody(qint64 maximum); // bytes; decides whether a body is refused with 413
    void reset();

    [[nodiscard]] bool isIdle() const
    {
        return m_state == State::Start && m_scanned == 0;
    } // between requests
    [[nodiscard]] bool isUntouched() const { return isIdle() && !m_sawEmptyLine; } // since the last request
    [[nodiscard]] bool isInBody() const { return m_state >= State::SizedBody && m_state <= State::Trailers; }
    [[nodiscard]] qint64 bodyBytes() const { return m_body.size(); }
    // Of the body or the chunk under way; 0 outside one.
    [[nodiscard]] qint64 missingBytes() const { return m_missing; }
    [[nodiscard]] RequestHead &head() { return m_head; }
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    [[nodiscard]] QByteArray takeBody() { return std::move(m_body); }
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }

private:
    enum class State {
        Start,
        Fields,
        Head,
        SizedBody,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        Complete,
        Refused
    };

    [[nodiscard]] std::optional<Step> stepLine(QByteArrayView bytes, qsizetype &consumed);
    [[nodiscard]] std::optional<Step> stepData(QByteArrayView bytes, qsizetype &consumed);
    void takeLine(QByteArrayView line);
    void takeRequestLine(QByteArrayView line);
    bool takeTarget(QByteArrayView text);
    bool takeVersion(QByteArrayView text);
    void takeFieldLine(QByteArrayView line);
    bool takeField(QByteArrayView name, QByteArrayView value);
    bool takeContentLength(QByteArrayView value);
    bool takeTransferEncoding(QByteArrayView value);
    bool takeExpectation(QByteArrayView value);
    void takeTrailerLine(QByteArrayView line);
    void takeChunkSize(QByteArrayView line);
    void finishHead();
    bool checkHost();
    [[nodiscard]] qsizetype lineLimit() const;
    [[nodiscard]] Refusal lineTooLong() const;
    bool refuse(const Refusal &refusal); // always false

    const Limits &m_limits;
    const QList<QByteArray> &m_allowedHosts;
    State m_state = State::Start;
    RequestHead m_head;
    QByteArray m_body;
    Refusal m_refusal;
    QByteArray m_authority; // of an absolute-form target
    QByteArray m_host;
    int m_hostCount = 0;
    int m_fieldCount = 0;
    qsizetype m_fieldBytes = 0;
    qsizetype m_scanned = 0; // bytes of the unfinished line that hold no line feed
    qint64 m_bodyMaximum = 0;
    qint64 m_missing = 0; // bytes of the body or the chunk still to come
    qsizetype m_extensionBytes = 0; // of all chunk-size lines
    bool m_sawEmptyLine = false;
    bool m_sawTransferEncoding = false;
    bool m_sawClose = false;
};

} // namespace candor::edge
